using ReportLint.Analysis;
using ReportLint.Claims.Supporting;
using ReportLint.Diagnostics;

namespace ReportLint.Rules.Evidence;

/// <summary>RL1012: a target is marked as reached, and no result says how far.</summary>
internal sealed class RL1012UnansweredTarget : ReportAnalyzer
{
    private static readonly DiagnosticDescriptor Rule =
        new("RL1012", "UnansweredTarget", "The target {0} is marked as reached, but its result {1}", Category.Evidence,
            DiagnosticSeverity.Warning)
        {
            Summary = "A target is marked as reached, but its result has no number of its own.",
            GatheredBy = GatheringScope.List,
            Help = "give the value that was reached",
        };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterClaimAction<UnsupportedClaim>(Analyze);

    private static void Analyze(in ClaimContext<UnsupportedClaim> context)
    {
        var claim = context.Claim;
        var isRepeated = claim.Kind == UnsupportedKind.RepeatedTarget;
        if ((!isRepeated && claim.Kind != UnsupportedKind.UnansweredTarget) || claim.Figure is not { } goal)
            return;
        AdditionalLocation[] because = [new(goal.Span, "the target"), .. AdditionalLocation.Each(claim.Others, "so is this")];
        context.Report(Rule, claim.Span, because, context.Quote(goal.Span), isRepeated ? "only repeats it" : "holds no number");
    }
}
