using ReportLint.Analysis;
using ReportLint.Diagnostics;

namespace ReportLint.Cli.Tests.Testing;

/// <summary>Fails on reports with the word "throw".</summary>
internal sealed class ThrowingRule : ReportAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new("RL1009", "Throwing", "", Category.Evidence, DiagnosticSeverity.Warning);

    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterReportAction(report =>
    {
        if (report.Text.Content.Contains("throw", StringComparison.Ordinal))
            throw new InvalidOperationException("as asked");
    });
}
