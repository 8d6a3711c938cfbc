using ReportLint.Claims.Comparing;
using ReportLint.Cli.Output.Text;
using ReportLint.Hosting.Files;

namespace ReportLint.Cli.Verifying;

/// <summary>For a pull request or the page of a job.</summary>
internal sealed class HistoryMarkdown(Stream stream) : HistoryWriter
{
    private readonly StreamWriter _writer = LineWriter.Over(stream);

    public override void Write(ReportHistory history, IReadOnlyList<Problem> problems)
    {
        _writer.WriteLine("# History\n");
        if (history.Series.Count > 0)
            _writer.WriteLine("| Metric | Day | Value | Report | |\n| --- | --- | ---: | --- | --- |");
        foreach (var series in history.Series)
        {
            foreach (var point in series.Points)
            {
                WriteRow(series.Name, point.Day.ToString(), point.Place.Words, history.ReferenceTo(point.Report, point.Place),
                    point.IsBack ? "went back" : "");
            }
        }
        if (history.Reopened.Count > 0)
            _writer.WriteLine($"{(history.Series.Count > 0 ? "\n" : "")}| Open again | Done in | Open in |\n| --- | --- | --- |");
        foreach (var item in history.Reopened)
        {
            WriteRow(item.Open.Place.Words, history.ReferenceTo(item.Done.Report, item.Done.Place),
                history.ReferenceTo(item.Open.Report, item.Open.Place));
        }
        if (history.Series.Count + history.Reopened.Count > 0)
            _writer.WriteLine();
        foreach (var problem in problems)
            _writer.WriteLine($"- error: {MarkdownCell.Of(problem.ToString())}");
        _writer.WriteLine($"{(problems.Count > 0 ? "\n" : "")}{TotalsOf(history)}");
        _writer.Flush();
    }

    private void WriteRow(params string[] cells) => _writer.WriteLine($"| {string.Join(" | ", cells.Select(MarkdownCell.Of))} |");
}
