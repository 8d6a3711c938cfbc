using ReportLint.Analysis;
using ReportLint.Claims;
using ReportLint.Diagnostics;

namespace ReportLint.Rules.Consistency;

/// <summary>RL2001: a total is not the sum of its parts.</summary>
internal sealed class RL2001TotalMismatch : ReportAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new("RL2001", "TotalMismatch", "{0}, not {1}", Category.Consistency,
        DiagnosticSeverity.Error)
    {
        Summary = "A total is not the sum of its parts.",
        Help = "correct the total, or the part that is wrong or missing",
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterClaimAction<Contradiction>(Analyze);

    private static void Analyze(in ClaimContext<Contradiction> context)
    {
        var claim = context.Claim;
        if (claim.Law != Law.Sum)
            return;
        context.Report(Rule, claim.Span, AdditionalLocation.Each(claim.Places, "a part"), SumText.Of(claim, context.Quote),
            context.Quote(claim.Stated.Span));
    }
}
