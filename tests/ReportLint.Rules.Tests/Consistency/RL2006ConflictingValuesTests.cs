using ReportLint.Rules.Consistency;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Consistency;

public class RL2006ConflictingValuesTests : RuleTest<RL2006ConflictingValues>
{
    [Theory]
    [InlineData("**Quality score**: {|+:95/100|} (no open findings)", "**Quality score**: [|85/100|]"), InlineData("**Quality score**: {|+:95/100|}", "**Quality score**: [|85/100|] (all checks done)"), InlineData("**Score de qualité** : {|+:95/100|} (aucun constat ouvert)", "**Score de qualité** : [|85/100|]")]
    public void TakesACommentBehindAValueForNoNarrowing(string first, string last) => Reports($"# Report\n\n## Summary\n\n{first}\n\n## Work\n\nDone.\n\n## Conclusion\n\n{last}");

    [Theory]
    [InlineData("**Quality score**: 95/100 (quay)", "**Quality score**: 85/100"), InlineData("**Quality score**: 95/100 (quay)", "**Quality score**: 85/100 (no open findings)"), InlineData("**Score de qualité** : 95/100 (quai)", "**Score de qualité** : 85/100")]
    public void AcceptsWhatAWordBehindAValueNarrows(string first, string last) => IsQuiet($"# Report\n\n## Summary\n\n{first}\n\n## Work\n\nDone.\n\n## Conclusion\n\n{last}");

    [Theory]
    [InlineData("## Summary\n\n- Safety score: {|+:95/100|}\n\n## Audit results\n\n- Safety score: [|85/100|]"), InlineData("**Safety score**: {|+:9.5/10|}\n\n## Safety metrics\n\n- Safety score: [|85/100|] (target: > 80)"), InlineData("## Overview\n\nScore: {|+:92%|}\n\n## Conclusion\n\nScore: [|88%|]")]
    [InlineData("## Résumé\n\n- Score de sûreté : {|+:95/100|}\n\n## Bilan\n\n- Score de sûreté : [|85/100|]"), InlineData("## Safety metrics\n\n- âœ… Safety score: {|+:95/100|}\n\n## Contrôle de la SafetyÃ©\n\n- x\n\n## Results\n\n- âœ… Safety score: [|85/100|]")]
    [InlineData("| Metric | Value |\n|---|---|\n| Safety score | {|+:95/100|} |\n\n## Conclusion\n\n- Safety score: [|85/100|]")]
    public void ReportsTwoScores(string report) => Reports(report);

    [Theory]
    [InlineData("## Summary\n\n- {|+:19|} secondary winches\n\n## Conclusion\n\n- [|18|] secondary winches"), InlineData("## Summary\n\nThe yard has {|+:19|} secondary winches.\n\n## Conclusion\n\n- Secondary winches: [|18|]"), InlineData("## Résumé\n\n- {|+:19|} treuils secondaires\n\n## Bilan\n\n- [|18|] treuils secondaires")]
    [InlineData("## Summary\n\n- {|+:19|} secondary winches\n\n## Northern quay\n\n- [|18|] secondary winches\n\n## Conclusion\n\n- {|+:19|} secondary winches"), InlineData("## Summary\n\n| Metric | Value |\n|---|---|\n| Total crane inspections | {|+:120|} |\n\n## Results\n\n- Total crane inspections: [|96|]")]
    public void ReportsTwoCounts(string report) => Reports(report);

    [Theory]
    [InlineData("## Summary\n\n- Hull coverage: {|+:85%|}\n\n## Results\n\n- Hull coverage: [|91%|]"), InlineData("## Résumé\n\n- Couverture de coque : {|+:85,5 %|}\n\n## Résultats\n\n- Couverture de coque : [|91 %|]"), InlineData("- Docking latency: P99 {|+:<50 ms|}\n\n## Results\n\n- Latency P99: [|<8 ms|]")]
    [InlineData("## Week 3 - Production tests\n\n- Performance: P99 {|+:< 50 ms|}, throughput fine\n\n## Performance\n\n- P99 latency: [|< 8 ms|]")]
    public void ReportsTwoMeasurements(string report) => Reports(report.Replace("Docking latency", "Latency", StringComparison.Ordinal));

    [Theory]
    [InlineData("- check_mooring.sh - Tests: {|+:7/7|}\n\n## Mooring tests\n\n```yaml\nTotal tests: {|+:7|}\nPassed: [|4|]\nFailed: 3\n```"), InlineData("## Results\n\n- Total tests: {|+:7|}\n- Passed: {|+:4|}\n\nAll fine.\n\n**Tests**: [|7/7|]")]
    public void HoldsARatioOfTestsAgainstABlockOfOutcomes(string report) => Reports(report);

    [Fact]
    public void SaysBothValues() => Reports("## Summary\n\n- Safety score: {|+:95/100|}\n\n## Audit results\n\n- Safety score: [|85/100|]", "85/100 here, but 95/100 for the same in line 3");

    [Fact]
    public void ReportsAMetricOnce() => Reports("## Summary\n\n- Safety score: {|+:95/100|}\n\n## Results\n\n- Safety score: [|85/100|]\n\n## Conclusion\n\nSafety score: {|+:85/100|}");

    [Fact]
    public void ReportsATargetThatMoved() => Reports("## Summary\n\n- Safety score target: {|+:90%|}\n\n## Conclusion\n\n- Safety score target: [|80%|]");

    [Theory]
    [InlineData("- Safety score: 95/100\n\n## Results\n\n- Safety score: 9.5/10"), InlineData("- 40+ secondary winches\n\n## Results\n\n- 42 secondary winches"), InlineData("- Pipeline code: 13,656 lines\n\n## Results\n\n- Pipeline code: 13K lines"), InlineData("- Peak throughput: > 10k req/s\n\n## Results\n\n- Peak throughput: 12.5k req/s")]
    [InlineData("- Docking time limit: 60 min\n\n## Results\n\n- Docking time limit: 1 h"), InlineData("- Hull coverage: 85%\n\n## Results\n\n- Hull coverage: ~88%"), InlineData("- P99 latency: < 10 ms\n\n## Results\n\n- P99 latency: < 8 ms"), InlineData("- Mooring recovery: < 10 s\n\n## Results\n\n- Mooring recovery: 8.5 s")]
    public void AcceptsValuesThatAgree(string report) => IsQuiet(report);

