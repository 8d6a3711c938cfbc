using ReportLint.Rules.Consistency;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Consistency;

public class RL2017OrderMismatchTests() : RuleTest(new RL2017OrderMismatch())
{
    [Theory]
    [InlineData("- P50: [|900 ms|]\n- P95: {|+:340|} ms\n- P99: 1.2 s")]
    [InlineData("Latency: [|min 20 ms|], avg {|+:15|} ms, max 90 ms")]
    [InlineData("| Call | Min | Avg | P95 | Max |\n|---|---|---|---|---|\n| Open | 12 ms | 40 ms | 80 ms | 120 ms |\n| Close | 12 ms | 40 ms | [|180 ms|] | {|+:120|} ms |")]
    [InlineData("| Statistic | Quay |\n|---|---|\n| P50 | [|80 ms|] |\n| P99 | {|+:40|} ms |")]
    [InlineData("- Average response time: [|120 ms|]\n- Max response time: {|+:90|} ms")]
    [InlineData("- Moyenne : [|120 ms|]\n- Maximum : {|+:90|} ms")]
    public void ReportsStatisticsThatCannotHoldTogether(string report) => Reports(report);

    [Fact]
    public void NamesBoth() => Reports("- P50: [|900 ms|]\n- P95: {|+:340|} ms", "'P50' (900 ms) is above 'P95' (340 ms)");

    [Theory]
    [InlineData("- P50: 90 ms\n- P95: 340 ms\n- P99: 1.2 s")]
    [InlineData("- P50: 900 µs\n- P95: 2 ms")]
    [InlineData("Latency: min 20 ms, avg 20 ms, max 20 ms")]
    [InlineData("- Max read time: 20 ms\n- Average write time: 40 ms")]
    [InlineData("- P95: 340 ms (target: < 200 ms)\n- P99: 400 ms")]
    [InlineData("- P95: 500 ms → 200 ms\n- P99: 300 ms")]
    [InlineData("- Max: 10 req/s\n- Min: 40 req/s")]
    [InlineData("- Average: 400 ms\n- P95: 340 ms")]
    [InlineData("```\nMin: 10 ms\nAvg: 20 ms\nMax: 30 ms\nMin: 60 ms\nAvg: 70 ms\nMax: 80 ms\n```")]
    [InlineData("| Model | Weight |\n|---|---|\n| P50 | 160 |\n| P60 | 140 |")]
    public void AcceptsStatisticsThatHold(string report) => IsQuiet(report);
}
