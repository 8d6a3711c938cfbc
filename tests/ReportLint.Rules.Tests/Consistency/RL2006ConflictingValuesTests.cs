using ReportLint.Rules.Consistency;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Consistency;

public class RL2006ConflictingValuesTests() : RuleTest(new RL2006ConflictingValues())
{
    public static TheoryData<string> Loud => CaseFile.Of(nameof(RL2006ConflictingValuesTests), isMarked: true);

    public static TheoryData<string> Quiet => CaseFile.Of(nameof(RL2006ConflictingValuesTests), isMarked: false);

    [Theory, MemberData(nameof(Loud))]
    public void ReportsTheValue(string report) => Reports(report);

    [Theory, MemberData(nameof(Quiet))]
    public void AcceptsTheReport(string report) => IsQuiet(report);

    [Theory]
    [InlineData("# Harbour\n\n**Buoys anchored:** {|+:53|}\n\n## Key figures\n\n- Buoys anchored: [|58|]", "'Buoys anchored' is 58 here, but 53 on line 3")]
    public void NamesBothValues(string report, string message) => Reports(report, message);
}
