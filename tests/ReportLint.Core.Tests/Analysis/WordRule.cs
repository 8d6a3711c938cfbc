using ReportLint.Analysis;
using ReportLint.CodeFixes;
using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Core.Tests.Analysis;

/// <summary>Reports every place of a word.</summary>
internal sealed class WordRule(string id, string word, int? precedence = null) : ReportAnalyzer
{
    private readonly DiagnosticDescriptor _rule = new(id, "Word", "There is {0}", Category.Wording, DiagnosticSeverity.Warning) { Precedence = precedence };

    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [_rule];

    public override void Initialize(AnalysisContext context) => context.RegisterReportAction(report =>
    {
        var text = report.Text.Content;
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
            report.ReportDiagnostic(_rule, new TextSpan(at, word.Length), [], null, word);
    });
}
