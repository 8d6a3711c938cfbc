using ReportLint.Rules.Consistency;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Consistency;

public class RL2016UnmetTargetTests() : RuleTest(new RL2016UnmetTarget())
{
    [Theory]
    [InlineData("- ❌ Latency: [|412 ms|] (target: {|+:< 200 ms|})"), InlineData("- Latency: [|412 ms|] (target: {|+:< 200 ms|}), too slow"), InlineData("- ⚠️ Coverage: [|61%|] (goal: {|+:≥ 80%|})"), InlineData("- âŒ Throughput: [|40 req/s|] (target: {|+:> 900 req/s|})")]
    [InlineData("- ❌ Latence : [|412 ms|] (objectif : {|+:< 200 ms|})"), InlineData("| Metric | Target | Actual | Status |\n|---|---|---|---|\n| Coverage | {|+:80%|} | [|61%|] | ❌ |"), InlineData("| Mesure | Objectif | Réel | Statut |\n|---|---|---|---|\n| Couverture | {|+:80 %|} | [|61 %|] | ⏳ |")]
    public void ReportsAMissThatIsTold(string report) => Reports(report);

    [Fact]
    public void SaysWhatMissesWhat() => Reports("- ❌ Latency: [|412 ms|] (target: {|+:< 200 ms|})", "412 ms misses the target < 200 ms");

    [Theory]
    [InlineData("- ✅ Latency: 412 ms (target: < 200 ms)"), InlineData("- ✅ Latence : 412 ms (objectif : < 200 ms)"), InlineData("| Metric | Target | Actual | Status |\n|---|---|---|---|\n| Coverage | 80% | 61% | ✅ |")]
    public void LeavesAMissThatIsPresentedAsReached(string report) => IsQuiet(report);

    [Theory]
    [InlineData("- ❌ Latency: 120 ms (target: < 200 ms)"), InlineData("- Coverage: 80% (target: 80%)"), InlineData("- Target: < 200 ms"), InlineData("- Latency alert: 412 ms (threshold: 200 ms)"), InlineData("- Latence : 120 ms (objectif : < 200 ms)"), InlineData("- Average (target < 10)")]
    [InlineData("| Metric | Current | Target |\n|---|---|---|\n| Coverage | 61% | 80% |"), InlineData("| Mesure | Actuel | Objectif |\n|---|---|---|\n| Couverture | 61 % | 80 % |")]
    public void AcceptsWhatIsMetOrStillOnItsWay(string report) => IsQuiet(report);
}
