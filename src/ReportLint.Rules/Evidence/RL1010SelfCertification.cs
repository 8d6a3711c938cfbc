using ReportLint.Analysis;
using ReportLint.Claims.Supporting;
using ReportLint.Diagnostics;

namespace ReportLint.Rules.Evidence;

/// <summary>RL1010: the report certifies itself and names no person and no document.</summary>
internal sealed class RL1010SelfCertification : ReportAnalyzer
{
    private static readonly DiagnosticDescriptor Rule =
        new("RL1010", "SelfCertification", "\"{0}\" is the report's own word: it names no person and no document", Category.Evidence,
            DiagnosticSeverity.Warning)
        {
            Summary = "A report approves, certifies or signs itself.",
            Precedence = 3,
            Help = "name who approved it, or link to the approval",
        };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterClaimAction<UnsupportedClaim>(Analyze);

    private static void Analyze(in ClaimContext<UnsupportedClaim> context)
    {
        var claim = context.Claim;
        if (claim.Kind == UnsupportedKind.SelfCertification)
            context.Report(Rule, claim.Span, AdditionalLocation.Each(claim.Others, "so is this"), context.Quote(claim.Span));
    }
}
