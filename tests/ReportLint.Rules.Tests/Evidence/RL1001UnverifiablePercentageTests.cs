using ReportLint.Rules.Evidence;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Evidence;

public class RL1001UnverifiablePercentageTests() : RuleTest(new RL1001UnverifiablePercentage(), new RL1001UnverifiablePercentageFix())
{
    private const string Head = "# Report\n\n**Status**: in progress\n\n";

    [Theory, InlineData("- ✅ Night 14 - 10/10 sailings done (100%)"), InlineData("- ✅ Night 14 - 10 / 10 sailings done (100%)"), InlineData("- ✅ Jour 14 - 10 / 10 traversées faites (100 %)")]
    public void TakesARatioBehindADashForNoOrdinal(string line) => IsQuiet("# Report\n\n**Status**: in progress\n\n" + line);

    [Theory]
    [InlineData("- Accessibility: [|100%|] tested ✅"), InlineData("The suite has a [|100 %|] pass rate."),
        InlineData("- Unit tests: [|100%|] passed"), InlineData("- âœ… [|100%|] of the screens translated"),
        InlineData("Line coverage is [|99.9%|]."), InlineData("- Encryption: [|100%|] ✅"),
        InlineData("- Migration: [|100%|] complete\n\nAll went well.")]
    [InlineData("- Accessibilité : [|100 %|] testée ✅"), InlineData("La recette a un taux de réussite de [|100 %|]."),
        InlineData("- [|100 %|] des écrans traduits ✅"), InlineData("- Couverture : [|99,95 %|]"),
        InlineData("- Migration : [|100 %|] terminée"), InlineData("```text\n✅ screens: [|100%|] tested\n```")]
    public void ReportsAnAbsoluteShareWithoutItsCount(string report) => ReportsWithoutFix(Head + report);

    [Theory]
    [InlineData("- {|+:42|} tests, [|100%|] pass rate", "- 42 tests, 42/42 passed"), InlineData("- {|+:1,204|} tests ([|100%|] pass rate)", "- 1,204 tests (1,204/1,204 passed)"), InlineData("- {|+:1 204|} tests, taux de réussite de [|100 %|]", "- 1 204 tests, 1 204/1 204 réussis"), InlineData("- **{|+:42|} unit tests**: pass rate: [|100%|]", "- **42 unit tests**: 42/42 passed"), InlineData("- {|+:42|} tests have a [|100%|] pass rate", "- 42 tests have a 42/42 pass rate"), InlineData("- {|+:42|} tests, un taux de réussite de [|100 %|]", "- 42 tests, un taux de réussite de 42/42"), InlineData("- {|+:42|} tests, [|0%|] pass rate", "- 42 tests, 0/42 passed")]
    public void ReplacesTheShareByTheCountOfTheSameItem(string report, string corrected) => ReportsAndFixes(Head + report, Head + corrected);

    [Theory]
    [InlineData("- 42 tests, [|100%|] code coverage"), InlineData("- 42 tests, couverture de [|100 %|]")]
    public void ACoverageIsNoShareOfTheTests(string report) => ReportsWithoutFix(Head + report);

    [Theory]
    [InlineData("- Screens: [|100%|] tested\n- Berths: {|+:100%|} tested\n- Lamps: {|+:100%|} tested")]
    [InlineData("- Écrans : [|100 %|] testés\n- Quais : {|+:100 %|} testés")]
    public void SharesOfOneListAreOneDefect(string report) => Reports(Head + report);

    [Fact]
    public void AsksForTheCount() => Reports(Head + "- Screens: [|100%|] tested", "100% stands for a count that is not given: of how many?");

