using ReportLint.Rules.Consistency;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Consistency;

public class RL2011ReadinessContradictsOpenWorkTests() : RuleTest(new RL2011ReadinessContradictsOpenWork())
{
    public static TheoryData<string> Loud => CaseFile.Of(nameof(RL2011ReadinessContradictsOpenWorkTests), isMarked: true);

    public static TheoryData<string> Quiet => CaseFile.Of(nameof(RL2011ReadinessContradictsOpenWorkTests), isMarked: false);

    [Theory, MemberData(nameof(Loud))]
    public void ReportsTheVerdict(string report) => Reports(report);

    [Theory, MemberData(nameof(Quiet))]
    public void AcceptsTheReport(string report) => IsQuiet(report);

}
