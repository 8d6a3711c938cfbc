using ReportLint.Claims;

namespace ReportLint.Evidence;

/// <summary>Holds what a report says of code coverage against what was measured.</summary>
internal static class CoverageBinder
{
    /// <summary>What came of a figure; null where nothing is about it.</summary>
    public static FactBinding? Bind(CoverageFigure figure, FactList<CoverageRate> coverage)
    {
        var chosen = coverage.Choose(figure.Scope, out var areParts).Where(rate => Means(figure, rate.Kind)).ToArray();
        // Of several packages or files nobody knows which is meant.
        if (chosen.Length == 0 || (areParts && chosen.Select(rate => rate.Name).Distinct().Skip(1).Any()))
            return null;
        var sums = Sums(chosen);
        if (chosen.Concat(sums).FirstOrDefault(rate => Shares.AgreeInFull(figure.Percent, rate.Rate)) is { } borneOut)
            return new(figure, ClaimVerdict.Verified, borneOut, [borneOut.Source]);
        // 99.7 % is not all, and hardly a contradiction of it.
        if (chosen.Concat(sums).Any(rate => Shares.Agree(figure.Percent, rate.Rate * 100)))
            return null;
        var measured = sums.Count > 0 ? sums[0] : chosen[0];
        return new(figure, ClaimVerdict.Contradicted, measured,
            [.. chosen.Where(rate => rate.Kind == measured.Kind).Select(rate => rate.Source)])
        {
            IsOne = chosen.Length == 1
            || chosen.Count(rate => rate.Kind == measured.Kind) == 1
        };
    }

    // Coverage of nothing in particular is that of lines, or else of branches or methods.
    private static bool Means(CoverageFigure figure, CoverageKind kind) => kind switch
    {
        CoverageKind.Line => figure.IsOfLines || (!figure.IsOfBranches && !figure.IsOfMethods),
        CoverageKind.Branch => figure.IsOfBranches || (!figure.IsOfLines && !figure.IsOfMethods),
        _ => figure.IsOfMethods || (!figure.IsOfLines && !figure.IsOfBranches),
    };

    // Of several files together, kind by kind; lines come first.
    private static List<CoverageRate> Sums(CoverageRate[] rates) =>
    [
        .. rates.Where(rate => rate.Valid > 0).GroupBy(rate => rate.Kind).Where(kind => kind.Skip(1).Any()).OrderBy(kind => kind.Key)
            .Select(kind => kind.First() with { Covered = kind.Sum(rate => rate.Covered), Valid = kind.Sum(rate => rate.Valid),
                Rate = (double)kind.Sum(rate => rate.Covered) / kind.Sum(rate => rate.Valid) }),
    ];
}
