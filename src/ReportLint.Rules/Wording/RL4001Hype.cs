using ReportLint.Analysis;
using ReportLint.Claims.Supporting;
using ReportLint.Diagnostics;

namespace ReportLint.Rules.Wording;

/// <summary>RL4001: promotional words stand where a fact belongs, as in "world-class", "de niveau mondial".</summary>
internal sealed class RL4001Hype : ReportAnalyzer
{
    private static readonly DiagnosticDescriptor Rule =
        new("RL4001", "Hype", "\"{0}\" praises where a fact belongs", Category.Wording, DiagnosticSeverity.Info)
        {
            Summary = "A promotional word stands where a fact belongs.",
            Precedence = 8,
            Help = "say what was measured or done, or leave the word out",
        };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterClaimAction<UnsupportedClaim>(Analyze);

    private static void Analyze(in ClaimContext<UnsupportedClaim> context)
    {
        var claim = context.Claim;
        if (claim.Kind == UnsupportedKind.Hype)
            context.Report(Rule, claim.Span, AdditionalLocation.Each(claim.Others, "and here"), context.Quote(claim.Span));
    }
}
