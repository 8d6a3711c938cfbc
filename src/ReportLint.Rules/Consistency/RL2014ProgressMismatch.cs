using ReportLint.Analysis;
using ReportLint.Claims;
using ReportLint.Diagnostics;

namespace ReportLint.Rules.Consistency;

/// <summary>RL2014: a percentage of completion is far from the share of the items below it that are done.</summary>
internal sealed class RL2014ProgressMismatch : ReportAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new("RL2014", "ProgressMismatch",
        "{0} of {1} items below {2} done, which is {3} %, not {4}",
        Category.Consistency, DiagnosticSeverity.Info)
    {
        Summary = "A percentage of completion is far from the share of the marks below it.",
        Help = "give the count and its share, or say what the percentage is of",
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterClaimAction<Contradiction>(Analyze);

    private static void Analyze(in ClaimContext<Contradiction> context)
    {
        var claim = context.Claim;
        if (claim.Law != Law.Progress || claim.Confidence == Confidence.Low)
            return;
        context.Report(Rule, claim.Stated.Span, AdditionalLocation.Each(claim.Places, "counted"), NumberWriter.Write(claim.Expected.High),
            NumberWriter.Write(claim.ExpectedWhole), claim.Expected.High.Equals(1) ? "is"
                : "are", ShareOf(claim), context.Quote(claim.Stated.Span));
    }

    internal static string ShareOf(Contradiction claim) => NumberWriter.Write(Math.Round(100 * claim.Expected.High / claim.ExpectedWhole));
}
