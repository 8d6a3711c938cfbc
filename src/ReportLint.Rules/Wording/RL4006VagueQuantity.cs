using ReportLint.Analysis;
using ReportLint.Claims.Supporting;
using ReportLint.Diagnostics;

namespace ReportLint.Rules.Wording;

/// <summary>RL4006: a large amount without a number, as in "comprehensive tests", "several fixes".</summary>
internal sealed class RL4006VagueQuantity : ReportAnalyzer
{
    private static readonly DiagnosticDescriptor Rule =
        new("RL4006", "VagueQuantity", "\"{0}\" stands in place of a number", Category.Wording, DiagnosticSeverity.Info)
        {
            Summary = "A vague word such as \"several\" stands in place of a number.",
            Precedence = 8,
            Help = "give the number, or name what there is",
        };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterClaimAction<UnsupportedClaim>(Analyze);

    private static void Analyze(in ClaimContext<UnsupportedClaim> context)
    {
        var claim = context.Claim;
        if (claim.Kind == UnsupportedKind.Amount)
            context.Report(Rule, claim.Span, AdditionalLocation.Each(claim.Others, "and here"), context.Quote(claim.Span));
    }
}