    [Theory]
    [InlineData("- Tests: 42/42 passed (100%)"), InlineData("- Tests: 100% passed (42/42)"), InlineData("- 100% of 42 tests passed"), InlineData("- Tests : 42 sur 42 réussis (100 %)"), InlineData("- 42 tests passed (100%)"), InlineData("- Screens: 100% tested ([run](ci/run.md))"), InlineData("- Coverage: 100% (`coverage.xml`)"), InlineData("- [100% tested](ci/run.md)")]
    [InlineData("## Screens: 100% tested\n\n- ✅ Start\n- ✅ Search\n- ✅ Help"), InlineData("- Screens: 100% tested\n  - ✅ Start\n  - ✅ Search"), InlineData("## Écrans – 100 % testés\n\n| Écran | Statut |\n|---|---|\n| Accueil | ✅ |\n| Aide | ✅ |"), InlineData("| Suite | Passed | Share |\n|---|---|---|\n| Unit | 42/42 | 100% passed |")]
    public void AcceptsAShareWhoseCountStandsNear(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("- Target: 100% coverage"), InlineData("- Objectif : 100 % de couverture"), InlineData("## Next steps\n\n- Reach 100% coverage"), InlineData("- Coverage will be 100%"), InlineData("- Uptime: 100% ✅"), InlineData("- Disponibilité : 99,9 % ✅"), InlineData("- Score: 100% ✅"), InlineData("- 100% production-ready ✅"), InlineData("- 100% faster, tested ✅"), InlineData("- A return of 1000% ✅")]
    [InlineData("- From 0% to 100% tested"), InlineData("- Rollout 10% → 50% → 100% done"), InlineData("- Done means progress = 100%"), InlineData("- Not 100% tested"), InlineData("- Coverage: 98% ✅"), InlineData("- Coverage: < 100% tested"), InlineData("- ⏳ Coverage: 100% tested"), InlineData("- ❌ Coverage: 0% tested"), InlineData("- ~~100% tested~~"), InlineData("- `100% tested`")]
    [InlineData("- +55 points (+122%), from 45 to 100 ✅"), InlineData("- Alert when 100% tested"), InlineData("- Keep 100% coverage"), InlineData("- Maintain 100% test coverage in the crane module"), InlineData("- Ensure 100% of the screens are tested"), InlineData("- Maintenir 100 % de couverture"), InlineData("- Viser 100 % de conformité"), InlineData("## Acceptance criteria\n\n- 100% tested"), InlineData("- Width: 100% configured ✅"), InlineData("- Il reste 0 % de marge.")]
    public void AcceptsAShareThatClaimsNoWork(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("- Wishes: 25\n- Wishes covered by stories: 25\n- Coverage: 100%"), InlineData("**Total calls:** 289283\n**Errors:** 0\n**Success rate:** 100%"), InlineData("| Gate | Passed | State |\n|---|---|---|\n| Docks | 8/8 | ✅ |\n| Cranes | 7/7 | ✅ |\n\n**Overall compliance**: ✅ 100%"), InlineData("- Claimed coverage: 100%")]
    [InlineData("- Souhaits : 25\n- Souhaits couverts : 25\n- Couverture : 100 %"), InlineData("**Appels :** 289283\n**Erreurs :** 0\n**Taux de réussite :** 100 %"), InlineData("| Étape | Tests | État |\n|---|---|---|\n| Quais | 8/8 | ✅ |\n| Grues | 7/7 | ✅ |\n\n**Conformité** : ✅ 100 %")]
    public void AcceptsAShareWhoseCountsStandInTheLinesBeside(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("- Wishes: 25\n- Cranes: 4\n- Coverage: [|100%|]"), InlineData("- Errors: 0\n- Success rate: [|100%|]"),
        InlineData("- Gate: open\n\n**Overall compliance**: ✅ [|100%|]")]
    [InlineData("- Souhaits : 25\n- Grues : 4\n- Couverture : [|100 %|]"), InlineData("- Erreurs : 0\n- Taux de réussite : [|100 %|]")]
    public void ReportsAShareBesideCountsOfOtherThings(string report) => ReportsWithoutFix(Head + report);

    [Theory]
    [InlineData("- Day 14 - 10/10 berths dug (100%)"), InlineData("- Jour 14 - 10/10 quais creusés (100 %)")]
    public void AcceptsAShareWithItsRatioBehindADay(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("**Status**: ✅ COMPLETE (100%)\n\n**Tasks completed**: 8/8"), InlineData("| Part | Wanted | Written | State |\n|---|---|---|---|\n| Docks | 14 | 14 | ✅ |\n| Cranes | 12 | 12 | ✅ |\n\n**Test compliance**: ✅ 100%")]
    [InlineData("**Statut** : ✅ TERMINÉ (100 %)\n\n**Tâches terminées** : 8/8"), InlineData("| Lot | Voulus | Écrits | État |\n|---|---|---|---|\n| Quais | 14 | 14 | ✅ |\n\n**Conformité** : ✅ 100 %")]
    public void AcceptsAShareWhoseCountsStandALittleBelowOrInTheTableAbove(string report) => IsQuiet("# Report\n\n**State**: in progress\n\n" + report);

