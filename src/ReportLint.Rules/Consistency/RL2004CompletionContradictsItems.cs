using ReportLint.Analysis;
using ReportLint.Claims;
using ReportLint.Diagnostics;

namespace ReportLint.Rules.Consistency;

/// <summary>RL2004: what is declared complete holds items that are open or below 100 %.</summary>
internal sealed class RL2004CompletionContradictsItems : ReportAnalyzer
{
    private static readonly DiagnosticDescriptor Rule =
        new("RL2004", "CompletionContradictsItems", "{0}, but {1} not done", Category.Consistency, DiagnosticSeverity.Warning)
        {
            Summary = "Something is declared complete, but items below it are open.",
            Help = "finish what is open, or say how much is done",
        };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterClaimAction<Contradiction>(Analyze);

    private static void Analyze(in ClaimContext<Contradiction> context)
    {
        var claim = context.Claim;
        if (claim.Law != Law.Completion || claim.Confidence == Confidence.Low)
            return;
        context.Report(Rule, claim.Span, AdditionalLocation.Each(claim.Places, "not done"),
            TextOf(context), OpenItems.Of(context));
    }

    // "'Phase 1' is declared 'COMPLETE'", "'Tickets' is marked '✅'".
    private static string TextOf(in ClaimContext<Contradiction> context)
    {
        var (name, status) = (context.Quote(context.Claim.Name), context.Quote(context.Claim.Span));
        var isWord = status.Any(char.IsLetterOrDigit);
        return name.Length == 0
            ? $"'{status}' stands here"
            : $"'{name}' is {(isWord ? "declared" : "marked")} '{status}'";
    }
}
