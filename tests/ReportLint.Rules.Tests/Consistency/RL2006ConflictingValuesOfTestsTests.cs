using ReportLint.Rules.Consistency;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Consistency;

public class RL2006ConflictingValuesOfTestsTests : RuleTest<RL2006ConflictingValues>
{
    [Theory]
    [InlineData("```\nTests:  {|+:64|} passed (64 total)\n```", "1. ✅ [|61/64|] tests passing (95.3%)"), InlineData("- ✅ All {|+:64|} tests passing", "- [|61/64|] tests passing")]
    [InlineData("- ✅ Les {|+:64/64|} tests réussis", "- [|61/64|] tests réussis (95,3 %)")]
    public void HoldsWholeRunsAgainstEachOther(string one, string other) => Reports($"# Lock\n\n**Status**: in use\n\n## Trials\n\n{one}\n\n## What we know works\n\n{other}");

    [Theory]
    [InlineData("- ✅ All 64 tests passing", "- 64/64 tests passing"), InlineData("- ✅ All 64 tests passing", "- 61/72 tests passing"), InlineData("- ✅ All 64 tests passing", "- Before: 61/64 tests passing"), InlineData("- ✅ All 64 gate tests passing", "- 61/64 crane tests passing"), InlineData("- Tests: 61 passed, 3 failed", "- 61/64 tests passing"), InlineData("Tests: 3 failed, 61 passed, 64 total", "- ✅ All 64 tests pass")]
    [InlineData("- ✅ All 8 tests passing", "- 7/8 tests passing"), InlineData("- ✅ Les 64/64 tests réussis", "- Avant : 61/64 tests réussis"), InlineData("- ✅ All 64 tests passing", "- Week 2: 61/64 tests passing"), InlineData("- ✅ All 64 tests passing\n- 61/64 tests passing", "- Gates closed"), InlineData("- Target: all 64 tests passing", "- 61/64 tests passing")]
    public void AcceptsOtherRuns(string one, string other) => IsQuiet($"# Lock\n\n**Status**: in use\n\n## Trials\n\n{one}\n\n## What we know works\n\n{other}");
}
