using ReportLint.Rules.Consistency;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Consistency;

public class RL2002RatioPercentMismatchTests() : RuleTest(new RL2002RatioPercentMismatch(), new RL2002RatioPercentMismatchFix())
{
    [Theory, InlineData("- **Pass rate**: [|91|]% ({|+:81/81|} passing)"), InlineData("- **Taux de réussite** : [|91|] % ({|+:81/81|} réussis)")]
    public void SaysItOnceOfAPassRateBesideItsRatio(string report) => Reports(report);

    [Theory]
    [InlineData("{|+:18/20|} ([|95|]%)", "18/20 (90%)"), InlineData("{|+:18/20|} ([|95|] %)", "18/20 (90 %)"), InlineData("**{|+:18/20|}** (**[|95|]%**)", "**18/20** (**90%**)"), InlineData("{|+:18 / 20|} = [|95|]%", "18 / 20 = 90%")]
    [InlineData("{|+:18 of 20|} ([|95|]%)", "18 of 20 (90%)"), InlineData("{|+:18 out of 20|} tests passing ([|95|]%)", "18 out of 20 tests passing (90%)"), InlineData("{|+:18 sur 20|} ([|95|] %)", "18 sur 20 (90 %)"), InlineData("{|+:18/20|} – [|95|] %", "18/20 – 90 %")]
    [InlineData("{|+:2/3|} ([|67,5|] %)", "2/3 (66,7 %)"), InlineData("{|+:2/3|} ([|67.25|]%)", "2/3 (66.67%)"), InlineData("{|+:1,040/1,300|} passed ([|98|]%)", "1,040/1,300 passed (80%)"), InlineData("{|+:1 040/1 300|} réussis ([|98,5|] %)", "1 040/1 300 réussis (80,0 %)")]
    [InlineData("{|+:1.2k/1.5k|} ([|95|]%)", "1.2k/1.5k (80%)"), InlineData("{|+:0/12|} ([|10|]%)", "0/12 (0%)"),
        InlineData("âœ… {|+:11/12|} ([|98|]%)", "âœ… 11/12 (92%)")]
    public void CorrectsTheShareBehindItsRatio(string report, string corrected) => ReportsAndFixes(report, corrected);

    [Theory]
    [InlineData("[|70|]% ({|+:102/147|})", "69% (102/147)"), InlineData("[|85|]% complete ({|+:12/15|})", "80% complete (12/15)"), InlineData("Couverture : [|95|] % ({|+:18/20|})", "Couverture : 90 % (18/20)"), InlineData("**Progress**: [|95|]% ({|+:18 of 20|} screens)", "**Progress**: 90% (18 of 20 screens)")]
    [InlineData("Avancement : [|67,5|] % ({|+:2 sur 3|})", "Avancement : 66,7 % (2 sur 3)"), InlineData("85% ({|+:12/15|} = [|82|]%)", "85% (12/15 = 80%)")]
    public void CorrectsTheShareBeforeItsRatio(string report, string corrected) => ReportsAndFixes(report, corrected);

    [Theory]
    [InlineData("## Tests: {|+:18/20|} ([|95|]%)\n\nAll of them ran.", "## Tests: 18/20 (90%)\n\nAll of them ran."), InlineData("- {|+:18/20|} = [|95|]%\n- Remaining work: two screens", "- 18/20 = 90%\n- Remaining work: two screens")]
    [InlineData("```text\nunit: {|+:18/20|} ([|95|]%)\n```", "```text\nunit: 18/20 (90%)\n```"), InlineData("| Suite | Result |\n|---|---|\n| Unit | {|+:18/20|} ([|95|]%) |", "| Suite | Result |\n|---|---|\n| Unit | 18/20 (90%) |")]
    [InlineData("3/4 (75%), {|+:1/2|} ([|55|]%), 1/4 (25%)", "3/4 (75%), 1/2 (50%), 1/4 (25%)")]
    public void CorrectsTheShareWhereverItStands(string report, string corrected) => ReportsAndFixes(report, corrected);

