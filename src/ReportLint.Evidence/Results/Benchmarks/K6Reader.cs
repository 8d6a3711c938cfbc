using System.Text.Json;
using ReportLint.Claims;

namespace ReportLint.Evidence;

/// <summary>Reads the summary of a k6 run: what <c>--summary-export</c> writes, and what <c>handleSummary</c> gets. Durations are in
/// milliseconds.</summary>
internal static class K6Reader
{
    // Without "contains" nobody says what a metric measures; these are k6's own.
    private static readonly string[] Durations =
        ["http_req_", "iteration_duration", "group_duration", "ws_connecting", "ws_session_duration", "ws_ping", "grpc_req_duration",
        "browser_web_vital_", "browser_http_req_duration"];

    public static bool Recognizes(JsonElement root) =>
        root.Member("metrics", JsonValueKind.Object) is { } metrics
        && (root.Member("root_group", JsonValueKind.Object) is not null || metrics.Member("iterations", JsonValueKind.Object) is not null
            || metrics.Member("http_reqs", JsonValueKind.Object) is not null);

    public static IReadOnlyList<EvidenceFact> Read(JsonElement root, string file)
    {
        var facts = new List<EvidenceFact>();
        foreach (var metric in root.Member("metrics", JsonValueKind.Object)!.Value.EnumerateObject())
        {
            if (metric.Value.ValueKind == JsonValueKind.Object)
                ReadMetric(facts, metric.Name, metric.Value, file);
        }
        return facts;
    }

    private static void ReadMetric(List<EvidenceFact> facts, string name, JsonElement metric, string file)
    {
        var isWrapped = metric.Member("values", JsonValueKind.Object) is not null;
        var values = isWrapped ? metric.Member("values", JsonValueKind.Object)!.Value : metric;
        var path = isWrapped ? $"metrics.{name}.values" : $"metrics.{name}";
        void Add(string member, BenchmarkStatistic statistic, Unit unit, double factor = 1, double percentile = 0)
        {
            // What a metric of the user's own measures may be below zero.
            var isOwn = unit == Unit.None && statistic != BenchmarkStatistic.Count;
            if ((isOwn ? values.Number(member) : values.Amount(member, path)) is { } value)
                facts.Add(new BenchmarkFigure(new(file, 0, $"{path}.{member}"), name, statistic, value * factor, unit)
                { Percentile = percentile });
        }
        if (values.Number("passes") is not null)
        {
            var member = values.Number("rate") is null ? "value" : "rate";
            ResultNumbers.CheckShare($"{path}.{member}", values.Number(member), line: 0);
            _ = (values.Amount("passes", path), values.Amount("fails", path));
            Add(member, BenchmarkStatistic.Rate, Unit.Percent, 100);
            return;
        }
        if (values.Number("avg") is null)
        {
            Add("count", BenchmarkStatistic.Count, Unit.None);
            Add("rate", BenchmarkStatistic.Rate, Unit.PerSecond);
            return;
        }
        var unit = IsDuration(name, metric) ? Unit.Millisecond : Unit.None;
        Add("avg", BenchmarkStatistic.Mean, unit);
        Add("med", BenchmarkStatistic.Median, unit);
        Add("min", BenchmarkStatistic.Minimum, unit);
        Add("max", BenchmarkStatistic.Maximum, unit);
        foreach (var member in values.EnumerateObject())
        {
            // "p(95)"
            if (member.Name is ['p', '(', .., ')']
                && ResultNumbers.Decimal(member.Name.Substring(2, member.Name.Length - 3)) is { } percentile)
                Add(member.Name, BenchmarkStatistic.Percentile, unit, percentile: percentile);
        }
    }

    private static bool IsDuration(string name, JsonElement metric) => metric.Text("contains") is { } contains
        ? contains == "time" : Array.Exists(Durations, start => name.StartsWith(start, StringComparison.Ordinal));
}
