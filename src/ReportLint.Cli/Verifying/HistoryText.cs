using ReportLint.Claims.Comparing;
using ReportLint.Cli.Output.Pages;
using ReportLint.Cli.Output.Text;
using ReportLint.Hosting.Files;
using ReportLint.Hosting.Output;

namespace ReportLint.Cli.Verifying;

/// <summary>For people: a row for each value of a metric, and then the items that are open again.</summary>
internal sealed class HistoryText(Stream stream, Palette palette, int width, bool withTotals) : HistoryWriter
{
    private readonly StreamWriter _writer = LineWriter.Over(stream);

    public override void Write(ReportHistory history, IReadOnlyList<Problem> problems)
    {
        if (history.Series.Count > 0)
            WriteTable(["metric", "day", "value", "report", ""], RowsOf(history));
        if (history.Reopened.Count > 0)
            WriteTable(["open again", "done in", "open in"], history.Reopened.Select(item => new[]
            {
                item.Open.Place.Words, history.ReferenceTo(item.Done.Report, item.Done.Place),
                history.ReferenceTo(item.Open.Report, item.Open.Place),
            }));
        if (withTotals)
            _writer.WriteLine(TotalsOf(history));
        _writer.Flush();
    }

    private static IEnumerable<string[]> RowsOf(ReportHistory history)
    {
        foreach (var series in history.Series)
        {
            for (var i = 0; i < series.Points.Count; i++)
            {
                var point = series.Points[i];
                yield return
                [
                    i == 0 ? series.Name : "", point.Day.ToString(), point.Place.Words,
                    history.ReferenceTo(point.Report, point.Place), point.IsBack ? "went back" : "",
                ];
            }
        }
    }

    private void WriteTable(string[] head, IEnumerable<string[]> rows)
    {
        StyledText[][][] cells = [CellsOf(head, TextStyle.Strong), .. rows.Select(static row => CellsOf(row, TextStyle.Plain))];
        foreach (var line in TextTable.Lines(cells, palette, width))
            _writer.WriteLine(line);
        _writer.WriteLine();
    }

    private static StyledText[][] CellsOf(string[] row, TextStyle style) =>
        Array.ConvertAll(row, cell => new[] { new StyledText(Printable.Text(cell), style) });
}
