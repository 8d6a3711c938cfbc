using ReportLint.Analysis;
using ReportLint.Claims;
using ReportLint.Evidence;
using ReportLint.Text;

namespace ReportLint.Rules.Artifacts;

/// <summary>What a report says of tests, and what their run says.</summary>
/// <param name="Figure">As the report has it.</param>
/// <param name="Tally">As the run has it; null where several runs may be meant.</param>
/// <param name="Reference">How the report would refer to the run.</param>
internal sealed record WrongTestFigure(TestFigure Figure, TestTally? Tally, string Reference)
{
    /// <summary>What a run says of words that another rule judges; null where none contradicts them.</summary>
    public static WrongTestFigure? At<T>(in ClaimContext<T> context, TextSpan span) =>
        context.BindingAt(span) is
        {
            Verdict: ClaimVerdict.Contradicted, Claim: TestFigure figure, Fact: TestTally tally,
            IsOne: true
        } binding ? new(figure, tally, context.ReferenceTo(binding)) : null;
}
