using System.Globalization;
using ReportLint.Claims;
using ReportLint.Cli.Output.Text;
using ReportLint.Hosting.Output;

namespace ReportLint.Cli.Output.Pages;

/// <summary>What was compared with what in a report, a relation a row: where the claim is, the law, the claim, the members, what came of
/// it,
/// and why.</summary>
internal sealed class RelationsTable(TextWriter writer, Palette palette, int width)
{
    private const int LongestClaim = 60;
    private const int LongestMembers = 160;

    private static readonly string[] Headers = ["line", "law", "claim", "compared with", "result"];

    /// <param name="report">The report.</param>
    /// <param name="relations">Its relations.</param>
    /// <param name="lines">The lines, from one, that a relation has to concern; all relations are written where there are none.</param>
    public void Write(ReportModel report, IReadOnlyList<RelationDumpLine> relations, IReadOnlyCollection<int> lines)
    {
        RelationDumpLine[] chosen = [.. relations.Where(relation =>
            lines.Count == 0 || lines.Any(line => relation.StandsOn(report.Text, line - 1)))];
        if (chosen.Length > 0)
            WriteRows(report, chosen);
        foreach (var line in lines.Where(line => !Array.Exists(chosen, relation => relation.StandsOn(report.Text, line - 1))))
            writer.WriteLine($"Line {Words.Number(line)}: {NothingOn(report, line)}");
        if (lines.Count == 0 && chosen.Length == 0)
            writer.WriteLine("Nothing was compared in this report");
    }

    private static string NothingOn(ReportModel report, int line) => line <= report.Text.LineCount
        ? "nothing was compared here"
        : $"the report has only {Words.Count(report.Text.LineCount, "line")}";

    private void WriteRows(ReportModel report, RelationDumpLine[] chosen)
    {
        var rows = new List<StyledText[][]>(chosen.Length + 1)
        {
            Array.ConvertAll(Headers, static header => Cell(header, TextStyle.Strong)),
        };
        foreach (var relation in chosen)
        {
            rows.Add(
            [
                Cell(PlaceOf(relation, report)),
                Cell(relation.Law.ToString().ToLowerInvariant()),
                Cell(Shorten(report.Quote(relation.Claim), LongestClaim)),
                Cell(Shorten(relation.With, LongestMembers)),
                ResultOf(relation),
            ]);
        }
        foreach (var line in TextTable.Lines(rows, palette, width))
            writer.WriteLine(line);
    }

    // What came of it in the first line, then a line for each reason.
    private static StyledText[] ResultOf(RelationDumpLine relation)
    {
        var text = new List<StyledText>(Cell(relation.Result));
        if (relation.Confidence is { } confidence)
            AddLine($"{Words.Of(confidence)} confidence (score {Words.Number(relation.Score)})");
        foreach (var reason in relation.Reasons)
            AddLine(reason);
        return [.. text];

        void AddLine(string line)
        {
            text.Add(StyledText.LineBreak);
            text.AddRange(Cell(line));
        }
    }

    private static string PlaceOf(RelationDumpLine relation, ReportModel report)
    {
        var at = report.Text.GetLinePosition(relation.Claim.Start);
        return string.Create(CultureInfo.InvariantCulture, $"{at.Line + 1}:{at.Character + 1}");
    }

    private static StyledText[] Cell(string text, TextStyle style = TextStyle.Plain) => [new(Printable.Text(text), style)];

    private static string Shorten(string words, int longest) =>
        words.Length <= longest ? words : string.Concat(words.AsSpan(0, longest), "…");
}
