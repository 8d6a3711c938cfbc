using ReportLint.Hosting.Checking;
using ReportLint.Hosting.Output;
using ReportLint.Html;

namespace ReportLint.Cli.Output.Html;

/// <summary>A page a report, for those who read it: the report, with every finding marked and explained in the margin.</summary>
internal sealed class HtmlFormat(PageOutput output) : IResultWriter
{
    private readonly List<string> _problems = [];

    public void Start()
    {
    }

    public void Write(FileResult result)
    {
        if (ResultPages.PageOf(result) is { } page)
            output.Write(page);
        else
            _problems.AddRange(ResultPages.ProblemsOf(result));
    }

    public void Finish(CheckSummary summary, int exitStatus) =>
        output.Finish([.. summary.Problems.Select(static problem => problem.ToString()), .. _problems]);
}
