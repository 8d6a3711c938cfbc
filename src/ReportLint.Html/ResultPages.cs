using ReportLint.Hosting.Checking;
using ReportLint.Hosting.Files;

namespace ReportLint.Html;

/// <summary>Writes the results of a run as pages, file by file.</summary>
/// <param name="output">Where they go.</param>
internal sealed class ResultPages(IPageOutput output)
{
    private readonly List<string> _problems = [];

    /// <exception cref="IOException">It cannot be written.</exception>
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
        {
            var line = result.Text is { } source ? $":{source.GetLinePosition(finding.Diagnostic.Span.Start).Line + 1}" : "";
            _problems.Add($"{result.File.Name}{line}: {finding.Diagnostic.Id}: {finding.Diagnostic.Message}");
        }
    }

    /// <param name="problems">What could not be read.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    public void Finish(IEnumerable<Problem> problems) =>
        output.Finish([.. problems.Select(static problem => problem.ToString()), .. _problems]);
}
