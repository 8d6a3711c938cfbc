using ReportLint.Rules.Consistency;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Consistency;

public class RL2011ReadinessContradictsOpenWorkTests : RuleTest<RL2011ReadinessContradictsOpenWork>
{
    private const string Open = "\n\n## Checks\n\n- [x] Tills\n- {|+:[ ]|} Refunds\n- {|+:[ ]|} Vouchers";
    private const string Offen = "\n\n## Contrôles\n\n- [x] Caisses\n- {|+:[ ]|} Avoirs\n- {|+:[ ]|} Bons";
    private const string Undone = "\n\n## Checks\n\n- [x] Tills\n- [ ] Refunds\n- [ ] Vouchers";

    [Theory]
    [InlineData("# Tills – [|production-ready|]"), InlineData("# Tills\n\n**Status**: ✅ [|Production-ready|]"), InlineData("# Tills\n\n**Recommendation**: [|deploy immediately|]"), InlineData("# Tills\n\n**Verdict**: the tills are [|ready for production|]")]
    [InlineData("# Tills\n\nThe system is [|100% production-ready|]."), InlineData("# Tills\n\nThe new till software is stable and [|ready to deploy|]."), InlineData("# Tills\n\nHarbour is now [|ready for launch|] with a modern interface."), InlineData("# Tills\n\n## Summary\n\n**✅ [|Ready for production|]**")]
    [InlineData("# Tills\n\n## Overall status: [|ready for release|]"), InlineData("# Tills\n\n## Decision\n\nThe platform [|can be deployed to production today|] with the old printers."), InlineData("# Tills\n\n## Go-live authorization\n\n```text\n✅ TILLS 2 - [|DEPLOYMENT AUTHORIZED|]\n```")]
    [InlineData("# Tills\n\nEverything is [|ready to ship|]."), InlineData("# Tills\n\nThe system is [|ready for production|] now."), InlineData("# Tills\n\n**Decision**: [|GO for launch|]"), InlineData("# Tills\n\nâœ… [|Ready for production|]")]
    public void ReportsAVerdictOverOpenItems(string report) => Reports(report + Open);

    [Theory]
    [InlineData("# Caisses\n\n**Statut** : ✅ [|Prêt pour la production|]"), InlineData("# Caisses\n\nLe système est maintenant [|100 % prêt pour la production|] avec ses imprimantes."), InlineData("# Caisses\n\n## Conclusion\n\nLes nouvelles caisses forment un projet [|prêt à déployer|]."), InlineData("# Caisses\n\n**Recommandation** : [|déployer immédiatement|]"), InlineData("# Caisses\n\n**Décision** : [|GO pour la mise en production|]"), InlineData("# Caisses\n\n## Bilan\n\nLe système est [|prêt pour la production dès aujourd'hui|].")]
    public void ReportsAVerdictInFrench(string report) => Reports(report + Offen);

    [Theory]
    [InlineData("\n\n## Results\n\n- {|+:Throughput: 40 req/s (target: > 900 req/s)|}"), InlineData("\n\n## Results\n\n| Metric | Target | Actual | Status |\n|---|---|---|---|\n| Latency | < 200 ms | 900 ms | {|+:✅|} |"), InlineData("\n\n## Tests\n\n```yaml\nPassed: 14\n{|+:Failed: 3|}\n```")]
    [InlineData("\n\n## Checks\n\n| Check | Status |\n|---|---|\n| Tills | ✅ |\n| Refunds | {|+:❌|} |"), InlineData("\n\n## Checks\n\n| Check | Status |\n|---|---|\n| Tills | âœ… |\n| Refunds | {|+:âŒ|} |"), InlineData("\n\n{|+:## Blocker: the printers lose their paper|}"), InlineData("\n\n## Next steps\n\n### Must fix before launch\n\n- {|+:[ ]|} Refunds\n- [x] Tills")]
    [InlineData("\n\n## Work\n\n- {|+:⏳|} Refunds\n- {|+:🚧|} Vouchers"), InlineData("\n\n## Week 2 ✅ 75%\n\n| Step | Status |\n|---|---|\n| Tills | ✅ |\n| Refunds | {|+:⏳|} |\n| Vouchers | {|+:⏳|} needs printers |")]
    public void ReportsWhatSpeaksAgainstIt(string rest) => Reports("# Tills\n\n**Status**: ✅ [|Ready for production|]" + rest);

    [Theory]
    [InlineData("## Tills – [|production-ready|]\n\n### Checks\n\n- [x] Tills\n- {|+:[ ]|} Refunds\n- {|+:[ ]|} Vouchers"), InlineData("### Caisses\n\n**Statut** : ✅ [|Prêt pour la production|]\n\n#### Contrôles\n\n- [x] Caisses\n- {|+:[ ]|} Avoirs\n- {|+:[ ]|} Bons")]
    public void TakesATitleOfAnyLevel(string report) => Reports(report);

    [Theory]
    [InlineData("## Notes – old tills\n\n### Tills – production-ready\n\nAll is well.\n\n## Refunds\n\n- [x] Tills\n- [ ] Refunds\n- [ ] Vouchers")]
    public void LeavesSectionsOfAPageWithoutATitle(string report) => IsQuiet(report);

    [Fact]
    public void SaysHowManyAreOpen() => Reports("# Tills\n\n**Status**: [|production-ready|]" + Open, "'production-ready' is the verdict, but the report lists 2 items as open, failed or missed");

    [Fact]
    public void ReportsTheFirstVerdictOnly() => Reports("# Tills\n\nThe system is [|ready for production|].\n\n**Recommendation**: deploy now" + Open);

    [Theory]
    [InlineData("# Tills\n\n**Blockers**: no blockers"), InlineData("# Tills\n\n**Status**: no blockers"), InlineData("# Caisses\n\n**Statut** : aucun bloquant")]
    public void AcceptsThatOpenWorkDoesNotBlock(string report) => IsQuiet(report + Undone);

    [Fact]
    public void ReportsBlockersThatAreDenied() => Reports("# Tills\n\n**Status**: [|no blockers|]\n\n## Checks\n\n| Check | Status |\n|---|---|\n| Tills | ✅ |\n| Refunds | {|+:❌|} |");

    [Theory]
    [InlineData("# Tills\n\nThe system is not production-ready."), InlineData("# Tills\n\nThe system is 70% production-ready."), InlineData("# Tills\n\nThe system is production-ready once the refunds are in."), InlineData("# Tills\n\nThe system is ready to deploy, except for refunds."), InlineData("# Tills\n\nThe system is nearly ready for production.")]
    [InlineData("# Tills\n\nThe system will be ready for production in May."), InlineData("# Tills\n\nIs the system ready for production?"), InlineData("# Tills\n\nIt holds 400 lines of production-ready code."), InlineData("# Tills\n\n**Target**: production-ready"), InlineData("# Tills\n\n**Refund service**: ✅ production-ready"), InlineData("# Tills\n\n- Production-ready printers")]
    [InlineData("# Tills\n\n## Refunds\n\nThe parser is production-ready."), InlineData("# Tills\n\n## Printers (ready to deploy)\n\nSix."), InlineData("# Tills\n\nThe system is production-ready for the Oslo shop."), InlineData("# Tills\n\n**Status**: production-ready (cash only)"), InlineData("# Tills\n\n**Status**: ⚠️ production-ready"), InlineData("# Tills\n\n## Next steps\n\n- Deploy to production")]
    [InlineData("# Caisses\n\nLe système n'est pas prêt pour la production."), InlineData("# Caisses\n\nLe système sera prêt pour la production en mai."), InlineData("# Caisses\n\nLe système est prêt à déployer, sauf les avoirs."), InlineData("# Caisses\n\nLe système est prêt pour la production une fois les avoirs finis.")]
    public void AcceptsWhatIsNoVerdictOnTheWhole(string report) => IsQuiet(report + Undone);

