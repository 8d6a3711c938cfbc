using ReportLint.Claims;

namespace ReportLint.Evidence;

/// <summary>Holds what a report says of vulnerabilities and of other findings against what analyses found.</summary>
internal static class FindingBinder
{
    /// <summary>What came of a figure; null where nothing is about it.</summary>
    public static FactBinding? Bind(FindingFigure figure, FactList<FindingTally> findings)
    {
        if (figure.Severity is FindingSeverity.Error or FindingSeverity.Warning or FindingSeverity.All)
            return BindLevel(figure, findings);
        // An analysis that knows nothing of security says nothing of it.
        var chosen = findings.Choose(figure.Scope, out _).Where(run => run.LooksForSecurity || Scanners.Is(run.Tool)).ToArray();
        if (chosen.Length == 0 || (figure.Severity != FindingSeverity.Any && !Array.TrueForAll(chosen, run => run.IsRated)))
            return null;
        var sources = chosen.Select(run => run.Source).ToArray();
        var sum = chosen.Aggregate(Add);
        if (!figure.SaysNone && Array.Find(chosen, run => Agrees(figure, run)) is { } one)
            return new(figure, ClaimVerdict.Verified, one, [one.Source]);
        if (Agrees(figure, sum))
            return new(figure, ClaimVerdict.Verified, sum, sources);
        // Where more were found than the report says, others may have been left out on purpose; where it says none, there are some.
        var isContradicted = figure.SaysNone || sum.CountOf(figure.Severity) < figure.Figure!.Value.Interval.Low || chosen.Length == 1;
        return isContradicted ? new(figure, ClaimVerdict.Contradicted, sum, sources) { IsOne = chosen.Length == 1 } : null;
    }

    // Only against the one analysis that is named, or where there is but one that somebody may call lint.
    private static FactBinding? BindLevel(FindingFigure figure, FactList<FindingTally> findings)
    {
        var chosen = findings.Wholes.Where(run => figure.Scope.IsWhole
            ? figure.NamesAnalysis && !run.LooksForSecurity && !Scanners.Is(run.Tool) : IsOf(run, figure.Scope)).ToArray();
        if (Array.Find(chosen, run => Agrees(figure, run)) is { } borneOut)
            return new(figure, ClaimVerdict.Verified, borneOut, [borneOut.Source]);
        return chosen is [var run] ? new(figure, ClaimVerdict.Contradicted, run, [run.Source]) { IsOne = true } : null;
    }

    // "ESLint" is one word to some and two to others.
    private static bool IsOf(FindingTally run, FigureScope scope)
    {
        var words = new HashSet<uint> { WordFolder.Hash(run.Tool.AsSpan()) };
        NameWords.AddTo(words, run.Tool.AsSpan());
        foreach (var part in run.Tool.Split(' '))
            words.Add(WordFolder.Hash(part.AsSpan()));
        return words.IsSupersetOf(scope.Words);
    }

    private static bool Agrees(FindingFigure figure, FindingTally run) =>
        figure.Figure is { } number ? Shares.Agree(number, run.CountOf(figure.Severity)) : run.CountOf(figure.Severity) == 0;

    private static FindingTally Add(FindingTally one, FindingTally other) => one with
    {
        Tool = Scanners.Is(other.Tool) && !Scanners.Is(one.Tool) ? other.Tool : one.Tool,
        Total = one.Total + other.Total,
        Security = one.CountOf(FindingSeverity.Any) + other.CountOf(FindingSeverity.Any),
        Critical = one.Critical + other.Critical,
        High = one.High + other.High,
        Medium = one.Medium + other.Medium,
        Low = one.Low + other.Low,
        Errors = one.Errors + other.Errors,
        Warnings = one.Warnings + other.Warnings,
        Notes = one.Notes + other.Notes,
    };
}
