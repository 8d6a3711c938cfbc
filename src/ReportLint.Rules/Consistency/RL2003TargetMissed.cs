using ReportLint.Analysis;
using ReportLint.Claims;
using ReportLint.Diagnostics;

namespace ReportLint.Rules.Consistency;

/// <summary>RL2003: a value misses the target beside it, and the report presents it as reached.</summary>
internal sealed class RL2003TargetMissed : ReportAnalyzer
{
    private static readonly DiagnosticDescriptor Rule =
        new("RL2003", "TargetMissed", "{0} misses the target {1}, but is presented as reached",
            Category.Consistency, DiagnosticSeverity.Warning)
        {
            Summary = "A missed target is presented as reached.",
            Help = "say that the target is missed, or correct the value",
        };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterClaimAction<Contradiction>(Analyze);

    private static void Analyze(in ClaimContext<Contradiction> context)
    {
        var claim = context.Claim;
        if (claim.Law != Law.Target || claim.Confidence == Confidence.Low || claim.Against.IsEmpty)
            return;
        context.Report(Rule, claim.Stated.Span, [new(claim.Subject, "the target"), new(claim.Against, "presented as reached")],
            context.Quote(claim.Stated.Span), context.Quote(claim.Subject));
    }
}
