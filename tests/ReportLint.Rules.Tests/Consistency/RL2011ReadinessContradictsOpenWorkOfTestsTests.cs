using ReportLint.Rules.Consistency;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Consistency;

public class RL2011ReadinessContradictsOpenWorkOfTestsTests : RuleTest<RL2011ReadinessContradictsOpenWork>
{
    [Theory]
    [InlineData("{|+:- Lock control: 184/233 tests pass (79 %)|}"), InlineData("{|+:- Commande des écluses : 184/233 tests passent (79 %)|}"), InlineData("{|+:- 49 lock tests still fail|}"), InlineData("{|+:Three of the eleven gate tests failed: the two at low water and the one by night.|}")]
    public void CountsTestsThatDoNotPass(string failing) => Reports($"# Canal lock\n\n**Status:** ✅ [|Ready for production|]\n\n## Trials\n\n{Inside(failing)}");

    [Theory]
    [InlineData("- Lock control: 233/233 tests pass"), InlineData("- First run: 184/233 tests pass\n- Second run: 233/233 tests pass"), InlineData("- 231/233 tests pass\n- 2 skipped"), InlineData("- 231/233 tests pass, the others are unrelated"), InlineData("- Before: 184/233 tests pass")]
    [InlineData("- Commande : 233/233 tests passent"), InlineData("Three of the eleven gate tests failed and were fixed."), InlineData("Three of the eleven gates were painted.")]
    public void AcceptsTestsThatPassInTheEnd(string tests) => IsQuiet($"# Canal lock\n\n**Status:** ✅ Ready for production\n\n## Trials\n\n{tests}");

    [Theory]
    [InlineData("{|+:Tests: 4 failed, 10 passed, 14 total|}"), InlineData("```\n{|+:Tests: 4 failed, 10 passed, 14 total|}\n```"), InlineData("- {|+:Gate tests: 3/6 passing|}\n- Pump tests: 6/6 passing"), InlineData("- {|+:3/6 gate tests passed|}")]
    [InlineData("{|+:Two gate tests fail: north and south.|}"), InlineData("{|+:Tests : 4 échoués, 10 réussis|}")]
    public void CountsFailingTestsBesidePassingOnes(string failing) => Reports($"# Canal lock\n\n**Status:** ✅ [|Ready for production|]\n\n## Trials\n\n{failing}");

    [Theory]
    [InlineData("Tests: 0 failed, 14 passed, 14 total"), InlineData("- Gate tests: 6/6 passing\n- Pump tests: 6/6 passing"), InlineData("- Gate tests: 3/6 passing\n\nAfter the repair:\n\n- Gate tests: 6/6 passing"), InlineData("Two gate tests failed and were fixed: north and south.")]
    [InlineData("Tests : 0 échoué, 14 réussis"), InlineData("Trials: 4 failed lamps were replaced")]
    public void AcceptsSuitesThatPass(string tests) => IsQuiet($"# Canal lock\n\n**Status:** ✅ Ready for production\n\n## Trials\n\n{tests}");

    [Theory]
    [InlineData("## Recommendations\n\n### Pre-launch checklist\n\n- [x] Gates painted\n- {|+:[ ]|} Consent of the harbour office\n- {|+:[ ]|} Night trial"), InlineData("## Recommandations\n\n### Liste de contrôle avant lancement\n\n- [x] Portes peintes\n- {|+:[ ]|} Accord de la capitainerie\n- {|+:[ ]|} Essai de nuit")]
    [InlineData("## Criteria\n\n| Criterion | Met |\n|---|---|\n| No open defects | {|+:❌|} |\n| Gates shut in 90 s | ✅ |"), InlineData("## Known defects\n\n{|+:1. Gate 3 sticks (critical, open)|}\n2. Lamp flickers (low)")]
    public void ReadsWhatIsLeftWhereverItStands(string report) => Reports("# Canal lock\n\n**Status:** ✅ [|Ready for production|]\n\n" + Inside(report));

