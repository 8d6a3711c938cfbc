using ReportLint.Analysis;
using ReportLint.Claims;
using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Rules.Consistency;

/// <summary>RL2017: statistics of one measurement cannot hold together, as a P50 above the P95.</summary>
internal sealed class RL2017OrderMismatch : ReportAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new("RL2017", "OrderMismatch", "{0} is above {1}", Category.Consistency,
        DiagnosticSeverity.Error)
    {
        Summary = "Statistics of one measurement cannot hold together.",
        Help = "correct the statistic that is wrong, or say that they are of different measurements",
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterClaimAction<Contradiction>(Analyze);

    private static void Analyze(in ClaimContext<Contradiction> context)
    {
        var claim = context.Claim;
        if (claim.Law != Law.Statistics || claim.Confidence == Confidence.Low || claim.Figures.Count == 0)
            return;
        context.Report(Rule, claim.Stated.Span, AdditionalLocation.Each(claim.Places, "the greater statistic"),
            Name(context, claim.Subject, claim.Stated), Name(context, claim.Against, claim.Figures[0]));
    }

    // "'P50' (900 ms)".
    private static string Name(in ClaimContext<Contradiction> context, TextSpan name, in Quantity figure) =>
        name.IsEmpty ? context.Quote(figure.Span) : $"'{context.Quote(name)}' ({context.Quote(figure.Span)})";
}