    [Theory]
    [InlineData("## Northern quay\n\n- Safety score: 95/100\n\n## Southern quay\n\n- Safety score: 85/100"), InlineData("## Phase 1\n\n### Results\n\n- Hull coverage: 60%\n\n## Phase 2\n\n### Results\n\n- Hull coverage: 85%"), InlineData("## Quai nord\n\n- Couverture de coque : 60 %\n\n## Quai sud\n\n- Couverture de coque : 85 %")]
    [InlineData("- Northern quay\n  - Hull coverage: 60%\n- Southern quay\n  - Hull coverage: 85%"), InlineData("Northern quay:\n\n- Hull coverage: 60%\n\nSouthern quay:\n\n- Hull coverage: 85%"), InlineData("- Hull coverage: 60% (north)\n\n## Results\n\n- Hull coverage: 85% (south)"), InlineData("### 2025-01-04\n\n- Hull coverage: 60%\n\n### 2025-02-04\n\n- Hull coverage: 85%")]
    [InlineData("## Summary\n\n- 120 crane inspections\n\n## Northern quay\n\n- 12 crane inspections"), InlineData("- Docking latency: P99 < 50 ms\n\n## Results\n\n- Loading latency: P99 < 8 ms"), InlineData("| Quay | Hull coverage |\n|---|---|\n| North | 60% |\n| South | 85% |"), InlineData("## A\n\n- Hull coverage: 1%\n\n## Results\n\n- Hull coverage: 2%\n\n## Summary\n\n- Hull coverage: 9%\n\n## Overview\n\n- Hull coverage: 20%")]
    public void AcceptsValuesOfTwoThings(string report) => IsQuiet(report);

    [Theory]
    [InlineData("- 11 route modules\n\n## Results\n\n- 12 models"), InlineData("- 90 billed minutes\n\n## Results\n\n- 20-30 wall-clock minutes"), InlineData("- Total: 12\n\n## Results\n\n- Total: 15"), InlineData("- Tests: 944\n\n## Results\n\n- 644 unit tests"), InlineData("- Compliance score: 95%\n\n## Results\n\n- Audit score: 89%"), InlineData("- Retention: 30 days for metrics\n\n## Results\n\n- Retention: 90 days for logs")]
    [InlineData("- Alerting: 24 KB of code\n\n## Results\n\n- Alerting: 24 rules"), InlineData("- Mooring alerts: 6 channels\n\n## Results\n\n- Mooring alerts: 5 rules"), InlineData("- Safety score: 95/100\n- Safety score target: 80/100")]
    public void AcceptsMetricsThatAreAlike(string report) => IsQuiet(report);

    [Theory]
    [InlineData("- Hull coverage before: 60%\n\n## Results\n\n- Hull coverage: 85%"), InlineData("- Hull coverage: 60% → 85%\n\n## Results\n\n- Hull coverage: 85%"), InlineData("- Added 12 crane inspections\n\n## Results\n\n- 13 crane inspections"), InlineData("- 12 new crane inspections\n\n## Results\n\n- 13 crane inspections"), InlineData("- Ajout de 12 fiches de contrôle\n\n## Bilan\n\n- 13 fiches de contrôle")]
    [InlineData("- Hull coverage: 60%\n\n## Next steps\n\n- Hull coverage: 85%"), InlineData("- Docking latency (P95): 80 ms\n\n## Alerts\n\n- Docking latency (P95): > 500 ms"), InlineData("- 18 of 19 secondary winches\n\n## Results\n\n- 19 secondary winches"), InlineData("- P95 latency: < 100 ms (target: < 200 ms)\n\n## Results\n\n- P95 latency: < 100 ms (target < 200 ms)")]
    [InlineData("- check_mooring.sh - Tests: 7/7\n\n## Cargo tests\n\n- Total tests: 7\n- Passed: 4"), InlineData("- Unit tests: 7/7\n\n## Results\n\n- Total tests: 7\n- Passed: 4"), InlineData("## Results\n\n- Total tests: 7\n- Passed: 7\n\nAll fine.\n\n**Tests**: 7/7")]
    public void AcceptsValuesOfAnotherTimeOrPlan(string report) => IsQuiet(report);

    [Theory]
    [InlineData("**Safety score:** {|+:92/100|}\n\n## Conclusion\n\nWe reached a safety score of [|78/100|]."), InlineData("**Score de sûreté :** {|+:92/100|}\n\n## Conclusion\n\nLe score de sûreté est de [|78/100|]."), InlineData("## Summary\n\n- Hull coverage: {|+:87%|}\n\n## Results\n\nHull coverage is [|82%|].")]
    [InlineData("**Total lines of code:** {|+:12,400|}\n\n## Statistics\n\n- Lines of code: [|13,100|]"), InlineData("## Résumé\n\n- Total des lignes de code : {|+:12 400|}\n\n## Statistiques\n\n| Mesure | Valeur |\n|---|---|\n| Lignes de code | [|13 100|] |"), InlineData("## Summary\n\n- P95 response time: {|+:< 20 ms|}\n\n## Results\n\n- P95 response time: [|< 80 ms|]")]
    public void ReportsValuesInSentencesAndTotals(string report) => Reports(report);

