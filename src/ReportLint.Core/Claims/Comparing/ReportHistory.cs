namespace ReportLint.Claims.Comparing;

/// <summary>What dated reports say of the same metrics and items, day by day.</summary>
/// <param name="Reports">The reports that give a day, by day and then by name.</param>
/// <param name="Series">The metrics that reports of two days or more give: first those that went back, then by name.</param>
/// <param name="Reopened">The items that were done and are open again, by the report that opens them.</param>
internal sealed record ReportHistory(
    IReadOnlyList<ReportFacts> Reports, IReadOnlyList<HistorySeries> Series, IReadOnlyList<ReopenedItem> Reopened)
{
    /// <summary>The days of the series, ascending.</summary>
    public IReadOnlyList<CalendarDate> Days { get; } = [.. Series.SelectMany(static series => series.Points)
        .Select(static point => point.Day).Distinct().OrderBy(static day => (day.Year, day.Month, day.Day))];
}
