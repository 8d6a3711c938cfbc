using ReportLint.Rules.Consistency;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Consistency;

public class RL2008MarkContradictsTextTests() : RuleTest(new RL2008MarkContradictsText())
{
    public static TheoryData<string> Loud => CaseFile.Of(nameof(RL2008MarkContradictsTextTests), isMarked: true);

    public static TheoryData<string> Quiet => CaseFile.Of(nameof(RL2008MarkContradictsTextTests), isMarked: false);

    [Theory, MemberData(nameof(Loud))]
    public void ReportsTheContradiction(string report) => Reports(report);

    [Theory, MemberData(nameof(Quiet))]
    public void AcceptsTheReport(string report) => IsQuiet(report);

    [Fact]
    public void QuotesMarkAndWords() =>
        Reports("- [|✅|] Night buses: {|+:not configured|}", "'Night buses' is marked '✅', but the text says 'not configured'");
}
