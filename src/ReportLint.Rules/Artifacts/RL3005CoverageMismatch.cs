using ReportLint.Analysis;
using ReportLint.Claims;
using ReportLint.Diagnostics;
using ReportLint.Evidence;

namespace ReportLint.Rules.Artifacts;

/// <summary>RL3005: what was measured contradicts the code coverage that a report states.</summary>
internal sealed class RL3005CoverageMismatch : ReportAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new("RL3005", "CoverageMismatch", "\"{0}\" does not match {1}: {2}",
        Category.Artifacts, DiagnosticSeverity.Error)
    {
        Summary = "A code coverage is not that of the coverage files.",
        Help = "give the measured coverage, or say of what it is the coverage",
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterFactAction<CoverageFigure>(Analyze);

    private static void Analyze(in FactContext<CoverageFigure> context)
    {
        if (context.Binding.Fact is CoverageRate rate)
            context.Report(Rule, new WrongCoverage(context.Claim, context.Binding.IsOne ? rate : null));
    }
}
