using ReportLint.Analysis;
using ReportLint.Diagnostics;

namespace ReportLint.Core.Tests.Analysis;

/// <summary>Registers what it is told to.</summary>
internal sealed class ActionRule(Action<AnalysisContext> register) : ReportAnalyzer
{
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [new("RL4901", "Action", "", Category.Wording, DiagnosticSeverity.Warning)];

    public override void Initialize(AnalysisContext context) => register(context);
}
