using ReportLint.Analysis;
using ReportLint.Diagnostics;

namespace ReportLint.Cli.Tests.Testing;

/// <summary>Reports nothing, and does something whenever it looks at a report.</summary>
internal sealed class ActionRule(Action? action) : ReportAnalyzer
{
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics =>
        [new("RL1012", "Action", "", Category.Evidence, DiagnosticSeverity.Warning)];

    public override void Initialize(AnalysisContext context) => context.RegisterReportAction(_ => action?.Invoke());
}
