using ReportLint.Rules.Evidence;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Evidence;

public class RL1002UnsupportedReadinessTests() : RuleTest(new RL1002UnsupportedReadiness())
{
    private const string Head = "# Report\n\n**Status**: in progress\n\n---\n\n";

    [Theory]
    [InlineData("The depot software is [|production-ready|].")]
    [InlineData("**Verdict**: [|READY FOR PRODUCTION|]")]
    [InlineData("## ✅ [|Ready to ship|]\n\nAll is well.")]
    [InlineData("- Billing: [|release-ready|] ✅")]
    [InlineData("| Part | State |\n|---|---|\n| Billing | [|Deployment ready|] |")]
    [InlineData("**Decision**: [|Go-live authorized|]")]
    [InlineData("Everything is [|cleared for deployment|].")]
    [InlineData("**Recommendation**: [|Deploy immediately|]")]
    [InlineData("**Quality score**: 95/100 - [|Production ready|]")]
    [InlineData("We have achieved [|production readiness|].")]
    [InlineData("Le logiciel du dépôt est [|prêt pour la production|].")]
    [InlineData("**Avis** : [|PRÊT POUR LA MISE EN SERVICE|]")]
    [InlineData("- Facturation : [|prête à être déployée|] ✅")]
    [InlineData("Le dépôt est [|prÃªt pour la production|].")]
    [InlineData("- âœ… Facturation : [|production-ready|]")]
    public void ReportsAVerdictThatNothingSupports(string report) => Reports(Head + report);

    [Theory]
    [InlineData("The build is [|release-ready|].")]
    [InlineData("The [|deployment is approved|].")]
    [InlineData("- [|Ready to publish|]")]
    [InlineData("**Verdict**: [|market-ready|]")]
    [InlineData("- ✅ [|Ready to be rolled out|]")]
    [InlineData("The depot app is [|ready for submission|].")]
    [InlineData("La [|mise en production est autorisée|].")]
    [InlineData("Le dépôt est [|prêt à partir en production|].")]
    [InlineData("- [|Prêt pour publication|] ✅")]
    public void ReportsAVerdictInOtherWords(string report) => Reports(Head + report);

    [Theory]
    [InlineData("Build a release-ready depot.")]
    [InlineData("The deployment is not approved.")]
    [InlineData("Ready for end user testing.")]
    [InlineData("If the deployment is approved, we move.")]
    [InlineData("La mise en production n'est pas autorisée.")]
    [InlineData("Le dépôt sera prêt à partir en production.")]
    [InlineData("On attend le feu vert du client.")]
    public void AcceptsOtherWordsThatAreNoVerdict(string report) => IsQuiet(Head + report);

    [Fact]
    public void ReportsTheFirstAndNamesTheOthers() =>
        Reports(Head + "## Billing\n\nBilling is [|production-ready|].\n\n## Stock\n\n- Stock: {|+:production-ready|}\n\n## Summary\n\n**Status**: {|+:READY FOR RELEASE|}", "\"production-ready\" stands without a criterion, a result or a link in its section");

