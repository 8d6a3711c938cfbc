namespace ReportLint.Claims.Comparing;

/// <summary>Finds what reports of one state of the work say differently. Takes time in proportion to what they say, however many there
/// are.</summary>
internal static class ReportComparison
{
    /// <summary>Compares reports.</summary>
    /// <param name="reports">The reports, by name.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <returns>One for each thing that two of them contradict each other about, in the order of the reports and of the places in
    /// them.</returns>
    public static List<Disagreement> Compare(IReadOnlyList<ReportFacts> reports, CancellationToken cancellationToken)
    {
        var found = new List<Disagreement>();
        var topics = new ReportTopics(reports);
        var (values, states) = (new ValueComparison(reports, topics), new StateComparison(reports, topics));
        for (var i = 0; i < reports.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            values.Add(i);
            states.Add(i);
        }
        values.Compare(found, cancellationToken);
        states.Compare(found, cancellationToken);
        found.Sort(static (one, other) => one.Report != other.Report ? one.Report.CompareTo(other.Report)
            : one.Place.Span.CompareTo(other.Place.Span));
        return found;
    }
}
