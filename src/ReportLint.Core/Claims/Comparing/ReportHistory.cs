namespace ReportLint.Claims.Comparing;

/// <summary>What dated reports say of the same metrics and items, day by day.</summary>
/// <param name="Reports">The reports that give a day, by day and then by name.</param>
/// <param name="Series">The metrics that reports of two days or more give: first those that went back, then by name.</param>
/// <param name="Reopened">The items that were done and are open again, by the report that opens them.</param>
internal sealed record ReportHistory(
    IReadOnlyList<ReportFacts> Reports, IReadOnlyList<HistorySeries> Series, IReadOnlyList<ReopenedItem> Reopened)
{
    /// <summary>How texts refer to a statement of a report, as <c>docs/status.md:12</c>.</summary>
    public string ReferenceTo(int report, FactPlace place) => Reports[report].ReferenceTo(place);
}
