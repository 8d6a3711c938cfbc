using ReportLint.Analysis;
using ReportLint.Claims.Supporting;
using ReportLint.Diagnostics;

namespace ReportLint.Rules.Evidence;

/// <summary>RL1009: security without exception is claimed, and nothing says who looked for holes, where and when.</summary>
internal sealed class RL1009AbsoluteSecurityClaim : ReportAnalyzer
{
    private static readonly DiagnosticDescriptor Rule =
        new("RL1009", "AbsoluteSecurityClaim", "\"{0}\" names no scanner, scope or date",
            Category.Evidence, DiagnosticSeverity.Warning)
        {
            Summary = "A claim of complete security names no scanner, scope or date.",
            Precedence = 2,
            Help = "say what was scanned, with what and when",
        };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterClaimAction<UnsupportedClaim>(Analyze);

    private static void Analyze(in ClaimContext<UnsupportedClaim> context)
    {
        var claim = context.Claim;
        if (claim.Kind == UnsupportedKind.Security)
            context.Report(Rule, claim.Span, AdditionalLocation.Each(claim.Others, "neither does this"), context.Quote(claim.Span));
    }
}