    [Theory]
    [InlineData("**Safety score:** 92/100\n\n## Conclusion\n\nWe reached a safety score of 92/100."), InlineData("**Safety score:** 92/100\n\n## Conclusion\n\nThe safety score of the northern quay is 78/100."), InlineData("**Safety score:** 92/100\n\n## Conclusion\n\nThe safety score was 78/100 before."), InlineData("**Safety score:** 92/100\n\n## Conclusion\n\nThe target is a safety score of 95/100.")]
    [InlineData("## Summary\n\n- Hull coverage: 87%\n\n## Northern quay\n\nHull coverage is 82%."), InlineData("**Total lines of code:** 12,400\n\n## Gates\n\n- Lines of code: 3,100"), InlineData("## Résumé\n\n- Score de sûreté : 92/100\n\n## Bilan\n\nLe score de propreté est de 78/100."), InlineData("## Summary\n\n- P95 response time: < 20 ms\n\n## Results\n\n- P99 response time: < 80 ms")]
    public void IsQuietOfOtherValuesInSentences(string report) => IsQuiet(report);

    [Theory]
    [InlineData("# Status\n\n## Summary\n\n- Average mooring time: {|+:120 ms|}\n\n## Results\n\n| Metric | Value |\n|---|---|\n| Average mooring time | [|180 ms|] |"), InlineData("# Status\n\n## Summary\n\n- Uptime: {|+:99.9%|}\n\n## Operations\n\n- Uptime: [|99.2%|]")]
    [InlineData("# Status\n\n## Summary\n\n- Test coverage: {|+:85%|}\n\n## Testing\n\n- Coverage: [|78%|]"), InlineData("# Status\n\n## Summary\n\n- Security score: {|+:92/100|}\n\n## Conclusion\n\nThe final security score is [|88/100|]."), InlineData("# Bilan\n\n## Résumé\n\n- Durée du chantier : {|+:3 semaines|}\n\n## Calendrier\n\n- Durée du chantier : [|5 semaines|]")]
    [InlineData("# Status\n\n## Summary\n\n- Tests: {|+:245/245|} passing\n\n## Results\n\n- [|238/245|] tests passed (97%)"), InlineData("# Bilan\n\n## Résumé\n\n- Tests : {|+:245/245|} réussis\n\n## Résultats\n\n- [|238/245|] tests réussis")]
    public void ReportsValuesBelowHeadingsThatNarrowNothing(string report) => Reports(report);

    [Theory]
    [InlineData("# Status\n\n## Summary\n\n- Average mooring time: 120 ms\n\n## North quay\n\n| Metric | Value |\n|---|---|\n| Average mooring time | 180 ms |"), InlineData("# Status\n\n| Quay | Trips |\n|---|---|\n| North | 30 |\n| Average | 25 |\n\n## More\n\n| Quay | Trips |\n|---|---|\n| South | 50 |\n| Average | 45 |"), InlineData("# Status\n\n## Summary\n\n- Uptime: 99.9%\n\n## Ferry\n\n- Uptime: 99.2%")]
    [InlineData("# Status\n\n## Summary\n\n- Test coverage: 85%\n\n## Crane module\n\n- Coverage: 78%"), InlineData("# Status\n\n## Summary\n\n- Initial security score: 61/100\n\n## Conclusion\n\nThe final security score is 88/100."), InlineData("# Status\n\n## Summary\n\n- Crane build time: 3 weeks\n\n## Timeline of the harbour\n\n- Crane build time: 5 weeks"), InlineData("# Bilan\n\n## Résumé\n\n- Durée du chantier : 3 semaines\n\n## Quai nord\n\n- Durée du chantier : 5 semaines")]
    [InlineData("# Status\n\n## Summary\n\n- Tests: 245/245 passing\n\n## Results\n\n- 238/250 tests passed"), InlineData("# Status\n\n## Summary\n\n- Tests: 245/245 passing\n\n## Before\n\n- 238/245 tests passed"), InlineData("# Status\n\n## Summary\n\n- Tests: 8/8 passing\n\n## Results\n\n- 7/8 tests passed"), InlineData("# Status\n\n## Summary\n\n- Tests: 245/245 passing\n\n## Night run\n\n- 238/245 smoke tests passed"), InlineData("# Bilan\n\n## Résumé\n\n- Tests : 245/245 réussis\n\n## Phase 1\n\n- 238/245 tests réussis\n\n## Phase 2\n\n- 240/245 tests réussis")]
    public void IsQuietWhereAHeadingNarrowsTheValue(string report) => IsQuiet(report);

    [Theory]
    // Below the title and behind the last line across, lines speak for the whole report.
    [InlineData("# Quay report\n\n**Status:** Done\n**Quality:** {|+:100/100|} seaworthy\n\n## Cranes\n\nAll stand.\n\n## Next steps\n\nNone.\n\n---\n\n**Author:** Harbour office\n**Quality:** [|85/100|] seaworthy"), InlineData("# Rapport du quai\n\n**Statut :** Terminé\n**Qualité :** {|+:100/100|}\n\n## Grues\n\nToutes debout.\n\n## Prochaines étapes\n\nAucune.\n\n---\n\n**Auteur :** Capitainerie\n**Qualité :** [|85/100|]")]
    [InlineData("# Quay report\n\n**Status:** Done\n**Protection level:** {|+:97%|}\n\n## Cranes\n\nAll stand.\n\n## Next steps\n\nNone.\n\n---\n\n**Protection level:** [|82%|]\n**Next:** the gates"), InlineData("# Rapport du quai\n\n**Statut :** Terminé\n**Niveau de protection :** {|+:97 %|}\n\n## Grues\n\nToutes debout.\n\n## Prochaines étapes\n\nAucune.\n\n---\n\n**Niveau de protection :** [|82 %|]\n**Suite :** les portes")]
    public void HoldsTheClosingLinesAgainstTheOpeningOnes(string report) => Reports(report);

