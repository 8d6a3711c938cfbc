using System.Globalization;
using ReportLint.Cli.Output.Text;
using ReportLint.Diagnostics;
using ReportLint.Hosting.Checking;
using ReportLint.Hosting.Output;

namespace ReportLint.Cli.Output.Ci;

/// <summary>GitHub Actions: a workflow command for each finding, which becomes an annotation, and a table for the page of the
/// job.</summary>
/// <remarks>https://docs.github.com/actions/reference/workflow-commands-for-github-actions.</remarks>
internal sealed class GitHubFormat(Stream stream, string? summaryFile, IReadOnlyList<DiagnosticDescriptor> descriptors) : IResultWriter
{
    private readonly StreamWriter _writer = LineWriter.Over(stream);

    public void Start()
    {
    }

    public void Write(FileResult result)
    {
        foreach (var finding in result.Reported)
            Write(result, finding.Diagnostic);
        _writer.Flush();
    }

    public void Finish(CheckSummary summary, int exitStatus)
    {
        foreach (var problem in summary.Problems)
            _writer.WriteLine($"::error file={Property(problem.Name)},title=ReportLint::{Data(problem.Message)}");
        _writer.Flush();
        if (!string.IsNullOrEmpty(summaryFile))
            File.AppendAllText(summaryFile, JobSummary(summary));
    }

    private void Write(FileResult result, Diagnostic diagnostic)
    {
        var region = Region.Of(result.Text, diagnostic.Span);
        // Columns count only where all is on one line.
        var columns = region.StartLine == region.EndLine
            ? string.Create(CultureInfo.InvariantCulture, $",col={region.StartColumn},endColumn={region.EndColumn}") : "";
        var lines = string.Create(CultureInfo.InvariantCulture, $"line={region.StartLine},endLine={region.EndLine}");
        var title = Property($"{diagnostic.Id} {diagnostic.Descriptor.Name}");
        _writer.WriteLine($"::{LevelOf(diagnostic.Severity)} file={Property(result.File.Name)},{lines}{columns},title={title}::"
            + Data(diagnostic.Message));
    }

    private string JobSummary(CheckSummary summary)
    {
        var lines = new List<string> { "## ReportLint", "", SummaryText.Totals(summary) + ".", "" };
        if (summary.ByRule.Count > 0)
            lines.AddRange(["| Findings | Rule |", "| ---: | --- |"]);
        foreach (var (id, count) in summary.ByRule.OrderByDescending(rule => rule.Value).ThenBy(rule => rule.Key, StringComparer.Ordinal))
            lines.Add($"| {Words.Number(count)} | {id} {descriptors.FirstOrDefault(rule => rule.Id == id)?.Name} |");
        return string.Concat(lines.Select(line => line + "\n"));
    }

    private static string LevelOf(DiagnosticSeverity severity) => severity == DiagnosticSeverity.Info ? "notice" : Words.Of(severity);

    // The runner knows an escape for line endings and for its own signs; other control characters are shown as pictures.
    private static string Data(string text) => Printable.Text(
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal)
            .Replace("\n", "%0A", StringComparison.Ordinal));

    private static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
