using ReportLint.Analysis;
using ReportLint.Claims;
using ReportLint.Diagnostics;

namespace ReportLint.Rules.Evidence;

/// <summary>RL1011: an improvement stands without what it was before and what it is now.</summary>
internal sealed class RL1011ImprovementWithoutBaseline : ReportAnalyzer
{
    private static readonly DiagnosticDescriptor Rule =
        new("RL1011", "ImprovementWithoutBaseline", "{0} has neither a before nor an after near", Category.Evidence, DiagnosticSeverity.Info)
        {
            Summary = "An improvement stands without the values before and after.",
            Help = "give the value before and the value after",
        };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterClaimAction<Improvement>(Analyze);

    private static void Analyze(in ClaimContext<Improvement> context)
    {
        var claim = context.Claim;
        context.Report(Rule, claim.Span, AdditionalLocation.Each(claim.Repeats, "the same improvement again"), context.Quote(claim.Span));
    }
}
