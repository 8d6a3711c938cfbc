using ReportLint.Rules.Consistency;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Consistency;

/// <summary>Verdicts that say no more than that the whole is ready or at work, and duties, counts and lists that tell what is left.</summary>
public class RL2011ReadinessContradictsOpenWorkOfDutiesTests : RuleTest<RL2011ReadinessContradictsOpenWork>
{
    private const string Verdict = "# Lock overhaul\n\n**Status:** ✅ [|Ready for production|]\n\n";
    private const string Statut = "# Porte d'écluse\n\n**Statut :** ✅ [|Prêt pour la production|]\n\n";
    private const string Critical = "\n\n## Notes\n\nBegun in March.\n\n## Checks\n\n- [x] Pump\n- [x] Bell\n- {|+:[ ]|} Critical: seal the sluice\n\n## Log\n\nOne.\n\nTwo.\n\nThree.\n\nFour.\n\nFive.\n\nSix.";
    private const string Critique = "\n\n## Notes\n\nDébut en mars.\n\n## Contrôles\n\n- [x] Pompe\n- [x] Cloche\n- {|+:[ ]|} Critique : étancher la vanne\n\n## Journal\n\nUn.\n\nDeux.\n\nTrois.\n\nQuatre.\n\nCinq.\n\nSix.";

    [Theory]
    [InlineData("# Lock overhaul\n\n**Status:** ✅ [|Operational|]"), InlineData("# Lock overhaul\n\n**Overall status:** [|ready|]"), InlineData("# Lock overhaul\n\n## Summary\n\nThe lock is [|fully operational|]."), InlineData("# Lock overhaul\n\n## Summary\n\nThe system is [|ready for use|].")]
    [InlineData("# Lock overhaul\n\nThe new lock is [|operational|] and nobody waits for it."), InlineData("# Lock overhaul\n\n## Conclusion\n\n- [|Ready for production|]"), InlineData("# Lock overhaul\n\n**Validation status:** [|ready for production|]"), InlineData("# Lock overhaul\n\n**Recommendation:** [|go live as planned|]"), InlineData("# Lock overhaul\n\n## Results\n\n**Date:** 4 May 2025\n**Status:** [|ready for production|]")]
    public void ReportsAPlainVerdictOverWhatIsCritical(string report) => Reports(report + Critical);

    [Theory]
    [InlineData("# Porte d'écluse\n\n**Statut :** [|opérationnel|]"), InlineData("# Porte d'écluse\n\n## Conclusion\n\nLe système est [|pleinement opérationnel|]."), InlineData("# Porte d'écluse\n\n## Conclusion\n\nTout est [|prêt pour l'ouverture|].")]
    public void ReportsAPlainVerdictInFrench(string report) => Reports(report + Critique);

    [Theory]
    [InlineData("# Lock overhaul\n\n**Status:** 🟡 Partly operational"), InlineData("# Lock overhaul\n\n**Pump status:** operational"), InlineData("# Lock overhaul\n\n## Summary\n\nThe pump is fully operational."), InlineData("# Lock overhaul\n\n## Summary\n\nThe lock is not operational."), InlineData("# Lock overhaul\n\n## Summary\n\nThe lock will be operational in May."), InlineData("# Lock overhaul\n\n## Summary\n\nThe lock is operational except for the sluice.")]
    [InlineData("# Lock overhaul\n\n## Summary\n\nThe lock is ready for review."), InlineData("# Lock overhaul\n\n**Ready?** We start on Monday."), InlineData("# Lock overhaul\n\n**Recommendation:** release after the load test"), InlineData("# Lock overhaul\n\n## Results\n\n**Status:** ready for production"), InlineData("# Porte d'écluse\n\n**Statut :** pas encore opérationnel"), InlineData("# Porte d'écluse\n\n## Bilan\n\nLa pompe est opérationnelle.")]
    public void AcceptsWhatIsNoPlainVerdict(string report) => IsQuiet(report + "\n\n## Notes\n\nBegun in March.\n\n## Checks\n\n- [x] Pump\n- [x] Bell\n- [ ] Critical: seal the sluice\n\n## Log\n\nOne.\n\nTwo.\n\nThree.\n\nFour.\n\nFive.\n\nSix.");

    [Theory]
    [InlineData("# Lock overhaul\n\n**Status:** operational\n\n## Checks\n\n- [x] Pump\n- [ ] Bell\n- [ ] Lamp"), InlineData("# Porte d'écluse\n\n**Statut :** opérationnel\n\n## Contrôles\n\n- [x] Pompe\n- [ ] Cloche\n- [ ] Lampe")]
    public void AcceptsAPlainVerdictOverWhatIsOnlyOpen(string report) => IsQuiet(report);

    [Theory]
    [InlineData("## Critical actions required\n\n1. {|+:Replace the key of the sluice|}\n2. {|+:Try the sluice with the new key|}"), InlineData("## Critical actions required\n\n### Immediate\n\n1. {|+:**Replace the key**: at the desk|}"), InlineData("## Required approvals\n\n- [x] Water board\n- {|+:[ ]|} Fire brigade"), InlineData("## Mandatory points before opening\n\n- [x] Contract signed\n- {|+:[ ]|} Trial accepted")]
    [InlineData("Before going live you must:\n\n- {|+:Replace the key of the sluice|}"), InlineData("{|+:The seals must still be replaced before the launch.|}"), InlineData("- [x] Pump\n- {|+:[ ]|} Seals approved (mandatory, the water board asks for it)"), InlineData("## Pre-launch checklist\n\n- [x] Pump\n- {|+:[ ]|} Bell of the lock\n- {|+:[ ]|} Final inspection"), InlineData("1. Start\n\n   - [x] Pump\n   - {|+:[ ]|} Critical: the sluice leaks")]
    public void ReportsDuties(string rest) => Reports(Verdict + rest);

