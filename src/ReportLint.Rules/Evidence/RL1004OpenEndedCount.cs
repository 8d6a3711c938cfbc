using ReportLint.Analysis;
using ReportLint.Claims.Supporting;
using ReportLint.Diagnostics;
using ReportLint.Evidence;

namespace ReportLint.Rules.Evidence;

/// <summary>RL1004: a count is left open, as in "40+ tests", where somebody could have counted.</summary>
internal sealed class RL1004OpenEndedCount : ReportAnalyzer
{
    private static readonly DiagnosticDescriptor Rule =
        new("RL1004", "OpenEndedCount", "{0} leaves the count open: how many?", Category.Evidence, DiagnosticSeverity.Info)
        {
            Summary = "A count such as \"40+ tests\" is left open although it could be exact.",
            JudgesForm = true,
            Help = "give the exact count",
        };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterClaimAction<UnsupportedClaim>(Analyze);

    private static void Analyze(in ClaimContext<UnsupportedClaim> context)
    {
        var claim = context.Claim;
        if (claim is not { Kind: UnsupportedKind.OpenEndedCount, Figure: { } count })
            return;
        var because = AdditionalLocation.Each(claim.Others, "the same count again");
        if (claim.Known is { } known)
            because = [new(known.Span, $"here they are {known.Count}"), .. because];
        object fact = context.BindingAt(count.Span) is { Verdict: ClaimVerdict.Verified, Fact: TestTally tally }
            ? new MeasuredCount(claim, tally.Total) : claim;
        context.ReportWith(fact, Rule, claim.Span, because, context.Quote(claim.Span));
    }
}
