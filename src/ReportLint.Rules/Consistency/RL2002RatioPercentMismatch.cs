using ReportLint.Analysis;
using ReportLint.Claims;
using ReportLint.Diagnostics;

namespace ReportLint.Rules.Consistency;

/// <summary>RL2002: a ratio and a percentage of one thing disagree, as in "18/20 (95%)".</summary>
public sealed class RL2002RatioPercentMismatch : ReportAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new("RL2002", "RatioPercentMismatch", "{0} is {1} %, not {2}", Category.Consistency, DiagnosticSeverity.Error)
    {
        Summary = "A ratio and a percentage of the same thing disagree.",
        Help = "correct the percentage or the ratio",
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterClaimAction<Share>(Analyze);

    private static void Analyze(in ClaimContext<Share> context)
    {
        var share = context.Claim;
        // A part above its whole is RL2009's to report: there the count is wrong, not the share.
        if (share.Ratio.Value > share.Ratio.Whole || share.Agrees)
            return;
        var isInColumns = !share.WholeSpan.IsEmpty;
        context.Report(Rule, share.Percent.NumberSpan,
            isInColumns ? [new(share.Ratio.NumberSpan, "the part"), new(share.WholeSpan, "the whole")] : [new(share.Ratio.NumberSpan, "the ratio")],
            isInColumns ? $"{NumberWriter.Write(share.Ratio.Value)}/{NumberWriter.Write(share.Ratio.Whole)}" : context.Quote(share.Ratio.Span), NumberWriter.Write(Math.Round(share.ComputedPercent, 1)), context.Quote(share.Percent.Span));
    }
}
