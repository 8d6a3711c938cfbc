using ReportLint.Rules.Consistency;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Consistency;

public class RL2012OutcomeSumMismatchTests() : RuleTest(new RL2012OutcomeSumMismatch(), new RL2012OutcomeSumMismatchFix())
{
    [Theory]
    [InlineData("| Suite | Passed <br> | Failed | Total <br> |\n|---|---|---|---|\n| Yard | {|+:12|} | {|+:3|} | [|16|] <br> |\n| Quay | 4 | 1 | 5 <br> |")]
    public void ReadsCellsUpToTheirLastWord(string report) => Reports(report);

    [Theory]
    [InlineData("- Total tests: [|50|]\n- Passed: {|+:44|}\n- Failed: {|+:3|}", "- Total tests: 47\n- Passed: 44\n- Failed: 3"), InlineData("**Tests run**: [|1,200|]\n**Passed**: {|+:1,100|} ✅\n**Failed**: {|+:60|}\n**Skipped**: {|+:20|}", "**Tests run**: 1,180\n**Passed**: 1,100 ✅\n**Failed**: 60\n**Skipped**: 20")]
    [InlineData("- Tests réussis : {|+:44|}\n- Tests échoués : {|+:3|}\n- Total : [|50|]", "- Tests réussis : 44\n- Tests échoués : 3\n- Total : 47"), InlineData("```text\nTotal: [|12|]\nPassed: {|+:9|}\nFailed: {|+:1|}\nSkipped: {|+:1|}\n```", "```text\nTotal: 11\nPassed: 9\nFailed: 1\nSkipped: 1\n```"), InlineData("- {|+:9|} passed\n- {|+:1|} failed\n- [|12|] total", "- 9 passed\n- 1 failed\n- 10 total")]
    [InlineData("| Result | Number |\n|---|---|\n| Passed âœ… | {|+:9|} |\n| Failed âŒ | {|+:2|} |\n| Total | [|12|] |", "| Result | Number |\n|---|---|\n| Passed âœ… | 9 |\n| Failed âŒ | 2 |\n| Total | 11 |")]
    public void CorrectsTheTotalOfASummary(string report, string corrected) => ReportsAndFixes(report, corrected);

    [Theory]
    [InlineData("[|50|] tests: {|+:44|} passed, {|+:3|} failed", "47 tests: 44 passed, 3 failed"), InlineData("Tests: {|+:3|} failed, {|+:44|} passed, [|50|] total", "Tests: 3 failed, 44 passed, 47 total"), InlineData("- Passed: {|+:44|}, failed: {|+:3|}, total: [|50|]", "- Passed: 44, failed: 3, total: 47"), InlineData("[|50|] tests : {|+:44|} réussis, {|+:3|} échoués, {|+:1|} ignoré", "48 tests : 44 réussis, 3 échoués, 1 ignoré")]
    [InlineData("[|50|] tests ({|+:44|} passed, {|+:9|} failed)", "53 tests (44 passed, 9 failed)"), InlineData("We ran [|50|] checks: {|+:44|} passed and {|+:3|} failed.", "We ran 47 checks: 44 passed and 3 failed.")]
    public void CorrectsTheTotalOfALine(string report, string corrected) => ReportsAndFixes(report, corrected);

    [Theory]
    [InlineData("| Suite | Tests | Passed | Failed |\n|---|---|---|---|\n| Gate | 12 | 11 | 1 |\n| Crane | [|30|] | {|+:25|} | {|+:3|} |\n| Dock | 5 | 5 | 0 |", "| Suite | Tests | Passed | Failed |\n|---|---|---|---|\n| Gate | 12 | 11 | 1 |\n| Crane | 28 | 25 | 3 |\n| Dock | 5 | 5 | 0 |")]
    [InlineData("| Lot | Total | Réussis | Échoués | Ignorés |\n|---|---|---|---|---|\n| Grue | [|30|] | {|+:25|} | {|+:3|} | {|+:1|} |", "| Lot | Total | Réussis | Échoués | Ignorés |\n|---|---|---|---|---|\n| Grue | 29 | 25 | 3 | 1 |")]
    public void CorrectsTheTotalOfARow(string report, string corrected) => ReportsAndFixes(report, corrected);

    [Fact]
    public void ReadsTheTotalFromARatio() => Reports("- Night run: [|48/50|] passed, {|+:3|} failed", "48 + 3 = 51, not 50");