    [Theory]
    [InlineData("\n\n## Next steps\n\n- [x] Tills\n- [ ] Refunds\n- [ ] Vouchers"), InlineData("\n\n## Prochaines étapes\n\n- [x] Caisses\n- [ ] Avoirs\n- [ ] Bons"), InlineData("\n\n## Recommendations\n\n- [ ] Refunds\n- [ ] Vouchers"), InlineData("\n\n## Post-deployment\n\n- [x] Tills\n- [ ] Refunds\n- [ ] Vouchers"), InlineData("\n\n## Future enhancements\n\n- ⏳ Refunds\n- ⏳ Vouchers")]
    [InlineData("\n\n## Phase 2 ⏳\n\n- [x] Tills\n- [ ] Refunds\n- [ ] Vouchers"), InlineData("\n\n| Phase | Status |\n|---|---|\n| Phase 1 | ✅ |\n| Phase 2 | ⏳ |\n| Phase 3 | ⏳ |"), InlineData("\n\n## Weekly round\n\n- [ ] Count the tills\n- [ ] Count the vouchers"), InlineData("\n\n## Checks\n\n- ✅ Tills\n- ✅ Refunds"), InlineData("\n\n## Checks\n\n- [x] Tills\n- [ ] Optional: colours\n- [ ] ~~Fax~~")]
    [InlineData("\n\n## Rules\n\n- ❌ Leave the till open\n- ❌ Lend the key"), InlineData("\n\n## Tests\n\n- Passed: 14\n- Failed: 0"), InlineData("\n\n## Results\n\n- Latency: 90 ms (target: < 200 ms)"), InlineData("\n\n| Site | State | Fit |\n|---|---|---|\n| Oslo | ✅ | Ready |\n| Bergen | ⏳ Pending | Ready |\n| Tromsø | ⏳ Pending | Ready |"), InlineData("\n\n**Blockers**: none")]
    [InlineData("\n\n## Before\n\n- ✅ Tills\n- ❌ Refunds\n- ❌ Vouchers"), InlineData("\n\n## Legend\n\n- ✅ = done\n- ⏳ = open\n- ❌ = failed")]
    public void AcceptsWorkThatAVerdictLeavesOut(string rest) => IsQuiet("# Tills\n\n**Status**: ✅ Ready for production" + rest);

    [Theory]
    [InlineData("# Tills\n\n**Status**: [|Production-ready|]\n\n## Parts\n\n| Part | Status |\n|---|---|\n| Tills | ✅ Done |\n| Web | {|+:❌|} Failed |"), InlineData("# Caisses\n\n**Recommandation** : [|déployer immédiatement en production|]\n\n## Parties\n\n| Partie | Statut |\n|---|---|\n| Caisses | ✅ |\n| Avoirs | {|+:❌|} |\n| Bons | ✅ |")]
    public void ReportsAVerdictOverRowsOfATable(string report) => Reports(report);

    [Theory]
    [InlineData("# Tills\n\n**Status**: Production-ready\n\n## Parts\n\n| Part | Status |\n|---|---|\n| Tills | ✅ Done |\n| Phase 4 | ⏳ Pending |\n| Phase 5 | ⏳ Pending |"), InlineData("# Caisses\n\n**Recommandation** : déployer immédiatement en production\n\n## Parties\n\n| Partie | Statut |\n|---|---|\n| Caisses | ✅ |\n| Avoirs | ✅ |")]
    public void IsQuietOfLaterPhasesInATable(string report) => IsQuiet(report);

    [Theory]
    [InlineData("# Tills\n\n**Status**: ✅ [|Production-ready|]\n\n## Blocking issues\n\n1. {|+:Tills crash on refunds|}\n2. {|+:Vouchers are lost on restart|}"), InlineData("# Caisses\n\n**Statut** : ✅ [|Prêt pour la production|]\n\n## Problèmes bloquants\n\n- {|+:Plantage au remboursement|}")]
    public void ReportsAVerdictOverListedBlockers(string report) => Reports(report);

    [Theory]
    [InlineData("# Tills\n\n**Status**: ✅ Production-ready\n\n## Blocking issues\n\n- None"), InlineData("# Tills\n\n**Status**: ✅ Production-ready\n\n## Blocking issues\n\n- No crash is left\n- Refunds: fixed"), InlineData("# Tills\n\n**Status**: ✅ Production-ready\n\n## Blocking issues resolved\n\n- Tills crash on refunds"), InlineData("# Caisses\n\n**Statut** : ✅ Prêt pour la production\n\n## Problèmes bloquants\n\n- Aucun"), InlineData("# Tills\n\n**Status**: ✅ Production-ready\n\n## Non-blocking issues\n\n- Tills are grey")]
    public void AcceptsBlockersThatAreNone(string report) => IsQuiet(report);

    [Theory]
    [InlineData("# Tills\n\n**Status**: [|Production-ready|]\n\n## Left open\n\n- {|+:[ ]|} Fix critical refund bug"), InlineData("# Tills\n\n**Recommendation**: [|deploy immediately|]\n\n## Known issues\n\n- {|+:🔴 Critical: tills lose the day's takings|}"), InlineData("# Tills\n\nThe system is [|ready for production|].\n\n## Blockers\n\n- {|+:Critical: no spare printers|}"), InlineData("# Tills\n\n**Verdict**: [|approved for release|]\n\n## Test results\n\n- Passed: 40\n- {|+:Failed: 3|}")]
    [InlineData("# Tills\n\n## Verdict: [|GO|]\n\n- {|+:❌|} Printers not configured\n- {|+:❌|} Vouchers failed"), InlineData("# Tills\n\n**Decision**: [|go ahead|]\n\n## Next steps\n\n- {|+:[ ]|} Critical: restore the backup of the takings")]
    [InlineData("# Caisses\n\nLe système est [|prêt pour la production|].\n\n## Suites\n\n- {|+:[ ]|} Corriger la faille critique"), InlineData("# Caisses\n\n**Avis** : [|feu vert|]\n\n## Suites\n\n- {|+:[ ]|} Critique : rétablir la sauvegarde des recettes")]
    public void ReportsAVerdictOverWhatIsCalledCritical(string report) => Reports(report);

    [Theory]
    [InlineData("\n\n## Next steps\n\n- [ ] Formal proof of critical parts\n- [ ] Review of all critical paths"), InlineData("\n\n## Known issues\n\n- Critical: none"), InlineData("\n\n## Known issues\n\n- Critical: refunds lost their paper, fixed in May"), InlineData("\n\n## Issues fixed\n\n- 🔴 Critical: tills lost the day's takings"), InlineData("\n\n## Next steps\n\n- [x] Critical: refunds"), InlineData("\n\n## Rules\n\n- [ ] Backups must be tested\n- [ ] Spare printers are required")]
    [InlineData("\n\n## Suites\n\n- [ ] Revue des chemins critiques"), InlineData("\n\n## Problèmes connus\n\n- Critique : aucun"), InlineData("\n\n## Anomalies corrigées\n\n- 🔴 Critique : recettes perdues au redémarrage")]
    public void AcceptsWhatIsNotCalledCritical(string rest) => IsQuiet("# Tills\n\n**Status**: ✅ Ready for production" + rest);

    [Theory]
    [InlineData("# Tills\n\n**Decision**: go on with the survey" + Undone), InlineData("# Tills\n\n## Refunds\n\n**Decision**: go\n\nText.\n\nText.\n\nText." + Undone), InlineData("# Tills\n\n**Decision**: no go" + Undone), InlineData("# Caisses\n\n**Avis** : défavorable" + Undone)]
    public void AcceptsOtherDecisions(string report) => IsQuiet(report);

