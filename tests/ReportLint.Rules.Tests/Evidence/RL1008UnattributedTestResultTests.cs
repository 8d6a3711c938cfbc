using ReportLint.Rules.Evidence;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Evidence;

public class RL1008UnattributedTestResultTests() : RuleTest(new RL1008UnattributedTestResult())
{
    private const string Head = "# Report\n\n**Status**: in progress\n\n## Quay\n\n";

    [Theory]
    [InlineData("- [|All tests pass|] with no failures"), InlineData("- [|All tests pass|]"),
        InlineData("- [|All 8 mooring tests are passing|]"), InlineData("- ✅ [|Smoke tests passed|]"),
        InlineData("- [x] [|End-to-end tests passed|]"), InlineData("- **[|Unit tests**: 42/42 passed|]"),
        InlineData("- [|Tests: ✅ All passing|]"), InlineData("- Berths: [|61 passing tests|]"),
        InlineData("- [|The crane passes all 9 tests|].")]
    [InlineData("- Tests: [|100% pass rate|]"), InlineData("- Crane tests, [|success rate: 98 %|]"), InlineData("- [|The whole regression suite is green|]."), InlineData("| Area | Result |\n|---|---|\n| [|Load tests | ✅ passed|] |"), InlineData("```text\n✅ [|Unit tests: 42/42 passed|]\n```"), InlineData("- âœ… [|Smoke tests passed|]")]
    [InlineData("- [|Tous les tests passent|]"), InlineData("- **[|Tests de levage** : 12/12 réussis|]"), InlineData("- [x] [|Tests de charge passés|]"), InlineData("- [|Tests d’amarrage : au vert|]"), InlineData("- Tests : [|taux de réussite de 100 %|]"), InlineData("- [|Les essais sont concluants|].")]
    public void ReportsAnOutcomeThatNothingAttributes(string report) => Reports(Head + report);

    [Theory]
    [InlineData("- **[|Load tests**: 14/14|] ✅"), InlineData("### Lock gates ([|4/4 tests|])"),
        InlineData("| Suite | Result |\n|---|---|\n| [|Smoke tests | 14/14|] |"), InlineData("- [|No failing tests|]"),
        InlineData("- [|0 test failures|] ✅"), InlineData("[|None of the tests failed|]."), InlineData("- [|Every test passes|]"),
        InlineData("- [|The load tests run without failures|]."), InlineData("- [|Test success rate: 100%|]"),
        InlineData("- âœ… [|Smoke tests: 14/14|]"), InlineData("## Crane tests\n\n- [|Passed|]: 14/14")]
    [InlineData("- **[|Tests de levage** : 12/12|] ✅"), InlineData("- Quai ([|9/9 tests|])"),
        InlineData("| Suite | Résultat |\n|---|---|\n| [|Tests de charge | 14/14|] |"), InlineData("- [|Aucun test en échec|]"),
        InlineData("- [|Chaque test passe|]"), InlineData("- [|Les essais tournent sans erreur|]."),
        InlineData("- [|Taux de réussite des tests : 100 %|]")]
    public void ReportsAnOutcomeThatNoWordOfSuccessTells(string report) => Reports(Head + report);

    [Theory]
    [InlineData("- Load tests: 12/14"), InlineData("- Testing: 10/10"), InlineData("- 14/14 tests written"), InlineData("- Tests ported to the new quay: 14/14"), InlineData("- ❌ Load tests: 14/14"), InlineData("- Load tests: 14/14 (`npm test`)"), InlineData("| Suite | Target |\n|---|---|\n| Smoke tests | 14/14 |"), InlineData("- Ensure no failing tests"), InlineData("- There must be no test failures"), InlineData("- 3 failing tests"), InlineData("- No failing tests in [run 7](https://ci.example/7)"), InlineData("- No tests for failed moorings")]
    [InlineData("- Tests de charge : 12/14"), InlineData("- 14/14 tests écrits"), InlineData("- S'assurer qu'aucun test n'est en échec"), InlineData("- 3 tests en échec"), InlineData("- Les tests ne passent pas"), InlineData("- Aucun test en échec (`npm test`)")]
    public void AcceptsTalliesThatTellNoUnattributedSuccess(string report) => IsQuiet(Head + report);

