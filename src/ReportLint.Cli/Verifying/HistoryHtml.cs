using System.Text;
using ReportLint.Claims.Comparing;
using ReportLint.Hosting.Files;
using ReportLint.Html;

namespace ReportLint.Cli.Verifying;

/// <summary>A page, with a line drawn for each metric.</summary>
internal sealed class HistoryHtml(Stream stream) : HistoryWriter
{
    public override void Write(ReportHistory history, IReadOnlyList<Problem> problems)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        HistoryPage.Write(writer, history, TotalsOf(history), [.. problems.Select(static problem => problem.ToString())]);
    }
}