    [Theory]
    [InlineData("# Quay report\n\n**Status:** Done\n**Quality:** 100/100\n\n## Cranes\n\nAll stand.\n\n---\n\n**Author:** Harbour office\n**Quality:** 100/100"), InlineData("# Quay report\n\n**Status:** Done\n**Quality:** 100/100 of the ropes\n\n## Cranes\n\nAll stand.\n\n---\n\n**Quality:** 85/100 of the chains"), InlineData("# Quay report\n\n**Status:** Done\n**Quality:** 100/100\n\n## Cranes\n\n**Quality:** 85/100\n\n## Gates\n\nOpen.")]
    [InlineData("# Quay report\n\n**Status:** Done\n**Quality:** 100/100\n\n## Cranes\n\n---\n\n**Quality:** 85/100\n\n| Crane | State |\n|---|---|\n| Ada | up |"), InlineData("# Quay report\n\n**Status:** Done\n**Lines:** 400\n\n## Cranes\n\nAll stand.\n\n---\n\n**Lines:** 300"), InlineData("# Rapport du quai\n\n**Statut :** Terminé\n**Qualité :** 100/100\n\n## Grues\n\n**Qualité :** 85/100\n\n## Portes\n\nOuvertes."), InlineData("# Rapport du quai\n\n**Statut :** Terminé\n**Qualité :** 100/100\n\n## Grues\n\nToutes debout.\n\n---\n\n**Qualité :** 100/100")]
    public void AcceptsClosingLinesOfTheSameOrOfAnother(string report) => IsQuiet(report);

    [Theory]
    [InlineData("# Quay\n\n**Status:** Phase 1 and 2 complete | Phase 3 ({|+:66%|}) complete\n\n## Summary\n\n- **Phase 2:** 4/4 steps (100%)\n- **Phase 3:** 2/5 steps ([|40%|])")]
    [InlineData("# Quay\n\n## Phase 3: walls ({|+:66%|})\n\n- [x] north\n\n## Summary\n\n| Phase | Progress |\n|---|---|\n| Phase 2 | 100% |\n| Phase 3 | [|40%|] |")]
    [InlineData("# Quai\n\n## Étape 3 : murs ({|+:66 %|})\n\n- [x] nord\n\n## Bilan\n\n- **Étape 2 :** 100 %\n- **Étape 3 :** [|40 %|]")]
    [InlineData("# Quay\n\n**Sprint 4:** {|+:90%|} complete\n\n## Work\n\n### Sprint 4 - cranes: [|70%|] complete\n\n- [x] north")]
    public void HoldsThePhasesAgainstEachOther(string report) => Reports(report);

    [Theory]
    [InlineData("# Quay\n\n**Status:** Phase 3 (40%) complete\n\n## Summary\n\n- **Phase 3:** 2/5 steps (40%)"), InlineData("# Quay\n\n## Phase 3: walls (66%)\n\nWalls.\n\n## Summary\n\n- **Phase 3:** 40% fewer cracks")]
    [InlineData("# Quay\n\n## North\n\n### Phase 1 (100%)\n\n### Phase 2 (60%)\n\n## South\n\n### Phase 1 (80%)\n\n### Phase 2 (20%)"), InlineData("# Quay\n\n## 2025-03-01\n\n- **Phase 3:** 40%\n\n## 2025-03-14\n\n- **Phase 3:** 66%")]
    [InlineData("# Quay\n\n## Phase 1: gates (100%)\n\nGates.\n\n## Phase 1: cranes (60%)\n\nCranes."), InlineData("# Quay\n\n- **Phase 3:** 66%\n\n## Goals\n\n- **Phase 3:** target 90%"), InlineData("# Quai\n\n- **Étape 3 :** 66 %\n\n## Bilan\n\n- **Étape 3 :** couverture de 40 %")]
    [InlineData("# Quai\n\n## Étape 3 : murs (66 %)\n\n- [x] nord\n\n## Bilan\n\n- **Étapes 2-3 :** 80 %")]
    public void AcceptsPhasesOfOtherThings(string report) => IsQuiet(report);

    [Theory]
    [InlineData("# Quay report\n\n**Status:** Done\n\n## Summary\n\nWe covered {|+:47|} bollards.\n\n## Bollards\n\nAll [|52|] bollards were covered.")]
    [InlineData("# Quay report\n\n**Status:** Done\n\n## Summary\n\n- Total leaks fixed: {|+:23|}\n\n## Conclusion\n\nWe fixed [|27|] leaks in total.")]
    [InlineData("# Quay report\n\n**Status:** Done\n\n## Summary\n\nA total of {|+:22|} ladders were installed.\n\n## Statistics\n\n| Work | Count |\n|---|---|\n| Ladders installed | [|18|] |")]
    [InlineData("# Quay report\n\n**Status:** Done\n\n## Summary\n\n- {|+:12|} mooring rings replaced\n\n## Conclusion\n\nWith [|9|] mooring rings replaced, the quay is safe.")]
    [InlineData("# Rapport du quai\n\n**Statut :** Terminé\n\n## Résumé\n\nNous avons remplacé {|+:38|} bollards sans incident.\n\n## Bilan\n\nLes [|42|] bollards ont été remplacés.")]
    [InlineData("# Rapport du quai\n\n**Statut :** Terminé\n\n## Synthèse\n\n- Nombre total d'anomalies : {|+:21|}\n\n## Conclusion\n\nAu total, [|17|] anomalies ont été relevées.")]
    public void HoldsCountsOfWorkAgainstEachOther(string report) => Reports(report);

    [Theory]
    [InlineData("We covered 47 bollards.", "## Bollards\n\nAll 47 bollards were covered."), InlineData("- Total leaks fixed: 23", "## North quay\n\nWe fixed 9 leaks."), InlineData("We covered 47 bollards.", "## Conclusion\n\n12 of 47 bollards were covered."), InlineData("We covered 47 bollards of the north quay.", "## Conclusion\n\nWe covered 52 bollards of the south quay.")]
    [InlineData("We fixed 23 leaks.", "## Conclusion\n\nWe found 27 leaks in total."), InlineData("We fixed 23 leaks.", "## Plan\n\nWe fixed 27 leaks."), InlineData("We fixed 23 leaks.", "## Conclusion\n\nAll 27 cranes were fixed."), InlineData("- Total leaks: 27", "## Conclusion\n\nWe fixed 23 leaks."), InlineData("A total of 27 leaks were found.", "## Conclusion\n\nA total of 23 leaks were fixed.")]
    [InlineData("Nous avons remplacé 42 bollards.", "## Bilan\n\nLes 42 bollards ont été remplacés."), InlineData("Nous avons remplacé 42 bollards.", "## Quai nord\n\nNous avons remplacé 38 bollards."), InlineData("- Nombre total d'anomalies : 21", "## Bilan\n\n17 anomalies ont été corrigées.")]
    public void AcceptsCountsOfOtherWork(string first, string last) => IsQuiet($"# Quay report\n\n**Status:** Done\n\n## Summary\n\n{first}\n\n{last}");

