using ReportLint.Claims;
using ReportLint.Evidence;
using ReportLint.Rules.Artifacts;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Artifacts;

public class RL3009BenchmarkMismatchTests : RuleTest<RL3009BenchmarkMismatch, RL3009BenchmarkMismatchFix>
{
    private static readonly BenchmarkFigure[] Facts =
    [
        Figure("http_req_duration", BenchmarkStatistic.Mean, 48.2, Unit.Millisecond),
        Figure("http_req_duration", BenchmarkStatistic.Maximum, 912, Unit.Millisecond),
        Figure("http_req_duration", BenchmarkStatistic.Percentile, 187.4, Unit.Millisecond) with { Percentile = 95 },
        Figure("http_reqs", BenchmarkStatistic.Count, 36000, Unit.None),
        Figure("http_reqs", BenchmarkStatistic.Rate, 3726.69, Unit.PerSecond),
        Figure("Tide.Parse", BenchmarkStatistic.Mean, 1250.7, Unit.Nanosecond),
        Figure("Tide.Parse", BenchmarkStatistic.Median, 1200, Unit.Nanosecond),
        Figure("Tide.Print", BenchmarkStatistic.Mean, 80, Unit.Nanosecond),
    ];

    protected override ReportEvidence Evidence => new EvidenceSet(null, Facts).For(null, "report.md");

    [Theory]
    [InlineData("- p95 response time: [|120 ms|]", "- p95 response time: 187 ms")]
    [InlineData("- p95 latency: [|0.12 s|]", "- p95 latency: 0.19 s")]
    [InlineData("- Average response time: [|12.5 ms|]", "- Average response time: 48.2 ms")]
    [InlineData("- Throughput: [|9,800 req/s|]", "- Throughput: 3,727 req/s")]
    [InlineData("| Metric | Value |\n| --- | --- |\n| P95 latency | [|99 ms|] |\n| Max latency | 912 ms |", "| Metric | Value |\n| --- | --- |\n| P95 latency | 187 ms |\n| Max latency | 912 ms |")]
    [InlineData("| Method | Mean | Median |\n| --- | --- | --- |\n| Parse | [|900 ns|] | 1,200 ns |\n| Print | 80 ns | 1 ns |", "| Method | Mean | Median |\n| --- | --- | --- |\n| Parse | 1251 ns | 1,200 ns |\n| Print | 80 ns | 1 ns |")]
    [InlineData("- `Tide.Parse`: mean [|0.9 µs|]", "- `Tide.Parse`: mean 1.3 µs")]
    [InlineData("- Temps de réponse moyen : [|12,5 ms|]", "- Temps de réponse moyen : 48,2 ms")]
    public void ReplacesWhatWasNotMeasured(string report, string mended) => ReportsAndFixes(report, mended, CodeFixes.FixSafety.Safe);

    [Fact]
    public void NamesTheMetric() => Reports("- p95 response time: [|120 ms|]", "\"120 ms\" is not what run.json says: http_req_duration p95 187.4 ms");

    [Theory]
    [InlineData("- p95 response time: 187 ms")]
    [InlineData("- p95 response time: < 200 ms")]
    [InlineData("- Throughput: 3,727 req/s")]
    [InlineData("- Average response time: 48 ms")]
    [InlineData("- `Parse` mean: 1.25 µs")]
    [InlineData("- Temps de réponse moyen : 48,2 ms")]
    public void AcceptsWhatWasMeasured(string report) => IsQuiet(report);

    [Theory]
    [InlineData("- Response time: 12 ms")]   // which one?
    [InlineData("- p99 response time: 12 ms")]
    [InlineData("- Database p95 latency: 12 ms")]
    [InlineData("- Target p95 response time: 100 ms")]
    [InlineData("- p95 response time improved by 60 ms")]
    [InlineData("- Timeout: 30 s")]
    [InlineData("- p95 response time: < 100 ms")]   // asked for, perhaps
    [InlineData("- The build takes 42 s")]
    [InlineData("- Mean time of `Render`: 12 ns")]
    [InlineData("- Parse and print, mean: 12 ns")]
    [InlineData("## Before\n\n- p95 response time: 400 ms")]
    [InlineData("## Phase 2\n\n- p95 response time: 400 ms")]
    [InlineData("- Objectif : temps de réponse moyen de 10 ms")]
    public void KeepsToWhatWasMeasured(string report) => IsQuiet(report);

    private static BenchmarkFigure Figure(string name, BenchmarkStatistic statistic, double value, Unit unit) => new(new("run.json", 0, name), name, statistic, value, unit);
}
