using ReportLint.Analysis;
using ReportLint.Claims;
using ReportLint.Diagnostics;

namespace ReportLint.Rules.Consistency;

/// <summary>RL2002: a ratio and a percentage of one thing disagree, as in "18/20 (95%)".</summary>
internal sealed class RL2002RatioPercentMismatch : ReportAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new("RL2002", "RatioPercentMismatch", "{0} is {1} %, not {2}", Category.Consistency,
        DiagnosticSeverity.Error)
    {
        Summary = "A ratio and a percentage of the same thing disagree.",
        Help = "correct the percentage or the ratio",
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterClaimAction<Contradiction>(Analyze);

    private static void Analyze(in ClaimContext<Contradiction> context)
    {
        var claim = context.Claim;
        if (claim.Law != Law.Ratio || claim.Confidence == Confidence.Low)
            return;
        var isRatio = claim.Figures.Count == 1 && claim.Figures[0].Unit == Unit.Ratio;
        IReadOnlyList<AdditionalLocation> places = isRatio
            ? [new(claim.Places[0], "the ratio")]
            : [.. claim.Places.Select(static (place, index) => new AdditionalLocation(place, index == 0 ? "the part" : "the whole"))];
        var ratio = isRatio
            ? context.Quote(claim.Figures[0].Span)
            : $"{NumberWriter.Write(claim.Figures[0].Value)}/{NumberWriter.Write(claim.ExpectedWhole)}";
        context.Report(Rule, claim.Span, places, ratio, NumberWriter.Write(Math.Round(claim.Expected.High, 1)),
            context.Quote(claim.Stated.Span));
    }
}