    [Theory]
    [InlineData("The depot software is production-ready: 31 of 31 checks passed.")]
    [InlineData("The depot software is production-ready ([criteria](docs/criteria.md)).")]
    [InlineData("The depot software is production-ready.\n\nSee https://ci.example/runs/7.")]
    [InlineData("**Tests**: 214 passed\n\n**Verdict**: ready for production")]
    [InlineData("Ready for release, as `reports/release.md` shows.")]
    [InlineData("| Criterion | Result |\n|---|---|\n| Load | ✅ |\n| Restore | ✅ |\n| Rollback | ✅ |\n\n**Verdict**: production-ready")]
    [InlineData("## ✅ Ready for production\n\n- [x] Load tested\n- [x] Restore tested\n- [x] Rollback tested")]
    [InlineData("## Release checklist\n\n- [x] Load tested\n- [x] Restore tested\n- [x] Rollback tested\n\n"
        + "**Verdict**: ✅ ready for release")]
    [InlineData("Le dépôt est prêt pour la production : 31 sur 31 tests réussis.")]
    [InlineData("Le dépôt est prêt pour la production ([critères](docs/criteres.md)).")]
    [InlineData("**Tests** : 214 réussis\n\n**Avis** : prêt pour la production")]
    public void AcceptsAVerdictThatIsSupported(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("The depot software is not production-ready.")]
    [InlineData("It will be production-ready in May.")]
    [InlineData("It is 60% production-ready.")]
    [InlineData("- ⏳ Production-ready")]
    [InlineData("- [ ] Ready for release")]
    [InlineData("Ready for release after the audit.")]
    [InlineData("**Goal**: production-ready")]
    [InlineData("Twelve production-ready services run here.")]
    [InlineData("`production-ready`")]
    [InlineData("- There are no blockers")]
    [InlineData("| Part | Target | Actual |\n|---|---|---|\n| Charts | Production-ready | 30 files |")]
    [InlineData("## Production readiness criteria\n\n- Load tested")]
    [InlineData("Ready for review.")]
    [InlineData("## Next steps\n\n- Make it ready for production")]
    [InlineData("Le dépôt n'est pas prêt pour la production.")]
    [InlineData("Il sera prêt pour la production en mai.")]
    [InlineData("**Objectif** : prêt pour la production")]
    [InlineData("- ⏳ Prêt pour la production")]
    [InlineData("Prêt pour la recette.")]
    public void AcceptsWhatIsNoVerdict(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("## What we claimed\n\n- ✅ Production-ready")]
    [InlineData("## Estimated timeline\n\n- Week 4: production-ready ✅")]
    [InlineData("## Expected outcomes\n\n### Software\n\n- Production-ready")]
    [InlineData("**Claimed state:** production-ready")]
    [InlineData("**Benefits:**\n\n- Fewer calls\n- Production-ready")]
    [InlineData("- barometer: 2.18.0 (stable, production-ready)")]
    [InlineData("## Ce qui était affirmé\n\n- ✅ Prêt pour la production")]
    [InlineData("## Calendrier estimé\n\n- Semaine 4 : prêt pour la production ✅")]
    [InlineData("## Résultats attendus\n\n### Logiciel\n\n- Prêt pour la production")]
    [InlineData("**Avantages :**\n\n- Moins d'appels\n- Prêt pour la production")]
    [InlineData("- baromètre : 2.18.0 (stable, prêt pour la production)")]
    public void AcceptsWhatIsOnlySupposed(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("Billing is production-ready.\n\n- `docs/billing-audit.md`")]
    [InlineData("La facturation est prête pour la production.\n\n- `docs/rapport-de-charge.pdf`")]
    public void AcceptsAVerdictBesideAFileOfFindings(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("## Reclaimed space\n\nThe depot is [|production-ready|].")]
    [InlineData("Billing is [|production-ready|].\n\n- `src/billing.cs`")]
    [InlineData("Billing is [|production-ready|].\n\n- `audit log`")]
    [InlineData("La facturation est [|prête pour la production|].\n\n- `src/facture.cs`")]
    public void ReportsAVerdictBesideOtherFilesAndWords(string report) => Reports(Head + report);

    [Theory]
    [InlineData("**Decision**: [|GO|] ✅")]
    [InlineData("**Go/No-Go**: [|GO|]")]
    [InlineData("- Verdict: [|green light|]")]
    [InlineData("The depot branch is [|ready to merge|].")]
    [InlineData("### [|Deploy to production|]: YES ✅")]
    [InlineData("**Recommendation**: [|Ship it|]")]
    [InlineData("The depot is [|ready to compete|] with the neighbours.")]
    [InlineData("**Avis** : [|feu vert|]")]
    [InlineData("**Décision** : [|Bon pour la mise en production|] ✅")]
    [InlineData("La branche est [|prête à fusionner|].")]
    [InlineData("Le dépôt est [|prêt à concurrencer|] le port voisin.")]
    [InlineData("Le dÃ©pÃ´t est [|prÃªt Ã\u00A0 concurrencer|] Calais.")]
    public void ReportsADecisionThatNothingSupports(string report) => Reports(Head + report);

    [Theory]
    [InlineData("**Decision**: NO GO")]
    [InlineData("**Decision**: go on with the survey")]
    [InlineData("**Decision**: go-live on Monday")]
    [InlineData("**Decision**: ⏳ GO")]
    [InlineData("### If all goes well\n\n**Decision**: GO")]
    [InlineData("**Go/No-Go**: to be held on Friday")]
    [InlineData("**Decision**: GO ([minutes](docs/minutes.md))")]
    [InlineData("**Next**: GO")]
    [InlineData("- Deploy to production: 12 minutes")]
    [InlineData("Not ready to merge.")]
    [InlineData("Merge conflicts were solved.")]
    [InlineData("**Décision** : pas de feu vert")]
    [InlineData("**Décision** : feu vert le 3 mars")]
    [InlineData("### Si tout va bien\n\n**Décision** : feu vert")]
    [InlineData("**Avis** : feu vert ([compte rendu](docs/avis.md))")]
    [InlineData("La branche n'est pas prête à fusionner.")]
    [InlineData("La fusion des branches est faite.")]
    [InlineData("Le dépôt doit concurrencer Calais.")]
    public void AcceptsWhatIsNoDecision(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("The depot [|is good to go|].")]
    [InlineData("The depot app is [|shippable|].")]
    [InlineData("[|All systems go|].")]
    [InlineData("The depot is [|ready for users|].")]
    [InlineData("All parts are [|production-grade|].")]
    [InlineData("**Deployment status**: [|READY|]")]
    [InlineData("**Release decision**: [|approved|]")]
    [InlineData("Ready for billing, [|ready for GA|].")]
    [InlineData("| Item | State |\n|---|---|\n| Production readiness | ✅ [|Ready|] |")]
    [InlineData("[|Feu vert pour le déploiement|].")]
    [InlineData("Le dépôt est [|bon pour le service|].")]
    [InlineData("| Point | État |\n|---|---|\n| Maturité pour la production | ✅ [|Prêt|] |")]
    public void ReportsAVerdictThatSaysItselfWhereTo(string report) => Reports(Head + report);