    [Fact]
    public void ReportsTheFirstOfTheReport() =>
        Reports(Head + "- [|Unit tests pass|]\n- {|+:Load tests passed|}\n- Docs written\n- {|+:E2E tests passed|}\n\n## Crane\n\n- {|+:All tests pass|}");

    [Fact]
    public void QuotesTheOutcome() => Reports(Head + "- [|All tests pass|]", "\"All tests pass\" names no command, run or result file");

    [Theory]
    [InlineData("## Unit tests\n\n- Crane: [|42/42 passed|]"), InlineData("## Tests unitaires\n\n- Grue : [|42/42 réussis|]"), InlineData("## Tests\n\n- All modules: [|100% pass rate|]")]
    public void TheHeadingNamesTheTests(string report) => Reports(Head + report);

    [Theory]
    [InlineData("- All tests pass (`dotnet test`)"), InlineData("- All tests pass, see [run](https://ci.example/7)"), InlineData("- All tests pass in CI run #318"), InlineData("- 42/42 tests passed in build 77"), InlineData("- All tests pass: `results/quay.trx`"), InlineData("- `crane_lifts` tests pass"), InlineData("- Tous les tests passent (`npm test`)"), InlineData("- Tests réussis, voir [les résultats](essais.md)")]
    [InlineData("- All 39 tests pass\n\n```\n===== 39 passed, 8 warnings in 6.60s =====\n```"),
        InlineData("- All tests pass\n\n```bash\nnpm test\n```"), InlineData("- All tests pass\n- Results in `out/junit.xml`"),
        InlineData("- All tests pass\n\n```text\ntest result: ok. 42 passed; 0 failed\n```"),
        InlineData("### Unit tests\n\n- All tests pass\n\n```text\n=== 42 passed in 0.40s ===\n```"),
        InlineData("- Tous les tests passent\n- Lancés par `pytest quai`")]
    public void AcceptsAnOutcomeThatCanBeChecked(string report) => IsQuiet(Head + report);

    [Fact]
    public void AcceptsTheCommandOfTheSectionOfTests() => IsQuiet(Head + "## Tests\n\n### Unit\n\n- 42/42 tests pass\n\n### How to run\n\n```bash\nnpm test\n```");

    [Theory]
    [InlineData("- All tests pass only if the lamp burns"), InlineData("- [ ] All tests pass"), InlineData("- ⏳ Tests passed"),
        InlineData("- ❌ Tests passed"), InlineData("- All tests must pass"), InlineData("- Ensure all tests pass"),
        InlineData("- If the tests pass, deploy"), InlineData("- Once tests are green, merge"), InlineData("- Tests should pass"),
        InlineData("- Tests will pass"), InlineData("- Target: 100% pass rate in tests"), InlineData("- No tests passed"),
        InlineData("- Not all tests pass"), InlineData("- 0/3 tests passed"), InlineData("- Tests are ready to pass")]
    [InlineData("- [ ] Tous les tests passent"), InlineData("- Tous les tests doivent passer"), InlineData("- Si les tests passent, déployer"), InlineData("- Vérifier que les tests passent"), InlineData("- Les tests ne passent pas encore ⏳"), InlineData("- Objectif : taux de réussite de 100 % des tests")]
    [InlineData("## Acceptance criteria\n\n- All tests pass"), InlineData("## Next steps\n\n- Unit tests pass"),
        InlineData("## Critères\n\n- Tous les tests passent"), InlineData("| Gate | Requirement |\n|---|---|\n| Merge | All tests pass |"),
        InlineData("### After tests pass\n\n- Deploy")]
    public void AcceptsWhatIsAskedForOrDenied(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("- 42 tests written"), InlineData("- Test data library set up successfully"), InlineData("- Home page: 200 OK"), InlineData("- The ferry passed the harbour"), InlineData("- Deployment was 100% successful"), InlineData("- Boarding pass rate: 12 EUR"), InlineData("- Pass the tests folder to the crane"), InlineData("- Tests cover the crane"), InlineData("```text\nTests: 42 passed\n```"), InlineData("- `all tests pass`"), InlineData("- ~~All tests pass~~"), InlineData("- Success rate of moorings: 98%")]
    [InlineData("- 42 tests écrits"), InlineData("- Le bateau passe le phare"), InlineData("- Taux de réussite des amarrages : 98 %")]
    public void AcceptsWhatIsNoOutcomeOfTests(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("## What we claimed\n\n- ✅ All tests pass"), InlineData("## Ce qui était affirmé\n\n- ✅ Tous les tests passent")]
    public void AcceptsAnOutcomeThatIsOnlySupposed(string report) => IsQuiet("# Report\n\n**Status**: in progress\n\n" + report);

