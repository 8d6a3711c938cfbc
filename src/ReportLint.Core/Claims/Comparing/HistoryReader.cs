using ReportLint.Claims.Laws;

namespace ReportLint.Claims.Comparing;

/// <summary>Makes a history of what reports say. Takes time in proportion to what they say.</summary>
internal sealed class HistoryReader
{
    private readonly List<ReportFacts> _reports;
    private readonly ReportTopics _topics;

    private HistoryReader(IEnumerable<ReportFacts> reports)
    {
        _reports = [.. reports.Where(static report => report.Identity.Day is { IsPossible: true })
            .OrderBy(static report => DayOf(report).ToDateTime()).ThenBy(static report => report.Identity.Time)
            .ThenBy(static report => report.Name, StringComparer.Ordinal)];
        _topics = new(_reports);
    }

    /// <summary>Reads the history of reports; those without a day have no part in it.</summary>
    /// <param name="reports">The reports, in any order.</param>
    public static ReportHistory Read(IEnumerable<ReportFacts> reports)
    {
        var reader = new HistoryReader(reports);
        return new(reader._reports, reader.ReadSeries(), reader.ReadReopened());
    }

    private static CalendarDate DayOf(ReportFacts report) => report.Identity.Day!.Value;

    private HistorySeries[] ReadSeries()
    {
        var groups = new Dictionary<(string, ulong, ulong), List<(int Report, FigureFact Fact)>>();
        for (var i = 0; i < _reports.Count; i++)
        {
            foreach (var fact in _reports[i].Figures)
                Add(groups, (fact.Key.Kind, fact.Key.Scope, _topics.HashOf(i)), (i, fact));
        }
        return [.. groups.Values.Select(SeriesOf).OfType<HistorySeries>().OrderByDescending(static series => series.GoesBack)
            .ThenBy(static series => series.Name, StringComparer.OrdinalIgnoreCase)];
    }

    // Null where no two days have a value of one kind.
    private HistorySeries? SeriesOf(List<(int Report, FigureFact Fact)> facts)
    {
        var last = facts[^1].Fact;
        var days = facts.Where(fact => AreOfOneScale(fact.Fact.Quantity, last.Quantity))
            .GroupBy(fact => DayOf(_reports[fact.Report])).Select(OneOf).OfType<(int Report, FigureFact Fact)>().ToArray();
        if (days.Length < 2)
            return null;
        var points = new HistoryPoint[days.Length];
        for (var i = 0; i < days.Length; i++)
        {
            var (report, fact) = days[i];
            points[i] = new(report, DayOf(_reports[report]), fact.Place, ValueCheck.ValueOf(fact.Quantity))
            {
                IsBack = i > 0 && IsWorse(fact, days[i - 1].Fact),
            };
        }
        return new(last.Place.Name, last.Better, points);
    }

    // Null where the reports of a day disagree: which of them is the later one is not known.
    private static (int Report, FigureFact Fact)? OneOf(IGrouping<CalendarDate, (int Report, FigureFact Fact)> day)
    {
        var last = day.Last();
        return day.All(fact => ValueCheck.Agree(fact.Fact.Quantity, last.Fact.Quantity)) ? last : null;
    }

    private static bool AreOfOneScale(in Quantity one, in Quantity other) =>
        one.Dimension == other.Dimension || (ValueCheck.IsShare(one) && ValueCheck.IsShare(other));

    private static bool IsWorse(FigureFact fact, FigureFact before)
    {
        var (now, then) = (fact.Quantity, before.Quantity);
        if (!ValueCheck.IsExact(now) || !ValueCheck.IsExact(then) || ValueCheck.Agree(now, then))
            return false;
        // 412 of 430 after 400 of 400 is a smaller share, and no step back.
        var (value, old) = (ValueCheck.ValueOf(now), ValueCheck.ValueOf(then));
        var isFewer = now.Unit != Unit.Ratio || then.Unit != Unit.Ratio || now.Value < then.Value;
        return fact.Better switch
        {
            Improvement.Rise => value < old && isFewer,
            Improvement.Fall => value > old,
            _ => false,
        };
    }

    private List<ReopenedItem> ReadReopened()
    {
        var groups = new Dictionary<(FactKey, ulong, ulong), List<(int Report, StateFact Fact)>>();
        for (var i = 0; i < _reports.Count; i++)
        {
            foreach (var fact in _reports[i].States)
                Add(groups, (fact.Key, fact.Heads, _topics.HashOf(i)), (i, fact));
        }
        var found = new List<ReopenedItem>();
        foreach (var group in groups.Values)
        {
            for (var i = 1; i < group.Count; i++)
            {
                var ((from, before), (to, now)) = (group[i - 1], group[i]);
                if (IsOpenedAgain(before, now) && DayOf(_reports[from]).IsBefore(DayOf(_reports[to])))
                    found.Add(new(new(from, before.Place), new(to, now.Place)));
            }
        }
        found.Sort(static (one, other) => one.Open.Report != other.Open.Report ? one.Open.Report.CompareTo(other.Open.Report)
            : one.Open.Place.Span.CompareTo(other.Open.Place.Span));
        return found;
    }

    // A warning beside an item opens it only where all of it was done.
    private static bool IsOpenedAgain(StateFact before, StateFact now) => before.Side.Status == Polarity.Done
        && StateScore.MayContradict(before.Side, now.Side) && !now.IsOtherPart(before);

    private static void Add<TKey, T>(Dictionary<TKey, List<T>> groups, TKey key, T value)
        where TKey : notnull
    {
        if (!groups.TryGetValue(key, out var group))
            groups.Add(key, group = []);
        group.Add(value);
    }
}