    [Theory]
    [InlineData("- Crane controls ({|+:11|} levers)", "- Crane controls ([|14|] levers)"), InlineData("- Crane controls verified ({|+:8|} lever types)", "- ✅ Crane controls ([|15|] lever types)"), InlineData("- `cranes/levers.ts` ({|+:310|} lines)", "`cranes/levers.ts` ([|240|] lines) holds the levers."), InlineData("- `cranes/levers.ts` ({|+:31 KB|})", "- ✅ `cranes/levers.ts` ([|52 KB|])"), InlineData("- Commandes des grues ({|+:11|} leviers)", "- Commandes des grues ([|14|] leviers)")]
    public void HoldsWhatStandsBehindOneThingAgainstEachOther(string first, string last) => Reports($"# Report\n\n**Status:** Done\n\n## Deliverables\n\n{first}\n\n## Details\n\n{last}");

    [Theory]
    [InlineData("- Crane controls (14 levers)", "- Crane controls (14 levers)"), InlineData("- Crane controls (14 levers)", "- Crane controls (3 pedals)"), InlineData("- Crane controls (14 levers)", "- Gate controls (11 levers)"), InlineData("- `levers.ts` (310 lines)", "- `levers.ts` (240 lines)"), InlineData("- `cranes/levers.ts` (240 lines)", "- `cranes/levers.ts` (80 lines added)")]
    [InlineData("- `cranes/levers.ts` (240 lines)", "- `gates/levers.ts` (80 lines)"), InlineData("- Commandes des grues (14 leviers)", "- Commandes des portes (11 leviers)"), InlineData("- Commandes des grues (14 leviers)", "- Commandes des grues (14 leviers)")]
    public void AcceptsWhatStandsBehindOtherThings(string first, string last) => IsQuiet($"# Report\n\n**Status:** Done\n\n## Deliverables\n\n{first}\n\n## Details\n\n{last}");

    [Theory]
    [InlineData("# Report\n\n**Status:** Done\n\n## North hall\n\n- Door tests (14 doors)\n\n## South hall\n\n- Door tests (11 doors)"), InlineData("# Bilan\n\n**Statut :** Terminé\n\n## Hall nord\n\n- Essais des portes (14 portes)\n\n## Hall sud\n\n- Essais des portes (11 portes)")]
    public void AcceptsWhatEachPartHas(string report) => IsQuiet(report);

    [Theory]
    [InlineData("The crossing takes {|+:9 minutes 20 seconds|} ([|640 seconds|])."), InlineData("- Crossing: {|+:600 seconds|} ([|12 minutes|])"), InlineData("- Chart data: {|+:1.5 GB|} ([|1,900 MB|])"), InlineData("La traversée dure {|+:600 secondes|} ([|12 minutes|])."), InlineData("| Crossing | {|+:2 hours 10 minutes|} ([|150 minutes|]) |")]
    public void FindsAQuantityThatIsWrittenTwice(string line) => Reports(line.StartsWith('|') ? "| Trip | Time |\n|---|---|\n" + line : line);

    [Theory]
    [InlineData("The crossing takes 9 minutes 20 seconds (560 seconds)."), InlineData("- Crossing: 600 seconds (10 minutes)"), InlineData("- Chart data: 1.5 GB (1,536 MB)"), InlineData("- Crossing: 2 hours (90 minutes at sea)"), InlineData("- Crossing: 2 hours (target: 90 minutes)"), InlineData("- Crossings: 2 hours (15 minutes each)"), InlineData("- Crossing: about 9 minutes (600 seconds)")]
    [InlineData("La traversée dure 600 secondes (10 minutes)."), InlineData("La traversée dure 2 heures (90 minutes en mer)."), InlineData("- Crossing: 3 days (24 hours)"), InlineData("- Crossing: 95 s (1.6 min)")]
    public void AcceptsAQuantityThatIsWrittenTwice(string line) => IsQuiet(line);

    [Theory]
    [InlineData("## Summary\n\n- Budget: {|+:$120,000|}\n\n## Finance\n\n- Budget: [|$135,000|]"), InlineData("## Overview\n\n- Completion: {|+:95%|}\n\n## Final status\n\n**Overall completion: [|88%|]**"), InlineData("## Overview\n\nThe average mooring time is {|+:120 s|}.\n\n## Load test\n\n- Average mooring time: [|180 s|]"), InlineData("## At a glance\n\n- Crane count estimate: {|+:14|}\n\n## Technical details\n\n- Crane count estimate: [|16|]")]
    [InlineData("## What was built\n\n- Hull coverage: {|+:95%|}\n\n## Results\n\n- Hull coverage: [|88%|]"), InlineData("## Overview\n\nThe total budget was {|+:$42,000|}.\n\n## Financial overview\n\n- Total budget: [|$48,000|]"), InlineData("## Overview\n\nThe estimated time to reopening is {|+:2 weeks|}.\n\n## Timeline\n\n**Estimated time to reopening:** [|4 weeks|]")]
    [InlineData("## Résumé\n\n- Budget : {|+:78 000 €|}\n\n## Finances\n\n- Budget : [|85 000 €|]"), InlineData("## Résumé\n\nLe budget total est de {|+:78 000 €|}.\n\n## Détail\n\n- Budget total : [|85 000 €|]"), InlineData("## Résumé\n\n- Avancement global : {|+:80 %|}\n\n## Conclusion\n\nL'avancement global est de [|68 %|].")]
    public void ReadsAmountsAndSentencesOfTheWholeReport(string report) => Reports("# Report\n\n" + report);

