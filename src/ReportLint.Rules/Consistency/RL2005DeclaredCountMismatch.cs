using ReportLint.Analysis;
using ReportLint.Claims;
using ReportLint.Diagnostics;

namespace ReportLint.Rules.Consistency;

/// <summary>RL2005: a count that heads a list is not the number of what is listed.</summary>
internal sealed class RL2005DeclaredCountMismatch : ReportAnalyzer
{
    private static readonly DiagnosticDescriptor Rule =
        new("RL2005", "DeclaredCountMismatch", "The text says {0} {1}, but {2} {3} listed",
            Category.Consistency, DiagnosticSeverity.Warning)
        {
            Summary = "A count is not the number of things that are listed.",
            Help = "correct the count, or list what is missing",
        };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterClaimAction<Contradiction>(Analyze);

    private static void Analyze(in ClaimContext<Contradiction> context)
    {
        var claim = context.Claim;
        if (claim.Law != Law.Count || claim.Confidence == Confidence.Low)
            return;
        context.Report(Rule, claim.Span, AdditionalLocation.Each(claim.Places, "listed"),
            NumberWriter.Write(claim.Stated.Value), context.Quote(claim.Subject), NumberWriter.Write(claim.Expected.Low),
            claim.Expected.Low.Equals(1) ? "is" : "are");
    }
}