    [Fact]
    public void HoldsAColumnOfSharesAgainstPartAndWholeInColumnsOfTheirOwn() => ReportsWithoutFix(
        """
        | Suite | Passed | Cases | Rate |
        |---|---|---|---|
        | A | 9 | 10 | 90% |
        | B | 7 | 8 | 87.5% |
        | C | 30 | 40 | 75% |
        | D | {|+:8|} | {|+:16|} | [|60|]% |
        """);

    [Theory]
    [InlineData("- Total tests: {|+:200|}\n- Passed: {|+:180|}\n- Pass rate: [|95|]%", "- Total tests: 200\n- Passed: 180\n- Pass rate: 90%"), InlineData("- Total : {|+:80|} tests\n- Réussis : {|+:60|}\n- Taux de réussite : [|85|] %", "- Total : 80 tests\n- Réussis : 60\n- Taux de réussite : 75 %")]
    [InlineData("| Metric | Value |\n|---|---|\n| Total tests | {|+:200|} |\n| Passed | {|+:180|} |\n| Failed | 20 |\n| Pass rate | [|95|]% |", "| Metric | Value |\n|---|---|\n| Total tests | 200 |\n| Passed | 180 |\n| Failed | 20 |\n| Pass rate | 90% |")]
    public void HoldsAPassRateAgainstTheCountsOfItsSummary(string report, string corrected) => ReportsAndFixes(report, corrected);

    [Theory]
    [InlineData("- Total tests: 200\n- Passed: 180\n- Pass rate: 90%"), InlineData("- Total tests: 200\n- Passed: 180\n- Failed: 10\n- Pass rate: 94.7%"), InlineData("- Total tests: 200\n- Passed: 180\n- Skipped: 20\n- Pass rate: 100%"), InlineData("- Total tests: 200\n- Passed: 180\n- Coverage: 95%"), InlineData("- Total tests: 200\n- Passed: 180\n- Target pass rate: 95%"), InlineData("- Total tests: 200\n- Passed: 180\n- Pass rate: > 85%"), InlineData("- Total tests: 200\n- Passed: 180\n- Pass rate before: 95%"), InlineData("- Total : 80 tests\n- Réussis : 60\n- Taux de réussite des portes : 85 %"), InlineData("180 of 200 tests passed; the pass rate of the cranes is 95%, that of the docks 80%."), InlineData("180 of 200 tests passed, and 95% are automated.")]
    public void AcceptsAPassRateOfThoseCountsOrOfOthers(string report) => IsQuiet(report);

    [Fact]
    public void LeavesColumnsAloneThatAgreeByChance() => IsQuiet(
        """
        | Module | Files | Classes | Coverage |
        |---|---|---|---|
        | A | 9 | 10 | 90% |
        | B | 7 | 8 | 62% |
        | C | 3 | 4 | 80% |
        """);

    [Fact]
    public void HoldsAColumnOfSharesAgainstAColumnOfRatios() => ReportsWithoutFix(
        "| Suite | Passing | Share |\n|---|---|---|\n| A | 9/10 | 90% |\n| B | 7/8 | 87.5% |\n| C | {|+:3/4|} | [|80|]% |");

    [Fact]
    public void SaysTheShare() => Reports("{|+:7/9|} ([|70|]%)", "7/9 is 77.8 %, not 70%");

    [Theory]
    [InlineData("2/3 (67%)"), InlineData("2/3 (66%)"), InlineData("2/3 (66,6 %)"), InlineData("2/3 (66.67%)"), InlineData("18/22 (82 %)"), InlineData("18/22 (81.8%)"), InlineData("19/20 = 95%"), InlineData("18 sur 20 (90 %)"), InlineData("1,040/1,300 (80%)"), InlineData("1 040/1 300 (80 %)")]
    [InlineData("18/20 (~92%)"), InlineData("~92% (18/20)"), InlineData("18/20 (10% left)"), InlineData("18/20 (10%)"), InlineData("18/20 (> 85%)"), InlineData("over 85% (18/20)"), InlineData("plus de 85 % (18/20)"), InlineData("0/12 (0%)"), InlineData("12/12 (100%)")]
    public void AcceptsTheShare(string report) => IsQuiet(report);

