using ReportLint.Cli.Output;
using ReportLint.Cli.Output.Text;
using ReportLint.Hosting.Checking;
using ReportLint.Hosting.Files;
using ReportLint.Hosting.Output;

namespace ReportLint.Cli.Verifying;

/// <summary>For a pull request or the page of a job: a table a file.</summary>
internal sealed class VerdictMarkdown(Stream stream, VerdictFilter only) : VerdictWriter
{
    private readonly StreamWriter _writer = LineWriter.Over(stream);

    public override bool ListsProblems => true;

    public override void Start() => _writer.WriteLine("# Claims\n");

    public override void Write(VerifiedFile file)
    {
        var claims = file.Claims.Where(only.Includes).ToArray();
        if (claims.Length == 0)
            return;
        _writer.WriteLine($"## {MarkdownCell.Of(file.File.Name)}\n\n{VerdictCounts.Of(file.Claims)}\n");
        _writer.WriteLine("| Line | Claim | Verdict | By |\n| ---: | --- | --- | --- |");
        foreach (var claim in claims)
        {
            var (quote, by) = (MarkdownCell.Of(claim.Quote), MarkdownCell.Of(claim.Reason));
            _writer.WriteLine($"| {file.LineOf(claim)} | {quote} | {Words.Of(claim.Verdict)} | {by} |");
        }
        _writer.WriteLine();
        _writer.Flush();
    }

    public override void Finish(VerdictCounts counts, IReadOnlyList<Problem> problems)
    {
        foreach (var problem in problems)
            _writer.WriteLine($"- error: {MarkdownCell.Of(problem.ToString())}");
        _writer.WriteLine($"{(problems.Count > 0 ? "\n" : "")}In all: {counts}");
        if (counts.Relations.All > 0)
            _writer.WriteLine($"\n{Words.Of(counts.Relations)}");
        _writer.Flush();
    }
}
