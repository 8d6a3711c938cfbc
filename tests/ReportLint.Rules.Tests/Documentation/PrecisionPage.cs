using System.Globalization;
using System.Text;

namespace ReportLint.Rules.Tests.Documentation;

/// <summary>Writes <c>docs/precision.md</c> and the section on precision of each rule page from the counts in
/// <c>docs/precision.tsv</c>; the rest of the first is the text in <c>docs/precision.head.txt</c>.</summary>
internal static class PrecisionPage
{
    private const int LeastOfRate = 5;

    private const string Method = "\n[Precision](../precision.md) describes the method.";

    private const string Heading = "\n## Precision\n\n";

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

    /// <summary>A rule page with the section that the counts give.</summary>
    /// <param name="page">The page, with such a section at its end or without one.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="readings">The counts of all rules.</param>
    public static string WriteSection(string page, string rule, IReadOnlyList<Reading> readings)
    {
        page = page.ReplaceLineEndings("\n");
        var start = page.IndexOf(Heading, StringComparison.Ordinal);
        var rest = start < 0 ? page : page[..start];
        return $"{rest.TrimEnd('\n')}\n{Heading}{Sentence([.. readings.Where(reading => reading.Rule == rule)])}\n";
    }

    private static string Sentence(IReadOnlyList<Reading> readings)
    {
        var (right, doubtful) = (readings.Sum(reading => reading.Right), readings.Sum(reading => reading.Doubtful));
        var (wrong, all) = (readings.Sum(reading => reading.Wrong), readings.Sum(reading => reading.All));
        if (all == 0)
            return "No findings were read on reports that nobody had seen." + Method;
        var share = all < LeastOfRate ? "" : $" ({Share(right, all)})";
        return string.Create(CultureInfo.InvariantCulture,
            $"Of {all} finding{(all == 1 ? "" : "s")} read on reports that nobody had seen, {right} {(right == 1 ? "was" : "were")} right{share}, "
                + $"{doubtful} doubtful and {wrong} wrong ({readings.Max(reading => reading.Date)}).") + Method;
    }

    private static string Share(int right, int all) => string.Create(CultureInfo.InvariantCulture, $"{100.0 * right / all:0} %");

    private static string Row(string rule, Reading reading)
    {
        var share = reading.All < LeastOfRate ? "too few" : Share(reading.Right, reading.All);
        return string.Create(CultureInfo.InvariantCulture,
            $"| {rule} | {reading.Date} | {reading.Sample} | {reading.All} | {reading.Right} | {reading.Doubtful} | {reading.Wrong} "
                + $"| {share} |\n");
    }

    private static int Count(string number) => int.Parse(number, NumberStyles.None, CultureInfo.InvariantCulture);
}