    [Theory]
    [InlineData("- [x] Tide gauge\n- [x] Crane\n- [x] Lamp\n\n**All checks passed** ✅"), InlineData("CI is green ([run](https://ci.example.org/7))."), InlineData("| Gate | State |\n|---|---|\n| CI | passing |"), InlineData("CI must be green."), InlineData("Once CI is green, sail."), InlineData("```text\n✅ gauge found\n✅ crane found\n✅ lamp found\n```\n\nAll checks passed."), InlineData("CI runs at night.")]
    [InlineData("- [x] Marégraphe\n- [x] Grue\n- [x] Feu\n\n**Tous les contrôles réussis** ✅"), InlineData("| Étape | État |\n|---|---|\n| CI | réussie |"), InlineData("L'intégration continue doit être au vert.")]
    public void AcceptsChecksThatAreListedOrAskedFor(string report) => IsQuiet("# Report\n\n**Status**: in progress\n\n## State\n\n" + report);

    [Theory]
    [InlineData("# Crane kit\n\nAll tests pass.\n\n- Install it\n- Use it"), InlineData("# Changelog\n\n- Tests pass again"), InlineData("")]
    public void AcceptsOrdinaryDocumentation(string text) => IsQuiet(text);

    [Theory]
    [InlineData("# Ferry pier\n\nStatus report for the council, 3 May 2026."), InlineData("# Ferry pier\n\n*Minutes of 3 May 2026*"), InlineData("# Ferry pier: closing note"), InlineData("# Ferry pier\n\nPrepared for the board, 2026-05-03"), InlineData("# Ferry pier\n\n## Completion certificate"), InlineData("# Ferry pier\n\nThe pier is old. Report no. 17"), InlineData("# Pier and release notes\n\n**Tide:** low; **date:** 3 May 2026")]
    [InlineData("# Le quai\n\n## Rapport de fin de travaux"), InlineData("# Audit interne du quai"), InlineData("# Le quai\n\nÉtabli le 3 mai 2026 pour la mairie."), InlineData("# Le quai\n\nRapport n° 17")]
    public void ReadsWhatTheHeadOfATextCallsAReport(string head) => Reports(head + "\n\n## Crane\n\n[|All tests pass|].");

    [Theory]
    [InlineData("# Ferry pier\n\nOpened on 3 May 2026."), InlineData("# Ferry pier\n\nThis kit draws a summary of the tides."), InlineData("# Ferry pier\n\nA kit.\n\n## Report of the tides"), InlineData("# Release notes\n\nWhat is new."), InlineData("# Ferry pier\n\nWrites a report of the tides."), InlineData("# Ferry pier\n\n- Minutes of 3 May 2026"), InlineData("# Ferry pier\n\n## Summary")]
    [InlineData("# Le quai\n\nOuvert le 3 mai 2026."), InlineData("# Le quai\n\nÉcrit un rapport de marée."), InlineData("# Le quai\n\nUn outil qui dessine les marées.\n\n## Rapport de marée")]
    public void AcceptsTextsWhoseHeadCallsThemNoReport(string head) => IsQuiet(head + "\n\n## Crane\n\nAll tests pass.");

    [Theory]
    [InlineData("- [|59 tests passants|]")]
    public void ReportsOutcomesInOtherWords(string report) => Reports("# Report\n\n**Status**: in progress\n\n" + report);

    [Theory]
    [InlineData("- Target: all tests pass"), InlineData("- No tests pass"), InlineData("- All scenarios drawn"), InlineData("- Objectif : tous les tests passent"), InlineData("- 59 passants comptés")]
    public void AcceptsOtherWordsThatTellNoOutcome(string report) => IsQuiet("# Report\n\n**Status**: in progress\n\n" + report);