    [Theory]
    [InlineData("Total: 3, passed: 2, failed: 1\n\n- ✅ Gate\n- ❌ Crane\n- ✅ Pump"), InlineData("Total: 5, passed: 4, failed: 1\n\n- ✅ Gate\n- ❌ Crane\n- ❌ Pump"), InlineData("4 passed, 1 failed\n\n- ✅ Gate\n- ❌ Crane\n- ⚠️ Pump\n- ❌ Mast\n- ✅ Siren")]
    [InlineData("4 passed, 1 failed, 1 skipped\n\n- ✅ Gate\n- ❌ Crane\n- ❌ Pump\n- ✅ Mast\n- ✅ Siren"), InlineData("2 réussis, 1 échoué\n\n- ✅ Porte\n- ✅ Grue\n- ❌ Pompe"), InlineData("2 passed, 1 failed\n\n- Gate\n- ❌ Crane\n- ❌ Pump"), InlineData("4 passed, 1 failed\n\n## Cranes\n\n- ✅ Gate\n- ❌ Crane\n- ❌ Pump\n- ✅ Mast\n- ✅ Siren")]
    public void AcceptsMarksOfThoseOutcomesAndOfOtherThings(string report) => IsQuiet(report);

    [Theory]
    [InlineData("- Total tests: 47\n- Passed: 44\n- Failed: 3"), InlineData("Total Tests: 7\nPassed: 4\nFailed: 3"), InlineData("- Total: 32\n- Passed: 31\n- Failed: 0\n- Ignored: 1"), InlineData("- Total: 31\n- Passed: 31\n- Failed: 0\n- Ignored: 1"), InlineData("50 tests: 44 passed, 6 failed (2 flaky)"), InlineData("Tests: 44 passed, 6 failed, 2 errors, 50 total"), InlineData("- Total: 50+\n- Passed: 50\n- Failed: 2"), InlineData("- Total : 47\n- Réussis : 44\n- Échoués : 3"), InlineData("31 passed + 1 ignored = 32"), InlineData("```\nTotal checks: 17\nPassed: 15\nWarnings: 1\nFailed: 0\nInfo: 1\n```")]
    [InlineData("- Total tests: 50\n- Passed: 44"), InlineData("22/22 tests pass"), InlineData("- Night run: 6/7 passing, 1 skipped"), InlineData("test result: ok. 10 passed; 0 failed; 0 ignored; 56 filtered out"), InlineData("79 passed, 12 failed (86% pass rate)"), InlineData("- Total Tests: 91\n- Tests Passing: 91 (100%)\n- Tests Failing: 0\n- Test Success Rate: 100%")]
    public void AcceptsOutcomesThatAddUp(string report) => IsQuiet(report);

    [Theory]
    [InlineData("- Total: 50 passed\n- Passed: 44\n- Failed: 3"), InlineData("Spring: 50 tests, 44 passed, 6 failed, summer: 60 tests, 58 passed, 1 failed"), InlineData("- Total gates: 50\n- Passed: 44\n- Failed: 3"), InlineData("- Total time: 50 min\n- Passed: 44\n- Failed: 3"), InlineData("- Passed: 90%\n- Failed: 5%\n- Total: 50"), InlineData("| Suite | Tests | Passed | Failed |\n|---|---|---|---|\n| Gate | 12 | 10 | 1 |\n| Crane | 30 | 25 | 3 |\n| Dock | 5 | 4 | 0 |"), InlineData("## Gate\n\n- Total: 50\n\n## Crane\n\n- Passed: 44\n- Failed: 3"), InlineData("- Total: 50\n- Login passed: 44\n- Login failed: 3"), InlineData("`50 tests: 44 passed, 3 failed`"), InlineData("Target: at least 50 tests")]
    public void IsQuietWhereTheNumbersBelongToDifferentThings(string report) => IsQuiet(report);

    [Theory]
    [InlineData("**Tests**: [|50|] total | {|+:40|} passed | {|+:5|} failed")]
    public void ReadsSummariesOfTwoSentences(string report) => Reports(report);

    [Theory]
    [InlineData("We ran 45 tests. 40 passed and 5 failed."), InlineData("There are 640 tests. In the night run, 40 passed and 5 failed."), InlineData("There are 640 tests. 40 passed and 5 failed in the dock suite."), InlineData("**Tests**: 45 total | 40 passed | 5 failed"), InlineData("Nous avons 640 tests. Cette nuit, 40 réussis et 5 échoués.")]
    public void AcceptsSummariesOfTwoSentences(string report) => IsQuiet(report);

