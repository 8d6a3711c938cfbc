using ReportLint.Analysis;
using ReportLint.Claims;
using ReportLint.Diagnostics;

namespace ReportLint.Rules.Consistency;

/// <summary>RL2005: a count that heads a list is not the number of what is listed.</summary>
public sealed class RL2005DeclaredCountMismatch : ReportAnalyzer
{
    private static readonly DiagnosticDescriptor Rule =
        new("RL2005", "DeclaredCountMismatch", "{0} {1} declared, but {2} listed", Category.Consistency, DiagnosticSeverity.Warning)
        {
            Summary = "A count is not the number of things that are listed.",
            Help = "correct the count, or list what is missing",
        };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterClaimAction<DeclaredCount>(Analyze);

    private static void Analyze(in ClaimContext<DeclaredCount> context)
    {
        var count = context.Claim;
        context.Report(Rule, count.Span, AdditionalLocation.Each(count.Listed, "listed"),
            NumberWriter.Write(count.Stated.Value), count.Noun, count.Number);
    }
}