    [Theory]
    [InlineData("**Progress**: ✅ COMPLETE ([|100%|])\n\n**Berths**: 7/9"),
        InlineData("**Avancement** : ✅ TERMINÉ ([|100 %|])\n\n**Quais** : 7/9")]
    public void ReportsAShareBesideCountsThatDiffer(string report) => ReportsWithoutFix("# Report\n\n**State**: in progress\n\n" + report);

    [Theory]
    [InlineData("## Acceptance criteria\n\n```text\n✅ PASS - all screens tested 100%\n```"), InlineData("## Critères d'acceptation\n\n```text\n✅ écrans testés à 100 %\n```")]
    public void AcceptsACriterionThatWasReviewed(string report) => IsQuiet("# Report\n\n**State**: in progress\n\n" + report);

    [Theory]
    [InlineData("# Colour kit\n\n100% tested, 100% typed.\n\n- Install it\n- Use it"), InlineData("# Tutorial\n\nSet the width to 100%. The bar is then complete."), InlineData("# Changelog\n\n- Coverage is 100%"), InlineData("")]
    public void AcceptsOrdinaryDocumentation(string text) => IsQuiet(text);

    [Theory]
    [InlineData("- Error rate: [|0%|]"), InlineData("- [|0%|] failures"), InlineData("- Type safety: [|100%|]"),
        InlineData("- Taux d'erreur : [|0 %|]"),
        InlineData("| Area | Completion |\n|---|---|\n| Berths | [|100%|] |\n| Cranes | 80% |\n| Lights | {|+:100%|} |"),
        InlineData("| Area | Status |\n|---|---|\n| Berths | ✅ [|100%|] |"),
        InlineData("| Domaine | Couverture |\n|---|---|\n| Quais | [|100 %|] |\n| Grues | {|+:100 %|} |")]
    public void ReportsSharesOfErrorsAndColumns(string report) => ReportsWithoutFix(Head + "## Results\n\n" + report);

    [Theory]
    [InlineData("| Books | 0% < progress |\n|---|---|\n| A | 2 |"), InlineData("- VAT: 0%"), InlineData("- Error rate: 0% of 4,000 imports"), InlineData("- Error rate: 0%\n- Run with k6"), InlineData("- Target error rate: 0%"), InlineData("| Area | Target | Status |\n|---|---|---|\n| Berths | 4 | ✅ 100% |"), InlineData("| Area | Tests | Coverage |\n|---|---|---|\n| Berths | 12/12 | 100% |"), InlineData("| Area | Progress | Status |\n|---|---|---|\n| Berths | 100% | Pending |"), InlineData("| Area | Discount |\n|---|---|\n| Berths | 100% |")]
    [InlineData("- Taux d'erreur : 0 % sur 4 000 imports"), InlineData("| Domaine | Tests | Couverture |\n|---|---|---|\n| Quais | 12/12 | 100 % |"), InlineData("| Domaine | Remise |\n|---|---|\n| Quais | 100 % |")]
    public void AcceptsSharesOfErrorsAndColumnsThatAreCounted(string report) => IsQuiet(Head + "## Results\n\n" + report);

    [Theory]
    [InlineData("```\nTotal checks run: 10 checks\nChecks passed: 10 checks (100%)\nChecks failed: 0 checks\nSuccess rate: 100% ✅\n```"), InlineData("```\nTests lancés : 10\nTests échoués : 0\nTaux de réussite : 100 % ✅\n```")]
    public void IsQuietWhereTheCountsStandInTheSameFence(string report) => IsQuiet(report);

    [Theory]
    [InlineData("# Report\n\n**Status**: done\n\nThe error rate reached 100%."), InlineData("# Rapport\n\n**Statut** : terminé\n\nLe taux d’erreur a atteint 100 %.")]
    public void AcceptsAFaultOfAHundredPercent(string report) => IsQuiet(report);

