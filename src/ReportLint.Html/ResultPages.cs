using ReportLint.Hosting.Checking;
using ReportLint.Hosting.Files;

namespace ReportLint.Html;

/// <summary>Writes the results of a run as pages, file by file, and their index at the end.</summary>
/// <param name="folder">Where they go.</param>
internal sealed class ResultPages(PageFolder folder)
{
    private readonly List<string> _problems = [];

    /// <summary>The page of a report; null where the result is none of a report that could be read.</summary>
    public static CheckedPage? PageOf(FileResult result)
    {
        if (result is not { Text: { } text, Explanation: { } explanation })
            return null;
        Finding[] reported = [.. result.Reported];
        return new(result.File.Name, text, reported, explanation) { Silenced = result.Findings.Count - reported.Length };
    }

    /// <summary>The findings of what has no page, as lines: of configuration, and of files that are no text.</summary>
    public static IEnumerable<string> ProblemsOf(FileResult result)
    {
        foreach (var finding in result.Explanation is null ? result.Reported : [])
        {
            var line = result.Text is { } text ? $":{text.GetLinePosition(finding.Diagnostic.Span.Start).Line + 1}" : "";
            yield return $"{result.File.Name}{line}: {finding.Diagnostic.Id}: {finding.Diagnostic.Message}";
        }
    }

    /// <exception cref="IOException">It cannot be written.</exception>
    public void Write(FileResult result)
    {
        if (PageOf(result) is { } page)
            folder.Write(page);
        else
            _problems.AddRange(ProblemsOf(result));
    }

    /// <param name="problems">What could not be read.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    public void Finish(IEnumerable<Problem> problems) =>
        folder.WriteIndex([.. problems.Select(static problem => problem.ToString()), .. _problems]);
}
