using ReportLint.Analysis;
using ReportLint.Claims;
using ReportLint.Diagnostics;

namespace ReportLint.Rules.Consistency;

/// <summary>RL2015: the same item is done in one place of the report and open in another.</summary>
internal sealed class RL2015ConflictingStatus : ReportAnalyzer
{
    private static readonly DiagnosticDescriptor Rule =
        new("RL2015", "ConflictingStatus", "'{0}' is done here, but open {1}", Category.Consistency, DiagnosticSeverity.Warning)
        {
            Summary = "The same item is done in one place and open in another.",
            Help = "let all places say the same, or say what tells them apart",
        };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterClaimAction<Contradiction>(Analyze);

    private static void Analyze(in ClaimContext<Contradiction> context)
    {
        var claim = context.Claim;
        if (claim.Law != Law.State || claim.Confidence == Confidence.Low)
            return;
        var line = context.LineOf(claim.Places[0]);
        var more = claim.Places.Count - 1;
        context.Report(Rule, claim.Span, AdditionalLocation.Each(claim.Places, "open here"),
            context.Quote(claim.Span), more == 0 ? $"on line {line}" : $"on line {line} and in {more} more place{(more == 1 ? "" : "s")}");
    }
}
