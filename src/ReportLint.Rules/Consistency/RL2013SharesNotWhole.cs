using ReportLint.Analysis;
using ReportLint.Claims;
using ReportLint.Diagnostics;

namespace ReportLint.Rules.Consistency;

/// <summary>RL2013: shares of one whole do not add up to it, or an overall share lies outside the range of its parts.</summary>
public sealed class RL2013SharesNotWhole : ReportAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new("RL2013", "SharesNotWhole", "{0}", Category.Consistency, DiagnosticSeverity.Warning)
    {
        Summary = "The shares of one whole do not add up to 100 %.",
        Help = "correct the shares, or say what is left out",
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterClaimAction<ShareSum>(Analyze);

    private static void Analyze(in ClaimContext<ShareSum> context)
    {
        var sum = context.Claim;
        var message = sum.IsOverall
            ? $"{context.Quote(sum.Span)} lies outside the range of its parts, {NumberWriter.Write(sum.Least)} % to {NumberWriter.Write(sum.Greatest)} %"
            : $"The shares add up to {NumberWriter.Write(sum.Sum)} %, not 100 %";
        context.Report(Rule, sum.Span, [.. sum.Shares.Select(share => new AdditionalLocation(share.Span, sum.IsOverall ? "a part" : "a share"))], message);
    }
}