    [Theory]
    [InlineData("**Status:** ✅ [|Production ready|]\n\n## Advice\n\n### Before production\n\n1. {|+:**Keys** (CRITICAL)|}\n   - Rotate them\n2. **Logs**"), InlineData("**Statut :** ✅ [|Prêt pour la production|]\n\n## Avis\n\n### Avant la mise en production\n\n1. {|+:**Clés** (obligatoire)|}\n   - Les changer\n2. **Journaux**")]
    public void ReportsWhatIsCalledRequiredBeforeProduction(string report) => Reports(report);

    [Theory]
    [InlineData("**Status:** ✅ Production ready\n\n## Advice\n\n### Before production\n\n1. **Keys** (recommended)\n2. **Logs**"), InlineData("**Status:** ✅ Production ready\n\n## Advice\n\n### Later\n\n1. **Keys** (critical)"), InlineData("**Status:** ✅ Production ready\n\n## Advice\n\n### Before production\n\n1. **Keys** (critical): done")]
    [InlineData("**Statut :** ✅ Prêt pour la production\n\n## Avis\n\n### Avant la mise en production\n\n1. **Clés** (conseillé)\n2. **Journaux**")]
    public void IsQuietOnAdviceBeforeProduction(string report) => IsQuiet(report);

    [Theory]
    // A mark says what the heading says: it blocks.
    [InlineData("# Ferry report\n\n**Status:** Done\n\n## Verdict\n\nThe system is [|production-ready|].\n\n## Blockers\n\n- {|+:❌ Ticket printer is jammed|}"), InlineData("# Bilan du bac\n\n**Statut :** Terminé\n\n## Verdict\n\nLe système est [|prêt pour la production|].\n\n## Points bloquants\n\n- {|+:❌ L'imprimante est bloquée|}")]
    public void CountsMarkedBlockers(string report) => Reports(report);

    [Theory]
    [InlineData("# Ferry report\n\n**Status:** Done\n\n## Verdict\n\nThe system is production-ready.\n\n## Blockers\n\n- ✅ Ticket printer mended"), InlineData("# Ferry report\n\n**Status:** Done\n\n## Verdict\n\nThe system is production-ready.\n\n## Blockers\n\n- ❌ None"), InlineData("# Bilan du bac\n\n**Statut :** Terminé\n\n## Verdict\n\nLe système est prêt pour la production.\n\n## Points bloquants\n\n- ❌ Aucun")]
    public void AcceptsMarkedBlockersThatAreNone(string report) => IsQuiet(report);

    [Theory]
    [InlineData("# Tills\n\n**Status:** 🟢 All checks green, [|ready for production|]"), InlineData("# Tills\n\n**Verdict: [|ready to deploy to production|] immediately!** 🚀"), InlineData("# Tills\n\n**Statut final** : ✅ **VALIDATION COMPLÈTE - [|DÉPLOIEMENT AUTORISÉ|]**")]
    [InlineData("# Tills\n\n[|No open tasks remain|]."), InlineData("# Tills\n\n**Status:** [|Nothing left to do|]."), InlineData("# Tills\n\n**Statut :** [|Aucune tâche restante|]"), InlineData("# Tills\n\n**[|Ready for release|], no work remains.**")]
    public void ReportsWhatDeniesOpenWork(string report) => Reports(report + Open);

    [Theory]
    [InlineData("# Tills\n\nThere are [|no open issues|]."), InlineData("# Tills\n\n**Status:** [|No known issues|]"), InlineData("# Caisses\n\nIl n'y a plus rien à signaler, [|aucun problème ouvert|].")]
    public void ReportsWhatDeniesFailures(string report) => Reports(report + "\n\n## Checks\n\n- ✅ Tills\n- {|+:❌|} Refunds fail");

    [Theory]
    [InlineData("# Tills\n\n**Status:** No known issues" + Undone), InlineData("# Tills\n\n## Known issues\n\n- No open issues in the tills" + Undone), InlineData("# Tills\n\n**Status:** backend ready, ready for review" + Undone)]
    [InlineData("# Tills\n\nWhen no open tasks remain, the tills move." + Undone), InlineData("# Caisses\n\nUne fois qu'aucune tâche ne reste, on déménage." + Undone), InlineData("# Tills\n\n**Status:** [|x|]")]
    public void AcceptsOtherDenials(string report) => IsQuiet(report.Replace("[|x|]", "no open issues", StringComparison.Ordinal));

    [Theory]
    [InlineData("- ❌ Failed: 0 (0.0%)\n- ✅ Passed: 12"), InlineData("- **Tests réussis** : 12 ✅\n- **Tests échoués** : 0 ❌")]
    public void AcceptsACrossOverNoFailure(string counts) => IsQuiet("# Tills\n\n**Status**: ready for production\n\n## Checks\n\n" + counts);

    [Theory]
    [InlineData("- Passed: 2 tests\n- {|+:Failed: 5 tests (all of the crane)|}"), InlineData("- Passed: 2\n- {|+:Failed: 5 (71%)|}")]
    [InlineData("- ✅ Passed: 41 tests\n- {|+:⚠️ Failed: 12 tests (waiting for a new gauge)|}"), InlineData("- ✅ Réussis : 41 tests\n- {|+:⚠️ Échoués : 12 tests (en attente d'une jauge)|}"), InlineData("- {|+:9 tests failing|}")]
    [InlineData("| Suite | Passed | Failed |\n|---|---|---|\n| Crane | 30 | 0 |\n{|+:| Gauge | 11 | 12 ||}")]
    public void ReportsCountedFailures(string counts) => Reports("# Tills\n\n**Status**: [|ready for production|]\n\n## Results\n\n" + counts);

    [Theory]
    [InlineData("- Passed: 2 tests\n- Failed: 0 tests (none of the crane)"), InlineData("- Passed: 2\n- Failed: 5 in May, none today")]
    [InlineData("- Passed: 41\n- Failed: 5 (known, of the old gauge)"), InlineData("- Réussis : 41\n- Échoués : 5 (préexistants)"), InlineData("- Passed: 41\n- Failed: 5 (all fixed since)"), InlineData("- Passed: 41\n- Failed: 5\n\n## Second run\n\n- Passed: 46\n- Failed: 0")]
    [InlineData("- Passed: 41\n- Failed: 5 tests of May"), InlineData("| Suite | Passed | Failed |\n|---|---|---|\n| Crane | 30 | 0 |\n| Gauge | 11 | 0 |"), InlineData("| Suite | Passed | Failed | Note |\n|---|---|---|---|\n| Gauge | 11 | 2 | unrelated to the release |"), InlineData("## Before the repair\n\n- Passed: 41\n- Failed: 5")]
    public void AcceptsNoFailures(string counts) => IsQuiet("# Tills\n\n**Status**: ready for production\n\n## Results\n\n" + counts);

    [Theory]
    [InlineData("\n\n## Go-live checklist\n\n- {|+:[ ]|} Rails verified\n- {|+:[ ]|} Lamps installed\n- {|+:[ ]|} Pilot on board"), InlineData("\n\n## Deployment checklist\n\nBefore deploying to production:\n\n### Quay\n\n- {|+:[ ]|} Test the rails\n- {|+:[ ]|} Light the lamps\n\n### Office\n\n- {|+:[ ]|} Call the pilot"), InlineData("\n\n## Checks before launch\n\n- {|+:[ ]|} Test the rails\n- {|+:[ ]|} Light the lamps\n- {|+:[ ]|} Call the pilot")]
    [InlineData("\n\n## Liste de contrôle\n\n- {|+:[ ]|} Rails vérifiés\n- {|+:[ ]|} Lampes installées\n- {|+:[ ]|} Pilote à bord")]
    public void ReportsAVerdictOverAnUntouchedChecklist(string rest) => Reports("# Tills\n\n**Status**: ✅ [|Ready for production|]" + rest);

