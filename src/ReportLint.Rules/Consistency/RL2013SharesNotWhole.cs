using ReportLint.Analysis;
using ReportLint.Claims;
using ReportLint.Diagnostics;

namespace ReportLint.Rules.Consistency;

/// <summary>RL2013: shares of one whole do not add up to it, or an overall share lies outside the range of its parts.</summary>
internal sealed class RL2013SharesNotWhole : ReportAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new("RL2013", "SharesNotWhole", "{0}", Category.Consistency,
        DiagnosticSeverity.Warning)
    {
        Summary = "The shares of one whole do not add up to 100 %.",
        Help = "correct the shares, or say what is left out",
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterClaimAction<Contradiction>(Analyze);

    private static void Analyze(in ClaimContext<Contradiction> context)
    {
        var claim = context.Claim;
        if (claim.Law is not (Law.Share or Law.Mean) || claim.Confidence == Confidence.Low)
            return;
        var isMean = claim.Law == Law.Mean;
        var isTotal = !claim.Figures.Any(figure => figure.Span == claim.Stated.Span);
        var unit = claim.Stated.Unit == Unit.Ratio ? Unit.None : claim.Stated.Unit;
        var message = isMean
            ? $"The overall {context.Quote(claim.Stated.Span)} is outside the range of its parts, "
                + $"{NumberWriter.Write(claim.Expected.Low, unit)} to {NumberWriter.Write(claim.Expected.High, unit)}"
            : $"The shares add up to {NumberWriter.Write(claim.Expected.High, Unit.Percent)}, "
                + $"not {(isTotal ? context.Quote(claim.Stated.Span) : "100 %")}";
        context.Report(Rule, claim.Stated.Span,
            [.. claim.Figures.Where(figure => figure.Span != claim.Stated.Span).Select(figure =>
                new AdditionalLocation(figure.Span, isMean ? "a part" : "a share"))], message);
    }
}