    [Theory]
    [InlineData("Production-grade, replicated store for crates.")]
    [InlineData("A production-grade store was chosen.")]
    [InlineData("We need a shippable build.")]
    [InlineData("The depot is not good to go.")]
    [InlineData("We await the go for launch.")]
    [InlineData("| Item | State |\n|---|---|\n| Production crew | ✅ Ready |")]
    [InlineData("| Item | State |\n|---|---|\n| Production readiness | ✅ Ready on Monday if paid |")]
    [InlineData("On attend le feu vert pour le déploiement.")]
    [InlineData("Le dépôt n'est pas bon pour le service.")]
    [InlineData("| Point | État |\n|---|---|\n| Équipe de production | ✅ Prête |")]
    public void AcceptsSuchWordsThatAreNoVerdict(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("# Colour kit\n\nA production-ready kit. It is ready for production.\n\n- Install it\n- Use it")]
    [InlineData("# Changelog\n\n- 2.0 is production-ready")]
    [InlineData("")]
    public void AcceptsOrdinaryDocumentation(string text) => IsQuiet(text);

    [Theory]
    [InlineData("We [|recommend immediate deployment|].")]
    [InlineData("**Launch status**: [|GO|]")]
    [InlineData("The depot software [|can be deployed to production|] with confidence.")]
    [InlineData("It is [|ready for the App Store|].")]
    [InlineData("It is [|ready for use in production|].")]
    [InlineData("Nous [|recommandons un déploiement immédiat|].")]
    [InlineData("Le logiciel est [|prêt pour l'utilisation en production|].")]
    public void ReportsVerdictsByRecommendation(string report) => Reports(Head + report);

    [Theory]
    [InlineData("We do not recommend immediate deployment.")]
    [InlineData("Immediate deployment was ruled out.")]
    [InlineData("**Readiness**: 60%")]
    [InlineData("**Code readiness**: 100%")]
    [InlineData("**Ready for production?** ❌ No")]
    [InlineData("Is it ready for production?")]
    [InlineData("**Launch status**: waiting")]
    [InlineData("Ready for use in the workshop.")]
    [InlineData("Nous ne recommandons pas un déploiement immédiat.")]
    [InlineData("**Recommandation** : déploiement après l'audit")]
    [InlineData("**Prêt pour la production ?** ❌ Non")]
    [InlineData("Prêt pour l'utilisation en atelier.")]
    public void AcceptsVerdictsThatAreDeniedOrAsked(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("# Report\n\n**Status**: done\n\nOur definition of production-ready is in the wiki.")]
    [InlineData("# Report\n\n**Status**: done\n\nThe merge request was approved and merged.")]
    [InlineData("# Rapport\n\n**Statut** : terminé\n\nLa demande a été approuvée et fusionnée.")]
    public void AcceptsWhatNamesReadinessOrIsDoneAlready(string report) => IsQuiet(report);

    [Theory]
    [InlineData("# Report\n\n**Status**: done\n\nThe harbour is [|production-ready|].")]
    [InlineData("# Report\n\n**Status**: done\n\nThe harbour is [|approved to be released|].")]
    [InlineData("# Rapport\n\n**Statut** : terminé\n\nLe port est [|prêt pour la production|].")]
    public void ReportsWhatSaysThatItIsReady(string report) => Reports(report);

    [Theory]
    [InlineData("# Report\n\n**Status**: done\n\nThe harbour isn't production-ready.")]
    [InlineData("# Report\n\n**Status**: done\n\nThe harbour wasn’t ready for production.")]
    [InlineData("# Report\n\n**Status**: done\n\nIt hasn't been approved for production.")]
    [InlineData("# Report\n\n**Status**: done\n\nNothing is ready for production.")]
    [InlineData("# Rapport\n\n**Statut** : terminé\n\nRien n’est prêt pour la production.")]
    [InlineData("# Rapport\n\n**Statut** : terminé\n\nLe port n’est guère prêt pour la production.")]
    public void AcceptsADenial(string report) => IsQuiet(report);