    [Theory]
    [InlineData("85% coverage (12/12 tests)"), InlineData("12/12 tests (85% coverage)"), InlineData("98% complete (7 of 8 phases)"), InlineData("18/20 (95% target)"), InlineData("18/20 (95% confidence)"), InlineData("18/20 (+95%)"), InlineData("18/20 screens, 95% faster"), InlineData("18/20 (95% fewer errors)")]
    [InlineData("couverture de 85 % (12/12 tests)"), InlineData("Score 8/10, coverage 95%"), InlineData("18/20 and 95%"), InlineData("18/20\n(95%)"), InlineData("- 18/20\n- (95%)"), InlineData("| 18/20 | 95% |\n|---|---|\n| 1/2 | 60% |"), InlineData("| A | Done | Confidence |\n|---|---|---|\n| x | 1/2 | 60% |\n| y | 3/4 | 70% |")]
    [InlineData("| Dock | Gates mended | Gates | Share | Target |\n|---|---|---|---|---|\n| North | 3/4 | 4 | 75% | >80% |\n| South | 0/7 | 7 | 0% | >80% |\n| West | 7/8 | 8 | 87% | >70% |\n| East | 9/10 | 10 | 90% | >70% |")]
    public void AcceptsARatioAndAShareOfDifferentThings(string report) => IsQuiet(report);

    [Theory]
    [InlineData("`18/20 (95%)`"), InlineData("24/7 (95%)"), InlineData("30/10/2026 (95%)"), InlineData("2026/10/30 (95%)"), InlineData("TLS 1.2/1.3 (95%)"), InlineData("https://ci.example/18/20 (95%)"), InlineData("Phases 4/5 (95%)"), InlineData("18/20/22 (95%)"), InlineData("21/20 (95%)"), InlineData("3/0 (95%)")]
    [InlineData("```python\n18/20 (95%)\n```"), InlineData("Level 3/5 (95%)")]
    public void AcceptsWhatIsNoRatio(string report) => IsQuiet(report);

    [Theory]
    [InlineData("{|+:12|} tasks done out of {|+:16|} ([|80|]%)", "12 tasks done out of 16 (75%)"),
        InlineData("Avancement : {|+:12|} tâches terminées sur {|+:16|} ([|80|] %)", "Avancement : 12 tâches terminées sur 16 (75 %)")]
    public void CorrectsTheShareOfAPartWithItsNoun(string report, string corrected) => ReportsAndFixes(report, corrected);

    [Theory]
    [InlineData("12 tasks done out of 16 (75%)"), InlineData("12 tâches terminées sur 16 (75 %)"), InlineData("12 tasks, 5 of 16 (31%)"), InlineData("12 tasks, not 16, are done (95%)"), InlineData("12 gates and 16 cranes (80%)"), InlineData("12 users per team of 16 (80%)"), InlineData("80% done (12 of 16 phases)"), InlineData("Avancement : 12 tâches sur 16, dont 4 (95 % en test)")]
    public void AcceptsOtherNumbersWithTheirNouns(string report) => IsQuiet(report);

    [Theory]
    [InlineData("- Failure rate: [|12|]% ({|+:16/200|} runs failed)", "- Failure rate: 8% (16/200 runs failed)")]
    [InlineData("- Taux de réussite : [|91|] % ({|+:62/62|} tests)", "- Taux de réussite : 100 % (62/62 tests)")]
    [InlineData("Done: {|+:6/8|} phases ([|60|]%)", "Done: 6/8 phases (75%)"), InlineData("- Étapes : {|+:6/8|} phases ([|60|] %)", "- Étapes : 6/8 phases (75 %)"), InlineData("Progress: {|+:6/24|} days ([|30|]%)", "Progress: 6/24 days (25%)")]
    public void CorrectsTheShareThatSaysTheRatioOnceMore(string report, string corrected) => ReportsAndFixes(report, corrected);

