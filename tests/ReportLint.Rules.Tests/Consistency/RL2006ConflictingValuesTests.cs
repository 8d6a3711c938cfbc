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
}