    [Theory]
    [InlineData("# Report\n\n**Status**: done\n\n## Success criteria met\n\n- ✅ [|All 42 tests pass|]"),
        InlineData("# Rapport\n\n**Statut** : terminé\n\n## Critères atteints\n\n- ✅ [|42 tests passent|]"),
        InlineData("# Report\n\n**Status**: done\n\n- ✅ [|A crane that passes all tests|]"),
        InlineData("# Report\n\n**Status**: done\n\nThe crane and the lamp stand: [|it passes all 42 tests|].")]
    public void ReportsTestsThatMetTheirCriteria(string report) => Reports(report);

    [Theory]
    [InlineData("# Report\n\n**Status**: done\n\n## Success criteria\n\n- ✅ All 42 tests pass"),
        InlineData("# Report\n\n**Status**: done\n\n- Code that passes all tests"),
        InlineData("# Report\n\n**Status**: done\n\nA test passes only if the crane stands still."),
        InlineData("# Report\n\n**Status**: done\n\nThe test passes when the lamp burns."),
        InlineData("# Report\n\n**Status**: done\n\nWrite both success and failure tests."),
        InlineData("# Report\n\n**Status**: done\n\n| Part | Required | Status |\n|---|---|---|\n| Crane | Complete tests | PASS |"),
        InlineData("# Rapport\n\n**Statut** : terminé\n\n- Un code qui passe tous les tests"),
        InlineData("# Rapport\n\n**Statut** : terminé\n\nUn test passe seulement si la grue tient.")]
    public void AcceptsWhatTestsAreFor(string report) => IsQuiet(report);

    [Theory]
    [InlineData("# Report\n\n**Status**: done\n\n[|342 tests, 0 failures|]"),
        InlineData("# Report\n\n**Status**: done\n\n- [|342 tests run, no failures|]"),
        InlineData("# Rapport\n\n**Statut** : terminé\n\n- [|342 tests, aucun échec|]")]
    public void ReportsTestsOfWhichNoneFailed(string report) => Reports(report);

    [Theory]
    [InlineData("# Report\n\n**Status**: done\n\n342 tests, 3 failures"), InlineData("# Report\n\n**Status**: done\n\n342 tests, 0 reviewers"), InlineData("# Report\n\n**Status**: done\n\n`make test`: 342 tests, 0 failures"), InlineData("# Rapport\n\n**Statut** : terminé\n\n342 tests, 3 échecs"), InlineData("# Rapport\n\n**Statut** : terminé\n\n342 tests, aucun retard")]
    public void AcceptsTestsOfWhichSomeFailedOrThatNameTheirCommand(string report) => IsQuiet(report);

    [Theory]
    [InlineData("# Report\n\n**Status**: done\n\nThe tests don't pass."), InlineData("# Report\n\n**Status**: done\n\nThe tests didn’t all pass."), InlineData("# Report\n\n**Status**: done\n\nPassing tests stay in the harbour."), InlineData("# Rapport\n\n**Statut** : terminé\n\nJamais tous les tests ne passent.")]
    public void AcceptsDenialsAndTestsThatAreOnlyNamed(string report) => IsQuiet(report);

    [Theory]
    [InlineData("# Report\n\n**Status**: done\n\n[|The harbour has 361 passing tests|]."),
        InlineData("# Report\n\n**Status**: done\n\n- ✅ [|Passing tests|]"),
        InlineData("# Rapport\n\n**Statut** : terminé\n\n[|Les tests passent|].")]
    public void ReportsPassingTestsThatAreCountedOrMarked(string report) => Reports(report);

    [Theory]
    [InlineData("# Report\n\n**Status**: done\n\nDefinition of done: all tests pass"), InlineData("# Report\n\n**Status**: done\n\n- Acceptance: all tests pass"), InlineData("# Report\n\n**Status**: done\n\n- Release gate: all tests pass"), InlineData("# Rapport\n\n**Statut** : terminé\n\n- Critère : tous les tests passent")]
    public void AcceptsWhatALabelAsksFor(string report) => IsQuiet(report);