    [Theory]
    [InlineData("\n\n## Deployment checklist\n\n- [ ] Stop the crane\n- [ ] Start the crane\n- [ ] Call the pilot"), InlineData("\n\n## Weekly checklist\n\n- [ ] Rails verified\n- [ ] Lamps verified\n- [ ] Ropes verified"), InlineData("\n\n## Security checklist\n\n- [ ] Rails verified\n- [ ] Lamps verified\n- [ ] Ropes verified"), InlineData("\n\n## Go-live checklist\n\n- [ ] Rails verified\n- [ ] Lamps verified"), InlineData("\n\n## Next phase\n\n### Launch checklist\n\n- [ ] Rails verified\n- [ ] Lamps verified\n- [ ] Ropes verified")]
    [InlineData("\n\n## Recommended before launch\n\n- [ ] Test the rails\n- [ ] Light the lamps\n- [ ] Call the pilot"), InlineData("\n\n## Liste de contrôle hebdomadaire\n\n- [ ] Rails vérifiés\n- [ ] Lampes vérifiées\n- [ ] Cordes vérifiées")]
    public void AcceptsChecklistsOfOtherUse(string rest) => IsQuiet("# Tills\n\n**Status**: ✅ Ready for production" + rest);

    [Theory]
    [InlineData("\n\n## Parts\n\n| Part | State |\n|---|---|\n| Tills | ✅ Running |\n| Radio | ⚠️ {|+:Not started|} |\n| Lamps | ⚠️ {|+:Not connected|} |"), InlineData("\n\n## Radio\n\n- **Status**: {|+:not running|}\n- **Place**: quay\n\n## Lamps\n\n- **Status**: {|+:not configured|}"), InlineData("\n\n## Gaps\n\n| Gap | Effort | Effect |\n|---|---|---|\n{|+:| No radio | 2 h | Blocks production ||}\n| Grey lamps | 1 h | Comfort |"), InlineData("\n\n## Findings\n\n{|+:2 critical gaps must be closed.|}")]
    [InlineData("\n\n## Left\n\n- {|+:[ ]|} Radio (required)\n- [x] Lamps"), InlineData("\n\n## Known limits\n\n- {|+:🔴 Pilots cannot call the harbour (blocker)|}"), InlineData("\n\n### Must be done before launch\n\n1. {|+:Light the long pier|}"), InlineData("\n\n## Critical issues\n\n1. {|+:**Rails bend in the sun** – not fixed|}"), InlineData("\n\n## Reste à faire\n\n- {|+:❌ Essai de charge du quai (obligatoire avant la mise en production)|}"), InlineData("\n\n## Constats\n\n{|+:Deux anomalies critiques doivent être corrigées.|}")]
    public void ReportsWhatIsPlainlyNotThere(string rest) => Reports("# Tills\n\n**Status**: ✅ [|Ready for production|]" + rest);

    [Theory]
    [InlineData("\n\n## Parts\n\n| Part | State |\n|---|---|\n| Tills | ✅ Running |\n| Radio | ⚠️ Partial |\n| Lamps | ⚠️ Needs paint |"), InlineData("\n\n## Phase 4\n\n- **Status**: not started\n\n## Phase 5\n\n- **Status**: not started"), InlineData("\n\n## Findings\n\nAll critical gaps were closed."), InlineData("\n\n## Rules\n\nEvery critical finding must be fixed in a day."), InlineData("\n\n## Left\n\n- [ ] Spare radio is required"), InlineData("\n\n## Checks\n\n- Critical issues if any ❌")]
    [InlineData("\n\n### Must be done after launch\n\n1. Light the long pier"), InlineData("\n\n## Critical issues\n\n1. **Rails bend in the sun** – fixed"), InlineData("\n\n## Anomalies\n\nToutes les anomalies critiques ont été corrigées.")]
    public void AcceptsWhatIsThereOrOfNoWeight(string rest) => IsQuiet("# Tills\n\n**Status**: ✅ Ready for production" + rest);

    [Theory]
    [InlineData("# Tills\n\n**{|+:Status**: sea trial in progress|}\n\nText.\n\n## Final status\n\nThe system is [|production-ready|]."), InlineData("# Caisses\n\n**{|+:Statut** : essais en cours|}\n\nTexte.\n\n## Bilan\n\nLe système est [|prêt pour la production|].")]
    public void ReportsAVerdictOverWorkUnderWay(string report) => Reports(report);

    [Theory]
    [InlineData("# Tills\n\n**Status**: phase 2 in progress\n\nText.\n\n## Final status\n\nThe system is production-ready."), InlineData("# Tills\n\n**Status**: sea trial not in progress any more\n\nText.\n\n## Final status\n\nThe system is production-ready.")]
    public void AcceptsPhasesUnderWay(string report) => IsQuiet(report);

    [Theory]
    [InlineData("# Tills\n\n**Status**: done\n\n[|All critical issues have been resolved|].\n\n## Issues\n\n- ✅ CRIT-1: rails\n- {|+:❌|} CRIT-2: lamps"), InlineData("# Tills\n\n**Status**: done\n\n## Summary\n\n[|All critical and high-severity bugs from the audit are fixed|]!\n\n## Remaining bugs\n\n- {|+:❌|} **HIGH-03:** lamps\n- ❌ **LOW-1:** paint"), InlineData("# Caisses\n\n**Statut** : fait\n\n[|Toutes les anomalies critiques ont été corrigées|].\n\n## Anomalies\n\n- ✅ A-1 (critique) : rails\n- {|+:❌|} A-2 (critique) : lampes")]
    public void ReportsFindingsThatAreSaidToBeResolved(string report) => Reports(report);

    [Theory]
    [InlineData("# Tills\n\n**Status**: done\n\nAll critical issues have been resolved.\n\n## Issues\n\n- ✅ CRIT-1: rails\n- ❌ LOW-2: lamps"), InlineData("# Tills\n\n**Status**: done\n\nAll critical issues have been resolved.\n\n## Issues found\n\n- ❌ CRIT-1: rails\n- ❌ CRIT-2: lamps"), InlineData("# Tills\n\n**Status**: done\n\nAll critical issues have to be resolved.\n\n## Issues\n\n- ✅ CRIT-1: rails\n- ❌ CRIT-2: lamps"), InlineData("# Tills\n\n**Status**: done\n\nAll critical issues have been resolved.\n\n## Issues\n\n- ✅ Rails of critical size\n- ❌ Critical mass of lamps"), InlineData("# Caisses\n\n**Statut** : fait\n\nToutes les anomalies critiques sont à corriger.\n\n## Anomalies\n\n- ✅ A-1 (critique) : rails\n- ❌ A-2 (critique) : lampes")]
    public void AcceptsFindingsThatAreLeft(string report) => IsQuiet(report);

    [Theory]
    [InlineData("# Tills\n\n**Recommendation:** [|Approve for release|]" + Open), InlineData("# Caisses\n\n## Décision\n\n[|Mise en production immédiate recommandée|].\n\n## Points bloquants\n\n- {|+:❌ Imprimante en panne|}")]
    public void ReportsOtherDecisions(string report) => Reports(report);

