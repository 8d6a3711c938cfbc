using ReportLint.Analysis;
using ReportLint.Claims;
using ReportLint.Diagnostics;
using ReportLint.Evidence;

namespace ReportLint.Rules.Artifacts;

/// <summary>RL3008: an analysis found another number of vulnerabilities than a report states.</summary>
internal sealed class RL3008FindingCountMismatch : ReportAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new("RL3008", "FindingCountMismatch", "\"{0}\" does not match {1}: {2}",
        Category.Artifacts, DiagnosticSeverity.Error)
    {
        Summary = "A number of vulnerabilities or findings is not that of the scan results.",
        Help = "give the number that was found, or say what was accepted and why",
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterFactAction<FindingFigure>(Analyze);

    private static void Analyze(in FactContext<FindingFigure> context)
    {
        if (context.Binding.Fact is FindingTally run)
            context.Report(Rule, new WrongFindingCount(context.Claim, context.Binding.IsOne ? run : null));
    }
}