    [Theory]
    [InlineData("## Cranes (6/8 working - 75%)"), InlineData("60% complete (6 of 8 phases)"), InlineData("- Étapes : 60 % (6/8 phases)"),
        InlineData("- 100/100 quality - 90% complete"), InlineData("- 12/12 tests - 85% coverage"),
        InlineData("- 12/12 tests (85% coverage)"), InlineData("- 6/8 vans moved to town - 60%"),
        InlineData("- Taux d'erreur : 8 % (184/200)"), InlineData("- Error rate: 8% (184/200)"),
        InlineData("couverture de 85 % (12/12 tests)"), InlineData("- 6/8 phases (60 % de l'effort)")]
    public void AcceptsSharesOfOtherThings(string report) => IsQuiet(report);

    [Fact]
    public void HoldsTheOneRowOfAColumnOfWholesThatIsNone() => ReportsAndFixes(
        "| Gate | Checks | Pass rate |\n|---|---|---|\n| A | 4/4 | 100% |\n| B | 6/6 | 100% |\n| C | {|+:8/8|} | [|90|]% |\n| D | 5/5 | 100% |",
        "| Gate | Checks | Pass rate |\n|---|---|---|\n| A | 4/4 | 100% |\n| B | 6/6 | 100% |\n| C | 8/8 | 100% |\n| D | 5/5 | 100% |");

    [Theory]
    [InlineData("| Gate | Checks | Coverage |\n|---|---|---|\n| A | 4/4 | 100% |\n| B | 6/6 | 100% |\n| C | 8/8 | 90% |\n| D | 5/5 | 100% |"), InlineData("| Porte | Contrôles | Couverture |\n|---|---|---|\n| A | 4/4 | 100 % |\n| B | 6/6 | 100 % |\n| C | 8/8 | 90 % |\n| D | 5/5 | 100 % |"), InlineData("| Gate | Checks | Pass rate |\n|---|---|---|\n| A | 4/4 | 100% |\n| B | 6/6 | 90% |\n| C | 8/8 | 90% |\n| D | 5/5 | 100% |"), InlineData("| Gate | Checks | Doors | Pass rate |\n|---|---|---|---|\n| A | 4/4 | 2/2 | 100% |\n| B | 6/6 | 2/2 | 100% |\n| C | 8/8 | 1/2 | 90% |\n| D | 5/5 | 1/1 | 100% |")]
    public void LeavesColumnsAloneThatCountOtherThings(string report) => IsQuiet(report);

    [Theory]
    [InlineData("Total: {|+:50|} tests, {|+:44|} passed ([|92|]%), 6 failed (12%)", "Total: 50 tests, 44 passed (88%), 6 failed (12%)"),
        InlineData("- ✅ Passed: {|+:44|} ([|92|]%)\n- ❌ Failed: 6 (12%)\n- Total: {|+:50|}",
        "- ✅ Passed: 44 (88%)\n- ❌ Failed: 6 (12%)\n- Total: 50")]
    [InlineData("| Suite | Passed | Total | Pass rate |\n|---|---|---|---|\n| Yard | 90 | 100 | 90% |\n| Dock | {|+:12|} | {|+:20|} | [|75|]% |", "| Suite | Passed | Total | Pass rate |\n|---|---|---|---|\n| Yard | 90 | 100 | 90% |\n| Dock | 12 | 20 | 60% |")]
    public void HoldsSharesOfTestsAgainstTheirCounts(string report, string corrected) => ReportsAndFixes(report, corrected);

