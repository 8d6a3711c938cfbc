using ReportLint.Rules.Consistency;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Consistency;

public class RL2015ConflictingStatusTests() : RuleTest(new RL2015ConflictingStatus())
{
    public static TheoryData<string> Loud => CaseFile.Of(nameof(RL2015ConflictingStatusTests), isMarked: true);

    public static TheoryData<string> Quiet => CaseFile.Of(nameof(RL2015ConflictingStatusTests), isMarked: false);

    [Theory, MemberData(nameof(Loud))]
    public void ReportsTheContradiction(string report) => Reports(report);

    [Theory, MemberData(nameof(Quiet))]
    public void AcceptsTheReport(string report) => IsQuiet(report);
}