    [Theory]
    [InlineData("# Report\n\n**Status**: done\n\n- Error handling: [|100%|] tested"), InlineData("# Report\n\n**Status**: done\n\nThe coverage reached [|100%|]."), InlineData("# Rapport\n\n**Statut** : terminé\n\nLa couverture a atteint [|100 %|].")]
    public void ReportsASuccessOfAHundredPercent(string report) => Reports(report);

    [Theory]
    [InlineData("# Report\n\n**Status**: done\n\nThe quay wasn’t 100% tested."), InlineData("# Report\n\n**Status**: done\n\nCoverage isn't 100%."), InlineData("# Report\n\n**Status**: done\n\nCoverage is hardly 100%."), InlineData("# Rapport\n\n**Statut** : terminé\n\nLa couverture n’est jamais de 100 %.")]
    public void AcceptsADeniedShare(string report) => IsQuiet(report);

    [Theory]
    [InlineData("# Report\n\n**Status**: done\n\nAcceptance: 100% covered"), InlineData("# Report\n\n**Status**: done\n\n- Policy: 100% coverage"), InlineData("# Rapport\n\n**Statut** : terminé\n\n- Critère : couverture de 100 %")]
    public void AcceptsWhatALabelAsksFor(string report) => IsQuiet(report);

    [Theory]
    [InlineData("# Report\n\n**Status**: done\n\nWalls: [|100%|] covered"),
        InlineData("# Rapport\n\n**Statut** : terminé\n\n- Constat : couverture de [|100 %|]")]
    public void ReportsWhatALabelTells(string report) => Reports(report);

    [Theory]
    [InlineData("# Report\n\n**Status**: done\n\nThe success rate fell to 0%."), InlineData("# Rapport\n\n**Statut** : terminé\n\nLa couverture passera à 100 % au printemps."), InlineData("# Rapport\n\n**Statut** : terminé\n\nLe taux de réussite est tombé à 0 %.")]
    public void AcceptsASuccessOfNoneAndWhatIsToCome(string report) => IsQuiet(report);

    [Theory]
    [InlineData("# Report\n\n**Status**: done\n\nThe error rate fell to [|0%|]."), InlineData("# Rapport\n\n**Statut** : terminé\n\nLa couverture est passée à [|100 %|].")]
    public void ReportsFaultsOfNoneAndWhatWasReached(string report) => Reports(report);

    [Theory]
    [InlineData("## Phase 2: Quays\n\n**Tasks:**\n\n1. Test all quays\n\n**Success criteria:**\n\n- 100% of quays tested"),
        InlineData("## Success criteria\n\n### Quality\n\n- 100% test coverage of the quays"),
        InlineData("## Success criteria (all must pass)\n\n- ✅ 100% of quays tested"),
        InlineData("- Automatisation : 100 % exigée"), InlineData("## Goals\n\n**Winter** (6 weeks):\n\n- ✅ 100% of quays tested"),
            InlineData("- Approved for the progression to 100% coverage"), InlineData("- **Gate lock**: 100% parity on all quays required")]
    [InlineData("## Critères de succès\n\n### Qualité\n\n- Couverture des quais : 100 %"),
        InlineData("- Feu vert pour la marche vers 100 % de couverture"), InlineData("- **Verrou** : couverture de 100 % requise")]
    public void AcceptsWhatIsAimedAt(string report) => IsQuiet("# Report\n\n**Status**: done\n\n" + report);

    [Theory]
    [InlineData("## Phase 2: Quays ✅\n\n**Tasks:**\n\n1. Test all quays\n\n**Deliverables:**\n\n- [|100%|] of quays tested"),
        InlineData("- Coverage went from low to [|100%|]")]
    public void ReportsAnAimThatWasReached(string report) => Reports("# Report\n\n**Status**: done\n\n" + report);

    [Fact]
    public void AcceptsTheAimsOfAKickoff() => IsQuiet("# Quay works - Kickoff Summary\n\n**Status**: ready\n\n## Success criteria\n\n- ✅ 100% of quays tested\n- ✅ Berths drawn");

