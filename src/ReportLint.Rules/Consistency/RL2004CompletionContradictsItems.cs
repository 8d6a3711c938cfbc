using ReportLint.Analysis;
using ReportLint.Claims;
using ReportLint.Diagnostics;

namespace ReportLint.Rules.Consistency;

/// <summary>RL2004: what is declared complete holds items that are open or below 100 %.</summary>
public sealed class RL2004CompletionContradictsItems : ReportAnalyzer
{
    private static readonly DiagnosticDescriptor Rule =
        new("RL2004", "CompletionContradictsItems", "'{0}' is declared here, but {1} below {2} not done", Category.Consistency, DiagnosticSeverity.Error)
        {
            Summary = "Something is declared complete, but items below it are open.",
            Help = "finish what is open, or say how much is done",
        };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterClaimAction<Completion>(Analyze);

    private static void Analyze(in ClaimContext<Completion> context)
    {
        var completion = context.Claim;
        var count = completion.Open.Count;
        context.Report(Rule, completion.Declaration, OpenPlaces.Of(completion.Open, "not done"),
            context.Quote(completion.Declaration), count == 1 ? "one item" : $"{count} items", count == 1 ? "is" : "are");
    }
}