    [Theory]
    [InlineData("# Report\n\n**Status**: done\n\n- State: [|all tests pass|]"),
        InlineData("# Rapport\n\n**Statut** : terminé\n\n- Constat : [|tous les tests passent|]")]
    public void ReportsWhatALabelTells(string report) => Reports(report);

    [Theory]
    [InlineData("All 4 tests pass.\n\n```\n✔ opens the lock (823ms)\n✔ shuts the gate (12ms)\n```"),
        InlineData("Les 4 tests passent.\n\n```\n  ✓ ouvre l'écluse (823ms)\n```")]
    public void AcceptsAnOutcomeBesideWhatTheRunPrinted(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("[|All 4 tests pass|].\n\n```\n✔ opens the lock\n✔ shuts the gate\n```"), InlineData("[|Les 4 tests passent|].\n\n```\n✓ écluse ouverte en 20 ms, environ\n```")]
    public void ReportsAnOutcomeBesideAListInAFence(string report) => Reports(Head + report);

    [Fact]
    public void AcceptsAnOutcomeThatAPhaseIsToBring() => IsQuiet("# Report\n\n**Status**: in progress\n\n## Phase 15\n\n**Tasks:**\n\n1. Load tests\n\n**Deliverables:**\n\n- Stress test passed");

    [Theory]
    [InlineData("| Area | Status | Proof |\n|---|---|---|\n| Locks | ✅ 100% | [|21/21 tests passing|] |"), InlineData("| Lot | État | Preuve |\n|---|---|---|\n| Quais | ✅ Validés | [|Tous les tests passent|] |")]
    public void TakesNoWordsOfAnotherCell(string table) => Reports("# Report\n\n**Status**: done\n\n" + table);

    [Theory]
    [InlineData("# Report\n\n**Status**: done\n\n## Tests\n\n- [|9/9 tests pass|]\n\n### Gauges\n\n- `tests/gauge_tests.rs`: reads tides")]
    public void TheTitleAndTheSourceOfTestsShowNoOutcome(string report) => Reports(report);

    [Theory]
    [InlineData("## Tests\n\n- 9/9 tests pass\n\n### Gauges\n\n- `tests/run_gauges.sh`"), InlineData("## Tests\n\n- 9/9 tests pass\n- `tests/lock_test.py`"), InlineData("## Tests\n\n- Les 9 tests passent\n- `tests/lance.sh`")]
    public void AcceptsAScriptThatMayHaveRun(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("## Test coverage\n\n- Test cases: 61\n- [|Success rate: 100%|]"), InlineData("## Testing\n\n### Checks made\n\n- ✅ Syntax validation: [|100% pass|]"), InlineData("## Tests\n\n### Quay\n\n- Cranes: [|12/12 passed|]"), InlineData("## Couverture de test\n\n- [|Taux de réussite : 100 %|]"), InlineData("## Tests\n\n### Quai\n\n- Grues : [|12/12 réussis|]")]
    public void AHeadingAroundNamesTheTests(string report) => Reports(Head + report);

    [Theory]
    [InlineData("## Use cases\n\n- Success rate: 98 %"), InlineData("## Boarding\n\n### Passengers\n\n- 12/12 passed"), InlineData("## Cas d’usage\n\n- Taux de réussite : 98 %")]
    public void AcceptsRatesOfOtherThings(string report) => IsQuiet(Head + report);

    [Fact]
    public void ReportsTheFirstOfAllSections() =>
        Reports(Head + "## Test results\n\n### Cranes ([|8/8 passed|])\n\nBy hand.\n\n### Lamps ({|+:4/4 passed|})\n\nAt night.\n\n## Horns\n\n- {|+:All tests pass|}");