    [Theory]
    [InlineData("## Recommendations\n\n### Post-launch checklist\n\n- [x] Gates painted\n- [ ] Consent of the harbour office\n- [ ] Night trial"), InlineData("## Issues fixed\n\n### Critical issues (blocking)\n\n1. **Gate 3 sticks**\n   - New hinge\n2. **Lamp flickers**\n   - New lamp")]
    [InlineData("## Berths\n\n| Berth | Electric |\n|---|---|\n| No 1 | ✅ Yes |\n| No 2 | ❌ No |"), InlineData("## Problèmes corrigés\n\n### Problèmes critiques (bloquants)\n\n1. **La porte 3 coince**\n   - Nouvelle charnière\n2. **La lampe clignote**\n   - Nouvelle lampe")]
    [InlineData("## Known defects\n\n1. Gate 3 stuck (critical, fixed)\n2. Lamp flickers (low)")]
    public void AcceptsWhatIsMendedOrForLater(string report) => IsQuiet("# Canal lock\n\n**Status:** ✅ Ready for production\n\n" + report);

    // A line is marked without the sign of its list.
    private static string Inside(string line) => line.StartsWith("{|+:- ", StringComparison.Ordinal) ? "- {|+:" + line[6..] : line.StartsWith("{|+:1. ", StringComparison.Ordinal) ? "1. {|+:" + line[7..] : line.Replace("\n{|+:1. ", "\n1. {|+:", StringComparison.Ordinal);

    [Theory]
    [InlineData("The lock is 75% production-ready with the pumps operational."), InlineData("L'écluse est à 75 % prête pour la production, les pompes étant opérationnelles.")]
    public void AcceptsAVerdictOfAShare(string verdict) => IsQuiet($"# Canal lock\n\n## Conclusion\n\n{verdict}\n\n## Trials\n\n- 49 lock tests still fail");

    [Theory]
    [InlineData("## Decision\n\n✅ [|GO|]\n\n## Trials\n\n- ✅ Gate trial\n- {|+:❌|} Lock trial failed"), InlineData("## Conclusion\n\n- [|Ready for production|] with great confidence\n\n## Trials\n\n- ✅ Gate trial\n- {|+:❌|} Lock trial failed"), InlineData("## Trials\n\n| Check | State |\n|---|---|\n| Gate trial | ✅ Done |\n| Lock trial | {|+:❌|} Failed |\n| Production readiness | ✅ [|Ready|] |\n\n## Notes\n\nOne.\n\nTwo.\n\nThree.\n\nFour.\n\nFive.\n\nSix."), InlineData("## Conclusion\n\n- [|Prêt pour la production|] avec confiance\n\n## Essais\n\n- ✅ Portes\n- {|+:❌|} Écluse : échec")]
    public void ReadsVerdictsOfListsAndRows(string report) => Reports("# Harbour report\n\n**Author**: the crew\n\n" + report);

    [Theory]
    [InlineData("## Decision\n\n✅ GO\n\n## Trials\n\n- ✅ Gate trial\n- ✅ Lock trial"), InlineData("## Decision\n\n❌ GO\n\n## Trials\n\n- ✅ Gate trial\n- ❌ Lock trial failed"), InlineData("## Works\n\n- Ready for production\n- Painted\n\n## Trials\n\n- ✅ Gate trial\n- ❌ Lock trial failed\n\n## Notes\n\nOne.\n\nTwo.\n\nThree.\n\nFour.\n\nFive.\n\nSix."), InlineData("## Essais\n\n- ✅ Portes\n- ❌ Écluse : échec\n\n## Travaux\n\n- Le portail est prêt pour la production de l'atelier nord\n\n## Notes\n\nUn.\n\nDeux.\n\nTrois.\n\nQuatre.\n\nCinq.\n\nSix.")]
    public void AcceptsVerdictsOfParts(string report) => IsQuiet("# Harbour report\n\n**Author**: the crew\n\n" + report);
}
