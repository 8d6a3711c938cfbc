using ReportLint.Analysis;
using ReportLint.Claims;
using ReportLint.Diagnostics;
using ReportLint.Rules.Artifacts;

namespace ReportLint.Rules.Evidence;

/// <summary>RL1001: an absolute percentage stands for a count that the report does not give.</summary>
internal sealed class RL1001UnverifiablePercentage : ReportAnalyzer
{
    private static readonly DiagnosticDescriptor Rule =
        new("RL1001", "UnverifiablePercentage", "{0} stands for a count that is not given: of how many?", Category.Evidence, DiagnosticSeverity.Warning)
        {
            Summary = "An absolute percentage stands without the count behind it.",
            Precedence = 7,
            GatheredBy = GatheringScope.List,
            Help = "give the count (\"42/42\"), or link to what counted it",
        };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterClaimAction<AbsoluteShare>(Analyze);

    private static IReadOnlyList<AdditionalLocation> OthersOf(AbsoluteShare share) =>
        share.Whole is { } whole ? [new(whole.Span, "all of them, but how many of these?")] : AdditionalLocation.Each(share.Repeats, "and this one");

    private static void Analyze(in ClaimContext<AbsoluteShare> context)
    {
        var share = context.Claim;
        context.ReportWith(WrongTestFigure.At(context, share.Percent.Span) ?? (object)share, Rule, share.Percent.Span, OthersOf(share), context.Quote(share.Percent.Span));
    }
}
