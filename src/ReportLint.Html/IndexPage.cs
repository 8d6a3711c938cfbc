using Markdig.Renderers;
using ReportLint.Hosting.Output;

namespace ReportLint.Html;

/// <summary>Writes the page that lists the reports of a run, those with the worst findings first.</summary>
internal static class IndexPage
{
    private static readonly (string Name, Func<PageTotals, int> Of)[] Columns =
    [
        ("Errors", static totals => totals.Findings.Errors),
        ("Warnings", static totals => totals.Findings.Warnings),
        ("Infos", static totals => totals.Findings.Infos),
        ("Claims", static totals => totals.Claims.All),
        ("Verified", static totals => totals.Claims.Verified),
        ("Contradicted", static totals => totals.Claims.Contradicted),
        ("Relations", static totals => totals.Claims.Relations.All),
        ("Contradict", static totals => totals.Claims.Relations.Contradicting),
    ];

    /// <param name="writer">Where it writes.</param>
    /// <param name="rows">The reports, in any order.</param>
    /// <param name="problems">What could not be read, and what is wrong with the configuration.</param>
    public static void Write(TextWriter writer, IReadOnlyList<IndexRow> rows, IReadOnlyList<string> problems)
    {
        var renderer = new HtmlRenderer(writer);
        var totals = rows.Aggregate(default(PageTotals), static (sum, row) => sum + row.Totals);
        PageFrame.StartOverview(renderer, "index", "Reports", $"{Words.Count(rows.Count, "report")}. {totals}", problems);
        WriteTable(renderer, [.. rows.OrderByDescending(static row => row.Totals.Findings.Errors)
            .ThenByDescending(static row => row.Totals.Findings.Warnings).ThenByDescending(static row => row.Totals.Findings.Infos)
            .ThenBy(static row => row.Name, StringComparer.Ordinal)], totals);
        renderer.WriteLine("</main>");
        PageFrame.End(renderer);
        writer.Flush();
    }

    private static void WriteTable(HtmlRenderer renderer, IndexRow[] rows, PageTotals totals)
    {
        renderer.Write("<div class=\"wide\" tabindex=\"0\"><table class=\"sortable\"><thead><tr><th scope=\"col\">Report</th>");
        foreach (var (name, _) in Columns)
            renderer.Write($"<th scope=\"col\" class=\"number\">{name}</th>");
        renderer.WriteLine("</tr></thead><tbody>");
        foreach (var row in rows)
        {
            renderer.Write("<tr><th scope=\"row\"><a href=\"").Write(row.Address).Write("\">")
                .WriteEscape(Printable.Text(row.Name)).Write("</a></th>");
            WriteNumbers(renderer, row.Totals);
            renderer.WriteLine("</tr>");
        }
        renderer.Write("</tbody><tfoot><tr><th scope=\"row\">In all</th>");
        WriteNumbers(renderer, totals);
        renderer.WriteLine("</tr></tfoot></table></div>");
    }

    private static void WriteNumbers(HtmlRenderer renderer, PageTotals totals)
    {
        foreach (var (name, of) in Columns)
        {
            var kind = $"number{(of(totals) == 0 ? " zero" : "")} {name.ToLowerInvariant()}";
            renderer.Write($"<td class=\"{kind}\">{Words.Number(of(totals))}</td>");
        }
    }
}