    [Theory]
    [InlineData("# Tills\n\n**[|Critical actions**: None|] required before launch\n\n## Before launch\n\n- {|+:[ ]|} Count the takings (critical)\n- [x] Paint"), InlineData("# Caisses\n\n**[|Actions bloquantes** : aucune|]\n\n## Suites\n\n- {|+:[ ]|} Compter la recette (bloquant)\n- [x] Peinture")]
    public void ReportsCriticalWorkThatIsDenied(string report) => Reports(report);

    [Theory]
    [InlineData("# Tills\n\n**Critical actions**: None\n\n## Left\n\n- [ ] Count the takings\n- [x] Paint"), InlineData("# Tills\n\n**Critical size**: not given\n\n## Left\n\n- [ ] Count the takings (critical)"), InlineData("# Caisses\n\n**Actions bloquantes** : aucune\n\n## Suites\n\n- [ ] Peinture")]
    public void AcceptsCriticalWorkThatIsNone(string report) => IsQuiet(report);

    [Theory]
    [InlineData("# Tills\n\n**Status:** ✅ Live and [|production-ready|]" + Open), InlineData("# Tills\n\n## Conclusion\n\nWe [|recommend immediate release|]." + Open), InlineData("# Caisses\n\n**Statut :** [|prêt pour la production|]\n\n| Poste | État |\n|---|---|\n| Caisse | ✅ |\n| Radio | {|+:❌|} Non démarrée |")]
    public void ReportsVerdictsInOtherWords(string report) => Reports(report);

    [Theory]
    [InlineData("The move is complete and the system is [|ready for production|]."), InlineData("The move is complete, and the platform is [|production-ready|]."), InlineData("La migration est terminée à 100 % et le système est [|prêt pour la production|].")]
    public void ReadsTheLastClause(string sentence) => Reports("# Report\n\n## Work\n\n- {|+:⏳|} Radar (blocking)\n- ✅ Horn\n\n## Conclusion\n\n" + sentence);

    [Theory]
    [InlineData("The move is complete and the gates of the yard are painted."), InlineData("If the move is complete and the system is ready for production, we sail."), InlineData("The move is complete and the system is not ready for production."), InlineData("La migration est terminée et le système sera prêt pour la production.")]
    public void AcceptsTheLastClause(string sentence) => IsQuiet("# Report\n\n## Work\n\n- ⏳ Radar (blocking)\n- ✅ Horn\n\n## Conclusion\n\n" + sentence);

    [Theory]
    [InlineData("# Tills\n\n**Status**: [|ready for production|]\n\n## Checks\n\n- ✅ Tills\n- {|+:⚠️ **REQUIRED**: replace the master key by hand|}"), InlineData("# Tills\n\n**Status**: [|ready for production|]\n\n## Checks\n\n- ✅ Tills\n- {|+:⚠️ **Required step**: run the voucher script|}"), InlineData("# Caisses\n\n**Statut** : [|prêt pour la production|]\n\n## Contrôles\n\n- ✅ Caisses\n- {|+:⚠️ **OBLIGATOIRE** : remplacer la clé des caisses|}")]
    [InlineData("# Tills\n\n## Summary\n\nThe system is [|ready for production|].\n\n- ✅ Tills\n- {|+:⚠️ Twelve old drivers: require updates before launch|}"), InlineData("# Tills\n\n**Status**: [|ready for production|]\n\n## Checks\n\n- ✅ Tills\n- {|+:❌ The default keys must be replaced before production|}"), InlineData("# Caisses\n\n**Statut** : [|prêt pour la production|]\n\n## Contrôles\n\n- ✅ Caisses\n- {|+:⚠️ Les clés doivent être remplacées avant la mise en production|}")]
    public void ReportsDutiesThatAreMarked(string report) => Reports(report);

    [Theory]
    [InlineData("- ✅ Tills\n- ⚠️ **Required**: none"), InlineData("- ✅ Tills\n- **Required**: replace the paper roll by hand"), InlineData("- ✅ Tills\n- ⚠️ **Required, optional here**: replace the paper roll"), InlineData("- ✅ Tills\n- ⚠️ Printers need no updates before launch"), InlineData("- ✅ Tills\n- ⚠️ The drivers were updated before launch"), InlineData("- ⚠️ Old drivers require updates before launch\n- ⚠️ Old keys require care"), InlineData("- ✅ Tills\n- ✅ **Required**: replace the master key by hand"), InlineData("- ✅ Tills\n- ⚠️ Printers need paper before launch days")]
    public void AcceptsMarksThatAskForNothing(string list) => IsQuiet("# Tills\n\n**Status**: ready for production\n\n## Checks\n\n" + list);

    [Theory, InlineData("- ✅ Caisses\n- ⚠️ Les imprimantes ne nécessitent pas de papier avant la mise en production"), InlineData("- ✅ Caisses\n- ⚠️ **Requis** : rien")]
    public void AcceptsMarksThatAskForNothingInFrench(string list) => IsQuiet("# Caisses\n\n**Statut** : prêt pour la production\n\n## Contrôles\n\n" + list);

    [Theory]
    [InlineData("# Tills\n\n**Status**: ✅ [|Ready for submission|]"), InlineData("# Tills\n\nThe project is [|ready to submit|]."), InlineData("# Tills\n\n**Verdict**: the project is [|ready to be merged|]"), InlineData("# Tills\n\n**Recommendation**: [|ready to publish|]"), InlineData("# Tills – [|ready for publication|]")]
    public void ReportsWhatIsReadyToBeHandedIn(string report) => Reports(report + Open);

    [Theory, InlineData("# Caisses\n\n**Statut** : ✅ [|Prêt à soumettre|]"), InlineData("# Caisses\n\nLe projet est [|prêt pour la publication|].")]
    public void ReportsWhatIsReadyToBeHandedInInFrench(string report) => Reports(report + Offen);

    [Theory]
    [InlineData("\n\n## Pre-release checklist\n\n- [x] Tills tested\n- {|+:[ ]|} Refunds tested\n- {|+:[ ]|} Vouchers tested"), InlineData("\n\n## Acceptance criteria\n\n- [x] Tills\n- {|+:[ ]|} Refunds\n- {|+:[ ]|} Vouchers"), InlineData("\n\n## 3. Paper requirements\n\n| Requirement | Status |\n|---|---|\n| Rolls | PASS |\n| Refunds | {|+:NOT VERIFIED|} |\n| Vouchers | {|+:PARTIAL|} |"), InlineData("\n\n## Critères d'acceptation\n\n- [x] Caisses\n- {|+:[ ]|} Avoirs\n- {|+:[ ]|} Bons")]
    public void ReportsListsThatWereBegun(string rest) => Reports("# Tills\n\n**Status**: ✅ [|Ready for production|]" + rest);

    [Theory]
    [InlineData("\n\n## Launch checklist\n\n- [x] Tills tested\n- [ ] Open the doors to production\n- [ ] Watch the tills for a day"), InlineData("\n\n## Acceptance criteria\n\n- [ ] Tills\n- [ ] Refunds\n- [ ] Vouchers"), InlineData("\n\n## Recommended requirements\n\n### Next steps\n\n- [x] Tills\n- [ ] Refunds\n- [ ] Vouchers"), InlineData("\n\n## Comparison of tills\n\n- ✅ Ours\n- ❌ Theirs"), InlineData("\n\n## Critères d'acceptation\n\n- [ ] Caisses\n- [ ] Avoirs\n- [ ] Bons")]
    public void AcceptsListsThatTellHowToGoOn(string rest) => IsQuiet("# Tills\n\n**Status**: ✅ Ready for production" + rest);

