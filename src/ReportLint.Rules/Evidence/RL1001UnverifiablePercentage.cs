using ReportLint.Analysis;
using ReportLint.Claims.Supporting;
using ReportLint.Diagnostics;
using ReportLint.Rules.Artifacts;

namespace ReportLint.Rules.Evidence;

/// <summary>RL1001: an absolute percentage stands for a count that the report does not give.</summary>
internal sealed class RL1001UnverifiablePercentage : ReportAnalyzer
{
    private static readonly DiagnosticDescriptor Rule =
        new("RL1001", "UnverifiablePercentage", "{0} stands for a count that is not given: of how many?",
            Category.Evidence, DiagnosticSeverity.Info)
        {
            Summary = "An absolute percentage stands without the count behind it.",
            Precedence = 7,
            GatheredBy = GatheringScope.List,
            Help = "give the count (\"42/42\"), or link to what counted it",
        };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterClaimAction<UnsupportedClaim>(Analyze);

    private static IReadOnlyList<AdditionalLocation> OthersOf(UnsupportedClaim claim) => claim.Known is { } whole
        ? [new(whole.Span, "all of them, but how many of these?")]
        : AdditionalLocation.Each(claim.Others, "and this one");

    private static void Analyze(in ClaimContext<UnsupportedClaim> context)
    {
        var claim = context.Claim;
        if (claim.Kind == UnsupportedKind.AbsoluteShare)
            context.ReportWith(WrongTestFigure.At(context, claim.Span) ?? (object)claim, Rule, claim.Span, OthersOf(claim),
                context.Quote(claim.Span));
    }
}
