using ReportLint.Cli.Output.Text;
using ReportLint.Diagnostics;
using ReportLint.Evidence;
using ReportLint.Hosting.Files;
using ReportLint.Hosting.Output;

namespace ReportLint.Cli.Verifying;

/// <summary>For people: a line a claim, in columns.</summary>
internal sealed class VerdictText(Stream stream, Palette palette, bool withTotals) : VerdictWriter
{
    private const int LongestQuote = 40;
    private const int VerdictWidth = 14;

    private readonly StreamWriter _writer = LineWriter.Over(stream);

    public override void Start()
    {
    }

    public override void Write(VerifiedFile file)
    {
        if (file.Text is null)
            return;
        var rows = file.Claims.Select(claim => (Line: $"{file.LineOf(claim)}", Quote: Shorten(Printable.Text(file.Quote(claim))), claim.Verdict, By: VerifiedFile.By(claim))).ToArray();
        var (lines, quotes) = (rows.Select(row => row.Line.Length).DefaultIfEmpty().Max(), rows.Select(row => row.Quote.Length).DefaultIfEmpty().Max());
        _writer.WriteLine($"{palette.Strong(Printable.Text(file.File.Name))}: {VerdictCounts.Of(file.Claims)}");
        foreach (var row in rows)
        {
            var verdict = Name(row.Verdict).PadRight(row.By.Length > 0 ? VerdictWidth : 0);
            _writer.WriteLine($"  {row.Line.PadLeft(lines)}  {row.Quote.PadRight(quotes)}  {(row.Verdict == ClaimVerdict.Contradicted ? palette.Of(DiagnosticSeverity.Error, verdict) : verdict)}{Printable.Text(row.By)}".TrimEnd());
        }
        _writer.WriteLine();
        _writer.Flush();
    }

    public override void Finish(VerdictCounts counts, IReadOnlyList<Problem> problems)
    {
        if (withTotals)
            _writer.WriteLine(counts.ToString());
        _writer.Flush();
    }

    private static string Shorten(string quote) => quote.Length <= LongestQuote ? quote : $"{quote.Remove(LongestQuote - 1)}\u2026";
}
