using ReportLint.Claims;
using ReportLint.CodeFixes;
using ReportLint.Text;

namespace ReportLint.Rules.Artifacts;

/// <summary>Replaces a coverage by the measured one.</summary>
internal sealed class RL3005CoverageMismatchFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => ["RL3005"];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        if (context.Diagnostic.Fact is not WrongCoverage { Rate: { } rate, Figure.Percent: { Comparator: not Comparator.Range } percent })
            return;
        var number = Percentages.Write(rate.Rate, percent.Notation);
        // "85%+" and "over 85 %" leave open what was measured.
        var sign = context.Text.ToString(TextSpan.FromBounds(percent.NumberSpan.End, percent.Span.End)).TrimEnd('+');
        TextChange change = percent.Comparator == Comparator.None ? new(percent.NumberSpan, number) : new(percent.Span, number + sign);
        context.RegisterCodeFix(new CodeFix($"Replace by {change.NewText}", FixSafety.Safe, [change]));
    }
}
