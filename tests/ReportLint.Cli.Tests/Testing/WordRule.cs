using ReportLint.Analysis;
using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Cli.Tests.Testing;

/// <summary>Reports every place of a word; every place of another word takes part. A question mark after the word lowers the confidence,
/// two lower
/// it further.</summary>
internal sealed class WordRule(DiagnosticDescriptor rule, string word, string because = "") : ReportAnalyzer
{
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [rule];

    public override void Initialize(AnalysisContext context) => context.RegisterReportAction(report =>
    {
        AdditionalLocation[] others = [.. PlacesOf(because, report.Text).Select(span => new AdditionalLocation(span, "it stands here"))];
        foreach (var span in PlacesOf(word, report.Text))
            report.ReportDiagnostic(rule, ConfidenceAt(span.End, report.Text.Content), span, others, report.Text.ToString(span));
    });

    private static Confidence ConfidenceAt(int end, string text) => text.AsSpan(end) switch
    {
        ['?', '?', ..] => Confidence.Low,
        ['?', ..] => Confidence.Medium,
        _ => Confidence.High,
    };

    private static IEnumerable<TextSpan> PlacesOf(string word, SourceText text)
    {
        for (var at = word.Length == 0 ? -1 : text.Content.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.Content.IndexOf(word, at + word.Length, StringComparison.Ordinal))
            yield return new(at, word.Length);
    }
}
