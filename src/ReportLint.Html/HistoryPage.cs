using Markdig.Renderers;
using ReportLint.Claims.Comparing;
using ReportLint.Hosting.Output;

namespace ReportLint.Html;

/// <summary>Writes the page of a history: a line for each metric, its values day by day, and the items that are open again.</summary>
internal static class HistoryPage
{
    /// <param name="writer">Where it writes.</param>
    /// <param name="history">What dated reports say, day by day.</param>
    /// <param name="totals">What it adds up to, in one line.</param>
    /// <param name="problems">What could not be read.</param>
    public static void Write(TextWriter writer, ReportHistory history, string totals, IReadOnlyList<string> problems)
    {
        var renderer = new HtmlRenderer(writer);
        PageFrame.StartOverview(renderer, "history", "History", totals, problems);
        WriteSeries(renderer, history);
        WriteReopened(renderer, history);
        renderer.WriteLine("</main>");
        PageFrame.End(renderer);
        writer.Flush();
    }

    private static void WriteSeries(HtmlRenderer renderer, ReportHistory history)
    {
        if (history.Series.Count == 0)
            return;
        renderer.Write("<div class=\"wide\" tabindex=\"0\"><table><thead><tr><th scope=\"col\">Metric</th><th scope=\"col\">Trend</th>")
            .WriteLine("<th scope=\"col\">Values</th></tr></thead><tbody>");
        foreach (var series in history.Series)
        {
            renderer.Write("<tr><th scope=\"row\">").WriteEscape(Printable.Text(series.Name)).Write("</th><td>");
            TrendLine.Write(renderer, series);
            renderer.Write("</td><td><ol class=\"values\">");
            foreach (var point in series.Points)
                WritePoint(renderer, history, point);
            renderer.WriteLine("</ol></td></tr>");
        }
        renderer.WriteLine("</tbody></table></div>");
    }

    private static void WritePoint(HtmlRenderer renderer, ReportHistory history, HistoryPoint point)
    {
        renderer.Write($"<li>{point.Day} ").Write(point.IsBack ? "<strong class=\"back\">" : "<strong>")
            .WriteEscape(Printable.Text(point.Place.Words)).Write("</strong> ").Write(point.IsBack ? "went back " : "")
            .Write("<span class=\"source\">").WriteEscape(Printable.Text(history.ReferenceTo(point.Report, point.Place)))
            .Write("</span></li>");
    }

    private static void WriteReopened(HtmlRenderer renderer, ReportHistory history)
    {
        if (history.Reopened.Count == 0)
            return;
        renderer.Write("<h2>Done, and open again</h2><div class=\"wide\" tabindex=\"0\"><table><thead><tr>")
            .WriteLine("<th scope=\"col\">Item</th>")
            .WriteLine("<th scope=\"col\">Done in</th><th scope=\"col\">Open in</th></tr></thead><tbody>");
        foreach (var item in history.Reopened)
        {
            renderer.Write("<tr><th scope=\"row\">").WriteEscape(Printable.Text(item.Open.Place.Words)).Write("</th><td>")
                .WriteEscape(Printable.Text(history.ReferenceTo(item.Done.Report, item.Done.Place))).Write("</td><td>")
                .WriteEscape(Printable.Text(history.ReferenceTo(item.Open.Report, item.Open.Place))).WriteLine("</td></tr>");
        }
        renderer.WriteLine("</tbody></table></div>");
    }
}
