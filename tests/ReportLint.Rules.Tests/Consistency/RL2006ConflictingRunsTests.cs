using ReportLint.Rules.Consistency;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Consistency;

/// <summary>What a report says of all its tests, in tables, labels and sentences.</summary>
public class RL2006ConflictingRunsTests : RuleTest<RL2006ConflictingValues>
{
    private const string Suites = "## Results\n\n| Suite | Passed | Failed | Pass rate |\n|---|---|---|---|\n| Gates | 8/8 | 0 | 100% |\n| Docks | 10/12 | 2 | 83.3% |\n| Ropes | 8/9 | 1 | 88.9% |\n| **Total** | **26/29** | **3** | **89.7%** |\n";

    private const string Counts = "## Résultats\n\n| Suite | Réussis | Échoués | Total |\n|---|---|---|---|\n| Portes | 8 | 0 | 8 |\n| Quais | 10 | 2 | 12 |\n| Cordes | 8 | 1 | 9 |\n| **Total** | **26** | **3** | **29** |\n";

    [Theory]
    [InlineData("## Summary\n\nAll went well on Monday. {|+:27/28|} tests passed (96.4%).\n\n")]
    [InlineData("**Tests passed:** {|+:27/28|}\n\n")]
    [InlineData("## Overview\n\n- Total tests: {|+:31|}\n\n")]
    [InlineData("## Overview\n\n| Metric | Value |\n|---|---|\n| Tests | {|+:31|} |\n| Files | 12 |\n\n")]
    public void HoldsTheTotalRowAgainstTheSummary(string summary) =>
        Reports("# Harbour test report\n\n**Status:** done\n\n" + summary + Suites.Replace("26/29", "[|26/29|]", StringComparison.Ordinal));

    [Theory]
    [InlineData("## Conclusion\n\n[|28/29|] tests passed.")]
    [InlineData("## Conclusion\n\n**Tests passed:** [|24/29|]")]
    public void HoldsTheConclusionAgainstTheTotalRow(string conclusion) =>
        Reports("# Harbour test report\n\n**Status:** done\n\n" + Suites.Replace("26/29", "{|+:26/29|}", StringComparison.Ordinal) + "\n" + conclusion);

    [Theory]
    [InlineData("**Nombre total de tests :** {|+:33|}\n\n")]
    [InlineData("## Synthèse\n\n{|+:27/28|} tests réussis.\n\n")]
    public void HoldsFrenchTotalsAgainstEachOther(string summary) =>
        Reports("# Rapport de tests du port\n\n**Statut :** terminé\n\n" + summary + Counts.Replace("**29**", "**[|29|]**", StringComparison.Ordinal));

    [Theory]
    [InlineData("## Summary\n\n26/29 tests passed (89.7%).\n\n")]
    [InlineData("## Summary\n\n18/20 gate tests passed.\n\n")]
    [InlineData("## Before the repair\n\n20/29 tests passed.\n\n")]
    [InlineData("## Summary\n\nThe target is 29/30 tests passed.\n\n")]
    [InlineData("**Tests added:** 25\n\n")]
    [InlineData("**Total tests:** 290\n\n")]
    [InlineData("## Gate tests\n\n- Total tests: 25\n\n")]
    [InlineData("## Unit tests\n\n- Total tests: 25\n\n")]
    [InlineData("## Summary\n\n27/28 unit tests passed.\n\n")]
    [InlineData("**Unit tests:** 25\n\n")]
    [InlineData("## Run of 3 May\n\n27/28 tests passed.\n\n## Summary\n\n27/28 tests passed.\n\n## Overview\n\n25/31 tests passed.\n\n")]
    public void AcceptsOtherRuns(string summary) => IsQuiet("# Harbour test report\n\n**Status:** done\n\n" + summary + Suites);

    [Theory]
    [InlineData("**Nombre total de tests :** 29\n\n")]
    [InlineData("## Objectif\n\n29/29 tests réussis.\n\n")]
    [InlineData("## Tests de charge\n\n- Nombre total de tests : 25\n\n")]
    public void AcceptsOtherFrenchRuns(string summary) => IsQuiet("# Rapport de tests du port\n\n**Statut :** terminé\n\n" + summary + Counts);

    [Fact]
    public void LeavesSeveralTablesAlone() =>
        IsQuiet("# Harbour test report\n\n**Status:** done\n\n**Tests passed:** 27/28\n\n" + Suites + "\n" + Suites.Replace("Results", "Second results", StringComparison.Ordinal).Replace("26/29", "25/29", StringComparison.Ordinal));

    [Theory]
    [InlineData("- Total tests: {|+:156|}\n\n## Conclusion\n\nAll [|150|] tests passed."), InlineData("| Metric | Value |\n|---|---|\n| Tests | {|+:156|} |\n| Files | 20 |\n\n## Conclusion\n\nAll [|150|] tests pass."), InlineData("The suite has {|+:156|} tests.\n\n## Conclusion\n\nAll [|150|] tests passed.")]
    [InlineData("- Nombre total de tests : {|+:156|}\n\n## Conclusion\n\nTous les [|150|] tests passent.")]
    public void HoldsAllThatPassedAgainstHowManyThereAre(string text) => Reports("# Harbour test report\n\n**Status:** done\n\n## Results\n\n" + text);

