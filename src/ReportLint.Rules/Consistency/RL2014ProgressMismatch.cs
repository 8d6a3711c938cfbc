using ReportLint.Analysis;
using ReportLint.Claims;
using ReportLint.Diagnostics;

namespace ReportLint.Rules.Consistency;

/// <summary>RL2014: a percentage of completion is far from the share of the items below it that are done.</summary>
public sealed class RL2014ProgressMismatch : ReportAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new("RL2014", "ProgressMismatch", "{0} of {1} items below are done, which is {2} %, not {3}", Category.Consistency, DiagnosticSeverity.Warning)
    {
        Summary = "A percentage of completion is far from the share of the marks below it.",
        Help = "give the count and its share, or say what the percentage is of",
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterClaimAction<ProgressShare>(Analyze);

    private static void Analyze(in ClaimContext<ProgressShare> context)
    {
        var progress = context.Claim;
        var marks = progress.Closed.Select(mark => new AdditionalLocation(mark, "done")).Concat(progress.Open.Select(mark => new AdditionalLocation(mark, "not done")));
        context.Report(Rule, progress.Span, [.. marks.OrderBy(mark => mark.Span.Start)], progress.Done, progress.All, NumberWriter.Write(Math.Round(progress.Share)), context.Quote(progress.Span));
    }
}