    [Theory]
    [InlineData("- Tests passed: 44\n- Tests failed: 6\n- Success rate: 88%"), InlineData("- Tests passed: 44\n- Tests failed: 6\n- Skipped: 4\n- Success rate: 81%"), InlineData("Total: 50 tests, 44 passed (88%), 6 failed (12%)"), InlineData("Total: 54 tests, 44 passed (88%), 6 failed (12%), 4 skipped"), InlineData("- Crates moved: 44/50, 92% by sea"), InlineData("| Suite | Total | Passed | Failed | Skipped | Rate of all | Rate of run |\n|---|---|---|---|---|---|---|\n| Yard | 100 | 14 | 47 | 39 | 14.0% | 22.9% |"), InlineData("| Suite | Passed | Total | Coverage |\n|---|---|---|---|\n| Yard | 90 | 100 | 71% |\n| Dock | 12 | 20 | 75% |")]
    [InlineData("| Suite | Passed | Total | Pass rate |\n|---|---|---|---|\n| Yard | 90 | 100 | 80% |\n| Dock | 12 | 20 | 75% |\n| Sea | 5 | 10 | 70% |"), InlineData("- Caisses livrées : 44/50, soit 88 %"), InlineData("- Caisses livrées : 44/50, dont 92 % par mer"), InlineData("- Tests réussis : 44\n- Tests échoués : 6\n- Taux de réussite : 88 %"), InlineData("| Lot | Total | Réussis | Couverture |\n|---|---|---|---|\n| Quai | 20 | 12 | 75 % |")]
    public void AcceptsSharesOfTests(string report) => IsQuiet(report);

    [Theory]
    [InlineData("| Yard | Crates | Done | Weight |\n|---|---|---|---|\n| A | 10 | 9 | 90% |\n| B | 10 | 8 | 80% |\n| C | 12 | 6 | 65% |"), InlineData("| Quai | Tâches | Terminées | Poids |\n|---|---|---|---|\n| A | 10 | 9 | 90 % |\n| B | 10 | 8 | 80 % |\n| C | 12 | 6 | 65 % |")]
    public void LeavesColumnsOfOtherHeaders(string report) => IsQuiet(report);

    [Theory]
    [InlineData("| Gate | Yard | Dock | Rate |\n|---|---|---|---|\n| A | 6/7 | 6/7 | 86% |\n| B | 11/12 | 11/12 | 92% |\n| C | 9/10 | 2/3 | 67% |\n| D | 9/10 | 2/3 | 90% |")]
    [InlineData("| Porte | Cour | Quai | Taux |\n|---|---|---|---|\n| A | 6/7 | 6/7 | 86 % |\n| B | 11/12 | 11/12 | 92 % |\n| C | 9/10 | 2/3 | 67 % |\n| D | 9/10 | 2/3 | 90 % |")]
    public void TakesARateForThatOfEitherRun(string report) => IsQuiet(report);

    [Theory]
    [InlineData("Tests: 45 passed, 5 failed, 50 total\nPass rate: 90%"), InlineData("Tests: 45 passed, 5 failed, 50 total\nSuites: 8 passed, 2 failed, 10 total\nPass rate: 90%"), InlineData("Tests: 45 passed, 5 failed, 50 total\n\n- Pass rate: 94%")]
    [InlineData("Tests: 45 passed, 5 failed, 50 total\nTarget pass rate: 95%"), InlineData("- Tests : 45 réussis, 5 échoués, 50 au total\n- Taux de réussite : 90 %"), InlineData("- Tests : 45 réussis, 5 échoués, 50 au total\n- Taux de réussite des nuits : 94 %")]
    public void AcceptsTheRateOfTheLineAndOfOtherThings(string report) => IsQuiet(report);

    [Theory]
    [InlineData("- Tests failed: {|+:39/48|} ([|71|]% failure rate)"), InlineData("- Tests échoués : {|+:39/48|} ([|71|] % échoués)")]
    public void HoldsTheRateOfFailuresAgainstThem(string report) => Reports(report);

