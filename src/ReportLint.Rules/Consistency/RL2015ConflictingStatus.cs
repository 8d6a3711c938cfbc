using ReportLint.Analysis;
using ReportLint.Claims;
using ReportLint.Diagnostics;

namespace ReportLint.Rules.Consistency;

/// <summary>RL2015: the same item is done in one place of the report and open in another.</summary>
public sealed class RL2015ConflictingStatus : ReportAnalyzer
{
    private static readonly DiagnosticDescriptor Rule =
        new("RL2015", "ConflictingStatus", "'{0}' is marked done here, but open in {1}", Category.Consistency, DiagnosticSeverity.Warning)
        {
            Summary = "The same item is done in one place and open in another.",
            Help = "let all places say the same, or say what tells them apart",
        };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterClaimAction<ConflictingStatus>(Analyze);

    private static void Analyze(in ClaimContext<ConflictingStatus> context)
    {
        var conflict = context.Claim;
        var count = conflict.Open.Count;
        context.Report(Rule, conflict.Span, OpenPlaces.Of(conflict.Open, "open here"),
            context.Quote(conflict.Span), count == 1 ? "another place" : $"{count} other places");
    }
}