    [Theory]
    [InlineData("**Gates**: [|5/6|] (83%)\n- {|+:✅|} Bow\n- {|+:✅|} Stern\n- {|+:✅|} Mast\n- {|+:✅|} Keel\n- {|+:⏳|} Helm\n- {|+:⏳|} Deck")]
    [InlineData("## Checks ([|3/4|] passed)\n\n| Check | Result |\n|---|---|\n| Bow | {|+:✅|} |\n| Stern | {|+:❌|} |\n| Mast | {|+:✅|} |\n| Keel | {|+:❌|} |"), InlineData("**Results**: [|3/4|] imports verified ✅\n\n```\n{|+:✅|} bow: found\n{|+:✅|} stern: found\n{|+:✅|} mast: found\n{|+:✅|} keel: found\n```")]
    public void HoldsARatioAgainstTheMarksBelowIt(string report) => Reports(report);

    [Theory]
    [InlineData("**Gates**: 4/6 (67%)\n- ✅ Bow\n- ✅ Stern\n- ✅ Mast\n- ✅ Keel\n- ⏳ Helm\n- ⏳ Deck"), InlineData("**Gates**: 5/6\n- ✅ Bow\n- ✅ Stern\n- ✅ Mast\n- ✅ Keel\n- ⚠️ Helm\n- ⏳ Deck"), InlineData("**Gates**: 5/6\n- ✅ Bow\n- ✅ Stern\n- ✅ Mast\n- ⏳ Helm"), InlineData("**Portes réparées** : 3/3\n\n- ✅ Proue\n- ✅ Poupe\n- ✅ Mât")]
    [InlineData("## Security score: 4/5\n\n- ✅ Bow\n- ✅ Stern\n- ✅ Mast\n- ✅ Keel\n- ✅ Helm"), InlineData("## Hull (4/5)\n\n- ✅ Bow\n- ✅ Stern\n- ✅ Mast\n- ✅ Keel\n- ✅ Helm"), InlineData("**Target**: 3/3 gates mended\n\n- ✅ Bow\n- ⏳ Stern\n- ⏳ Mast"), InlineData("**Gates mended**: 2/3\n\nText.\n\n- ✅ Bow\n- ✅ Stern\n- ✅ Mast")]
    public void AcceptsRatiosOfOtherMarks(string report) => IsQuiet(report);

    [Theory]
    // The first column is a column of numbers too.
    [InlineData("| Total | Passed | Failed | Skipped |\n|---|---|---|---|\n| [|100|] | {|+:90|} | {|+:5|} | {|+:3|} |"), InlineData("| Total | Réussis | Échoués |\n|---|---|---|\n| [|100|] | {|+:90|} | {|+:5|} |")]
    public void ReadsARowOfNumbersAlone(string report) => Reports(report);

    [Theory]
    [InlineData("| Total | Passed | Failed | Skipped |\n|---|---|---|---|\n| 98 | 90 | 5 | 3 |"), InlineData("| Total | Réussis | Échoués |\n|---|---|---|\n| 95 | 90 | 5 |"), InlineData("| Total | Passed | Failed |\n|---|---|---|\n| Night run of 100 | 90 | 5 |")]
    public void AcceptsARowOfNumbersAlone(string report) => IsQuiet(report);

    [Theory]
    [InlineData("### Essais du pont ([|75|] tests)\n\n- **Réussis :** {|+:60|}\n- **Échoués :** {|+:10|}")]
    public void ReportsATotalInTheLineAbove(string report) => Reports(report);

    [Theory]
    [InlineData("### Deck tests (75 total)\n\n- **Passing:** 10 tests ✅\n- **Failing:** 10 tests ❌\n- **Not run:** 55 tests")]
    [InlineData("### Deck tests (75 tests)\n\n- **Passing:** 10 suites ✅\n- **Failing:** 2 suites ❌")]
    [InlineData("### Essais du pont (75 tests)\n\n- **Réussis :** 60\n- **Échoués :** 10\n- **Bloqués :** 5")]
    [InlineData("- **Total gates:** 10\n- **Opened:** 7\n- **Failed:** 1")]
    [InlineData("| Metric | Value | Status |\n|---|---|---|\n| Total tests | 120 | ✅ |\n| Tests passed | 119 | ✅ |\n| Tests failed | 0 | ✅ |\n| Partial pass | 1 | ⚠️ |")]
    [InlineData("| Mesure | Valeur |\n|---|---|\n| Total des tests | 120 |\n| Tests réussis | 119 |\n| Tests échoués | 0 |\n| Partiels | 1 |")]
    public void AcceptsATotalInTheLineAbove(string report) => IsQuiet(report);

