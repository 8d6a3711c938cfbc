using ReportLint.Analysis;
using ReportLint.Claims;
using ReportLint.Diagnostics;

namespace ReportLint.Rules.Consistency;

/// <summary>RL2011: a verdict says that the whole is ready, and the report lists open work.</summary>
internal sealed class RL2011ReadinessContradictsOpenWork : ReportAnalyzer
{
    private static readonly DiagnosticDescriptor Rule =
        new("RL2011", "ReadinessContradictsOpenWork", "The verdict is '{0}', but {1} open, failed or missed",
            Category.Consistency, DiagnosticSeverity.Info)
        {
            Summary = "A verdict calls the whole work ready, but the report lists open work.",
            Help = "say what the verdict leaves out, or finish what is open",
        };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterClaimAction<Contradiction>(Analyze);

    private static void Analyze(in ClaimContext<Contradiction> context)
    {
        var claim = context.Claim;
        if (claim.Law != Law.Verdict || claim.Confidence == Confidence.Low)
            return;
        context.Report(Rule, claim.Span, AdditionalLocation.Each(claim.Places, "not done"),
            context.Quote(claim.Span), OpenItems.Of(context));
    }
}