    [Theory]
    [InlineData("# Tills\n\n**Deployment status**: 🟢 [|Ready|]"), InlineData("# Tills\n\n**Release decision**: [|approved|]"), InlineData("# Tills\n\n**[|Ready for production|]: yes**"), InlineData("# Tills\n\n## [|READY FOR PRODUCTION|]"), InlineData("# Tills\n\n## [|Ready for production|]!"), InlineData("# Tills\n\nThe project is [|ready for handover|].")]
    [InlineData("# Tills\n\n**[|Open items**: 0|]"), InlineData("# Tills\n\n**[|Remaining work**: none|]"), InlineData("# Tills\n\n**[|Outstanding tasks**: None|]")]
    public void ReportsVerdictsInOtherForms(string report) => Reports(report + Open);

    [Theory, InlineData("# Caisses\n\n**Statut du déploiement** : [|autorisé|]"), InlineData("# Caisses\n\n## [|PRÊT POUR LA PRODUCTION|]")]
    public void ReportsVerdictsInOtherFormsInFrench(string report) => Reports(report + Offen);

    [Theory]
    [InlineData("# Tills\n\n**Deployment status**: deployed in two shops"), InlineData("# Tills\n\n**Deployment**: ready"), InlineData("# Tills\n\n**Release target**: approved"), InlineData("# Tills\n\n**Ready for production: no**"), InlineData("# Tills\n\n## Ready for production"), InlineData("# Tills\n\n### READY FOR PRODUCTION"), InlineData("# Tills\n\n**Review status**: approved")]
    [InlineData("# Tills\n\n**Known issues**: none"), InlineData("# Tills\n\n**Open items**: 2"), InlineData("# Tills\n\n**Remaining paper**: none"), InlineData("# Caisses\n\n**Statut du déploiement** : fait dans deux magasins")]
    public void AcceptsWhatOnlyResemblesAVerdict(string report) => IsQuiet(report + Undone);

    [Theory]
    [InlineData("# Tills\n\n**[|Known issues**: None|]"), InlineData("# Tills\n\n**[|Outstanding issues**: none|]"), InlineData("# Caisses\n\n**[|Problèmes connus** : aucun|]")]
    public void ReportsThatKnownIssuesAreDenied(string report) => Reports(report + "\n\n## Checks\n\n| Check | Status |\n|---|---|\n| Tills | ✅ |\n| Refunds | {|+:❌|} |");

    [Theory]
    [InlineData("\n\n## Remaining work\n\n- {|+:[ ]|} Refunds\n- {|+:[ ]|} Vouchers"), InlineData("\n\n## Blockers\n\n1. {|+:No licence for the card readers|}\n2. {|+:No room for the new printers|}"), InlineData("\n\n## Critical issues\n\n1. {|+:**Default keys** - must be replaced before launch|}"), InlineData("\n\n## Problèmes critiques\n\n1. {|+:Les clés doivent être remplacées avant la mise en production|}"), InlineData("\n\n## Travaux restants\n\n- {|+:[ ]|} Avoirs\n- {|+:[ ]|} Bons")]
    public void ReportsWhatIsLeft(string rest) => Reports("# Tills\n\n**Status**: ✅ [|Ready for production|]" + rest);

    [Theory]
    [InlineData("\n\n## Remaining optional work\n\n- [ ] Refunds\n- [ ] Vouchers"), InlineData("\n\n## Remaining work for phase 3\n\n- [ ] Refunds\n- [ ] Vouchers"), InlineData("\n\n## Blockers\n\n- No blockers at this time, as of today"), InlineData("\n\n## Blockers\n\n- None"), InlineData("\n\n## Critical issues fixed\n\n1. Default keys - must be replaced before launch"), InlineData("\n\n## Critical issues\n\n1. Default keys were replaced before launch"), InlineData("\n\n## Remaining paper\n\nTwo rolls."), InlineData("\n\n## Travaux restants (optionnels)\n\n- [ ] Avoirs\n- [ ] Bons")]
    public void AcceptsWhatMayWait(string rest) => IsQuiet("# Tills\n\n**Status**: ✅ Ready for production" + rest);

    [Theory]
    [InlineData("# Status report\n\n## ✅ Passed tests (8/10)\n\n1. **North** ✅\n2. **South** ✅\n\n## ❌ Failed tests (2/10)\n\n1. **East gate** {|+:❌|}\n2. **West gate** {|+:❌|}\n\n## Conclusion\n\nThe application is **[|production-ready|]**.")]
    [InlineData("# Rapport d'avancement\n\n## ✅ Tests réussis (8/10)\n\n1. **Nord** ✅\n2. **Sud** ✅\n\n## ❌ Tests échoués (2/10)\n\n1. **Porte est** {|+:❌|}\n2. **Porte ouest** {|+:❌|}\n\n## Conclusion\n\nL'application est **[|prête pour la production|]**.")]
    public void HoldsFailedTestsAgainstTheVerdict(string report) => Reports(report);

    [Theory]
    [InlineData("# Status report\n\n## ❌ Failed tests before the repair (2/10)\n\n1. **East gate** ❌\n2. **West gate** ❌\n\n## Conclusion\n\nThe application is **production-ready**."), InlineData("# Status report\n\n## ❌ Failed tests (2/10), fixed since\n\n1. **East gate** ❌\n2. **West gate** ❌\n\n## Conclusion\n\nThe application is **production-ready**.")]
    [InlineData("# Rapport d'avancement\n\n## ❌ Tests échoués avant réparation (2/10)\n\n1. **Porte est** ❌\n2. **Porte ouest** ❌\n\n## Conclusion\n\nL'application est **prête pour la production**."), InlineData("# Status report\n\n## ❌ What we do not test\n\n1. **East gate** ❌\n2. **West gate** ❌\n\n## Conclusion\n\nThe application is **production-ready**.")]
    public void AcceptsFailedTestsOfBefore(string report) => IsQuiet(report);

