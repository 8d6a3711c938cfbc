using ReportLint.Rules.Consistency;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Consistency;

public class RL2010DateContradictionTests() : RuleTest(new RL2010DateContradiction())
{
    public static TheoryData<string> Loud => CaseFile.Of(nameof(RL2010DateContradictionTests), isMarked: true);

    public static TheoryData<string> Quiet => CaseFile.Of(nameof(RL2010DateContradictionTests), isMarked: false);

    [Theory, MemberData(nameof(Loud))]
    public void ReportsTheContradiction(string report) => Reports(report);

    [Theory, MemberData(nameof(Quiet))]
    public void AcceptsTheReport(string report) => IsQuiet(report);

    [Theory]
    [InlineData("- Start: {|+:2025-03-14|}\n- End: [|2025-03-01|]", "The end 2025-03-01 is before the start 2025-03-14")]
    [InlineData("Inspected on [|31 February 2025|].", "The date 31 February 2025 does not exist")]
    [InlineData("Held on [|Monday|], {|+:2026-03-03|}.", "2026-03-03 is a Tuesday, not 'Monday'")]
    [InlineData("**Date**: {|+:2025-11-15|}\n\n- Survey completed on [|2025-12-03|]",
        "2025-12-03 is after the date of the report, 2025-11-15")]
    public void SaysWhatADateContradicts(string report, string message) => Reports(report, message);
}
