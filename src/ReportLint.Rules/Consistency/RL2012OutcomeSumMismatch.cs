using ReportLint.Analysis;
using ReportLint.Claims;
using ReportLint.Diagnostics;

namespace ReportLint.Rules.Consistency;

/// <summary>RL2012: passed, failed and skipped do not add up to the number of tests.</summary>
public sealed class RL2012OutcomeSumMismatch : ReportAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new("RL2012", "OutcomeSumMismatch", "{0}", Category.Consistency, DiagnosticSeverity.Error)
    {
        Summary = "The passed, failed and skipped tests do not add up to the number of tests.",
        Help = "correct the total, or the outcome that is wrong or missing",
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterClaimAction<OutcomeSum>(Analyze);

    private static void Analyze(in ClaimContext<OutcomeSum> context)
    {
        var sum = context.Claim;
        if (sum.IsOfMarks)
        {
            var marks = sum.Marked.Select(mark => new AdditionalLocation(mark, "passed")).Concat(sum.Unmarked.Select(mark => new AdditionalLocation(mark, "failed")));
            var listed = sum.Marked.Count + sum.Unmarked.Count;
            var place = sum.Marked.Concat(sum.Unmarked).First().Start < sum.Span.Start ? "above" : "below";
            context.Report(Rule, sum.Span, [.. marks.OrderBy(mark => mark.Span.Start)], listed != sum.Total ? $"{NumberWriter.Write(listed)} are listed {place}, not {NumberWriter.Write(sum.Total)}" : $"{NumberWriter.Write(sum.Marked.Count)} of the {NumberWriter.Write(sum.Sum)} listed {place} passed, not {NumberWriter.Write(sum.Stated.Value)}");
            return;
        }
        var others = sum.Parts.Where(part => part.NumberSpan != sum.Stated.NumberSpan);
        context.Report(Rule, sum.Span, [.. others.Select(part => new AdditionalLocation(part.NumberSpan, "an outcome"))], $"The outcomes add up to {NumberWriter.Write(sum.Sum)}, not {NumberWriter.Write(sum.Total)}");
    }
}