    [Theory]
    [InlineData("## Summary\n\n- Budget: $120,000\n\n## North quay\n\n- Budget: $35,000"), InlineData("## Overview\n\nThe average mooring time is 120 s at night.\n\n## Results\n\n- Average mooring time: 180 s"), InlineData("## Overview\n\nThe average mooring time of the ferry was 240 s.\n\n## Results\n\n- Average mooring time: 180 s"), InlineData("## What was before\n\n- Hull coverage: 60%\n\n## Results\n\n- Hull coverage: 88%")]
    [InlineData("## Résumé\n\n- Budget : 78 000 €\n\n## Quai nord\n\n- Budget : 25 000 €"), InlineData("## Résumé\n\nLe budget total est de 78 000 €.\n\n## Détail\n\n- Budget total : 78 000 €"), InlineData("## Overview\n\n- Cost: $5\n\n## Cranes\n\n- Duration: 5 weeks")]
    public void AcceptsAmountsOfParts(string report) => IsQuiet("# Report\n\n" + report);

    [Theory]
    [InlineData("The new winch achieves a {|+:60%|} reduction in mooring time.", "- Mooring time reduction: [|40%|]"), InlineData("- Mooring time reduced by {|+:55%|}", "With mooring time reduced by [|40%|] the quay is free sooner."), InlineData("We reduced mooring costs by {|+:30%|}.", "| Metric | Before | After | Change |\n|---|---|---|---|\n| Mooring costs | 500 | 250 | -[|50%|] |")]
    [InlineData("- Crane output increased by {|+:20%|}", "Crane output was increased by [|35%|]."), InlineData("- Temps d'amarrage réduit de {|+:50 %|}", "Le temps d'amarrage est réduit de [|35 %|]."), InlineData("- Réduction du temps d'amarrage : {|+:50 %|}", "- Réduction du temps d'amarrage : [|35 %|]")]
    public void HoldsChangesAgainstEachOther(string first, string last) => Reports($"# Report\n\n## Summary\n\n{first}\n\n## Conclusion\n\n{last}");

    [Theory]
    [InlineData("The new winch achieves a 40% reduction in mooring time.", "- Mooring time reduction: 40%"), InlineData("- Mooring time reduced by 55%", "- Mooring costs reduced by 40%"), InlineData("- Mooring time reduced by 40%", "- Mooring time increased by 55%"), InlineData("- Target: mooring time reduced by 55%", "- Mooring time reduced by 40%"), InlineData("- Mooring time will be reduced by 55%", "- Mooring time reduced by 40%")]
    [InlineData("- Costs reduced by 55%", "- Costs reduced by 40%"), InlineData("- Temps d'amarrage réduit de 35 %", "Le temps d'amarrage est réduit de 35 %."), InlineData("- Temps d'amarrage réduit de 50 %", "- Coût d'amarrage réduit de 35 %"), InlineData("- Mooring time reduced by 40%", "## North quay\n\n- Mooring time reduced by 55%")]
    public void AcceptsChangesOfTwoThings(string first, string last) => IsQuiet($"# Report\n\n## Summary\n\n{first}\n\n## Conclusion\n\n{last}");

    [Theory]
    [InlineData("| Finding | Severity |\n|---|---|\n| Rusty mooring rings | {|+:High|} |\n| Dim lamps | Low |", "### Rusty mooring rings\n\n**Severity:** [|Medium|]"), InlineData("| ID | Title | Severity |\n|---|---|---|\n| F-1 | Rusty mooring rings | {|+:Low|} |", "### F-1: Rusty mooring rings\n\n- **Severity:** [|High|]"), InlineData("### Rusty mooring rings ({|+:Critical|})\n\nThey break.", "| Finding | Severity |\n|---|---|\n| Rusty mooring rings | [|High|] |")]
    [InlineData("| Constat | Gravité |\n|---|---|\n| Anneaux rouillés | {|+:Faible|} |", "### Anneaux rouillés\n\n**Gravité** : [|Élevée|]")]
    public void HoldsSeveritiesAgainstEachOther(string first, string last) => Reports($"# Audit report\n\n## Findings\n\n{first}\n\n## Details\n\n{last}");

    [Theory]
    [InlineData("| Finding | Severity |\n|---|---|\n| Rusty mooring rings | High |", "### Rusty mooring rings\n\n**Severity:** 🔴 High"), InlineData("| Finding | Severity |\n|---|---|\n| Rusty mooring rings | High |", "### Dim quay lamps\n\n**Severity:** Low"), InlineData("| Finding | Priority |\n|---|---|\n| Rusty mooring rings | High |", "### Rusty mooring rings\n\n**Severity:** Low"), InlineData("| Finding | Severity |\n|---|---|\n| Rusty mooring rings | High |", "## After the repair\n\n### Rusty mooring rings\n\n**Severity after repair:** Low")]
    [InlineData("| Finding | Severity |\n|---|---|\n| Rusty mooring rings | High |", "| Finding | Severity |\n|---|---|\n| Rusty mooring rings | Low |"), InlineData("| Finding | Severity |\n|---|---|\n| Rusty mooring rings | Low-Medium |", "### Rusty mooring rings\n\n**Severity:** Medium"), InlineData("| Constat | Gravité |\n|---|---|\n| Anneaux rouillés | Élevée |", "### Anneaux rouillés\n\n**Gravité** : Élevée"), InlineData("| Constat | Gravité |\n|---|---|\n| Anneaux rouillés | Élevée |", "### Lampes faibles du quai\n\n**Gravité** : Faible")]
    public void AcceptsSeveritiesOfTwoFindings(string first, string last) => IsQuiet($"# Audit report\n\n## Findings\n\n{first}\n\n## Details\n\n{last}");

    [Theory, InlineData("**Estimated time to production**: {|+:3 weeks|}", "**Timeline**: 3 weeks to a first trip, [|6 weeks|] to production"), InlineData("It takes {|+:3 weeks|} to production.", "It takes [|6 weeks|] to production.")]
    public void HoldsTimesUntilReadyAgainstEachOther(string first, string last) => Reports($"# Report\n\n## Quay\n\n{first}\n\n## Cranes\n\n{last}");

