using ReportLint.Analysis;
using ReportLint.Claims;
using ReportLint.Diagnostics;

namespace ReportLint.Rules.Consistency;

/// <summary>RL2011: a verdict says that the whole is ready, and the report lists open work.</summary>
public sealed class RL2011ReadinessContradictsOpenWork : ReportAnalyzer
{
    private static readonly DiagnosticDescriptor Rule =
        new("RL2011", "ReadinessContradictsOpenWork", "'{0}' is the verdict, but the report lists {1} open, failed or missed", Category.Consistency, DiagnosticSeverity.Warning)
        {
            Summary = "A verdict calls the whole work ready, but the report lists open work.",
            Help = "say what the verdict leaves out, or finish what is open",
        };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterClaimAction<ContradictedVerdict>(Analyze);

    private static void Analyze(in ClaimContext<ContradictedVerdict> context)
    {
        var verdict = context.Claim;
        var count = verdict.Open.Count;
        context.Report(Rule, verdict.Span, OpenPlaces.Of(verdict.Open, "not done"),
            context.Quote(verdict.Span), count == 1 ? "one item as" : $"{count} items as");
    }
}
