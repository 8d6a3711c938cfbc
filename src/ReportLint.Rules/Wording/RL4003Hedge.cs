using ReportLint.Analysis;
using ReportLint.Claims.Supporting;
using ReportLint.Diagnostics;

namespace ReportLint.Rules.Wording;

/// <summary>RL4003: a claim of completion takes itself back, as in "mostly done", "should work"; or names a tool in place of its
/// result.</summary>
internal sealed class RL4003Hedge : ReportAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new("RL4003", "Hedge", "\"{0}\" {1}", Category.Wording, DiagnosticSeverity.Info)
    {
        Summary = "A claim of completion takes itself back, as in \"mostly done\".",
        Precedence = 8,
        Help = "say what is done, and what is not",
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterClaimAction<UnsupportedClaim>(Analyze);

    private static void Analyze(in ClaimContext<UnsupportedClaim> context)
    {
        var claim = context.Claim;
        if (claim.Kind is not (UnsupportedKind.Hedge or UnsupportedKind.Tool))
            return;
        var mistake = claim.Kind == UnsupportedKind.Tool
            ? "is what a result would come from, not the result" : "takes back part of what the line claims";
        context.Report(Rule, claim.Span, AdditionalLocation.Each(claim.Others, "and here"), context.Quote(claim.Span), mistake);
    }
}
