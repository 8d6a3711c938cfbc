using ReportLint.Analysis;
using ReportLint.CodeFixes;
using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Core.Tests.Analysis;

/// <summary>Reports every place of a word, or the first one with the others as places that take part.</summary>
internal sealed class WordRule(
    string id,
    string word,
    int? precedence = null,
    bool repeatsAreOne = false,
    bool isOnePerFile = false,
    Category category = Category.Wording,
    GatheringScope gatheredBy = GatheringScope.None,
    Confidence confidence = Confidence.High) : ReportAnalyzer
{
    private readonly DiagnosticDescriptor _rule =
        new(id, "Word", "There is {0}", category, DiagnosticSeverity.Warning) { Precedence = precedence, IsOnePerFile = isOnePerFile, GatheredBy = gatheredBy };

    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [_rule];

    public override void Initialize(AnalysisContext context) => context.RegisterReportAction(report =>
    {
        var places = new List<TextSpan>();
        var text = report.Text.Content;
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
            places.Add(new TextSpan(at, word.Length));
        if (repeatsAreOne && places.Count > 0)
            report.ReportDiagnostic(_rule, confidence, places[0],
                [.. places.Skip(1).Select(place => new AdditionalLocation(place, "and here"))], word);
        else
            places.ForEach(place => report.ReportDiagnostic(_rule, confidence, place, [], word));
    });
}
