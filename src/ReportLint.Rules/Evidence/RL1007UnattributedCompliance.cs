using ReportLint.Analysis;
using ReportLint.Claims.Supporting;
using ReportLint.Diagnostics;

namespace ReportLint.Rules.Evidence;

/// <summary>RL1007: compliance, certification or an audit passed is claimed, and nothing says who found so, and when.</summary>
internal sealed class RL1007UnattributedCompliance : ReportAnalyzer
{
    private static readonly DiagnosticDescriptor Rule =
        new("RL1007", "UnattributedCompliance", "\"{0}\" names no auditor, date or document",
            Category.Evidence, DiagnosticSeverity.Info)
        {
            Summary = "A claim of compliance, certification or a passed audit names no auditor, date or document.",
            Precedence = 1,
            Help = "name who examined it and when, or link to the certificate or report",
        };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterClaimAction<UnsupportedClaim>(Analyze);

    private static void Analyze(in ClaimContext<UnsupportedClaim> context)
    {
        var claim = context.Claim;
        if (claim.Kind == UnsupportedKind.Compliance)
            context.Report(Rule, claim.Span, AdditionalLocation.Each(claim.Others, "neither does this"), context.Quote(claim.Span));
    }
}
