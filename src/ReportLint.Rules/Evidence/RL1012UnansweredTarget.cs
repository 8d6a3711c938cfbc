using ReportLint.Analysis;
using ReportLint.Claims;
using ReportLint.Diagnostics;

namespace ReportLint.Rules.Evidence;

/// <summary>RL1012: a target is marked as reached, and no result says how far.</summary>
internal sealed class RL1012UnansweredTarget : ReportAnalyzer
{
    private static readonly DiagnosticDescriptor Rule =
        new("RL1012", "UnansweredTarget", "The target {0} is marked as reached, but its result {1}", Category.Evidence, DiagnosticSeverity.Warning)
        {
            Summary = "A target is marked as reached, but its result has no number of its own.",
            GatheredBy = GatheringScope.List,
            Help = "give the value that was reached",
        };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterClaimAction<UnansweredTarget>(Analyze);

    private static void Analyze(in ClaimContext<UnansweredTarget> context)
    {
        var claim = context.Claim;
        context.Report(Rule, claim.Span, [new(claim.Goal.Span, "the target")], context.Quote(claim.Goal.Span), claim.IsRepeated ? "only repeats it" : "holds no number");
    }
}
