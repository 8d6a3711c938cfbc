using ReportLint.Analysis;
using ReportLint.Claims;
using ReportLint.Diagnostics;

namespace ReportLint.Rules.Consistency;

/// <summary>RL2003: a value misses the target beside it, and the report presents it as reached.</summary>
public sealed class RL2003TargetMissed : ReportAnalyzer
{
    private static readonly DiagnosticDescriptor Rule =
        new("RL2003", "TargetMissed", "{0} misses the target {1}, but is presented as reached", Category.Consistency, DiagnosticSeverity.Error)
        {
            Summary = "A missed target is presented as reached.",
            Help = "say that the target is missed, or correct the value",
        };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterClaimAction<Target>(Analyze);

    private static void Analyze(in ClaimContext<Target> context)
    {
        var target = context.Claim;
        if (!target.IsMissed || target.PresentedAsReached.IsEmpty)
            return;
        context.Report(Rule, target.Actual.Span, [new(target.Goal.Span, "the target"), new(target.PresentedAsReached, "presented as reached")],
            context.Quote(target.Actual.Span), context.Quote(target.Goal.Span));
    }
}
