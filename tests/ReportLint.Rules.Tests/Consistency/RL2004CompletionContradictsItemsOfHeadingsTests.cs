using ReportLint.Rules.Consistency;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Consistency;

/// <summary>Headings that head what is done, by their noun or by the mark behind it.</summary>
public class RL2004CompletionContradictsItemsOfHeadingsTests : RuleTest<RL2004CompletionContradictsItems>
{
    private const string Title = "# Ferry report\n\n";

    [Theory]
    [InlineData("### [|Completed|] features\n\n- Ramp\n- Barrier ({|+:in progress|})\n- Lamp"), InlineData("### ✅ [|COMPLETED|] TASKS\n\n| Task | Status | Details |\n|---|---|---|\n| Ramp | ✅ **DONE** | 12 m |\n| Barrier | ⚠️ **{|+:PARTIAL|}** | an improvement on May |\n| Lamp | ✅ **DONE** | red |")]
    [InlineData("### ✅ [|Completed|] work\n\n- ✅ Ramp\n- ⚠️ Barrier ({|+:partial|})"), InlineData("### Tasks [|completed|]\n\n- [x] Ramp\n- {|+:[ ]|} Barrier"), InlineData("### Tâches [|terminées|]\n\n- [x] Rampe\n- {|+:[ ]|} Barrière"), InlineData("### Fonctionnalités [|terminées|]\n\n- ✅ Rampe\n- {|+:⏳|} Barrière")]
    public void ReportsWhatAListOfDoneThingsHolds(string report) => Reports(Title + report);

    [Theory]
    [InlineData("### Completed features\n\n- Ramp\n- Barrier\n- Lamp"), InlineData("### Completed features\n\n- Ramp (in steel)\n- ❌ → ✅ Barrier"), InlineData("### Complete guide\n\n- [ ] Read it"), InlineData("### Completed features\n\n- Ramp\n\n### Open features\n\n- [ ] Barrier"), InlineData("### Tâches à terminer\n\n- [x] Rampe\n- [ ] Barrière")]
    [InlineData("### Work to be completed\n\n- [x] Ramp\n- [ ] Barrier"), InlineData("### Tasks\n\n- [x] Ramp\n- [ ] Barrier"), InlineData("### Completed tasks\n\n- ✅ Ramp (list of jobs in progress)")]
    public void AcceptsOtherLists(string report) => IsQuiet(Title + report);

    [Theory]
    [InlineData("## Gates [|✅|]\n\n- [x] North gate\n- {|+:[ ]|} South gate"), InlineData("### Stage 1: gates [|✅|]\n\n- ✅ North gate\n- {|+:⏳|} South gate"), InlineData("### Barrières [|✅|]\n\n- [x] Nord\n- {|+:[ ]|} Sud")]
    public void ReportsOneOpenItemBelowAMarkBehindTheName(string report) => Reports(Title + report);

    [Theory]
    [InlineData("## ✅ Gates\n\n- [x] North gate\n- [ ] South gate"), InlineData("## State of the gates ✅\n\n| Gate | Status |\n|---|---|\n| North | ✅ |\n| South | ⏳ |"), InlineData("## Summary ✅\n\n- [x] North gate\n- [ ] South gate"), InlineData("## Gates ✅\n\n| Gate | Status |\n|---|---|\n| North | ✅ |\n| South | ⏳ |")]
    public void AcceptsAMarkThatMayBeDecoration(string report) => IsQuiet(Title + report);

    [Theory]
    [InlineData("### Finding 3: rust on the gate [|✅|]\n\n**Fix:** painted\n\n**Status:** {|+:⏳|} awaiting the trial"), InlineData("### Issue: the ramp is steep [|✅|]\n\n- **Status**: {|+:in progress|}")]
    public void ReportsTheStatusOfAFinding(string report) => Reports(Title + report);

    [Theory]
    [InlineData("### Finding 3: rust on the gate ✅\n\n**Status:** fixed"), InlineData("### Finding 3: rust on the gate\n\n**Status:** ⏳ awaiting the trial"), InlineData("### Finding 3: rust on the gate ✅\n\n- [ ] Paint it again"), InlineData("### Finding 3: rust on the gate ✅\n\n#### Next\n\n**Status:** ⏳ awaiting the trial")]
    public void AcceptsWhatElseIsSaidOfAFinding(string report) => IsQuiet(Title + report);

    [Theory]
    [InlineData("### Ramps ([|100% pass rate|])\n\n- North: {|+:4/5|} ramps working\n- South: 5/5 ramps working")]
    public void ReportsARatioBelowOneBelowAHundredPercent(string report) => Reports(Title + report);

    [Theory]
    [InlineData("### Ramps (100% pass rate)\n\n- North: 5/5 ramps working\n- South: 5/5 ramps working"), InlineData("### Ramps\n\n- North: 4/5 ramps working"), InlineData("### Ramps (100% pass rate)\n\n- Marks: 4/5 stars given by visitors")]
    public void AcceptsOtherRatios(string report) => IsQuiet(Title + report);

    [Theory]
    [InlineData("# Phase 2 of the ferry [|complete|]\n\n## Remaining phase 2 items\n\n- {|+:Paint the rail|}\n- {|+:Light the pier|}"), InlineData("# Phase 2 – [|done|] ✅\n\n## Remaining work of phase 2\n\n- {|+:Paint the rail|}")]
    public void ReportsWhatIsLeftOfThePhaseOfTheTitle(string report) => Reports(report);

    [Theory]
    [InlineData("# Phase 2 of the ferry complete\n\n## Remaining phase 3 items\n\n- Paint the rail"), InlineData("# Phase 2 of the ferry complete\n\n## Remaining phase 2 items (optional)\n\n- Paint the rail"), InlineData("# Phase 2 of the ferry\n\n## Remaining phase 2 items\n\n- Paint the rail"), InlineData("# Phase 2 of the ferry complete\n\n## Remaining phase 2 items\n\n- None")]
    public void AcceptsWhatIsLeftOfOthers(string report) => IsQuiet(report);
}