    [Theory]
    [InlineData("- **Berths checked:** 26/26 (100%)\n- **Coverage percentage:** 100% ✅"), InlineData("**Total tests**: 21/21 (100%)\n**Pass rate**: 100%"), InlineData("| Quay | Tests |\n|---|---|\n| North | 23 |\n| South | 39 |\n\n**Total: 62 tests, 100% passed**"), InlineData("| Quay | State |\n|---|---|\n| North | ✅ |\n| South | ✅ |\n| East | ✅ |\n\n**Overall coverage**: 100% of the quays"), InlineData("### Whole rows (100%)\n\n| Row | Berths |\n|---|---|\n| North | 14/14 |"), InlineData("### Whole rows (100%)\n\n- North\n- South\n\n### Nearly whole rows (80%)\n\n- East")]
    [InlineData("- **Quais contrôlés :** 26/26 (100 %)\n- **Couverture :** 100 % ✅"), InlineData("**Total des tests** : 21/21\n**Taux de réussite** : 100 %"), InlineData("1. ✅ Quai nord\n   - trois bornes\n2. ✅ Quai sud\n3. ✅ Quai est\n\n**Couverture** : 100 % des quais")]
    public void AcceptsAShareWhoseCountsStandOneLineAbove(string report) => IsQuiet("# Report\n\n**State**: in progress\n\n## Quays\n\n" + report);

    [Fact]
    public void AcceptsTheHeadOfAReportWhoseSummaryCounts() => IsQuiet("# Quays\n\n**Status:** Completed - 100% coverage achieved\n\n## Summary\n\nAll quays were surveyed, with 100% coverage (36/36 quays).");

    [Theory]
    [InlineData("- **Berths checked:** 26/26 (100%)\n- **Crane coverage:** [|100%|] ✅"),
        InlineData("**Berths**: 7/9\n**Coverage**: [|100%|] ✅"),
        InlineData("- ✅ North\n- ⏳ South\n- ✅ East\n\n**Overall coverage**: [|100%|] of the quays")]
    public void ReportsAShareBelowCountsOfOtherThings(string report) => Reports("# Report\n\n**State**: in progress\n\n## Quays\n\n" + report);

    [Theory]
    [InlineData("- **Feature parity**: [|100%|]"), InlineData("- Checks: [|100%|] of API calls"),
        InlineData("- Picks: [|100%|] of selections had a berth"),
        InlineData("| Metric | Value |\n|---|---|\n| Mooring scripts | [|100%|] |"),
        InlineData("```\nTide coverage:     [|100%|]\nRollback plan:     ready\n```"),
        InlineData("- ✅ Berth lights: [|100%|]\n- ✅ Lamp lights: {|+:100%|}")]
    [InlineData("- **Couverture** : [|100 %|]"), InlineData("Les quais ont atteint [|100 %|] de complétude."),
        InlineData("| Mesure | Valeur |\n|---|---|\n| Lettres | [|100 %|] |")]
    public void ReportsAShareOfWorkByItsNoun(string report) => Reports("# Report\n\n**State**: in progress\n\n## Quays\n\n" + report);

    [Theory]
    [InlineData("- **Feature parity target**: 100%"), InlineData("- **Feature parity**: 34/34 (100%)"), InlineData("The next step is to achieve 100% functionality."), InlineData("- 100% of the time"), InlineData("- Picks: 100% of 40 selections had a berth"), InlineData("| Metric | Target | Value |\n|---|---|---|\n| Documentation accuracy | 100% | 100% |"), InlineData("| Part | Accuracy |\n|---|---|\n| Tides | 100% |"), InlineData("```\nTest Suites: 4 passed\nDocumentation:     100%\n```"), InlineData("- Berth configuration: 100%"), InlineData("- Discount: 100%")]
    [InlineData("- **Objectif de compatibilité** : 100 %"), InlineData("L’équipe livrera 100 % des fonctionnalités."), InlineData("L’équipe a livré 100 % des 31 fonctionnalités prévues."), InlineData("- Remise : 100 %")]
    public void AcceptsAShareOfWorkThatIsCountedAskedForOrPrinted(string report) => IsQuiet("# Report\n\n**State**: in progress\n\n## Quays\n\n" + report);

