using ReportLint.Rules.Consistency;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Consistency;

/// <summary>Plain values behind or before a mark, and headings above things that are all done.</summary>
public class RL2008MarkContradictsTextOfValuesTests : RuleTest<RL2008MarkContradictsText>
{
    private const string Title = "# Ferry report\n\n**Status**: in progress\n\n## Results\n\n";

    [Theory]
    [InlineData("- Errors: {|+:0|} [|❌|]"), InlineData("- **Bugs found**: {|+:0|} [|❌|]"), InlineData("- Erreurs : {|+:0|} [|❌|]")]
    public void ReportsACrossBehindNothing(string report) => Reports(Title + report);

    [Theory]
    [InlineData("- ❌ Errors: 0"), InlineData("- Errors: 0 ✅"), InlineData("- Errors: 3 ❌"), InlineData("- Ramps: 0 ❌"), InlineData("- Errors before: 0 ❌"), InlineData("- Errors: 0 of 4 ❌"), InlineData("- Rampes : 0 ❌")]
    public void AcceptsOtherNumbersBesideACross(string report) => IsQuiet(Title + report);

    [Theory]
    [InlineData("- [|✅|] Ramp: {|+:needs testing|}"), InlineData("3. **Ramp of the north quay** → [|✅|] {|+:Needs testing|}"), InlineData("- [|✅|] Barrier: {|+:needs a fix|}"), InlineData("- [|✅|] **Lamp**: planned ({|+:not yet applied|})")]
    public void ReportsWhatATickLacks(string report) => Reports(Title + report);

    [Theory]
    [InlineData("- ✅ Ramp: needs testing every spring"), InlineData("- Ramp: needs testing"), InlineData("- ✅ Ramp: tested"), InlineData("- ✅ Needs testing: ramp"), InlineData("- ✅ Ramp (not yet famous, but solid)")]
    public void AcceptsWhatIsNoLack(string report) => IsQuiet(Title + report);

    [Theory]
    [InlineData("- [|[x]|] Ramp - {|+:TODO|}: paint the rail"), InlineData("- [|[ ]|] Ramp - {|+:DONE|}"), InlineData("- [|[ ]|] Ramp of the quay ({|+:completed|})"), InlineData("- [|[ ]|] Rampe du quai ({|+:terminée|})")]
    public void ReportsWhatABoxSaysOfItself(string report) => Reports(Title + report);

    [Theory]
    [InlineData("- [ ] Ramp - done by hand"), InlineData("- [ ] Check that the ramp is done"), InlineData("- [x] Ramp - DONE"), InlineData("- [ ] Ramp (not completed)"), InlineData("- [ ] TODO: paint the rail"), InlineData("- [ ] Ramp: complete")]
    public void AcceptsBoxesThatSayWhatTheyAre(string report) => IsQuiet(Title + report);

    [Theory]
    [InlineData("| Part | Status | Notes |\n|---|---|---|\n| Ramp | [|❌|] | {|+:Fully implemented and tested|} |\n| Lamp | ✅ | done |"), InlineData("| Part | Status | Notes |\n|---|---|---|\n| Ramp | [|✅|] Complete | {|+:80% done|} |\n| Lamp | ✅ Complete | red |")]
    public void ReportsRemarksOfARow(string report) => Reports(Title + report);

    [Theory]
    [InlineData("| Part | Status | Notes |\n|---|---|---|\n| Ramp | ❌ | Not implemented |\n| Lamp | ✅ | done |"), InlineData("| Part | Status | Notes |\n|---|---|---|\n| Ramp | ❌ | Implemented, but it fails in frost |\n| Lamp | ✅ | done |"), InlineData("| Part | Status | Notes |\n|---|---|---|\n| Ramp | ✅ Complete | 80% recycled steel |\n| Lamp | ✅ Complete | red |")]
    public void AcceptsRemarksThatAgree(string report) => IsQuiet(Title + report);

    [Theory]
    [InlineData("### [|❌|] {|+:Not implemented|}\n\n- ✅ Ramp\n- ✅ Lamp\n- ✅ Barrier"), InlineData("### [|❌|] Modules {|+:non implémentés|}\n\n- ✅ Rampe\n- ✅ Lampe\n- ✅ Barrière")]
    public void ReportsAHeadingThatDeniesWhatIsDone(string report) => Reports(Title + report);

    [Theory]
    [InlineData("### ❌ Not implemented\n\n- ✅ Ramp\n- Lamp\n- ✅ Barrier"), InlineData("### ❌ Not implemented\n\n- ✅ Ramp\n- ✅ Lamp"), InlineData("### Pending tasks\n\n- [x] Ramp\n- [x] Lamp\n- [x] Barrier"), InlineData("### ❌ Not implemented before May\n\n- ✅ Ramp\n- ✅ Lamp\n- ❌ Barrier")]
    public void AcceptsHeadingsOverWhatIsLeft(string report) => IsQuiet(Title + report);

    [Theory]
    [InlineData("**Phase 1 status:** [|✅|] COMPLETE ({|+:85%|})")]
    public void ReportsALowerShareOfAPhase(string report) => Reports(Title + report);

    [Theory]
    [InlineData("**Phase 1**: ✅ COMPLETE (85%)"), InlineData("**Phase 1 status:** ✅ COMPLETE (100%)")]
    public void AcceptsHowFarTheProjectIs(string report) => IsQuiet(Title + report);
}
