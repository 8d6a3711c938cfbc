using ReportLint.Analysis;
using ReportLint.Claims;
using ReportLint.Diagnostics;

namespace ReportLint.Rules.Consistency;

/// <summary>RL2008: a status mark says one thing and its own item another, as in "✅ Rate limiting: not configured".</summary>
public sealed class RL2008MarkContradictsText : ReportAnalyzer
{
    private static readonly DiagnosticDescriptor Rule =
        new("RL2008", "MarkContradictsText", "'{0}' is contradicted by {1}", Category.Consistency, DiagnosticSeverity.Warning)
        {
            Summary = "A status mark contradicts the text of its own item.",
            Help = "let the mark and the words say the same",
        };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterClaimAction<ContradictedMark>(Analyze);

    private static void Analyze(in ClaimContext<ContradictedMark> context)
    {
        var mark = context.Claim;
        var words = context.Quote(mark.Words);
        context.Report(Rule, mark.Span, mark.Goal.IsEmpty ? [new(mark.Words, "says otherwise")] : [new(mark.Words, "the value"), new(mark.Goal, "the target")],
            context.Quote(mark.Span), mark.Goal.IsEmpty ? $"'{words}'" : $"{words}, which meets the target {context.Quote(mark.Goal)}");
    }
}