    [Theory]
    [InlineData("- Total tests: 156\n\n## Conclusion\n\nAll 156 tests passed."), InlineData("- Total tests: 156\n\n## Conclusion\n\nAll 150 dock tests passed."), InlineData("- Total tests: 156\n\n## Conclusion\n\nThe log has details of 150 tests."), InlineData("- Total tests: 156\n\n## Before the change\n\nAll 150 tests passed."), InlineData("- Total tests: 156\n\n## Docks\n\nAll 150 tests passed.")]
    [InlineData("- Nombre total de tests : 156\n\n## Conclusion\n\nTous les 156 tests passent.")]
    public void IsQuietWhereAllThatPassedAreOthers(string text) => IsQuiet("# Harbour test report\n\n**Status:** done\n\n## Results\n\n" + text);

    [Theory]
    [InlineData("- Tests passing: {|+:310|}\n\n## Conclusion\n\nAll [|318|] tests pass and the build is clean.")]
    [InlineData("| Metric | Value |\n|---|---|\n| Tests passing | {|+:310/310|} |\n| Files | 20 |\n\n## Conclusion\n\nAll [|318|] tests pass.")]
    [InlineData("```\nTOTAL:   {|+:260|} tests ✅ PASSED (100%)\n```\n\n## Conclusion\n\n- ✅ [|243/243|] tests passed")]
    [InlineData("- {|+:858|} tests passed, 19 skipped\n\n## Conclusion\n\n- Tests: [|797|] passing")]
    [InlineData("- Tests réussis : {|+:240|}\n\n## Bilan\n\nLes [|232|] tests passent.")]
    public void HoldsHowManyPassedAgainstEachOther(string text) => Reports("# Harbour test report\n\n**Status:** done\n\n## Results\n\n" + text);

    [Theory]
    [InlineData("## Crane\n\n- Tests: {|+:120|} passed\n\n## Conclusion\n\nThe crane has [|128|] passing tests.")]
    [InlineData("## Crane\n\n{|+:120/120|} tests passed\n\n## Summary\n\n| Part | Tests passed |\n|---|---|\n| Crane | [|128/128|] |\n| Ferry | 48/48 |")]
    [InlineData("## Crane\n\n**Tests:** {|+:120/120|}\n\n## Summary\n\n- ✅ Crane ([|128/128|] tests)")]
    [InlineData("### Phase 1: the quay\n\n```\nTests passed:   {|+:122/122|} PASSED\n```\n\n## Totals\n\n```\nPhase 1:   [|141|] tests PASSED\nPhase 2:    91 tests PASSED\n```")]
    [InlineData("## Grue\n\n- Tests : {|+:120|} réussis\n\n## Bilan\n\n- Grue : [|128|] tests réussis")]
    public void HoldsRunsOfOneNameAgainstEachOther(string text) => Reports("# Harbour test report\n\n**Status:** done\n\n" + text);

    [Theory]
    [InlineData("## Unit tests\n\n- **Status**: mostly passed ({|+:98%|} success rate)\n\n### Results\n\n- Total: 320\n- Passed: 300\n- Failed: 20\n- **Success rate**: [|93.75%|] (300/320)")]
    [InlineData("## Tests unitaires\n\n- {|+:98 %|} de taux de réussite\n\n### Résultats\n\n- **Taux de réussite** : [|93,75 %|]")]
    public void HoldsPassRatesAgainstEachOther(string text) => Reports("# Harbour test report\n\n**Status:** done\n\n" + text);

    [Theory]
    [InlineData("- Tests passing: 310\n\n## Conclusion\n\nAll 310 tests pass and the build is clean.")]
    [InlineData("- Total tests: 320\n- Passed: 310\n- Failed: 10\n\n## Conclusion\n\n- 310 tests passed")]
    [InlineData("- Total tests: 320\n\n## Conclusion\n\n- 310 tests passed")]
    [InlineData("- 310 tests pass\n\n## Conclusion\n\n- 310 test suites pass\n- 18/18 test suites passed")]
    [InlineData("- 310 tests pass\n\n## Crane\n\n- 298 tests pass")]
    [InlineData("- Crane: 120/120 tests passed\n\n## Conclusion\n\n- Ferry: 128/128 tests passed")]
    [InlineData("### Phase 1: the quay\n\n- 122/122 tests passed\n\n### Phase 2: the quay\n\n- 141/141 tests passed")]
    [InlineData("- Tests passed: 310 of 320\n- 5 tests were added\n\n## Before the repair\n\n- 298 tests pass")]
    [InlineData("- Passed: 470\n- Failed: 10\n- Total: 480\n\n## After the repair\n\n- 480/480 tests passing")]
    [InlineData("- Success rate: 98%\n\n## Crane\n\n- Success rate: 93.8%")]
    [InlineData("- Total tests: 176\n\n- 132 tests PASSED\n- 44 tests FAILED")]
    [InlineData("- Tests réussis : 240\n\n## Bilan\n\nLes 240 tests passent."), InlineData("- Grue : 120 tests réussis\n\n## Bilan\n\n- Ferry : 128 tests réussis")]
    public void AcceptsRunsOfOtherTests(string text) => IsQuiet("# Harbour test report\n\n**Status:** done\n\n## Results\n\n" + text);

    [Theory]
    [InlineData("```\nBEFORE THE REPAIR\nCoverage:     62.4%\nPass rate:    88.1%\nAFTER THE REPAIR\nCoverage:     84%\n```", "**Coverage**: 84%\n**Pass rate**: 97.2%")]
    [InlineData("```\nAVANT LES TRAVAUX\nCouverture :     62,4 %\n```", "**Couverture** : 84 %")]
    public void AcceptsFiguresBelowTheHeadOfAFormerTime(string fence, string last) => IsQuiet($"# Harbour test report\n\n**Status:** done\n\n## Figures\n\n{fence}\n\n## Conclusion\n\nDone.\n\n---\n\n{last}");
}
