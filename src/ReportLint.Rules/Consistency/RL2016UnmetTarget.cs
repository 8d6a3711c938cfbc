using ReportLint.Analysis;
using ReportLint.Claims;
using ReportLint.Diagnostics;

namespace ReportLint.Rules.Consistency;

/// <summary>RL2016: a value misses the target beside it, and the report says it openly.</summary>
internal sealed class RL2016UnmetTarget : ReportAnalyzer
{
    private static readonly DiagnosticDescriptor Rule =
        new("RL2016", "UnmetTarget", "{0} misses the target {1}", Category.Consistency, DiagnosticSeverity.Off)
        {
            Summary = "A target is missed, and the report says so.",
            Help = "reach the target, or say why it no longer holds",
        };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterClaimAction<Contradiction>(Analyze);

    private static void Analyze(in ClaimContext<Contradiction> context)
    {
        var claim = context.Claim;
        // What is presented as reached is RL2003's to report.
        if (claim.Law == Law.Target && claim.Confidence != Confidence.Low && claim.Against.IsEmpty)
            context.Report(Rule, claim.Stated.Span, [new(claim.Subject, "the target")], context.Quote(claim.Stated.Span),
                context.Quote(claim.Subject));
    }
}