    [Theory]
    [InlineData("- Tests failed: 39/48 (81% failure rate)"), InlineData("- Tests passed: 9/48 (81% failure rate)"), InlineData("Success: 126% (6/6 criteria exceeded)"), InlineData("Réussite : 126 % (6/6 critères, dépassés)"), InlineData("- Tests échoués : 39/48 (81 % échoués)")]
    public void AcceptsTheRateOfFailuresAndOfWhatWasExceeded(string report) => IsQuiet(report);

    [Theory]
    [InlineData("- Total berths: {|+:60|}\n- Completed: {|+:45|}\n- Progress: [|80|]%"),
        InlineData("| Count | Value |\n|---|---|\n| Total berths | {|+:60|} |\n| Completed berths | {|+:45|} |\n| Completion "
            + "| [|80|]% |"), InlineData("- Total des quais : {|+:60|}\n- Terminés : {|+:45|}\n"
            + "- Avancement : [|80|] %"), InlineData("{|+:210|} tests were executed, {|+:182|} passed ([|92|]%).")]
    public void ReadsPartAndWholeFromOneSentenceOrList(string report) => Reports("# Report\n\n" + report);

    [Theory]
    [InlineData("Out of 190 berths, 171 (90%) are free."), InlineData("Out of 190 berths, 171 are free (95% of them deep)."), InlineData("Sur 190 quais, 171 (90 %) sont libres."), InlineData("- Moved 17 of the 24 cranes, i.e. 71%"), InlineData("- Total berths: 60\n- Completed: 45\n- Progress: 75%"), InlineData("- Total berths: 60\n- Completed: 45\n- In progress: 10\n- Progress: 80%"), InlineData("- Total berths: 60\n- Completed: 45\n- Coverage: 80%"), InlineData("- Covered: 45\n- Total: 60\n- Target coverage: 80%"), InlineData("- Total des quais : 60\n- Terminés : 45\n- Avancement : 75 %"), InlineData("210 tests were executed, 182 passed (87%).")]
    public void AcceptsSharesThatAreRightOrOfOtherThings(string report) => IsQuiet("# Report\n\n" + report);

    [Theory]
    [InlineData("- Moved 12 of 15 cranes, which is 80%"), InlineData("Only 6 of 40 checks failed, a pass rate of 85%."), InlineData("Only 6 of 40 checks failed, a failure rate of 15%."), InlineData("- 12 sur 15 grues, ce qui fait 80 %")]
    public void AcceptsWhatASentenceCallsTheirShare(string report) => IsQuiet("# Report\n\n" + report);

    [Theory]
    [InlineData("### Railings: {|+:18/24|} checks ([|85|]% compliant)")]
    public void ReadsWhatIsDoneBesideWhatIsLeft(string report) => Reports("# Report\n\n" + report);

    [Theory]
    [InlineData("- Cranes: 14 migrated, 6 remaining (70% complete)"), InlineData("- Cranes: 14 migrated, 6 remaining (80% of the budget)"), InlineData("- Cranes: 14 migrated, 6 painted (80% complete)"), InlineData("- Grues : 14 migrées, 6 restantes (70 %)"), InlineData("### Railings: 18/24 checks (75% compliant)")]
    public void AcceptsWhatIsDoneBesideWhatIsLeft(string report) => IsQuiet("# Report\n\n" + report);

    [Theory]
    [InlineData("| Measure | Value |\n|---|---|\n| Accuracy | 97.0% |\n| Correct | 97 |\n| Total | 100 |"), InlineData("- Mean accuracy: 90%\n- Correct: 43\n- Total: 50"), InlineData("- Accuracy target: 90%\n- Correct: 43\n- Total: 50"), InlineData("- Accuracy: 90%\n- Correct: 43\n- Errors: 7"), InlineData("- Exactitude : 86 %\n- Corrects : 43\n- Total : 50"), InlineData("- Accuracy: 90%\n- Correct: 43\n\n## Ropes\n\n- Total: 50")]
    public void AcceptsAnAccuracyThatIsThatOfWhatWasRight(string report) => IsQuiet("# Report\n\n" + report);