    [Fact]
    public void AcceptsAStatusWhoseParagraphCountsAll() => IsQuiet("# Quays - Summary\n\n## Completion Status: 100% ✓\n\nAll 10 quays have been dug.");

    [Fact]
    public void ReportsATotalBelowNoTable() => Reports("# Report\n\n**State**: in progress\n\nThe quays are tested.\n\n**Total: 62 tests | [|100%|] pass rate**");

    [Theory]
    [InlineData("```yaml\nBerth completion: [|100%|]\n```"), InlineData("```yaml\nCranes: [|100%|] complete and greased\n```"), InlineData("```\nAvancement : [|100 %|]\n```"), InlineData("```\nGrues : [|100 %|] terminées et graissées\n```")]
    public void ReportsALineOfResultsWithoutAMark(string report) => Reports(Head + report);

    [Theory]
    [InlineData("```css\nwidth: 100%; /* complete */\n```"), InlineData("```\n[==========] 100% complete\n```"), InlineData("```\nProgress: 100% (42 of 42)\n```"), InlineData("```\nTest Suites: 3 passed, 3 total\nStatements covered: 100%\n```"), InlineData("```python\ndone = 100%\n```"), InlineData("```\nAvancement : 100 % (42 sur 42)\n```")]
    public void AcceptsALineOfCodeOrOutput(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("All other cranes are [|100%|] covered. The locks are open."),
        InlineData("Le quai est terminé avec [|100 %|] de fonctionnalités. Les grues sont prêtes pour la production.")]
    public void ReportsAShareWhateverElseItsParagraphSays(string report) => Reports(Head + report);

    [Theory]
    [InlineData("The goal is a full quay with 100% functionality. It is not reached."), InlineData("The quay has a score of 100% and is stable."), InlineData("The quay has a 100% reliability score."), InlineData("All 10/10 berths have 100% functionality."), InlineData("- Full automation: 100% required"), InlineData("- 14 berths, 100% reliable")]
    [InlineData("L’objectif est un quai à 100 % de fonctionnalités."), InlineData("Les 10/10 postes ont 100 % de fonctionnalités.")]
    public void AcceptsAShareThatIsAimedAtGradedOrCounted(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("## Completion by area\n\n- Cranes: [|100%|]\n- Lamps: 95%"),
        InlineData("**Progress by area:**\n\n- Cranes: [|100%|]\n- Lamps: 95%"),
        InlineData("- ✅ Crane training: [|100%|]\n- ✅ Deck training: {|+:100%|}")]
    [InlineData("## Avancement par lot\n\n- Grues : [|100 %|]\n- Lampes : 95 %")]
    public void ReportsAShareByWhatHeadsItsList(string report) => Reports(Head + report);

    [Theory]
    [InlineData("**Cranes (100%):**\n- ✅ North\n- ✅ South\n\n**Locks (75%):**\n- East"), InlineData("**Team (100%):**\n- Ada\n- Grace"), InlineData("## Rope\n\n- Cotton: 100%\n- Wool: 0%"), InlineData("**Équipe (100 %) :**\n- Ada\n- Grace")]
    public void AcceptsAShareThatHeadsMarksOrOneWhole(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("| Metric | Value |\n|---|---|\n| Task completion | [|100%|] |\n| Depth | 3 |"),
        InlineData("| Metric | Before | After |\n|---|---|---|\n| Coverage | 40% | [|100%|] |"),
        InlineData("| Part | Coverage | Status |\n|---|---|---|\n| Tides | [|100%|] | All tides tested |")]
    [InlineData("| Mesure | Valeur |\n|---|---|\n| Taux de réussite | [|100 %|] |\n| Fond | 3 |"), InlineData("| Lot | Couverture | Statut |\n|---|---|---|\n| Marées | [|100 %|] | Toutes les marées testées |")]
    public void ReportsAShareByTheWordsOfItsRow(string report) => Reports(Head + report);

