using System.Globalization;
using ReportLint.Claims;
using ReportLint.Cli.Output.Text;
using ReportLint.Hosting.Output;

namespace ReportLint.Cli.Output.Pages;

/// <summary>What was read in a report, a thing a row: where it stands, what it is, how it was understood, and its words.</summary>
internal sealed class ClaimsTable(TextWriter writer, Palette palette, int width)
{
    private const string Gap = "  ";
    private const int LongestWords = 200;
    private const int LeastWords = 20;

    public void Write(ReportModel report, IReadOnlyList<ClaimsDumpLine> lines)
    {
        var rows = new List<Row>(lines.Count + 1) { new("line", "claim", "read as", "words", TextStyle.Strong) };
        foreach (var line in lines)
            rows.Add(new(PlaceOf(line, report), new string(' ', 2 * line.Depth) + line.Kind, Printable.Text(line.Reading),
                WordsOf(line, report), TextStyle.Plain));
        var (places, kinds) = (rows.Max(row => row.Place.Length), rows.Max(row => row.Kind.Length));
        var readings = Math.Min(rows.Max(row => DisplayWidth.OfText(row.Reading)), width / 3);
        var words = Math.Max(LeastWords, width - places - kinds - readings - 3 * Gap.Length);
        foreach (var row in rows)
            Write(row, places, kinds, readings, words);
    }

    private void Write(Row row, int places, int kinds, int readings, int words)
    {
        var reading = WordWrap.Lines([new(row.Reading, row.Style)], palette, readings);
        var quote = WordWrap.Lines([new(row.Words, row.Style)], palette, words);
        for (var i = 0; i < Math.Max(1, Math.Max(reading.Count, quote.Count)); i++)
        {
            var first = i == 0 ? palette.Of(row.Style, row.Place.PadLeft(places) + Gap + row.Kind.PadRight(kinds))
                : new string(' ', places + Gap.Length + kinds);
            var (middle, last) = (i < reading.Count ? reading[i] : default, i < quote.Count ? quote[i].Text : "");
            writer.WriteLine($"{first}{Gap}{middle.Text}{new string(' ', Math.Max(0, readings - middle.Width))}{Gap}{last}".TrimEnd());
        }
    }

    private static string PlaceOf(ClaimsDumpLine line, ReportModel report)
    {
        if (line.Span is not { } span)
            return "";
        var at = report.Text.GetLinePosition(span.Start);
        return string.Create(CultureInfo.InvariantCulture, $"{at.Line + 1}:{at.Character + 1}");
    }

    private static string WordsOf(ClaimsDumpLine line, ReportModel report)
    {
        var words = line.Span is { } span ? Printable.Text(report.Quote(span)) : "";
        return words.Length <= LongestWords ? words : string.Concat(words.AsSpan(0, LongestWords), "…");
    }

    private sealed record Row(string Place, string Kind, string Reading, string Words, TextStyle Style);
}
