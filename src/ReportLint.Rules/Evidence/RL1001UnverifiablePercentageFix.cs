using ReportLint.Claims;
using ReportLint.CodeFixes;
using ReportLint.Rules.Artifacts;
using ReportLint.Text;

namespace ReportLint.Rules.Evidence;

/// <summary>Replaces the percentage by the count that the same item or a result file gives, and the words of the pass rate with it where the sentence allows; invents none.</summary>
internal sealed class RL1001UnverifiablePercentageFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => ["RL1001"];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        if (context.Diagnostic.Fact is WrongTestFigure wrong)
            TestFigureChanges.Register(context, wrong);
        if (context.Diagnostic.Fact is not AbsoluteShare { Whole: { } whole } share || share.Percent.Value is not (0 or 100) || share.Percent.Comparator != Comparator.None)
            return;
        var all = context.Text.ToString(whole.NumberSpan);
        var count = share.Percent.Value == 0 ? $"0/{all}" : $"{all}/{all}";
        var (span, text) = share.PassRate is { } phrase ? (phrase.Span, $"{count} {phrase.Passed}") : (share.Percent.Span, count);
        context.RegisterCodeFix(new CodeFix($"Replace by {text}", FixSafety.Suggested, [new TextChange(span, text)]));
    }
}