    [Theory]
    [InlineData("| Metric | Value |\n|---|---|\n| Total calls | 289283 |\n| Depth | 4 |\n| Width | 12 |\n| Errors | 0 |\n| Success rate | 100% |"), InlineData("| Metric | Before | After |\n|---|---|---|\n| Coverage | 100% | 80% |"), InlineData("| Metric | Target | Actual |\n|---|---|---|\n| Success rate | 100% | 100% |"), InlineData("| Part | Coverage | Status |\n|---|---|---|\n| Tides | 100% | Not yet tested |")]
    [InlineData("| Mesure | Valeur |\n|---|---|\n| Appels | 289283 |\n| Erreurs | 0 |\n| Taux de réussite | 100 % |")]
    public void AcceptsAShareThatItsTableCountsOrPlans(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("✅ **100% success rate**\n\n- Successful crossings: 90/90\n- Failed crossings: 0"), InlineData("✅ **Taux de réussite de 100 %**\n\n- Traversées réussies : 90/90\n- Traversées échouées : 0")]
    public void AcceptsAShareThatTheItemsBelowCount(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("### Improvements achieved\n\n- **Berths tested**: [|100%|]"),
        InlineData("### Améliorations réalisées\n\n- **Quais livrés** : [|100 %|]")]
    public void ReportsAShareOfWhatWasAchievedOrRuns(string report) => Reports(Head + report);

    [Theory]
    [InlineData("### Improvements\n\n- **Berth reliability**: 100%"), InlineData("### Améliorations\n\n- **Quais livrés** : 100 %"), InlineData("- **Sampling configuration:** 100%"), InlineData("- **Configuration du tri :** 100 %"), InlineData("### Targets\n\n- **Berth reliability**: 100%")]
    public void AcceptsAShareThatIsAdvisedOrSet(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("```text\nGates: 31 passed (31 total)\nSuccess rate: 100% ✅\n```"),
        InlineData("- **Crane safety**: 100% (8 of 8 cranes stop)"), InlineData("- **Recommendation relevance**: 100% applicable"),
        InlineData("- **Recommendations**: 100%"), InlineData("**What the crew has now:**\n\n- 100% silent hoisting"),
        InlineData("| Metric | Target | Achieved | Status |\n|---|---|---|---|\n| Docking success | 90%+ | 97% | ✅ 100% |"),
        InlineData("| Metric | Target | Achieved | Status |\n|---|---|---|---|\n| Docking success | 90 ships | 100% | ✅ |")]
    [InlineData("```text\nPortes : 31 réussis (31 total)\nTaux de réussite : 100 % ✅\n```"), InlineData("- **Sûreté des grues** : 100 % (8 grues sur 8 s’arrêtent)"), InlineData("- **Recommandations** : 100 %")]
    public void AcceptsSharesWithCountsInTheLineAboveAndThoseOfOtherTargets(string report) => IsQuiet(Head + report);

    // Of how many things something is so: the things stand before the percentage, or behind it.
    [Theory]
    [InlineData("- Sluices inspected: [|100%|]"), InlineData("- Quay signs: [|100%|]"), InlineData("**Crates labelled:** [|100%|]"),
        InlineData("- Stations: [|100%|] painted"), InlineData("- [|100%|] of the lorries reached the depot on time"),
        InlineData("The kiosk reads [|100%|] of the tickets."), InlineData("[|0%|] of the letters came back."),
        InlineData("| Metric | Value |\n|---|---|\n| Letters sorted | [|100%|] |")]
    [InlineData("- Communes équipées : [|100 %|]"), InlineData("- Panneaux de quai : [|100 %|]"), InlineData("[|100 %|] des wagons sont équipés de capteurs."), InlineData("La couverture du réseau est à [|100 %|]."), InlineData("| Mesure | Valeur |\n|---|---|\n| Lettres triées | [|100 %|] |")]
    public void ReportsAShareOfThings(string report) => ReportsWithoutFix(Head + report);