    [Theory]
    [InlineData("**Status**: ✅ production-ready\n\nThe lock handles 1,600 ships/sec.\n\n- Fast (0.22 s a gate)")]
    [InlineData("**Statut** : ✅ prêt pour la production\n\n- Débit : 1 600 req/s\n- Réponse : 120 ms")]
    public void AcceptsAVerdictBesideWhatWasMeasured(string report) => IsQuiet("# Report\n\n**State**: in progress\n\n## Lock\n\n" + report);

    [Theory]
    [InlineData("**Status**: ✅ [|production-ready|]\n\n- Target: 1,600 ships/sec\n- Should answer in 120 ms")]
    [InlineData("**Statut** : ✅ [|prêt pour la production|]\n\n- Objectif : 1 600 req/s\n- Objectif : 120 ms")]
    public void ReportsAVerdictBesideTargets(string report) => Reports("# Report\n\n**State**: in progress\n\n## Lock\n\n" + report);

    [Theory]
    [InlineData("# Report\n\n**Status**: done\n\n## Lamps\n\n**Status**: [|recommended for release|]")]
    [InlineData("# Report\n\n**Status**: done\n\n## End\n\nThe system is [|clear to launch|].")]
    public void ReportsOtherWholeVerdicts(string report) => Reports(report);

    [Theory]
    [InlineData("# Report\n\n**Status**: done\n\n## Next\n\n**Priority**: low (optional, recommended for production)")]
    [InlineData("# Report\n\n**Status**: done\n\n## End\n\nBackups are recommended for production.")]
    [InlineData("# Report\n\n**Status**: done\n\n## End\n\nThe lock is ready for:\n\n- Tours\n- Production use")]
    [InlineData("# Report\n\n**Status**: done\n\n## End\n\nThe lock is not ready for:\n\n- Production use")]
    [InlineData("# Rapport\n\n**Statut** : terminé\n\n## Fin\n\n"
        + "**Note** : 7/10, nécessite quelques ajustements pour être production-ready.")]
    [InlineData("# Rapport\n\n**Statut** : terminé\n\n## Fin\n\nLe port sera prêt pour :\n\n- Mise en production")]
    public void AcceptsWhatIsAdvisedOrLacking(string report) => IsQuiet(report);

    [Theory]
    [InlineData("| Point | Value |\n|---|---|\n| Recommendation | [|Deploy to production|] |")]
    [InlineData("[|Nothing stands in the way of the launch|].")]
    [InlineData("[|GO for deployment|]")]
    [InlineData("[|The rollout can begin|].")]
    [InlineData("[|Bon pour la mise en ligne|]"), InlineData("[|Rien ne s’oppose à la mise en production|].")]
    public void ReportsAVerdictInACellOrInOtherWords(string report) => Reports(Head + report);

    [Theory]
    [InlineData("| Point | Value |\n|---|---|\n| Production-ready | No |")]
    [InlineData("The rollout can begin once the piles stand.")]
    [InlineData("Nothing stands in the way of the launch if the piles hold.")]
    [InlineData("Le bac n’est pas prêt à être déployé sur les deux quais.")]
    public void AcceptsADenialInACellAndAProviso(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("[|Store-ready|]."), InlineData("The docks know it. [|Let's go live|]!")]
    [InlineData("La plateforme est stable et [|déployable en production|].")]
    public void ReportsVerdictsInPlainSentences(string report) => Reports(Head + report);

    [Theory]
    [InlineData("If the seals hold, the rollout can begin.")]
    [InlineData("The rollout can begin after the inspection.")]
    [InlineData("The rollout to all docks began in March.")]
    [InlineData("The rollout cannot begin yet.")]
    [InlineData("Ships can start at 6 tomorrow.")]
    [InlineData("The launch of the boats can begin with a call.")]
    [InlineData("Si les joints tiennent, la mise en service peut commencer.")]
    [InlineData("La mise en service peut commencer après les essais.")]
    public void AcceptsConditionsAndOtherStarts(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("## Tests\n\n- Unit tests: 14/16 passed"), InlineData("## Tests\n\n- 26 tests passed")]
    [InlineData("## Tests\n\n| Suite | Result |\n|---|---|\n| Billing tests | 9/9 passed |")]
    [InlineData("## Tests\n\n- Tests unitaires : 14/16 réussis"), InlineData("## Prüfung\n\n- Tests: 14/16 bestanden")]
    public void IsUnsureWherePassedTestsAreCountedElsewhere(string report) =>
        IsQuiet($"{Head}## Summary\n\nThe depot software is production-ready.\n\n{report}");

    [Theory]
    [InlineData("## Tests\n\n- 100+ tests"), InlineData("## Tests\n\n- 644 tests: 100% pass rate")]
    [InlineData("## Tests\n\n- Target: 16 tests passed")]
    public void IsSureWhereNothingThatPassedIsCounted(string report) =>
        Reports($"{Head}## Summary\n\nThe depot software is [|production-ready|].\n\n{report}");
}
