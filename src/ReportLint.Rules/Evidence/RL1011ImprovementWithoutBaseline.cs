using ReportLint.Analysis;
using ReportLint.Claims.Supporting;
using ReportLint.Diagnostics;

namespace ReportLint.Rules.Evidence;

/// <summary>RL1011: an improvement is told without the value before and the value after.</summary>
internal sealed class RL1011ImprovementWithoutBaseline : ReportAnalyzer
{
    private static readonly DiagnosticDescriptor Rule =
        new("RL1011", "ImprovementWithoutBaseline", "{0} does not give the value before and the value after",
            Category.Evidence, DiagnosticSeverity.Info)
        {
            Summary = "An improvement stands without the values before and after.",
            Help = "give the value before and the value after",
        };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterClaimAction<UnsupportedClaim>(Analyze);

    private static void Analyze(in ClaimContext<UnsupportedClaim> context)
    {
        var claim = context.Claim;
        if (claim.Kind == UnsupportedKind.Improvement)
            context.Report(Rule, claim.Span, AdditionalLocation.Each(claim.Others, "neither does this"), context.Quote(claim.Span));
    }
}