    [Theory]
    [InlineData("- Done: {|+:22|} ([|62|]%)\n- Pending: 9 (21%)\n- Missing: 11 (26%)\n- Total: {|+:42|}")]
    public void HoldsTheOnlyShareThatIsWrongAgainstTheTotal(string report) => Reports("# Report\n\n" + report);

    [Theory]
    [InlineData("- Done: 22 (52%)\n- Pending: 9 (21%)\n- Missing: 11 (26%)\n- Total: 42"), InlineData("- Done: 22 (62%)\n- Pending: 9 (21%)\n- Missing: 11 (26%)\n- Total: 45"), InlineData("- Gates: 22 (62%)\n- Cranes: 9 (80%)\n- Docks: 11 (95%)\n- Total: 42"), InlineData("**Total : 42**\n\n- Nord : 22 (52 %)\n- Sud : 9 (21 %)\n- Vieux : 11 (26 %)")]
    public void AcceptsSharesOfATotal(string report) => IsQuiet("# Report\n\n" + report);

    [Theory]
    [InlineData("37 of the 52 crates that came in May were opened within ten days (71%)."), InlineData("37 of the 52 crews reached the coverage that the yard asks for (81%)."), InlineData("37 of the 52 crates that came in May were better packed than before (81%)."), InlineData("37 of the 52 crates of May were opened, and the yard is nearly full again (81%)."), InlineData("37 of the 52 crates that came in May went to the north yard (20%).")]
    [InlineData("Lamps were fitted to 67% of the berths of the north quay (98 of 147)."), InlineData("The crews reached 58% of the target set for the north quay (98 of 147)."), InlineData("14 grues sur 20 du quai nord ont été revues par la même équipe (70 %).")]
    public void AcceptsTheShareThatConcludesASentence(string report) => IsQuiet("# Report\n\n" + report);

    [Theory]
    [InlineData("**Pass rate:** 89.7%\n\n## Results\n\n| Suite | Passed | Failed | Total |\n|---|---|---|---|\n| Gates | 8 | 0 | 8 |\n| Docks | 10 | 2 | 12 |\n| Ropes | 8 | 1 | 9 |\n| **Total** | **26** | **3** | **29** |")]
    [InlineData("## Gates\n\n**Pass rate:** 96.4%\n\n## Results\n\n| Suite | Passed | Failed | Total |\n|---|---|---|---|\n| Gates | 8 | 0 | 8 |\n| Docks | 10 | 2 | 12 |\n| Ropes | 8 | 1 | 9 |\n| **Total** | **26** | **3** | **29** |")]
    [InlineData("**Target pass rate:** 96.4%\n\n## Results\n\n| Suite | Passed | Failed | Total |\n|---|---|---|---|\n| Gates | 8 | 0 | 8 |\n| Docks | 10 | 2 | 12 |\n| Ropes | 8 | 1 | 9 |\n| **Total** | **26** | **3** | **29** |")]
    public void AcceptsTheRateOfTheReport(string report) => IsQuiet("# Test report\n\n**Status:** done\n\n" + report);

    [Theory]
    [InlineData("- Dried: {|+:27/30|}, [|95|]%"), InlineData("{|+:27/30|} hatches were dried: [|95|]%.")]
    public void HoldsSharesAtTheEndOfClausesAndBesideTheirCounts(string report) => Reports("# Report\n\n" + report);

