using System.Text.Json;
using ReportLint.Claims;

namespace ReportLint.Evidence;

/// <summary>Reads the JSON of BenchmarkDotNet, full or brief; durations are in nanoseconds.</summary>
internal static class BenchmarkDotNetReader
{
    private static readonly (string Member, BenchmarkStatistic Statistic)[] Statistics =
    [
        ("Mean", BenchmarkStatistic.Mean), ("Median", BenchmarkStatistic.Median), ("Min", BenchmarkStatistic.Minimum),
            ("Max", BenchmarkStatistic.Maximum),
        ("StandardDeviation", BenchmarkStatistic.Deviation),
    ];

    public static bool Recognizes(JsonElement root) => root.Member("Benchmarks", JsonValueKind.Array) is not null
        && root.Member("HostEnvironmentInfo", JsonValueKind.Object) is not null;

    public static IReadOnlyList<EvidenceFact> Read(JsonElement root, string file)
    {
        var facts = new List<EvidenceFact>();
        var index = 0;
        foreach (var benchmark in root.Items("Benchmarks"))
        {
            var name = NameOf(benchmark);
            var path = $"Benchmarks[{index++}]";
            // What failed has no statistics.
            if (benchmark.Member("Statistics", JsonValueKind.Object) is { } statistics)
                ReadStatistics(facts, statistics, name, file, $"{path}.Statistics");
            if (benchmark.Member("Memory", JsonValueKind.Object)?.Amount("BytesAllocatedPerOperation", $"{path}.Memory") is { } bytes)
                facts.Add(new BenchmarkFigure(new(file, 0, $"{path}.Memory.BytesAllocatedPerOperation"), name, BenchmarkStatistic.Count,
                    bytes, Unit.Byte));
        }
        return facts;
    }

    private static void ReadStatistics(List<EvidenceFact> facts, JsonElement statistics, string name, string file, string path)
    {
        foreach (var (member, statistic) in Statistics)
        {
            if (statistics.Amount(member, path) is { } value)
                facts.Add(new BenchmarkFigure(new(file, 0, $"{path}.{member}"), name, statistic, value, Unit.Nanosecond));
        }
        if (statistics.Member("Percentiles", JsonValueKind.Object) is not { } percentiles)
            return;
        foreach (var member in percentiles.EnumerateObject())
        {
            if (member.Name is ['P', ..] && ResultNumbers.Count(member.Name.Substring(1)) is { } percentile
                && percentiles.Amount(member.Name, $"{path}.Percentiles") is { } value)
                facts.Add(new BenchmarkFigure(new(file, 0, $"{path}.Percentiles.{member.Name}"), name, BenchmarkStatistic.Percentile, value,
                    Unit.Nanosecond)
                { Percentile = percentile });
        }
    }

    private static string NameOf(JsonElement benchmark)
    {
        var name = $"{benchmark.Text("Type")}.{benchmark.Text("Method")}";
        return benchmark.Text("Parameters") is { Length: > 0 } parameters ? $"{name}({parameters})" : name;
    }
}
