using ReportLint.Analysis;
using ReportLint.Claims;
using ReportLint.Diagnostics;

namespace ReportLint.Rules.Evidence;

/// <summary>RL1007: compliance, certification or an audit passed is claimed, and nothing tells who found so, and when.</summary>
internal sealed class RL1007UnattributedCompliance : ReportAnalyzer
{
    private static readonly DiagnosticDescriptor Rule =
        new("RL1007", "UnattributedCompliance", "\"{0}\" names no auditor, date or document", Category.Evidence, DiagnosticSeverity.Warning)
        {
            Summary = "A claim of compliance, certification or a passed audit names no auditor, date or document.",
            Precedence = 1,
            Help = "name who examined it and when, or link to the certificate or report",
        };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterClaimAction<ComplianceClaim>(Analyze);

    private static void Analyze(in ClaimContext<ComplianceClaim> context) =>
        context.Report(Rule, context.Claim.Span, AdditionalLocation.Each(context.Claim.Others, "neither does this"), context.Quote(context.Claim.Span));
}