    [Theory]
    [InlineData("Tests run: [|320|]\n\n- Passed: {|+:301|}\n- Failed: {|+:12|}\n- Skipped: {|+:4|}"), InlineData("**Total tests:** [|320|]\n\n- Passed: {|+:301|}\n- Failed: {|+:12|}"), InlineData("Tests exécutés : [|320|]\n- Réussis : {|+:301|}\n- Échoués : {|+:12|}")]
    public void HoldsALineAboveTheOutcomes(string report) => Reports("# Report\n\n" + report);

    [Theory]
    [InlineData("Tests run: 313\n\n- Passed: 301\n- Failed: 12"), InlineData("Tests planned: 320\n\n- Passed: 301\n- Failed: 12"), InlineData("Files changed: 320\n\n- Passed: 301\n- Failed: 12"), InlineData("Tests run: 320\n\nText.\n\n- Passed: 301\n- Failed: 12"), InlineData("Tests exécutés : 313\n- Réussis : 301\n- Échoués : 12")]
    public void AcceptsALineAboveTheOutcomes(string report) => IsQuiet("# Report\n\n" + report);

    [Theory]
    [InlineData("- **State:** 2/3 passed\n- **Gate:** 24 min - FAIL\n- **Crane:** 28 min - PASS\n- **Dock:** 33 min - PASS"), InlineData("- **State:** 1/4 passed\n- **Gate:** 24 min - FAIL\n- **Crane:** 28 min - PASS\n- **Dock:** 33 min - PASS"), InlineData("- **Gate:** 24 min - FAIL\n- **State:** 1/3 passed\n- **Crane:** 28 min - PASS\n- **Dock:** 33 min - PASS"), InlineData("- État : 2/3 réussis\n- ✅ Porte\n- ❌ Grue\n- ✅ Quai")]
    public void AcceptsTheFirstOfAListAgainstTheOthers(string report) => IsQuiet(report);

    [Theory]
    [InlineData("| Metric | Spring | Autumn | Change |\n|---|---|---|---|\n| **Total tests** | 90 | [|96|] | +6 |\n| **Passing** | 90 (100%) | {|+:96|} (89%) | +6 |\n| **Failing** | 0 | {|+:11|} | +11 |"), InlineData("| Mesure | Printemps | Automne |\n|---|---|---|\n| Total des tests | 90 | [|96|] |\n| Réussis | 90 | {|+:96|} |\n| Échoués | 0 | {|+:11|} |")]
    [InlineData("| Metric | Value | Remark |\n|---|---|---|\n| Tests collected | [|97|] tests | ✅ |\n| Tests passed | {|+:85|} tests | ✅ 87% pass rate |\n| Tests failed | {|+:11|} tests | ⚠️ |")]
    public void ReportsEachColumnOfRowsOfOutcomes(string table) => Reports("# Report\n\n**Status**: done\n\n" + table);

    [Theory]
    [InlineData("| Metric | Spring | Autumn | Change |\n|---|---|---|---|\n| **Total tests** | 90 | 107 | +17 |\n| **Passing** | 90 (100%) | 96 (90%) | +6 |\n| **Failing** | 0 | 11 | +11 |"), InlineData("| Metric | Spring | Autumn |\n|---|---|---|\n| Total tests | 90 | 96+ |\n| Passing | 90 | 96 |\n| Failing | 0 | 11 |")]
    [InlineData("| Mesure | Printemps | Automne |\n|---|---|---|\n| Total des tests | 90 | 107 |\n| Réussis | 90 | 96 |\n| Échoués | 0 | 11 |"), InlineData("| Metric | Value | Remark |\n|---|---|---|\n| Tests collected | 96 tests | ✅ |\n| Tests passed | 85 tests | ✅ 88.5% pass rate |\n| Tests failed | 11 tests | ⚠️ |")]
    public void AcceptsColumnsOfOutcomesThatAddUp(string table) => IsQuiet("# Report\n\n**Status**: done\n\n" + table);

    [Theory]
    [InlineData("### Doors (2/6)\n\nThey are of oak.\n\n- [x] bow\n- [x] stern\n- [ ] mast\n- [ ] deck\n- [ ] keel\n- [ ] hull"), InlineData("### Doors (3/6)\n\nWet:\n\n- [x] bow\n- [x] stern\n- [ ] mast\n\nDry:\n\n- [ ] deck\n- [ ] keel\n- [ ] hull"), InlineData("### Doors (0/19)\n\nThey are of oak.\n\n- [ ] bow\n- [ ] stern\n- [ ] mast\n- [ ] deck")]
    [InlineData("### Portes (2/6)\n\nElles sont en chêne.\n\n- [x] proue\n- [x] poupe\n- [ ] mât\n- [ ] pont\n- [ ] quille\n- [ ] rame"), InlineData("### Doors (3/6)\n\n#### Oak\n\n- [x] bow\n- [x] stern\n- [ ] mast\n- [ ] deck\n- [ ] keel\n- [ ] hull")]
    public void AcceptsAHeadingOverItsBoxes(string report) => IsQuiet("# Report\n\n" + report);

