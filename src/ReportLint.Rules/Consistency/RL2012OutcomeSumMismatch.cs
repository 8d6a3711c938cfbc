using ReportLint.Analysis;
using ReportLint.Claims;
using ReportLint.Diagnostics;

namespace ReportLint.Rules.Consistency;

/// <summary>RL2012: passed, failed and skipped do not add up to the number of tests.</summary>
public sealed class RL2012OutcomeSumMismatch : ReportAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new("RL2012", "OutcomeSumMismatch", "The outcomes add up to {0}, not {1}", Category.Consistency, DiagnosticSeverity.Error)
    {
        Help = "correct the total, or the outcome that is wrong or missing",
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterClaimAction<OutcomeSum>(Analyze);

    private static void Analyze(in ClaimContext<OutcomeSum> context)
    {
        var sum = context.Claim;
        var others = sum.Parts.Where(part => part.NumberSpan != sum.Stated.NumberSpan);
        context.Report(Rule, sum.Span, [.. others.Select(part => new AdditionalLocation(part.NumberSpan, "an outcome"))], NumberWriter.Write(sum.Sum), NumberWriter.Write(sum.Total));
    }
}
