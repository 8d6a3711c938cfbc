using ReportLint.Claims;

namespace ReportLint.Evidence.Tests.Results.Benchmarks;

public class BenchmarkReaderTests
{
    [Fact]
    public void ReadsBenchmarkDotNet() =>
        Assert.Equal(
            [
                "Tide.Read Mean 1250.5ns", "Tide.Read Median 1200ns", "Tide.Read Minimum 1100ns", "Tide.Read Maximum 1500ns", "Tide.Read Deviation 80ns", "Tide.Read P95 1450ns", "Tide.Read Count 512B",
                "Tide.Write(Rows=10) Mean 9ns",
            ],
            Figures("""
                { "Title": "Tide-20260101", "HostEnvironmentInfo": { "BenchmarkDotNetVersion": "0.14.0" }, "Benchmarks": [
                  { "Type": "Tide", "Method": "Read", "Parameters": "", "Statistics": { "N": 15, "Min": 1100, "Mean": 1250.5, "Median": 1200, "Max": 1500, "StandardDeviation": 80, "Percentiles": { "P95": 1450 } },
                    "Memory": { "BytesAllocatedPerOperation": 512 } },
                  { "Type": "Tide", "Method": "Fails", "Parameters": "", "Statistics": null },
                  { "Type": "Tide", "Method": "Write", "Parameters": "Rows=10", "Statistics": { "Mean": 9, "Median": "NaN" } } ] }
                """));

    [Fact]
    public void ReadsTheSummaryThatK6Exports() =>
        Assert.Equal(["checks Rate 99.5%", "http_req_duration Mean 42.1ms", "http_req_duration Median 40ms", "http_req_duration Maximum 210ms", "http_req_duration P95 88.4ms", "http_req_failed Rate 0.5%", "http_reqs Count 3000", "http_reqs Rate 99.8/s"],
            Figures("""
                { "metrics": { "checks": { "passes": 199, "fails": 1, "value": 0.995 },
                  "http_req_duration": { "avg": 42.1, "max": 210, "med": 40, "p(95)": 88.4, "thresholds": { "p(95)<200": false } },
                  "http_req_failed": { "passes": 15, "fails": 2985, "value": 0.005 },
                  "http_reqs": { "count": 3000, "rate": 99.8 } }, "root_group": { "name": "" } }
                """));

    [Fact]
    public void ReadsTheSummaryThatK6HandsOver() =>
        Assert.Equal(["http_req_duration Mean 42.1ms", "http_req_duration P99.9 300ms", "http_reqs Count 3000", "http_reqs Rate 99.8/s", "pages Mean 3"],
            Figures("""
                { "root_group": {}, "metrics": {
                  "http_req_duration": { "type": "trend", "contains": "time", "values": { "avg": 42.1, "p(99.9)": 300 } },
                  "http_reqs": { "type": "counter", "contains": "default", "values": { "count": 3000, "rate": 99.8 } },
                  "pages": { "type": "trend", "contains": "default", "values": { "avg": 3 } } } }
                """));

    [Fact]
    public void ReadsHyperfine() =>
        Assert.Equal(["tide --fast Mean 0.0321s", "tide --fast Median 0.032s", "tide --fast Minimum 0.03s", "tide --fast Maximum 0.04s"],
            Figures("""{ "results": [ { "command": "tide --fast", "mean": 0.0321, "stddev": null, "median": 0.032, "user": 0.02, "system": 0.01, "min": 0.03, "max": 0.04, "times": [ 0.03, 0.04 ], "exit_codes": [ 0, 0 ] } ] }"""));

    [Fact]
    public void PointsAtTheMember() =>
        Assert.Equal("out.json (metrics.http_reqs.count)", ResultText.Read("""{ "root_group": {}, "metrics": { "http_reqs": { "count": 1 } } }""", "out.json")[0].Source.ToString());

    private static string[] Figures(string text) =>
        [.. ResultText.Read(text).Cast<BenchmarkFigure>().Select(figure => $"{figure.Name} {(figure.Statistic == BenchmarkStatistic.Percentile ? FormattableString.Invariant($"P{figure.Percentile}") : figure.Statistic)} {NumberWriter.Write(figure.Value, figure.Unit).Replace(" ", "", StringComparison.Ordinal)}")];
}
