using ReportLint.Cli.Output;
using ReportLint.Cli.Output.Text;
using ReportLint.Diagnostics;
using ReportLint.Evidence;
using ReportLint.Hosting.Checking;
using ReportLint.Hosting.Files;
using ReportLint.Hosting.Output;

namespace ReportLint.Cli.Verifying;

/// <summary>For people: a line for each claim, and below it what confirms or contradicts it.</summary>
internal sealed class VerdictText(Stream stream, Palette palette, VerdictFilter only, bool withTotals) : VerdictWriter
{
    private const int VerdictWidth = 14;

    private readonly StreamWriter _writer = LineWriter.Over(stream);

    public override bool ListsProblems => false;

    public override void Start()
    {
    }

    public override void Write(VerifiedFile file)
    {
        var rows = file.Claims.Where(only.Includes)
            .Select(claim => (Line: $"{file.LineOf(claim)}", claim.Quote, claim.Verdict, By: claim.Reason)).ToArray();
        if (rows.Length == 0)
            return;
        var lines = rows.Max(row => row.Line.Length);
        _writer.WriteLine($"{palette.Strong(Printable.Text(file.File.Name))}: {VerdictCounts.Of(file.Claims)}");
        foreach (var row in rows)
        {
            var verdict = Words.Of(row.Verdict).PadRight(VerdictWidth);
            var shown = row.Verdict == ClaimVerdict.Contradicted ? palette.Of(DiagnosticSeverity.Error, verdict) : verdict;
            _writer.WriteLine($"  {row.Line.PadLeft(lines)}  {shown}{Printable.Text(row.Quote)}");
            if (row.By.Length > 0)
                _writer.WriteLine($"{new string(' ', lines + VerdictWidth + 4)}{Printable.Text(row.By)}");
        }
        _writer.WriteLine();
        _writer.Flush();
    }

    public override void Finish(VerdictCounts counts, IReadOnlyList<Problem> problems)
    {
        if (withTotals)
            _writer.WriteLine(counts.ToString());
        if (withTotals && counts.Relations.All > 0)
            _writer.WriteLine(Words.Of(counts.Relations));
        _writer.Flush();
    }
}
