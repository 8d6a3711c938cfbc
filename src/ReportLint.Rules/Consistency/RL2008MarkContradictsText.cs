using ReportLint.Analysis;
using ReportLint.Claims;
using ReportLint.Diagnostics;

namespace ReportLint.Rules.Consistency;

/// <summary>RL2008: a status mark says one thing and its own item another, as in "✅ Rate limiting: not configured".</summary>
internal sealed class RL2008MarkContradictsText : ReportAnalyzer
{
    private static readonly DiagnosticDescriptor Rule =
        new("RL2008", "MarkContradictsText", "{0}, but the text says '{1}'", Category.Consistency, DiagnosticSeverity.Warning)
        {
            Summary = "A status mark contradicts the text of its own item.",
            Help = "let the mark and the words say the same",
        };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterClaimAction<Contradiction>(Analyze);

    private static void Analyze(in ClaimContext<Contradiction> context)
    {
        var claim = context.Claim;
        if (claim.Law != Law.Mark || claim.Confidence == Confidence.Low)
            return;
        context.Report(Rule, claim.Span, AdditionalLocation.Each(claim.Places, "says otherwise"),
            TextOf(context), context.Quote(claim.Against));
    }

    // "'Rate limiting' is marked '✅'".
    private static string TextOf(in ClaimContext<Contradiction> context)
    {
        var (name, mark) = (context.Quote(context.Claim.Name), context.Quote(context.Claim.Span));
        return name.Length == 0 ? $"The mark is '{mark}'" : $"'{name}' is marked '{mark}'";
    }
}
