using System.Globalization;
using System.Text;

namespace ReportLint.Rules.Tests.Documentation;

/// <summary>Writes <c>docs/precision.md</c> from the counts in <c>docs/precision.tsv</c> and the text in
/// <c>docs/precision.head.txt</c>.</summary>
internal static class PrecisionPage
{
    private const int LeastOfRate = 5;

    /// <summary>Reads the counts.</summary>
    /// <exception cref="FormatException">A line does not have the six fields, or a count is no number.</exception>
    public static IReadOnlyList<Reading> Read(string table)
    {
        var readings = new List<Reading>();
        foreach (var line in table.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1))
        {
            if (line.Split('\t') is not [var date, var sample, var rule, var right, var doubtful, var wrong])
                throw new FormatException($"Not six fields: {line}");
            readings.Add(new(date, sample, rule, Count(right), Count(doubtful), Count(wrong)));
        }
        return readings;
    }

    /// <summary>Writes the page.</summary>
    /// <param name="text">The page, with a line <c>{rules}</c> where the tables belong.</param>
    /// <param name="readings">The counts.</param>
    public static string Write(string text, IReadOnlyList<Reading> readings)
    {
        var tables = new StringBuilder();
        foreach (var family in readings.GroupBy(reading => reading.Rule[..3]).OrderBy(family => family.Key, StringComparer.Ordinal))
        {
            tables.Append(CultureInfo.InvariantCulture, $"### {family.Key}\n\n");
            tables.Append("| Rule | Read on | Sample | Read | Right | Doubtful | Wrong | Share right |\n");
            tables.Append("| --- | --- | --- | ---: | ---: | ---: | ---: | ---: |\n");
            foreach (var reading in family.OrderBy(reading => reading.Rule, StringComparer.Ordinal).ThenBy(reading =>
                reading.Date, StringComparer.Ordinal))
                tables.Append(Row($"[{reading.Rule}](rules/{reading.Rule}.md)", reading));
            tables.Append('\n');
        }
        return text.ReplaceLineEndings("\n").Replace("{rules}\n\n", tables.ToString(), StringComparison.Ordinal);
    }

    private static string Row(string rule, Reading reading)
    {
        var share = reading.All < LeastOfRate ? "too few"
            : string.Create(CultureInfo.InvariantCulture, $"{100.0 * reading.Right / reading.All:0} %");
        return string.Create(CultureInfo.InvariantCulture,
            $"| {rule} | {reading.Date} | {reading.Sample} | {reading.All} | {reading.Right} | {reading.Doubtful} | {reading.Wrong} "
                + $"| {share} |\n");
    }

    private static int Count(string number) => int.Parse(number, NumberStyles.None, CultureInfo.InvariantCulture);
}