    [Theory]
    [InlineData("- **Total trial files:** 16\n- **Passing:** 16 files ✅\n- **Failing:** 0 files ✅\n- **Total tests:** 208\n- **Passing tests:** 208 ✅\n- **Failing tests:** 0 ✅"), InlineData("- Réussis : 16 fichiers\n- Échoués : 0 fichiers\n- Total des tests : 208\n- Tests réussis : 208\n- Tests échoués : 0")]
    public void AcceptsFilesBeforeTests(string report) => IsQuiet("# Report\n\n" + report);

    [Theory]
    [InlineData("- Passing: 16 files\n- Failing: 0 files\n- Total tests: [|208|]\n- Passing tests: {|+:204|}\n- Failing tests: {|+:1|}")]
    public void CountsTestsBehindFiles(string report) => Reports("# Report\n\n" + report);

    [Theory]
    [InlineData("### Deck tests ([|47|])\n\n- Passed: {|+:41|}\n- Failed: {|+:5|}"),
        InlineData("Of the [|47|] wet hatches, {|+:41|} passed and {|+:5|} failed.")]
    public void CountsWhatWasNotJudgedWithinTheTotal(string report) => Reports("# Report\n\n" + report);

    [Theory]
    [InlineData("- **Total checks**: 47 (3 skipped)\n- **Passing**: 44\n- **Failing**: 0"), InlineData("- **Total checks**: 47 (3 skipped)\n- **Passing**: 44\n- **Failing**: 0\n- **Skipped**: 3"), InlineData("47 tests (3 skipped), 44 passing, 0 failing"), InlineData("- Tests run: 47\n- Passed: 42\n- Errors: 5"), InlineData("- Tests run: 47\n- Passed: 42\n- Skipped: 3"), InlineData("- Total: 47\n- Passed: 42\n- Not passed: 5")]
    [InlineData("### Deck tests (47)\n\n- Passed: 42\n- Failed: 5"), InlineData("### Deck tests (4 suites)\n\n- Passed: 42\n- Failed: 5"), InlineData("47 hatches: 42 passed, 5 failed."), InlineData("3 ships: 42 passed, 5 failed."), InlineData("47 hatches, 42 of them new, 5 failed."), InlineData("Sur les 47 trappes, 42 ont réussi et 5 ont échoué.")]
    public void AcceptsWhatWasNotJudgedWithinTheTotal(string report) => IsQuiet("# Report\n\n" + report);

    [Theory]
    [InlineData("- **Passed**: 3\n- **Failed**: 2\n- **Failed tests**:\n  - mast\n  - keel\n- **Passed tests**:\n  - bow\n  - stern\n  - deck"), InlineData("- **Passed**: 214\n- **Failed**: 0\n- **Passed tests**:\n  - bow\n  - stern\n  - deck"), InlineData("- Failed: 3\n- Failed tests:\n  - mast\n  - keel\n  - and others"), InlineData("- Réussis : 12\n- Échoués : 2\n- Tests échoués :\n  - proue\n  - poupe"), InlineData("- Failed: 3\n- Failed tests:\n  - mast (2 cases)\n  - keel"), InlineData("- Failed: 3\n- Causes of failed tests:\n  - wind\n  - rain")]
    public void AcceptsAnOutcomeAndItsList(string report) => IsQuiet("# Report\n\n" + report);

    [Theory]
    [InlineData("| Suite | Tests | ✅ | ❌ |\n|---|---|---|---|\n| Gates | 12 | 12 | 0 |\n| Docks | 36 | 31 | 5 |"), InlineData("| Suite | Tests | ✅ | ❌ | ⏭️ |\n|---|---|---|---|---|\n| Gates | 12 | 12 | 0 | 0 |\n| Docks | 36 | 31 | 3 | 2 |"), InlineData("36 tests (31 ✅, 5 ❌)"), InlineData("36 tests: 31 ✅ 3 ❌"), InlineData("- ✅ 36 tests of the dock\n- ❌ 3 gates are shut"), InlineData("| Résultat | Nombre |\n|---|---|\n| ✅ | 31 |\n| ❌ | 5 |\n| Tests | 36 |")]
    public void AcceptsMarksAloneForOutcomes(string report) => IsQuiet("# Report\n\n" + report);
}
