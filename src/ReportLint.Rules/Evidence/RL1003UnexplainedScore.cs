using ReportLint.Analysis;
using ReportLint.Claims;
using ReportLint.Diagnostics;

namespace ReportLint.Rules.Evidence;

/// <summary>RL1003: a score or grade without a rubric, a method or a source.</summary>
internal sealed class RL1003UnexplainedScore : ReportAnalyzer
{
    private static readonly DiagnosticDescriptor Rule =
        new("RL1003", "UnexplainedScore", "{0} is a score of which no rubric, method or source is given", Category.Evidence, DiagnosticSeverity.Warning)
        {
            Summary = "A score or a grade stands without a rubric, a method or a source.",
            Precedence = 6,
            Help = "say what was scored by whom or what, and by which rubric, or link to it",
        };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterClaimAction<UnexplainedScore>(Analyze);

    private static void Analyze(in ClaimContext<UnexplainedScore> context)
    {
        var claim = context.Claim;
        context.Report(Rule, claim.Span, [.. AdditionalLocation.Each(claim.Repeats, "the same score"), .. AdditionalLocation.Each(claim.Parts, "as unexplained")], context.Quote(claim.Span));
    }
}
