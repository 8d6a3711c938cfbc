using ReportLint.Claims;

namespace ReportLint.Evidence;

/// <summary>Holds what a report says of tests against what came of them.</summary>
internal static class TestBinder
{
    /// <summary>A part with fewer tests agrees with many a number by chance.</summary>
    private const int FewestOfAPart = 2;

    /// <summary>What came of a figure; null where nothing is about it.</summary>
    public static FactBinding? Bind(TestFigure figure, FactList<TestTally> tests)
    {
        var chosen = tests.Choose(figure.Scope, out var areParts).Where(tally => tally.Total > 0).ToArray();
        if (chosen.Length == 0)
            return null;
        var sum = Sum(chosen);
        var sources = chosen.Select(tally => tally.Source).ToArray();
        var speaksOfAll = SpeaksOfAll(figure);
        if (!speaksOfAll && Array.Find(chosen, tally => Agrees(figure, tally)) is { } one)
            return new(figure, ClaimVerdict.Verified, one, [one.Source]);
        if (Agrees(figure, sum))
            return new(figure, ClaimVerdict.Verified, sum, sources);
        // Of several parts nobody knows which is meant, unless it is all of them.
        if ((areParts && chosen.Length > 1 && !speaksOfAll) || (!speaksOfAll && MayMeanLess(figure, chosen, tests)))
            return null;
        var mayBeLess = tests.MayBeLessThan(figure.Scope);
        if (mayBeLess && !Falls(figure, sum))
            return null;
        return new(figure, ClaimVerdict.Contradicted, sum, sources)
        {
            IsOne = (chosen.Length == 1 || sum == chosen[0])
            && (!mayBeLess || speaksOfAll || figure.IsUniversal)
        };
    }

    // A run that is in two files is one run.
    private static TestTally Sum(TestTally[] tallies) =>
        Array.TrueForAll(tallies, tally => AreSame(tally, tallies[0])) ? tallies[0] : tallies.Aggregate((one, other) => one + other);

    private static bool AreSame(TestTally one, TestTally other) =>
        (one.Passed, one.Failed, one.Skipped) == (other.Passed, other.Failed, other.Skipped);

    // "All tests pass" and "100 %" hold for every run or for none; "638 tests passed" may be said of one.
    private static bool SpeaksOfAll(TestFigure figure) => figure.Role == TestFigureRole.AllPassed
        || figure is { Role: TestFigureRole.Rate, Figure.Value: 100 };

    private static bool Agrees(TestFigure figure, TestTally tally)
    {
        if (figure.Figure is not { } number)
            return tally.Failed == 0 && tally.Passed > 0;
        if (number.Unit == Unit.Ratio)
            return number.Value == CountOf(figure.Role, tally) && (number.Whole == tally.Total || number.Whole == tally.Executed);
        return figure.Role switch
        {
            TestFigureRole.Rate => tally.Executed > 0
                && (Shares.AgreeInFull(number, (double)tally.Passed / tally.Executed)
                || Shares.AgreeInFull(number, (double)tally.Passed / tally.Total)),
            TestFigureRole.Total => Shares.Agree(number, tally.Total) || Shares.Agree(number, tally.Executed),
            _ => Shares.Agree(number, CountOf(figure.Role, tally)) && (!figure.IsUniversal || tally.Failed == 0),
        };
    }

    // Whether a claim is wrong however many other tests there are.
    private static bool Falls(TestFigure figure, TestTally tally)
    {
        if (SpeaksOfAll(figure) || figure.IsUniversal)
            return tally.Failed > 0;
        if (figure.Figure is not { } number || figure.Role == TestFigureRole.Rate)
            return false;
        if (number.Unit == Unit.Ratio)
            return number.Value < CountOf(figure.Role, tally)
                || number.Whole - number.Value < (figure.Role == TestFigureRole.Passed ? tally.Failed : 0);
        return number.Interval.High < (figure.Role == TestFigureRole.Total ? tally.Executed : CountOf(figure.Role, tally));
    }

    private static long CountOf(TestFigureRole role, TestTally tally) => role switch
    {
        TestFigureRole.Failed => tally.Failed,
        TestFigureRole.Skipped => tally.Skipped,
        _ => tally.Passed,
    };

    // "638 tests" where 638 of 644 passed, or the number of one suite: not what happened, and yet something that happened.
    private static bool MayMeanLess(TestFigure figure, TestTally[] chosen, FactList<TestTally> tests)
    {
        if (figure.Figure is not { } number || figure.Role is not (TestFigureRole.Total or TestFigureRole.Passed))
            return false;
        if (figure.Role == TestFigureRole.Total && Array.Exists(chosen, tally => Shares.Agree(number, tally.Passed)))
            return true;
        return number.Value >= FewestOfAPart && tests.Parts.Any(part => Agrees(figure, part));
    }
}