    [Theory]
    [InlineData("## Actions requises\n\n- {|+:Remplacer la clé de la vanne|}"), InlineData("## Points obligatoires avant ouverture\n\n- [x] Contrat signé\n- {|+:[ ]|} Essai accepté"), InlineData("{|+:Les joints doivent être remplacés avant la mise en production.|}")]
    public void ReportsDutiesInFrench(string rest) => Reports(Statut + rest);

    [Theory]
    [InlineData("## Required fields\n\n- Name of the ship\n- Length of the ship"), InlineData("## Required fields\n\n- [ ] Name of the ship\n- [ ] Length of the ship"), InlineData("## Required actions\n\n- Replaced the key of the sluice"), InlineData("## Critical actions required\n\n- None at this time"), InlineData("## Required approvals\n\n- [x] Water board"), InlineData("## Weekly required checks\n\n- [ ] Look at the pump"), InlineData("## Optional actions\n\n- Replace the door of the shed")]
    [InlineData("All seals must be replaced before release."), InlineData("Seals must be replaced before release."), InlineData("## Policy\n\nThe seals must be replaced before release."), InlineData("## Next year\n\n- [ ] New gate (mandatory from 2030)"), InlineData("Before going live we:\n\n- Replaced the key of the sluice")]
    public void AcceptsWhatIsNoDuty(string rest) => IsQuiet(Verdict.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal) + rest);

    [Theory]
    [InlineData("## Actions requises\n\n- Aucune action n'est requise"), InlineData("Toute vanne doit être remplacée avant la mise en production."), InlineData("## Points obligatoires avant ouverture\n\n- [x] Contrat signé")]
    public void AcceptsWhatIsNoDutyInFrench(string rest) => IsQuiet(Statut.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal) + rest);

    [Theory]
    [InlineData("What is open:\n\n- {|+:Critical: the gate loses its oil after a power cut|}\n- The shed follows in October"), InlineData("## Remaining work\n\n- {|+:Seal the sluice (critical)|}\n- {|+:Paint the door|}"), InlineData("## Open critical issues\n\n1. {|+:The gate loses its oil|}"), InlineData("{|+:There are two critical defects left.|}"), InlineData("{|+:3 blocking defects are still open.|}")]
    [InlineData("## Actions\n\n| Action | Priority | State |\n|---|---|---|\n{|+:| Seal the sluice | Critical | Open ||}\n| Paint the door | Low | Open |"), InlineData("## Missing parts\n\n- {|+:Chart of the harbour - required for the night watch|}")]
    [InlineData("## Checks\n\n| Check | State |\n|---|---|\n| Pump | tested |\n| Sluice | {|+:not tested|} |\n| Lamp | {|+:pending|} |")]
    public void ReportsWhatIsLeft(string rest) => Reports(Verdict + rest);

    [Theory]
    [InlineData("Reste ouvert :\n\n- {|+:Bloquant : le port n'a pas signé le permis|}"), InlineData("{|+:Il reste deux défauts critiques.|}")]
    public void ReportsWhatIsLeftInFrench(string rest) => Reports(Statut + rest);

    [Theory]
    [InlineData("Fixed:\n\n- Critical: the gate lost its oil after a power cut"), InlineData("What is open:\n\n- Minor: the label is crooked"), InlineData("## Open source\n\n- Critical: the licence of the gate library is free"), InlineData("There were two critical defects; both are fixed."), InlineData("Two critical defects were found and resolved."), InlineData("There are no critical defects left.")]
    [InlineData("## Actions\n\n| Action | Priority | State |\n|---|---|---|\n| Seal the sluice | Critical | Done |\n| Paint the door | Low | Open |"), InlineData("## Missing parts\n\n- Chart of the harbour"), InlineData("## Checks\n\n| Check | State |\n|---|---|\n| Pump | tested |\n| Lamp | pending |"), InlineData("## Critical issues fixed\n\n1. The gate lost its oil")]
    public void AcceptsWhatIsMended(string rest) => IsQuiet(Verdict.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal) + rest);

    [Theory]
    [InlineData("{|+:3 tests are failing.|}"), InlineData("{|+:Tests: 14 passed, 3 failed|}"), InlineData("{|+:3 of 18 tests fail.|}"), InlineData("- {|+:Failed: 3|}\n- Passed: 14"), InlineData("```text\n✅ pump PASSED\n{|+:❌|} sluice FAILED (problems with oil)\n```")]
    public void ReportsCountedFailures(string rest) => Reports(Verdict + "## Tests\n\n" + rest);

    [Theory]
    [InlineData("3 tests failed at first and were fixed."), InlineData("Earlier 3 tests were failing; all pass now."), InlineData("Tests: 17 passed, 0 failed"), InlineData("Before the repair 3 of 18 tests failed."), InlineData("3 tests failed, then passed with the new seal."), InlineData("- Failed: 3 (known, cosmetic)\n- Passed: 14")]
    public void AcceptsFailuresOfAnotherTime(string rest) => IsQuiet(Verdict.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal) + "## Tests\n\n" + rest);
}
