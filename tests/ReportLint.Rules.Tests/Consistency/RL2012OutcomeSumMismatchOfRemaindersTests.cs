using ReportLint.Rules.Consistency;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Consistency;

public class RL2012OutcomeSumMismatchOfRemaindersTests() : RuleTest(new RL2012OutcomeSumMismatch(), new RL2012OutcomeSumMismatchFix())
{
    [Theory]
    [InlineData("[|11/17|] gates fixed ({|+:4|} remaining)")]
    [InlineData("**Completed**: [|11/17|]\n**Remaining**: {|+:4|}")]
    public void HoldsWhatIsLeftAgainstTheWhole(string report) => Reports("# Report\n\n" + report);

    [Theory]
    [InlineData("Of 17 leaks, 11 were fixed and 6 are still open."), InlineData("Of 17 leaks, 11 were fixed and 2 blockers remain."), InlineData("Of 17 leaks, 11 were fixed, 4 deferred and 2 are still open."), InlineData("Of 17 leaks, 11 were fixed and 2 remain for phase 2.")]
    [InlineData("11/17 gates complete (6 remaining)"), InlineData("11/17 gates complete (2 blockers remaining)"), InlineData("11/17 gates complete, 4 deferred, 2 remaining"), InlineData("11/17 gates complete; 2 days remaining"), InlineData("11/17 gates complete. 4 remaining leaks are known.")]
    [InlineData("- Completed: 11/17\n- Remaining: 6"), InlineData("- Completed: 11/17\n- Remaining: 4 days"), InlineData("- Completed: 11/17\n- Remaining: 4 blockers"), InlineData("- Completed: 11/17 gates\n- In progress: 2\n- Remaining: 4"), InlineData("- Score: 75/100\n- Remaining: 4")]
    [InlineData("- Gates passing: 11\n- Gates failing: 6\n- Total tested: 17"), InlineData("- Gates passing: 11\n- Gates failing: 2\n- Gates skipped: 4\n- Total tested: 17"), InlineData("- Terminées : 11/17\n- Restantes : 6")]
    public void AcceptsWhatMayBeLeft(string report) => IsQuiet("# Report\n\n" + report);
}