    [Theory]
    [InlineData("## Outcome\n\n| Suite | Tests | Passed | Failed |\n|---|---|---|---|\n| Quay | 4 | 3 | 1 |\n| Lamp | 3 | 3 | 0 |"), InlineData("## Pilots\n\n| Class | Total | Passed |\n|---|---|---|\n| Quay | 4 | 4 |"), InlineData("## Tests\n\n| Suite | Tests | Passed |\n|---|---|---|\n| `quay.test.ts` | 4 | 4 |\n| Lamp | 3 | 3 |"), InlineData("## Tests\n\nRun by `npm test`.\n\n| Suite | Tests | Passed |\n|---|---|---|\n| Quay | 4 | 4 |")]
    [InlineData("## Bilan\n\n| Suite | Tests | Réussis |\n|---|---|---|\n| Quai | 4 | 3 |"), InlineData("## Pilotes\n\n| Classe | Total | Réussis |\n|---|---|---|\n| Quai | 4 | 4 |")]
    public void AcceptsTablesOfTestsThatFailedOrCanBeCheckedAndOfOtherThings(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("## Tests\n\n```\nTime: 1.26 s\nResult: 122/122 PASSED\n```"), InlineData("## Tests\n\n```\nGoal: 9 tests    9    9    ✅ OK\n```"), InlineData("## Tests\n\n```\nDurée : 1,26 s\nBilan : 122/122 réussis\n```")]
    public void AcceptsABlockThatARunMayHavePrintedAndRowsOfGoals(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("### Phase complete when:\n\n- ✅ All tests pass"), InlineData("**Done when:**\n\n- ✅ All tests pass"), InlineData("### Terminé quand :\n\n- ✅ Tous les tests passent"), InlineData("### Le quai est prêt lorsque\n\n- ✅ Tous les tests passent")]
    public void AcceptsWhatAConditionAsksFor(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("- [|12 tests passing|]\n\nFor questions, see:\n\n- [Book](book.md)")]
    [InlineData("- [|12 tests réussis|]\n\nPour toute question :\n\n- [Livre](livre.md)")]
    public void ReportsOutcomesThatTheFootOrTheBodyDoesNotShow(string report) => Reports(Head + report);

    [Theory]
    [InlineData("- 12 tests passing\n\nSee:\n\n- [Run](run.md)"), InlineData("- Load test: successful answers only"),
        InlineData("```text\nGate tests: 31 passed, 2 ignored\n- Gates: 9\n- Locks: 22\n```")]
    [InlineData("- 12 tests réussis\n\nVoir :\n\n- [Exécution](ci.md)")]
    public void AcceptsOutcomesThatALinkShowsAndAnswersThatWereSuccessful(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("# Harbour: all tests passed\n\n**Status**: ✅ done\n\n## Running them\n\n```bash\nnpm test\n```"), InlineData("# Harbour\n\n**Status**: ✅ done\n**Tests**: all passed (`npm test`)\n\n## Work\n\nDone.")]
    public void AcceptsATitleAndAHeadThatShowsItsRun(string report) => IsQuiet(report);

    [Theory]
    [InlineData("| Suite | Passed | Failed |\n|---|---|---|\n| Ropes | 41 | 3 |\n| Gates | 17 | 0 |"), InlineData("| Suite | Tests | Failures |\n|---|---|---|\n| Ropes | 41 | 3 |"), InlineData("| Suite | Result |\n|---|---|\n| Ropes | 41/44 |\n| Gates | 17/17 |"), InlineData("| Suite | Written |\n|---|---|\n| Ropes | 41/41 |\n| Gates | 17/17 |"), InlineData("| Metric | Value |\n|---|---|\n| Passed | 55 |\n| Failed | 3 |"), InlineData("| Metric | Value |\n|---|---|\n| Passed | 58 |\n| Failed | 0 |\n\nRun with `npm test`."), InlineData("```text\nPassed: 55\nFailed: 3\n```")]
    [InlineData("| Suite | Réussis | Échecs |\n|---|---|---|\n| Cordages | 41 | 3 |"), InlineData("```text\nRéussis : 58\nÉchecs  : 0\n```\n\nLancés par `pytest quai`.")]
    public void AcceptsCountsThatTellFailuresOrACommand(string report) => IsQuiet("# Report\n\n**Status**: in progress\n\n## Tests\n\n" + report);

