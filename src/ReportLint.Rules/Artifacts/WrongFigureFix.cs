using ReportLint.Claims;
using ReportLint.CodeFixes;
using ReportLint.Text;

namespace ReportLint.Rules.Artifacts;

/// <summary>Replaces a figure by the real one, in the report's notation.</summary>
internal abstract class WrongFigureFix : CodeFixProvider
{
    private protected WrongFigureFix()
    {
    }

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        if (context.Diagnostic.Fact is not WrongFigure { Stated: { Comparator: not Comparator.Range } stated, Actual: { } actual })
            return;
        var decimals = stated.Notation.Suffix == '\0' ? stated.Notation.Decimals : Math.Max(1, stated.Notation.Decimals);
        // "2 KB" of what has 300 bytes would be none at all.
        while (decimals < 3 && Math.Round(actual.InUnit, decimals) == 0 && actual.InUnit > 0)
            decimals++;
        var number = NumberWriter.Write(actual.InUnit, stated.Notation, decimals);
        // Nothing is about, or at least, what was counted.
        var isOpen = stated.NumberSpan.End < context.Text.Length && context.Text.Content[stated.NumberSpan.End] == '+';
        var span = new TextSpan(stated.NumberSpan.Start, stated.NumberSpan.Length + (isOpen ? 1 : 0));
        context.RegisterCodeFix(new CodeFix($"Replace by {number}", FixSafety.Suggested, [new TextChange(span, number)]));
    }
}