    [Theory]
    [InlineData("Of 30 hatches, 27 were dry, that is 90%."), InlineData("Sur 30 trappes, 27 sont sèches, soit 90 %."), InlineData("27 des 30 trappes (90 %) sont sèches."), InlineData("- Dried: 27/30, 90%"), InlineData("- Dried: 27/30, 95% coverage"), InlineData("- Dried: 27/30, target: 95%"), InlineData("- Dried: 27/30, 40%")]
    [InlineData("| Wood | Boats | Share |\n|---|---|---|\n| Oak | 12 | 40% |\n| Ash | 12 | 40% |\n| Elm | 6 | 20% |\n| **Total** | **30** | 100% |"), InlineData("| Wood | Boats | Dry |\n|---|---|---|\n| Oak | 12 | 80% |\n| Ash | 12 | 40% |\n| Elm | 6 | 25% |\n| **Total** | **30** | 50% |"), InlineData("| Wood | Boats | Share |\n|---|---|---|\n| Oak | 12 | 40% |\n| Ash | 12 | 40% |\n| Elm | 6 | 25% |\n| **Total** | **41** | 100% |"), InlineData("- Total hatches: 30\n- Tested: 27 (90%)"), InlineData("- Total hatches: 30\n- Crew: 27 (95%)")]
    public void AcceptsSharesAtTheEndOfClausesAndBesideTheirCounts(string report) => IsQuiet("# Report\n\n" + report);

    [Theory]
    [InlineData("- Tar: {|+:9/60|} GB ([|25|]%)")]
    public void HoldsSharesOfAmounts(string report) => Reports("# Report\n\n" + report);

    [Theory]
    [InlineData("- Tar: 9 GB/60 GB - 15% used"), InlineData("- Tar: 9 GB/60 GB (85% free)"), InlineData("- Tar: 900 MB of 6 GB (15%)"), InlineData("- Dépensé : 9 000 € sur 60 000 €, soit 15 %"), InlineData("- Tar: 9 GB of 60 GB (25% less than in May)"), InlineData("- Tar: 9 GB of 60 GB, 25% of them wet"), InlineData("- Speed: 9 MB/s of 60 MB/s (25%)"), InlineData("- Crew: 9 h, rope: 60 h (25%)"), InlineData("- Tar: about 9 GB of 60 GB (16%)")]
    public void AcceptsSharesOfAmounts(string report) => IsQuiet("# Report\n\n" + report);

    // Shares that add up to all are those of the sum.
    [Theory]
    [InlineData("- Implemented: {|+:42|} ([|84|]%)\n- Not implemented: 10 (16%)\n- Total: {|+:52|}")]
    public void HoldsSharesOfStatesAgainstTheirSum(string report) => Reports("# Report\n\n" + report);

    [Theory]
    [InlineData("- Implemented: 42 (81%)\n- Not implemented: 10 (19%)\n- Total: 52"), InlineData("- Passed: 18 (90%)\n- Failed: 2 (10%)"), InlineData("- Done: 45 (95%)\n- Failed: 5 (10%)"), InlineData("- Quay: 45 (90%)\n- Dock: 20 (10%)"), InlineData("- Terminées : 42 (84 %)\n- En cours : 5 (10 %)\n- À faire : 3 (6 %)")]
    public void AcceptsSharesOfStates(string report) => IsQuiet("# Report\n\n" + report);

    [Theory]
    [InlineData("- Grues : {|+:6/8|} terminées – [|60|] %")]
    [InlineData("- Tests réussis : {|+:44|}\n- Tests échoués : {|+:6|}\n- Taux de réussite : [|92|] %")]
    [InlineData("## Cranes ({|+:6/8|} working - [|60|]%)")]
    [InlineData("Pass rate [|95|]%: {|+:18/20|} checks passed.")]
    [InlineData("- Crates moved: {|+:44/50|}, or [|92|]%")]
    [InlineData("- Tests passed: {|+:44|}\n- Tests failed: {|+:6|}\n- Success rate: [|92|]%")]
    public void LeavesTheFixToAPerson(string report) => ReportsWithoutFix(report);
}