    [Theory]
    [InlineData("| Berth | Passed | Failed |\n|---|---|---|\n| North | 41 | 0 |"), InlineData("| Ship | Result |\n|---|---|\n| Tern | 4/4 |\n| Gull | 5/5 |"), InlineData("```yaml\npassed: 58\nfailed: 0\n```"), InlineData("Everything is green on the quay."), InlineData("All of them pass.")]
    [InlineData("| Bateau | Réussis | Échecs |\n|---|---|---|\n| Sterne | 4 | 0 |"), InlineData("Tout est vert sur le quai.")]
    public void AcceptsTheSameOfOtherThings(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("[|No test failed|]."), InlineData("[|Not a single test failed|]."), InlineData("- [|Load tests: no failures|]"),
        InlineData("[|The suite finished with 0 failures|]."), InlineData("[|No failures in 41 tests|]."),
        InlineData("[|The load tests ran without any problems|]."), InlineData("[|The whole test suite runs clean|].")]
    [InlineData("[|Aucun échec sur 41 tests|]."), InlineData("[|Les tests de non-régression passent|]."),
        InlineData("[|Les essais se sont déroulés sans anomalie|].")]
    public void ReportsOutcomesToldByOtherSubjectsAndDenials(string report) => Reports(Head + report);

    [Theory]
    [InlineData("One test failed."), InlineData("A single test failed."), InlineData("- Load tests: 3 failures"), InlineData("- Load tests: no boats"), InlineData("The suite must finish with 0 failures."), InlineData("3 failures in 41 tests."), InlineData("- 11 of 12 scenarios succeeded"), InlineData("- 12 of 12 cases closed"), InlineData("- 12 of 12 inspections passed"), InlineData("Tests should run without any problems."), InlineData("We wrote tests for every berth. None of them pass."), InlineData("We will write tests. All of them pass the gate.")]
    [InlineData("Un test a échoué."), InlineData("3 échecs sur 41 tests."), InlineData("Les tests de non-régression ne passent pas."), InlineData("- 11 scénarios sur 12 réussis"), InlineData("Les essais doivent se dérouler sans anomalie.")]
    public void AcceptsFailuresAndWhatIsStillAskedFor(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("- The test suite was successfully written."), InlineData("- Unit tests have been successfully implemented for the crane."),
        InlineData("- Test suite: 53 passed\n- Local `make verify` passed"), InlineData("- Les tests ont été écrits avec succès.")]
    public void AcceptsTestsThatWereWrittenAndARunOfAllChecks(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("- [|All 42 tests migrated and passing|]"), InlineData("- [|Les tests ont été exécutés avec succès|].")]
    public void ReportsTestsThatRan(string report) => Reports(Head + report);

    [Theory]
    [InlineData("[|QA passed|] with no remarks."), InlineData("**[|Test pass rate**: 33/33|]")]
    [InlineData("[|Tous les essais ont été effectués et validés|].")]
    public void ReportsOutcomesInOtherPlainWords(string report) => Reports(Head + report);

    [Theory]
    [InlineData("- Check that the dock tests pass each month"), InlineData("Please check that all tests pass."),
        InlineData("Wait until the tests pass."), InlineData("The QA team passed it on."),
        InlineData("**Script:** `tools/check-docks.js`\n**Result:** ✅ 18/20 tests passed"),
        InlineData("- Make sure that all tests are green")]
    [InlineData("- Vérifier que les essais passent"), InlineData("Assurez-vous que les essais passent."),
        InlineData("**Script :** `tools/quais.js`\n**Résultat :** ✅ 18/20 tests réussis")]
    public void AcceptsOrdersAndAScriptBeside(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("CI is green.")]
    [InlineData("**Verification**: ✅ All checks passing")]
    [InlineData("## Tests\n\n- All 9 gate tests pass\n\n| Gate | State |\n|---|---|\n| North | ✅ |\n| South | ✅ |\n| West | ✅ |")]
    [InlineData("## Tests\n\n- 40 tests passed\n- 2 tests failed")]
    [InlineData("- All tests pass\n\n## How to run\n\n```bash\nnpm test\n```")]
    [InlineData("- All tests pass (`npm test`)\n\n## Summary\n\n- All tests pass")]
    [InlineData("**Expected outcome:**\n\n- All tests pass")]
    [InlineData("- QA & Testing (4/4)")]
    [InlineData("- Gates closed once tests pass")]
    [InlineData("- Tous les tests passent\n\n## Lancement\n\n```bash\nnpm test\n```")]
    public void AcceptsWhatTheReportShowsElsewhere(string report) => IsQuiet(Head + report);
}
