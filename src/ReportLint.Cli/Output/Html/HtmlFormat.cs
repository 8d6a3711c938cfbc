using ReportLint.Hosting.Checking;
using ReportLint.Hosting.Output;
using ReportLint.Html;

namespace ReportLint.Cli.Output.Html;

/// <summary>A page a report, for those who read it: the report, with every finding marked and explained in the margin.</summary>
internal sealed class HtmlFormat(PageOutput output) : IResultWriter
{
    private readonly ResultPages _pages = new(output);

    public void Start()
    {
    }

    public void Write(FileResult result) => _pages.Write(result);

    public void Finish(CheckSummary summary, int exitStatus) => _pages.Finish(summary.Problems);
}
