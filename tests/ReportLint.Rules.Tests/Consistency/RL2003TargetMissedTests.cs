using ReportLint.Rules.Consistency;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Consistency;

public class RL2003TargetMissedTests() : RuleTest(new RL2003TargetMissed())
{
    public static TheoryData<string> Loud => CaseFile.Of(nameof(RL2003TargetMissedTests), isMarked: true);

    public static TheoryData<string> Quiet => CaseFile.Of(nameof(RL2003TargetMissedTests), isMarked: false);

    [Theory, MemberData(nameof(Loud))]
    public void ReportsTheMiss(string report) => Reports(report);

    [Theory, MemberData(nameof(Quiet))]
    public void AcceptsTheReport(string report) => IsQuiet(report);

    [Fact]
    public void SaysTheValueAndTheTarget() => Reports("- Throughput: [|34.14 req/s|] (target: {|+:> 1000 req/s|}) {|+:✅|}", "34.14 req/s misses the target > 1000 req/s, but is presented as reached");

    [Theory]
    [InlineData("- ✅ Measured coverage: 25.1% (target: ≥ 90%)")]
    [InlineData("- ✅ All endpoints answer in < 200 ms (far better than the 500 ms+ target)")]
    [InlineData("| Gate | Current | Target | Phase 1 | Phase 2 |\n|---|---|---|---|---|\n| Failures | 189 | 0 | 189 | ✅ **0** |")]
    [InlineData("- ✅ Detects breaches (warning at 70%, breach at 90%, critical at 110% of the target)")]
    public void AcceptsMarksOfOtherThings(string report) => IsQuiet("# Report\n\n" + report);
}
