using ReportLint.Claims.Comparing;
using ReportLint.Hosting.Files;
using ReportLint.Hosting.Output;

namespace ReportLint.Cli.Verifying;

/// <summary>Writes a history in one format.</summary>
internal abstract class HistoryWriter
{
    /// <param name="history">What dated reports say, day by day.</param>
    /// <param name="problems">What could not be read.</param>
    public abstract void Write(ReportHistory history, IReadOnlyList<Problem> problems);

    /// <summary>As <c>3 reports with a date; 2 metrics of several days, 1 went back; 1 item was done and is open again</c>.</summary>
    protected static string TotalsOf(ReportHistory history)
    {
        var (back, reopened) = (history.Series.Count(static series => series.GoesBack), history.Reopened.Count);
        return $"{Words.Count(history.Reports.Count, "report")} with a date; {Words.Count(history.Series.Count, "metric")} of several "
            + $"days, {Words.Number(back)} went back; "
            + $"{Words.Count(reopened, "item was", "items were")} done and {(reopened == 1 ? "is" : "are")} open again";
    }
}
