using ReportLint.Rules.Consistency;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Consistency;

public class RL2006ConflictingProgressTests : RuleTest<RL2006ConflictingValues>
{
    private const string Head = "# Harbour report\n\n**Status**: In progress\n\n## Results\n\n";

    [Theory]
    [InlineData("**Completion**: {|+:75%|}\n\n## Conclusion\n\nThe project is now at [|80%|] completion.")]
    [InlineData("The winch module is {|+:60%|} complete.\n\n## Modules\n\n| Module | Progress |\n|---|---|\n| Winch | [|75%|] |\n| Crane | 100% |")]
    [InlineData("Phase 2 is {|+:60%|} complete\n\n## Phases\n\n| Phase | Progress |\n|---|---|\n| Phase 1 | 100% |\n| Phase 2 | [|75%|] |")]
    [InlineData("Phase 2: {|+:60%|} complete\n\n## Phases\n\n- Phase 2 — [|75%|] complete")]
    [InlineData("Progression : {|+:75 %|}\n\n## Bilan\n\nLe projet est terminé à [|85 %|].")]
    [InlineData("Le module Quai est terminé à {|+:60 %|}.\n\n## Modules\n\n| Module | Avancement |\n|---|---|\n| Quai | [|75 %|] |\n| Grue | 100 % |")]
    public void HearsHowFarSomethingIs(string text) => Reports(Head + text);

    [Theory]
    [InlineData("The winch module is 75% complete.\n\n## Modules\n\n| Module | Progress |\n|---|---|\n| Winch | 75% |\n| Crane | 100% |")]
    [InlineData("The winch team is 60% complete.\n\n## Modules\n\n| Module | Progress |\n|---|---|\n| Winch | 75% |\n| Crane | 100% |")]
    [InlineData("### Week 1\n\nThe winch is 60% complete.\n\n### Week 2\n\nThe winch is now 85% complete.")]
    [InlineData("Last week the winch was 60% complete.\n\n## Summary\n\nThe winch is now 85% complete.")]
    [InlineData("After the repair, the winch will be 95% complete.\n\n## Summary\n\nThe winch is 85% complete.")]
    [InlineData("Phase 2 was 60% complete last month.\n\n## Summary\n\n- Phase 2: 75% complete")]
    [InlineData("Phase 2 should be 90% complete by May.\n\n## Summary\n\n- Phase 2: 75% complete")]
    [InlineData("Le module Quai est terminé à 75 %.\n\n## Modules\n\n| Module | Avancement |\n|---|---|\n| Quai | 75 % |\n| Grue | 100 % |")]
    public void AcceptsOtherThingsAndOtherTimes(string text) => IsQuiet(Head + text);

    [Theory]
    [InlineData("{|+:8/10|} ropes replaced\n\n## Ropes\n\n[|9/10|] ropes replaced")]
    [InlineData("**Tasks**: {|+:18/25|} complete\n\n## Summary\n\nTasks completed: [|20/25|]")]
    [InlineData("Replaced {|+:12 of 15|} ropes.\n\n## Summary\n\n[|13 of 15|] ropes were replaced.")]
    [InlineData("Progress: {|+:12/15|} tasks\n\n## Summary\n\nProgress: [|13/15|] tasks")]
    [InlineData("12/15 portes peintes\n\n## Bilan\n\n- Portes corrigées : {|+:12/15|}\n\n## Suite\n\n[|13/15|] portes corrigées")]
    public void HoldsRatiosOfWorkAgainstEachOther(string text) => Reports(Head + text);

    [Theory]
    [InlineData("12/15 ropes replaced\n\n## Summary\n\n12 of the 15 ropes are replaced.")]
    [InlineData("12/15 ropes replaced\n\n## Summary\n\n13/15 ropes oiled")]
    [InlineData("12/15 ropes replaced\n\n## Summary\n\n12 of 20 ropes replaced")]
    [InlineData("### Sprint 1\n\n12/15 leaks fixed\n\n### Sprint 2\n\n13/15 leaks fixed")]
    [InlineData("### Quay\n\n- 4/5 gates fixed\n\n### Dock\n\n- 3/5 gates fixed")]
    [InlineData("- Quay: 4/5 gates fixed\n- Dock: 3/5 gates fixed")]
    [InlineData("12/15 portes peintes\n\n## Bilan\n\n13/15 portes vernies")]
    public void AcceptsRatiosOfOtherWork(string text) => IsQuiet(Head + text);

