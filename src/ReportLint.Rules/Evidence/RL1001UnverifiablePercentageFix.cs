using ReportLint.Claims;
using ReportLint.Claims.Supporting;
using ReportLint.CodeFixes;
using ReportLint.Rules.Artifacts;
using ReportLint.Text;

namespace ReportLint.Rules.Evidence;

/// <summary>Replaces the percentage by the count that the same item or a result file gives, and the words of the pass rate with it where
/// the sentence allows; invents none.</summary>
internal sealed class RL1001UnverifiablePercentageFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => ["RL1001"];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        if (context.Diagnostic.Fact is WrongTestFigure wrong)
            TestFigureChanges.Register(context, wrong);
        if (context.Diagnostic.Fact is not UnsupportedClaim { Known: { } whole, Figure: { } percent } share)
            return;
        if (percent.Value is not (0 or 100) || percent.Comparator != Comparator.None)
            return;
        var all = context.Text.ToString(whole.Span);
        var count = percent.Value == 0 ? $"0/{all}" : $"{all}/{all}";
        var (span, text) = share.PassRate is { } phrase ? (phrase.Span, $"{count} {phrase.Passed}") : (percent.Span, count);
        context.RegisterCodeFix(new CodeFix($"Replace by {text}", FixSafety.Suggested, [new TextChange(span, text)]));
    }
}