    [Theory, InlineData("**Estimated time to production**: 3 weeks", "**Timeline**: 3 weeks to production"), InlineData("It takes 3 weeks to production.", "It takes 6 weeks to production data."), InlineData("It takes 3 weeks to production.", "It takes 6 weeks to the last trip."), InlineData("It takes 2 weeks to production, 3 weeks to production with cranes.", "It takes 6 weeks to production."), InlineData("La mise en production prend 3 semaines.", "La mise en service prend 6 semaines.")]
    public void AcceptsTimesUntilOtherThings(string first, string last) => IsQuiet($"# Report\n\n## Quay\n\n{first}\n\n## Cranes\n\n{last}");

    [Theory]
    [InlineData("### Total ({|+:47|} rolls migrated)\n\nBoth quays.", "- ✅ [|45|] rolls migrated"), InlineData("- **Total**: {|+:47|} rolls migrated", "We migrated [|45|] rolls."), InlineData("### Total : {|+:47|} registres migrés\n\nDeux quais.", "- ✅ [|45|] registres migrés"), InlineData("- Total : {|+:47|} registres migrés", "Nous avons migré [|45|] registres.")]
    public void HoldsTotalsAgainstCountsOfWork(string first, string last) => Reports($"# Harbour report\n\n**Status**: done\n\n## Results\n\n{first}\n\n## Conclusion\n\n{last}");

    [Theory]
    [InlineData("### Total (47 rolls migrated)\n\nBoth quays.", "- ✅ 47 rolls migrated"), InlineData("### Total (47 rolls migrated)\n\nBoth quays.", "- ✅ 45 rolls planned"), InlineData("- **Total**: 47 rolls migrated", "We migrated 12 rolls."), InlineData("### North quay: total (47 rolls migrated)\n\nOne quay.", "- ✅ 45 rolls migrated"), InlineData("### Total (47 rolls migrated)\n\nBoth quays.", "- ✅ 45 cranes migrated"), InlineData("### Total (47 registres migrés)\n\nDeux quais.", "- ✅ 45 grues migrées")]
    public void AcceptsTotalsOfOtherThings(string first, string last) => IsQuiet($"# Harbour report\n\n**Status**: done\n\n## Results\n\n{first}\n\n## Conclusion\n\n{last}");

    [Theory]
    [InlineData("- {|+:33|} mooring tests", "| Category | Tests |\n|---|---|\n| Mooring | [|36|] |\n| Quay | 50 |"), InlineData("- {|+:33|} tests d'amarrage", "| Catégorie | Tests |\n|---|---|\n| Amarrage | [|36|] |\n| Quai | 50 |"), InlineData("- Mooring tests: {|+:33|}", "### Mooring tests ([|36|])\n\nGood.")]
    [InlineData("- {|+:25|} winch drawings", "- **Winch drawings**: [|23|]"), InlineData("- {|+:~4,000|} lines of guidance", "- Guidance: [|5,200|] lines"), InlineData("- **Guidance**: 4 files, {|+:~4,000|} lines", "- Guidance: [|~6,000|] lines of advice")]
    [InlineData("- Crew services: {|+:45+|} tests", "| Area | Tests |\n|---|---|\n| Crew services | [|~36|] |\n| Quay | 50 |"), InlineData("- Services du quai : {|+:45+|} tests", "| Domaine | Tests |\n|---|---|\n| Services du quai | [|~36|] |\n| Digue | 50 |")]
    public void HoldsALineAgainstTheRowThatNamesTheSame(string first, string last) => Reports($"# Report\n\n**Status**: done\n\n## Summary\n\n{first}\n\n## Work\n\nDone.\n\n## Results\n\n{last}");

    [Theory]
    [InlineData("- 33 mooring tests", "| Category | Scenarios |\n|---|---|\n| Mooring | 36 |\n| Quay | 50 |"), InlineData("- 33 mooring tests", "| Category | Tests |\n|---|---|\n| Mooring | 33+ |\n| Quay | 50 |"), InlineData("- 33 mooring tests", "| Category | Failed tests |\n|---|---|\n| Mooring | 30 |\n| Quay | 50 |")]
    [InlineData("- 33 mooring tests", "### Northern quay\n\n- 36 mooring tests"), InlineData("- 33 new mooring tests", "- 36 mooring tests"), InlineData("- 33 mooring tests", "- 36 mooring tests planned")]
    [InlineData("- 33 tests d'amarrage", "### Quai nord\n\n- 36 tests d'amarrage"), InlineData("- ~4,000 lines of guidance", "- Guidance: 4,400 lines"), InlineData("- Mooring integration: 99 moorings", "- 134 mooring integrations"), InlineData("- 38 drawings (16 new, 22 old)", "- 22 drawings of winches")]
    [InlineData("- Winch drawings: 33", "- Winch drawings: 36\n- Winch drawings: 39"), InlineData("Berth 14 is done.", "Berth 15 is done.")]
    public void AcceptsALineAndARowOfTwoThings(string first, string last) => IsQuiet($"# Report\n\n**Status**: done\n\n## Summary\n\n{first}\n\n## Work\n\nDone.\n\n## Results\n\n{last}");

    [Theory]
    [InlineData("### Quay framework\n\n**Tests**: {|+:14|} test files", "| Framework | Files | Tests |\n|---|---|---|\n| Quay | [|12|] | 141 |\n| Pier | 16 | 90 |"), InlineData("### Module Quai\n\n**Tests exécutés** : {|+:14|} fichiers de tests", "| Module | Fichiers | Tests |\n|---|---|---|\n| Quai | [|12|] | 141 |\n| Digue | 16 | 90 |")]
    [InlineData("### Mooring\n\n- Tests: {|+:22|}", "| Module | Tests |\n|---|---|\n| Mooring | [|25|] |\n| Quay | 31 |")]
    public void HoldsARowAgainstTheSectionThatItNames(string section, string table) => Reports($"# Report\n\n**Status**: done\n\n## Work\n\n{section}\n\n## All there is\n\n{table}");