    [Theory]
    [InlineData("# Tills\n\n**Status**: ✅ [|Ready for production|]\n\n## Deployment checklist\n\nBefore deploying to production:\n\n- [x] Tills tested\n- {|+:[ ]|} Run the refund tests\n- {|+:[ ]|} Read the voucher logs"), InlineData("# Tills\n\n**Status**: ✅ [|Ready for production|]\n\n## Verification checklist\n\nBefore submitting to the shop, verify:\n\n- [x] ✅ Tills painted\n- [ ] {|+:⏳|} Refunds tested\n- [ ] {|+:⏳|} Vouchers printed"), InlineData("# Caisses\n\n**Statut** : ✅ [|Prêt pour la production|]\n\n## Vérification\n\nAvant la mise en production :\n\n- [x] Caisses testées\n- {|+:[ ]|} Avoirs testés\n- {|+:[ ]|} Bons imprimés"), InlineData("# Tills\n\n**Status**: ✅ [|Ready for production|]\n\n## Pre-deployment steps\n\n### 1. Tests\n\n- {|+:[ ]|} Refund works\n- {|+:[ ]|} Printing works\n\n### 2. Safety\n\n- {|+:[ ]|} Keys are changed"), InlineData("# Tills\n\n**Status**: ✅ [|Ready for production|]\n\n## Deployment checklist\n\n### Pre-deployment\n\n- {|+:[ ]|} Backups tested\n- {|+:[ ]|} Alarms configured\n- {|+:[ ]|} Keys changed\n\n### Post-deployment\n\n- [ ] Takings checked\n- [ ] Logs read\n- [ ] Doors closed")]
    [InlineData("# Caisses\n\n**Statut** : ✅ [|Prêt pour la production|]\n\n## Étapes de pré-déploiement\n\n- {|+:[ ]|} Sauvegardes testées\n- {|+:[ ]|} Alarmes configurées\n- {|+:[ ]|} Clés changées"), InlineData("# Tills\n\n**Status**: ✅ [|Ready for production|]\n\n## 🚨 Critical: before going live\n\n1. {|+:Change the master keys|}\n2. {|+:Print the vouchers again|}"), InlineData("# Tills\n\n**Status**: ✅ [|Ready for production|]\n\n## Before launch (mandatory)\n\n- {|+:Change the master keys|}"), InlineData("# Caisses\n\n**Statut** : ✅ [|Prêt pour la production|]\n\n## Obligatoire : avant la mise en production\n\n- {|+:Changer les clés des caisses|}"), InlineData("# Tills\n\n**Status**: ✅ [|Ready for production|]\n\n## Issues to fix before launch\n\n{|+:### 1. The master key is in the code|}\n\nIt lies in `till.conf`.\n\n### 2. Dim lamps (low priority)\n\nThe shop is dark.")]
    [InlineData("# Caisses\n\n**Statut** : ✅ [|Prêt pour la production|]\n\n## Problèmes à corriger avant la mise en production\n\n{|+:### 1. Clé maître dans le code|}\n\nElle est dans `caisse.conf`."), InlineData("# Tills\n\n**Status**: ✅ [|Ready for production|]\n\n## Scores\n\n**{|+:Overall readiness**: 90%|}"), InlineData("# Tills\n\n**Status**: ✅ [|Ready for production|]\n\n{|+:### Current status: 85% ready|}\n\nText."), InlineData("# Tills\n\n**Status**: ✅ [|Ready for production|]\n\n## Notes\n\n{|+:The critical items (keys and drawers) should be fixed before production deployment.|}"), InlineData("# Caisses\n\n**Statut** : ✅ [|Prêt pour la production|]\n\n## Notes\n\n{|+:Les points critiques devraient être traités avant la mise en production.|}")]
    [InlineData("# Tills\n\n**Status**: [|fit for release|]\n\n## Left\n\n- {|+:[ ]|} Refunds\n- {|+:[ ]|} Vouchers"), InlineData("# Tills\n\n**State**: open\n\n## Result\n\nThe system is [|suitable for use in production|].\n\n## Left\n\n- {|+:[ ]|} Refunds\n- {|+:[ ]|} Vouchers")]
    public void ReportsDutiesThatComeBeforeTheLaunch(string report) => Reports(report);

    [Theory]
    [InlineData("# Tills\n\n**Status**: ✅ Ready for production\n\n## Tills\n\nBefore the move:\n\n- ✅ Tills\n- ❌ Refunds\n- ❌ Vouchers"), InlineData("# Tills\n\n**Status**: ✅ Ready for production\n\n## Work\n\nBefore the next phase:\n\n- [ ] Refunds"), InlineData("# Caisses\n\n**Statut** : ✅ Prêt pour la production\n\n## Caisses\n\nAvant :\n\n- ✅ Caisses\n- ❌ Avoirs\n- ❌ Bons"), InlineData("# Tills\n\n**Status**: ✅ Ready for production\n\n## Pre-deployment steps\n\n- [ ] Open the doors\n- [ ] Call the manager\n- [ ] Light the lamps"), InlineData("# Tills\n\n**Status**: ✅ Ready for production\n\n## Deployment checklist\n\n### Post-deployment\n\n- [ ] Takings checked\n- [ ] Logs read\n- [ ] Doors closed")]
    [InlineData("# Tills\n\n**Status**: ✅ Ready for production\n\n## Pre-deployment checklist template\n\n- [ ] Backups tested\n- [ ] Alarms configured\n- [ ] Keys changed"), InlineData("# Caisses\n\n**Statut** : ✅ Prêt pour la production\n\n## Étapes de pré-déploiement\n\n- [x] Sauvegardes testées\n- [x] Alarmes configurées\n- [x] Clés changées"), InlineData("# Tills\n\n**Status**: ✅ Ready for production\n\n## Critical changes before launch\n\n1. Changed the master keys\n2. Printed the vouchers"), InlineData("# Tills\n\n**Status**: ✅ Ready for production\n\n## Critical issues found before launch\n\n1. Master keys in the code – fixed"), InlineData("# Tills\n\n**Status**: ✅ Ready for production\n\n## What to know before launch\n\n- The doors open at nine")]
    [InlineData("# Caisses\n\n**Statut** : ✅ Prêt pour la production\n\n## Conseils avant la mise en production\n\n- Ouvrir les portes à neuf heures"), InlineData("# Tills\n\n**Status**: ✅ Ready for production\n\n## Issues to fix before launch\n\n### 1. The master key is in the code ✅\n\nMoved.\n\n### 2. The vouchers are blank\n\n**Status**: fixed in May"), InlineData("# Tills\n\n**Status**: ✅ Ready for production\n\n## Issues after launch\n\n### 1. The master key is in the code\n\nText."), InlineData("# Caisses\n\n**Statut** : ✅ Prêt pour la production\n\n## Problèmes corrigés avant la mise en production\n\n### 1. Clé maître dans le code\n\nElle est partie."), InlineData("# Tills\n\n**Status**: ✅ Ready for production\n\n## Scores\n\n**Readiness score**: 90%")]
    [InlineData("# Tills\n\n**Status**: ✅ Ready for production\n\n## Scores\n\n**Target readiness**: 90%"), InlineData("# Tills\n\n**Status**: ✅ Ready for production\n\n## Scores\n\n**Refund readiness**: 90%"), InlineData("# Tills\n\n**Status**: ✅ Ready for production\n\n## Scores\n\n**Overall readiness**: 100%"), InlineData("# Tills\n\n**Status**: ✅ Ready for production\n\n## Scores\n\n**Overall readiness**: 60% → 100%"), InlineData("# Tills\n\n**Status**: ✅ Ready for production\n\n## Scores\n\n**Overall readiness**: ✅ 95%")]
    [InlineData("# Tills\n\n**Status**: ✅ Ready for production\n\n## Notes\n\nThe critical items were fixed before production deployment."), InlineData("# Tills\n\n**Status**: ✅ Ready for production\n\n## Notes\n\nThe shop should be painted before production deployment."), InlineData("# Caisses\n\n**Statut** : ✅ Prêt pour la production\n\n## Notes\n\nLes points critiques devraient être relus un jour."), InlineData("# Tills\n\nThe drawer is suitable for use in production.\n\n## Left\n\n- [ ] Refunds\n- [ ] Vouchers")]
    public void AcceptsWhatIsNoDutyBeforeTheLaunch(string report) => IsQuiet(report);

