using ReportLint.Analysis;
using ReportLint.Claims;
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
    public override void Initialize(AnalysisContext context) => context.RegisterClaimAction<OpenEndedCount>(Analyze);

    private static void Analyze(in ClaimContext<OpenEndedCount> context)
    {
        var claim = context.Claim;
        List<AdditionalLocation> because = [];
        if (claim.Exact > 0)
            because.Add(new(claim.ExactSpan, $"here they are {claim.Exact}"));
        foreach (var repeat in claim.Repeats)
            because.Add(new(repeat.Span, "the same count again"));
        object fact = context.BindingAt(claim.Count.Span) is { Verdict: ClaimVerdict.Verified, Fact: TestTally tally } ? new MeasuredCount(claim, tally.Total) : claim;
        context.ReportWith(fact, Rule, claim.Span, because, context.Quote(claim.Span));
    }
}
