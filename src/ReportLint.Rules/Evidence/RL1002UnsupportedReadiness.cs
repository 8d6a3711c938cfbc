using ReportLint.Analysis;
using ReportLint.Claims.Supporting;
using ReportLint.Diagnostics;

namespace ReportLint.Rules.Evidence;

/// <summary>RL1002: a verdict on readiness that no criterion, result or link supports.</summary>
internal sealed class RL1002UnsupportedReadiness : ReportAnalyzer
{
    private static readonly DiagnosticDescriptor Rule =
        new("RL1002", "UnsupportedReadiness", "\"{0}\" stands without a criterion, a result or a link in its section",
            Category.Evidence, DiagnosticSeverity.Info)
        {
            Summary = "A readiness verdict stands without criteria, a result or a link.",
            Precedence = 5,
            Help = "say which criteria were met and how that was found, or link to it",
        };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterClaimAction<UnsupportedClaim>(Analyze);

    private static void Analyze(in ClaimContext<UnsupportedClaim> context)
    {
        var claim = context.Claim;
        if (claim.Kind == UnsupportedKind.Readiness)
            context.Report(Rule, claim.Span, AdditionalLocation.Each(claim.Others, "the same verdict, as unsupported"),
                context.Quote(claim.Span));
    }
}