    [Theory]
    [InlineData("# Tills\n\n**Status**: ✅ [|Ready for production|]\n\n## Remaining issues\n\n- {|+:❌|} Refunds print twice\n- {|+:❌|} Vouchers are blank"), InlineData("# Caisses\n\n**Statut** : ✅ [|Prêt pour la production|]\n\n## Problèmes restants\n\n- {|+:❌|} Les avoirs s'impriment deux fois\n- {|+:❌|} Les bons sont vides"), InlineData("# Tills\n\n**Status**: ✅ [|Ready for production|]\n\n## To do\n\n- {|+:[ ]|} Refunds\n- {|+:[ ]|} Vouchers"), InlineData("# Caisses\n\n**Statut** : ✅ [|Prêt pour la production|]\n\n## Reste à faire\n\n- {|+:[ ]|} Avoirs\n- {|+:[ ]|} Bons"), InlineData("# Tills\n\n**Status**: ✅ [|Ready for production|]\n\n## Required before production\n\n- {|+:[ ] Change the master keys|}\n- {|+:[ ] Print the vouchers|}")]
    [InlineData("# Tills\n\n**Status**: ✅ [|Ready for production|]\n\n## Required actions\n\n- {|+:[ ] Change the master keys|}\n- {|+:[ ] Print the vouchers|}"), InlineData("# Caisses\n\n**Statut** : ✅ [|Prêt pour la production|]\n\n## Actions obligatoires\n\n- {|+:[ ] Changer les clés des caisses|}"), InlineData("# Tills\n\n**Status**: ✅ [|Ready for production|]\n\n## Notes\n\n{|+:Do not deploy until the refunds are right.|}"), InlineData("# Tills\n\n**Status**: ✅ [|Ready for production|]\n\n## Notes\n\n{|+:The system is not ready for production.|}"), InlineData("# Caisses\n\n**Statut** : ✅ [|Prêt pour la production|]\n\n## Notes\n\n{|+:Ne pas déployer avant la correction des avoirs.|}")]
    [InlineData("# Tills\n\n**Status**: ✅ [|Ready for production|]\n\n## Notes\n\n**{|+:Blocker**: the bank has not opened the account for the shop|}"), InlineData("# Tills\n\n**Status**: ✅ [|Ready for production|]\n\n## Notes\n\n**{|+:Overall progress**: 78% complete|}"), InlineData("# Caisses\n\n**Statut** : ✅ [|Prêt pour la production|]\n\n## Notes\n\n**{|+:Avancement global** : 78 %|}"), InlineData("# Tills\n\n**Status**: ✅ [|Ready for production|]\n\n## Parts\n\n| Part | Progress |\n|---|---|\n| Tills | 100% |\n| Refunds | {|+:60%|} |\n| Vouchers | {|+:40%|} |"), InlineData("# Tills\n\n**[|Production readiness**: 100%|]\n\n## Left\n\n- [x] Tills\n- {|+:[ ]|} Refunds\n- {|+:[ ]|} Vouchers")]
    [InlineData("# Tills\n\n**Readiness**: ✅ [|Ready|]\n\n## Left\n\n- [x] Tills\n- {|+:[ ]|} Refunds\n- {|+:[ ]|} Vouchers"), InlineData("# Tills\n\n## Shop complete and [|ready for production|]!\n\n## Left\n\n- [x] Tills\n- {|+:[ ]|} Refunds\n- {|+:[ ]|} Vouchers"), InlineData("# Tills\n\nThe app is [|ready for App Store submission|].\n\n## Left\n\n- [x] Tills\n- {|+:[ ]|} Refunds\n- {|+:[ ]|} Vouchers"), InlineData("# Tills\n\nThis version is [|release-ready|].\n\n## Left\n\n- [x] Tills\n- {|+:[ ]|} Refunds\n- {|+:[ ]|} Vouchers"), InlineData("# Caisses\n\n**Statut final** : ✅ [|validé pour production|]\n\n## Contrôles\n\n- [x] Caisses\n- {|+:[ ]|} Avoirs\n- {|+:[ ]|} Bons")]
    [InlineData("# Caisses\n\nLa version est [|prête à partir en production|].\n\n## Contrôles\n\n- [x] Caisses\n- {|+:[ ]|} Avoirs\n- {|+:[ ]|} Bons")]
    public void ReportsWhatIsLeftRequiredOrWithheld(string report) => Reports(report);

    [Theory]
    [InlineData("# Tills\n\n**Status**: ✅ Ready for production\n\n## Remaining minor issues\n\n- ❌ Grey lamps\n- ❌ Loud bell"), InlineData("# Tills\n\n**Status**: ✅ Ready for production\n\n## Remaining issues (future work)\n\n- ❌ Refunds print twice\n- ❌ Vouchers are blank"), InlineData("# Caisses\n\n**Statut** : ✅ Prêt pour la production\n\n## Problèmes restants (mineurs)\n\n- ❌ Lampes grises\n- ❌ Cloche forte"), InlineData("# Tills\n\n**Status**: ✅ Ready for production\n\n## To do in phase 3\n\n- [ ] Refunds\n- [ ] Vouchers"), InlineData("# Tills\n\n**Status**: ✅ Ready for production\n\n## To do (optional)\n\n- [ ] Refunds\n- [ ] Vouchers")]
    [InlineData("# Tills\n\n**Status**: ✅ Ready for production\n\n## Next steps\n\n- [ ] Refunds\n- [ ] Vouchers"), InlineData("# Caisses\n\n**Statut** : ✅ Prêt pour la production\n\n## Prochaines étapes\n\n- [ ] Avoirs\n- [ ] Bons"), InlineData("# Tills\n\n**Status**: ✅ Ready for production\n\n## Required components\n\n- [ ] Tills\n- [ ] Drawers"), InlineData("# Tills\n\n**Status**: ✅ Ready for production\n\n## Required actions\n\n- Change the paper daily"), InlineData("# Caisses\n\n**Statut** : ✅ Prêt pour la production\n\n## Actions réalisées\n\n- Clés changées")]
    [InlineData("# Tills\n\n**Status**: ✅ Ready for production\n\n## Rules\n\nDo not deploy on Fridays."), InlineData("# Tills\n\n**Status**: ✅ Ready for production\n\n## Notes\n\nThe old system was not ready for production."), InlineData("# Tills\n\n**Status**: ✅ Ready for production\n\n## Notes\n\nThe lamps are not ready for production."), InlineData("# Tills\n\n**Status**: ✅ Ready for production\n\n## Notes\n\nIf the tills jam, the system is not ready for production."), InlineData("# Caisses\n\n**Statut** : ✅ Prêt pour la production\n\n## Notes\n\nNe pas déployer le vendredi.")]
    [InlineData("# Tills\n\n**Status**: ✅ Ready for production\n\n## Notes\n\n**Blocker**: no blocker is known at this time"), InlineData("# Tills\n\n**Status**: ✅ Ready for production\n\n## Notes\n\n**Blocker**: none"), InlineData("# Tills\n\n**Status**: ✅ Ready for production\n\n## Notes\n\n**Progress**: 78%"), InlineData("# Tills\n\n**Status**: ✅ Ready for production\n\n## Notes\n\n**Overall progress**: 100%"), InlineData("# Tills\n\n**Status**: ✅ Ready for production\n\n## Notes\n\n**Overall coverage**: 78%")]
    [InlineData("# Caisses\n\n**Statut** : ✅ Prêt pour la production\n\n## Notes\n\n**Couverture globale** : 78 %"), InlineData("# Tills\n\n**Status**: ✅ Ready for production\n\n## Parts\n\n| Part | Coverage |\n|---|---|\n| Tills | 100% |\n| Refunds | 60% |\n| Vouchers | 40% |"), InlineData("# Tills\n\n**Status**: ✅ Ready for production\n\n## Parts\n\n| Phase | Progress |\n|---|---|\n| Phase 1 | 100% |\n| Phase 2 | 60% |\n| Phase 3 | 40% |"), InlineData("# Tills\n\n**Code readiness**: ✅ Ready\n\n## Left\n\n- [x] Tills\n- [ ] Refunds\n- [ ] Vouchers"), InlineData("# Tills\n\n**Refund readiness**: 100%\n\n## Left\n\n- [x] Tills\n- [ ] Refunds\n- [ ] Vouchers")]
    [InlineData("# Tills\n\n### Drawer complete and ready for production\n\n## Left\n\n- [x] Tills\n- [ ] Refunds\n- [ ] Vouchers"), InlineData("# Tills\n\nThe drawer is ready for App Store submission.\n\n## Left\n\n- [x] Tills\n- [ ] Refunds\n- [ ] Vouchers"), InlineData("# Caisses\n\n**Tiroir** : validé pour production\n\n## Contrôles\n\n- [x] Caisses\n- [ ] Avoirs\n- [ ] Bons")]
    public void AcceptsWhatIsLeftOutOrNotWithheld(string report) => IsQuiet(report);
}