    [Theory]
    [InlineData("### Mooring\n\n- Unit tests: 22", "| Module | Tests |\n|---|---|\n| Mooring | 25 |\n| Quay | 31 |"), InlineData("### Mooring\n\n- Tests: 22 new ones", "| Module | Tests |\n|---|---|\n| Mooring | 25 |\n| Quay | 31 |"), InlineData("### Mooring line\n\n- Tests: 22", "| Module | Tests |\n|---|---|\n| Mooring | 25 |\n| Quay | 31 |")]
    [InlineData("### Mooring\n\n- Tests: 22", "| Module | Tests before |\n|---|---|\n| Mooring | 25 |\n| Quay | 31 |"), InlineData("### Amarrage\n\n- Tests : 22", "| Module | Tests |\n|---|---|\n| Amarrage | 22 |\n| Quai | 31 |"), InlineData("### Amarrage\n\n- Tests : 22", "| Module | Fichiers |\n|---|---|\n| Amarrage | 25 |\n| Quai | 31 |")]
    public void AcceptsARowOfAnotherSection(string section, string table) => IsQuiet($"# Report\n\n**Status**: done\n\n## Work\n\n{section}\n\n## All there is\n\n{table}");

    [Fact]
    public void HoldsATotalAgainstWhatStandsBesideIt() => Reports("**Status**: done\n\n## Files\n\n```\nTotal guidance: {|+:~2,000 lines|}\n\nWinch code: 2,700 lines\nGuidance: [|2,600 lines|]\n```".Replace(" lines|}", "|} lines", StringComparison.Ordinal).Replace(" lines|]", "|] lines", StringComparison.Ordinal));

    [Fact]
    public void AcceptsATotalAboveWhatStandsBesideIt() => IsQuiet("**Status**: done\n\n## Files\n\n```\nTotal guidance: 2,900 lines\n\nWinch code: 2,700 lines\nGuidance: 2,600 lines\n```");

    [Theory]
    [InlineData("The Harbour Portal is {|+:100%|} ready for launch.", "**Overall readiness**: [|90%|]"), InlineData("**Status**: {|+:95%|} ready", "Overall readiness: [|85%|]"), InlineData("- ✅ **GDPR Compliance**: {|+:100%|} coverage with strong controls", "### GDPR compliance status\n\n**Overall GDPR Compliance**: [|90%|] (95% after the next release)")]
    public void ReportsTwoSharesOfTheWhole(string first, string last) => Reports($"# Harbour Portal Readiness\n\n**Phase**: all done ✅\n- ✅ Winches\n- ✅ Ropes\n\n## Summary\n\n{first}\n\n## Work\n\nDone.\n\n## Results\n\n{last}");

    [Theory]
    [InlineData("The mooring service is 100% ready for launch.", "**Overall readiness**: 90%"), InlineData("**Target readiness**: 100%", "Overall readiness: 85%"), InlineData("**Readiness**: 60% → 100%", "Overall readiness: 85%"), InlineData("- **Readiness last week**: 80%", "- **Readiness**: 85%")]
    [InlineData("| Area | Percentage |\n|---|---|\n| Mooring | 100% |", "- Mooring: 90% covered")]
    public void AcceptsSharesOfTwoThings(string first, string last) => IsQuiet($"# Harbour Portal Readiness\n\n**Phase**: all done ✅\n- ✅ Winches\n- ✅ Ropes\n\n## Summary\n\n{first}\n\n## Work\n\nDone.\n\n## Results\n\n{last}");

    [Theory]
    [InlineData("```\nTests: {|+:245|} passed (245 total)\n```", "### What works\n\n- [|238/245|] tests passing (97.1%)"), InlineData("- All {|+:245|} tests are passing", "### Evidence\n\n- [|238 of 245|] tests pass"), InlineData("- {|+:245/245|} tests réussis", "### Ce qui marche\n\n- [|238/245|] tests réussis")]
    [InlineData("- {|+:258|} tests pass", "All [|247|] tests pass."), InlineData("- ✅ {|+:258/258|} tests passing", "- ✅ [|247/247|] tests passing"), InlineData("**Tests**: {|+:258|} réussis", "Les [|247|] tests sont réussis.")]
    public void ReportsTwoOutcomesOfOneRun(string first, string last) => Reports($"# Report\n\n**Status**: done\n\n## Summary\n\n{first}\n\n## Work\n\nDone.\n\n## Conclusion\n\n{last}");

    [Theory]
    [InlineData("- 238/245 tests passing", "### After the repair\n\n- All 245 tests now passing"), InlineData("- 238/245 tests passing", "### What works\n\n- All 245 tests now passing"), InlineData("- All 20 tests pass", "### What works\n\n- 18/20 tests passing"), InlineData("- 245/245 mooring tests passing", "### What works\n\n- 238/245 quay tests passing")]
    [InlineData("- 258 tests pass", "### Quay\n\n- All 247 tests pass"), InlineData("- 258 tests pass", "All 98 tests pass."), InlineData("- 258 tests pass", "- 258 tests pass\n- 247 tests pass before the repair")]
    public void AcceptsOutcomesOfTwoRuns(string first, string last) => IsQuiet($"# Report\n\n**Status**: done\n\n## Summary\n\n{first}\n\n## Work\n\nDone.\n\n## Results\n\n{last}");

    [Theory]
    [InlineData("# Kiln goals\n\n**Status**: fired\n\n## Goals: all reached ✅\n\n- Heat: 268 kWh\n\n## Goals for the next firing\n\n- Heat: 255 kWh"), InlineData("# Objectifs du four\n\n**Statut** : cuit\n\n## Objectifs atteints ✅\n\n- Chaleur : 268 kWh\n\n## Objectifs de la prochaine cuisson\n\n- Chaleur : 255 kWh")]
    public void AcceptsTheGoalsOfAnotherTime(string report) => IsQuiet(report);
}
