using System.Globalization;
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
        if (result is { Text: { } text, Explanation: { } explanation })
        {
            Finding[] reported = [.. result.Reported];
            output.Write(new(result.File.Name, text, reported, explanation) { Silenced = result.Findings.Count - reported.Length });
            return;
        }
        // Of configuration, and of files that are no text.
        foreach (var finding in result.Reported)
            _problems.Add($"{PlaceOf(result, finding)}: {finding.Diagnostic.Id}: {finding.Diagnostic.Message}");
    }

    public void Finish(CheckSummary summary, int exitStatus) =>
        output.Finish([.. summary.Problems.Select(static problem => problem.ToString()), .. _problems]);

    private static string PlaceOf(FileResult result, Finding finding) => result.Text is not { } text ? result.File.Name
        : string.Create(CultureInfo.InvariantCulture, $"{result.File.Name}:{Region.Of(text, finding.Diagnostic.Span).StartLine}");
}
