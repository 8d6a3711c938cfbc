using ReportLint.Analysis;
using ReportLint.Claims.Supporting;
using ReportLint.Diagnostics;

namespace ReportLint.Rules.Evidence;

/// <summary>RL1003: a score or grade without a rubric, a method or a source.</summary>
internal sealed class RL1003UnexplainedScore : ReportAnalyzer
{
    private static readonly DiagnosticDescriptor Rule =
        new("RL1003", "UnexplainedScore", "The score {0} has no rubric, method or source", Category.Evidence, DiagnosticSeverity.Info)
        {
            Summary = "A score or a grade stands without a rubric, a method or a source.",
            Precedence = 6,
            Help = "say what was scored by whom or what, and by which rubric, or link to it",
        };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterClaimAction<UnsupportedClaim>(Analyze);

    private static void Analyze(in ClaimContext<UnsupportedClaim> context)
    {
        var claim = context.Claim;
        if (claim.Kind == UnsupportedKind.Score)
            context.Report(Rule, claim.Span, AdditionalLocation.Each(claim.Others, "as unexplained"), context.Quote(claim.Span));
    }
}