    [Theory]
    [InlineData("- Code coverage is at {|+:85%|}\n\n## Quality\n\nCode coverage currently stands at [|78%|].")]
    [InlineData("Coverage: {|+:85%|}\n\n## Summary\n\nWe now have [|78%|] coverage.")]
    [InlineData("Coverage: {|+:85%|}\n\n## Summary\n\n- ✅ [|78%|] test coverage")]
    [InlineData("Coverage: {|+:85%|}\n\n## Summary\n\nTest coverage has reached [|78%|].")]
    [InlineData("Couverture : {|+:85 %|}\n\n## Bilan\n\nLa couverture est maintenant à [|78 %|].")]
    public void HearsCoverageInSentences(string text) => Reports(Head + text);

    [Theory]
    [InlineData("Coverage: 85%\n\n## Summary\n\nThe winch has 78% coverage.")]
    [InlineData("Coverage: 85%\n\n## Summary\n\nWe now have 78% coverage of the winch.")]
    [InlineData("Coverage: 85%\n\n## Summary\n\nWe now have 78% branch coverage.")]
    [InlineData("Coverage: 85%\n\n## Summary\n\nThe target is 90% coverage.")]
    [InlineData("Coverage: 85%\n\n## Summary\n\n- Winch: 78% coverage")]
    [InlineData("Coverage was at 78% before the rewrite.\n\n## Summary\n\nCoverage now stands at 85%.")]
    [InlineData("Couverture : 85 %\n\n## Bilan\n\nLa couverture de la grue est à 78 %.")]
    public void AcceptsCoverageOfParts(string text) => IsQuiet(Head + text);

    [Theory]
    [InlineData("The test suite contains {|+:120|} tests.\n\n## Summary\n\n- Tests: [|135|] passing")]
    [InlineData("There are {|+:120|} tests.\n\n## Summary\n\nAll [|135|] tests are green.")]
    [InlineData("**Test suite:** {|+:1516|} passing, 4 skipped\n\n## Harbour health\n\n- **Test cases:** [|1452|] passing, 4 skipped")]
    [InlineData("**Total crates (yard):** {|+:50|}\n\n## Conclusion\n\n- **Crates:** 46 full + 9 empty = [|55|] total")]
    public void HearsCountsOfTheWhole(string text) => Reports(Head + text);

    [Theory]
    [InlineData("The winch has 120 tests.\n\n## Summary\n\nAll 135 tests pass.")]
    [InlineData("The suite now contains 15 new tests.\n\n## Summary\n\nAll 135 tests pass.")]
    [InlineData("| Severity | Count |\n|---|---|\n| Critical | 5 |\n| High | 3 |\n\n## Conclusion\n\n2 critical issues must be fixed before launch.")]
    [InlineData("| Severity | Count |\n|---|---|\n| Critical | 5 |\n| High | 3 |\n\n## Conclusion\n\nThe 2 critical issues of the winch must be fixed.")]
    [InlineData("**Total crates (yard):** 55\n\n## Conclusion\n\n- **Crates:** 46 full + 9 empty = 55 total")]
    [InlineData("## Pass rates\n\n### Passing runs (821 runs - 62%)\n\nText.\n\n### Non-passing runs (492 runs - 38%)\n\nText.")]
    public void AcceptsCountsOfParts(string text) => IsQuiet(Head + text);

    [Theory]
    [InlineData("# Harbour report\n\n**Status:** ✅ Complete ({|+:85%|})\n\n## Details\n\nThe crane turns.\n\n---\n\n**Status:** ✅ [|100%|] complete")]
    public void HoldsTheStatusBelowTheTitleAgainstTheOneAtTheEnd(string report) => Reports(report);

    [Theory]
    [InlineData("# Harbour report\n\n**Status:** ✅ Complete (100%)\n\n## Details\n\nThe crane turns.\n\n---\n\n**Status:** ✅ 100% complete"), InlineData("# Harbour report\n\n**Status:** Phase 1 complete (85%)\n\n## Details\n\nThe crane turns.\n\n---\n\n**Status:** ✅ 100% complete")]
    public void AcceptsStatusesThatAgreeOrAreOfAPhase(string report) => IsQuiet(report);
}