    [Theory]
    [InlineData("- Boats with 0% of the fuel left return at once"), InlineData("- Font sizes: 100%"), InlineData("- Fees: 100%"), InlineData("- The town pays 100% of the fee"), InlineData("- Deposit: 100% of the price"), InlineData("- 100% of the gauges must be sealed"), InlineData("- 100% of the gauges will be sealed in June"), InlineData("- 100% of the 212 invoices match"), InlineData("- Crates labelled: 100% (see `crates.csv`)"), InlineData("- A plaster (60-80% sand, 100% lime)"), InlineData("## What does not work\n\n- 100% of the pumps are unverified"), InlineData("```yaml\nsample_rate: 100%\n```"), InlineData("```yaml\nrequired_coverage: 100%\n```"), InlineData("- The slider goes to 100%"), InlineData("- The lamp is at 100% at night"), InlineData("- ✅ Success rate: 100%\n- ✅ Files written:\n  - `out/a.json`"), InlineData("| Metric | Target |\n|---|---|\n| Letters sorted | 100% |")]
    [InlineData("- Taux de TVA : 0 %"), InlineData("- Remise de 100 % des frais"), InlineData("- Tailles : 100 %"), InlineData("- La part variable est à 0 %")]
    public void AcceptsAShareOfNothingThatIsCounted(string report) => IsQuiet(Head + "## Lamps\n\n" + report);

    [Theory]
    [InlineData("Humidity was 100%."), InlineData("- Hull: 100% oak"), InlineData("- Interest: 0%"), InlineData("- Fees lost since the start: 0%"), InlineData("| Part | Weight |\n|---|---|\n| Quay | 60% |\n| Crane | 40% |\n\n**Total: 100%** ✅"), InlineData("- 88 berths checked\n- 100% complete"), InlineData("| Part | % |\n|---|---|\n| Quay | 100% |"), InlineData("Speed raised to 100%"), InlineData("- Rooms: 100% in winter, 40% in summer")]
    [InlineData("### À prévoir\n\n- Bacs : 100 % de bois local"), InlineData("- 88 postes contrôlés\n- 100% de complétude"), InlineData("L'humidité est de 100 %."), InlineData("- Taux : 0 %")]
    public void AcceptsSharesOfOtherThingsAndTheirTotals(string report) => IsQuiet(Head + report);

    // A quality has no count, a status and a heading say no more than "complete", and a table or a list shows what it is a share of.
    [Theory]
    [InlineData("- **Functionality:** 100%"), InlineData("- All other cranes are 100% reliable"), InlineData("- Cranes: 100% compliant"),
        InlineData("- GDPR coverage: 100%"), InlineData("**Status:** ✅ Production ready - 100% complete"),
        InlineData("### Hand-over status: 100%\n\nThe pilots have the manual."), InlineData("- **100% tested**: all locks open and close"),
        InlineData("| Metric | Target | Achieved |\n|---|---|---|\n| Docking success | 90%+ | 100% |"),
        InlineData("| Gate | State |\n|---|---|\n| Docks | ✅ |\n\n**Overall compliance**: 100%"),
        InlineData("**Locks: 100% complete**\n\n- North\n- South")]
    [InlineData("- **Compatibilité** : 100 %"), InlineData("- Les autres grues sont 100 % fiables"),
        InlineData("**Statut :** ✅ Prêt pour la production - 100 % terminé")]
    public void AcceptsQualitiesHeadingsAndWhatIsShown(string report) => IsQuiet(Head + "## Deck\n\n" + report);

    // Counts and things that stand beside it or right below.
    [Theory, InlineData("- Soundness: 100.0%\n- Passed: 7/7"), InlineData("- Requests: 1200\n- Served: 1200\n- Failed: 0\n- Error rate: 0.0000%"), InlineData("### Files with 100% coverage\n\n- `deck/bow.cs`\n- `deck/mast.cs`"), InlineData("**Deck: 100% complete ✅**\n\nAll main ropes are spliced:\n- ✅ Bow\n- ✅ Stern")]
    [InlineData("```\n✅ Bow\n✅ Stern\n✅ Mast\n\nStatus: COMPLETE (100%)\n```"), InlineData("- Solidité : 100 %\n- Réussis : 7/7")]
    public void AcceptsCountsAndThingsRightBelow(string report) => IsQuiet(Head + "## Deck\n\n" + report);

    [Theory, InlineData("**Deck: [|100%|] complete ✅**\n\nAll main ropes are spliced:\n- ⏳ Bow\n- ⏳ Stern")]
    public void ReportsWhatOtherLinesBelowDoNotCount(string report) => Reports(Head + "## Deck\n\n" + report);
}
