using ReportLint.Analysis;
using ReportLint.Claims.Supporting;
using ReportLint.Diagnostics;

namespace ReportLint.Rules.Wording;

/// <summary>RL4002: a claim about everything that there could be, as in "every edge case", "never fails".</summary>
internal sealed class RL4002Absolute : ReportAnalyzer
{
    private static readonly DiagnosticDescriptor Rule =
        new("RL4002", "Absolute", "\"{0}\" leaves no exception: nobody could check it", Category.Wording, DiagnosticSeverity.Info)
        {
            Summary = "A claim leaves no exception, as in \"never fails\".",
            Precedence = 8,
            Help = "say which cases were looked at",
        };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterClaimAction<UnsupportedClaim>(Analyze);

    private static void Analyze(in ClaimContext<UnsupportedClaim> context)
    {
        var claim = context.Claim;
        if (claim.Kind == UnsupportedKind.Absolute)
            context.Report(Rule, claim.Span, AdditionalLocation.Each(claim.Others, "and here"), context.Quote(claim.Span));
    }
}
