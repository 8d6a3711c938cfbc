namespace ReportLint.Claims.Comparing;

/// <summary>A value of a metric on a day.</summary>
/// <param name="Report">The report that gives it, by its index.</param>
/// <param name="Day">Its day.</param>
/// <param name="Place">Where it stands, and what it says.</param>
/// <param name="Value">The value, of a share in percent.</param>
internal sealed record HistoryPoint(int Report, CalendarDate Day, FactPlace Place, double Value)
{
    /// <summary>Whether the metric is worse than on the day before in its series.</summary>
    public bool IsBack { get; init; }
}
