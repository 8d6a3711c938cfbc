namespace ReportLint.Claims.Comparing;

/// <summary>A metric that reports of several days give.</summary>
/// <param name="Name">The words that name it.</param>
/// <param name="Better">Which way it becomes better.</param>
/// <param name="Points">Its values, one a day, by day.</param>
internal sealed record HistorySeries(string Name, Improvement Better, IReadOnlyList<HistoryPoint> Points)
{
    /// <summary>Whether it became worse from one day to the next.</summary>
    public bool GoesBack => Points.Any(static point => point.IsBack);
}
