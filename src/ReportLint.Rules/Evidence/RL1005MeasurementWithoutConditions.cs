using ReportLint.Analysis;
using ReportLint.Claims.Supporting;
using ReportLint.Diagnostics;

namespace ReportLint.Rules.Evidence;

/// <summary>RL1005: figures of performance stand without what they were measured with and under.</summary>
internal sealed class RL1005MeasurementWithoutConditions : ReportAnalyzer
{
    private static readonly DiagnosticDescriptor Rule =
        new("RL1005", "MeasurementWithoutConditions", "{0} has no tool, load, environment or date in its section",
            Category.Evidence, DiagnosticSeverity.Info)
        {
            Summary = "A performance figure stands without its tool, load, environment or date.",
            Help = "say what it was measured with, under what load, where or when, or link to the run",
        };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterClaimAction<UnsupportedClaim>(Analyze);

    private static void Analyze(in ClaimContext<UnsupportedClaim> context)
    {
        var claim = context.Claim;
        if (claim.Kind == UnsupportedKind.Measurement)
            context.Report(Rule, claim.Span, AdditionalLocation.Each(claim.Others, "nor has this"), context.Quote(claim.Span));
    }
}
