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
    [InlineData("- Start: {|+:2025-03-14|}\n- End: [|2025-03-01|]", "2025-03-01 ends what starts on 2025-03-14")]
    [InlineData("Inspected on [|31 February 2025|].", "31 February 2025 is in no calendar")]
    [InlineData("Held on [|Monday|], {|+:2026-03-03|}.", "Monday is not the day of 2026-03-03, which is a Tuesday")]
    [InlineData("Dredging: {|+:March 3|} to {|+:March 7|} ([|3 weeks|])",
        "3 weeks is not the time from March 3 to March 7, which is 0.6 weeks")]
    [InlineData("**Date**: {|+:2025-11-15|}\n\n- Survey completed on [|2025-12-03|]",
        "2025-12-03 is after the report's own date, 2025-11-15")]
    public void SaysWhatADateContradicts(string report, string message) => Reports(report, message);
}
