using ReportLint.Claims;
using ReportLint.CodeFixes;
using ReportLint.Evidence;
using ReportLint.Text;

namespace ReportLint.Rules.Artifacts;

/// <summary>Writes the count of a run in place of what a report says of it, in the report's notation and language.</summary>
internal static class TestFigureChanges
{
    /// <summary>Offers the fix; none where no certain one exists.</summary>
    public static void Register(CodeFixContext context, WrongTestFigure wrong)
    {
        if (wrong.Tally is not { } tally)
            return;
        var changes = For(wrong.Figure, tally, wrong.Reference);
        if (changes.Count > 0)
            context.RegisterCodeFix(new CodeFix($"Replace by {string.Join(", ", changes.Select(change => change.NewText.Trim()))}",
                FixSafety.Safe, changes));
    }

    private static IReadOnlyList<TextChange> For(TestFigure figure, TestTally tally, string reference)
    {
        var notation = (figure.Figure?.Notation ?? new('.', '\0', 0)) with { Suffix = '\0', Decimals = 0 };
        if (figure.Phrase is { } phrase
            && (figure.Role == TestFigureRole.AllPassed || figure.IsUniversal || figure.Figure is { Value: 100 or 0 }))
        {
            var link = figure.Scope.Paths.Count > 0 || figure.IsInHeading ? "" : $" ({reference})";
            return [new(phrase.Span, $"{Write(tally.Passed, notation)}/{Write(tally.Total, notation)} tests {phrase.Passed}{link}")];
        }
        if (figure.Figure is not { Comparator: not Comparator.Range } number)
            return [];
        if (figure.Role == TestFigureRole.Rate)
            return ReplaceRate(number, tally, notation);
        return number.Unit == Unit.Ratio
            ? [.. ReplaceRatio(figure, tally, notation)] : [new(SpanOf(number), Write(CountOf(figure.Role, tally), notation))];
    }

    private static string Write(double number, NumberNotation notation) => NumberWriter.Write(number, notation, notation.Decimals);

    // "600+" and "over 600" leave open what was counted.
    private static TextSpan SpanOf(in Quantity number) => number.Comparator == Comparator.None ? number.NumberSpan : number.Span;

    private static long CountOf(TestFigureRole role, TestTally tally) => role switch
    {
        TestFigureRole.Total => tally.Total,
        TestFigureRole.Failed => tally.Failed,
        TestFigureRole.Skipped => tally.Skipped,
        _ => tally.Passed,
    };

    private static IReadOnlyList<TextChange> ReplaceRate(in Quantity rate, TestTally tally, NumberNotation notation)
    {
        if (!rate.IsPlain || tally.Executed == 0)
            return [];
        var whole = tally.Executed;
        var text = Percentages.Write((double)tally.Passed / whole, rate.Notation);
        // Of all or none the count says more.
        return rate.Value is 0 or 100
            ? [new(rate.NumberSpan, text),
                new(new TextSpan(rate.Span.End, 0), $" ({Write(tally.Passed, notation)}/{Write(whole, notation)})")]
            : [new(rate.NumberSpan, text)];
    }

    private static IEnumerable<TextChange> ReplaceRatio(TestFigure figure, TestTally tally, NumberNotation notation)
    {
        var number = figure.Figure!.Value;
        var count = CountOf(figure.Role, tally);
        if (number.Value != count)
            yield return new(figure.Digits.Part, Write(count, notation));
        if (number.Whole != tally.Total && number.Whole != tally.Executed)
            yield return new(figure.Digits.Whole, Write(tally.Total, notation));
    }
}
