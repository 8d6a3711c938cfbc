using System.Text.Json;
using ReportLint.Claims;

namespace ReportLint.Evidence;

/// <summary>Reads what <c>hyperfine --export-json</c> writes; durations are in seconds.</summary>
internal static class HyperfineReader
{
    private static readonly (string Member, BenchmarkStatistic Statistic)[] Statistics =
    [
        ("mean", BenchmarkStatistic.Mean), ("median", BenchmarkStatistic.Median), ("min", BenchmarkStatistic.Minimum),
            ("max", BenchmarkStatistic.Maximum), ("stddev", BenchmarkStatistic.Deviation),
    ];

    public static bool Recognizes(JsonElement root) =>
        root.Items("results").Any(result => result.Text("command") is not null && result.Number("mean") is not null);

    public static IReadOnlyList<EvidenceFact> Read(JsonElement root, string file)
    {
        var facts = new List<EvidenceFact>();
        var index = 0;
        foreach (var result in root.Items("results"))
        {
            var path = $"results[{index++}]";
            foreach (var (member, statistic) in Statistics)
            {
                if (result.Text("command") is { } command && result.Amount(member, path) is { } value)
                    facts.Add(new BenchmarkFigure(new(file, 0, $"{path}.{member}"), command, statistic, value, Unit.Second));
            }
        }
        return facts;
    }
}
