using ReportLint.Rules.Consistency;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Consistency;

public class RL2015ConflictingStatusTests : RuleTest<RL2015ConflictingStatus>
{
    [Theory, InlineData("- ✅ [|Platform signs|]", "- {|+:[ ]|} Platform signs."), InlineData("- ✅ [|Panneaux des quais|]", "- {|+:[ ]|} Panneaux des quais.")]
    public void LeavesAStopAtTheEndOut(string done, string open) => Reports($"# Station\n\n## Works\n\n{done}\n\n## Rest\n\n{open}\n- [x] Lamps.");

    [Theory]
    [InlineData("- {|+:⏳|} Platform signs: steel is here, not mounted", "- ✅ [|Platform signs|]"), InlineData("- {|+:[ ]|} Platform signs\n- [x] Benches", "- [x] [|Platform signs|]"), InlineData("{|+:⚠|}️ Platform signs - not configured", "**[|Platform signs|]**: ✅ 100%"), InlineData("{|+:⚠|}️ Platform signs - missing", "✅ [|Platform signs|]: 100% coverage")]
    [InlineData("- Platform signs: {|+:pending|}", "- [|Platform signs|]: done"), InlineData("- {|+:â³|} Platform signs", "- âœ… [|Platform signs|]"), InlineData("- {|+:⏳|} signs of the platform", "| Work | Status |\n|---|---|\n| [|Platform signs|] | ✅ |"), InlineData("- {|+:⏳|} Panneaux des quais : en attente", "- ✅ [|Panneaux des quais|]"), InlineData("- Panneaux des quais : {|+:en cours|}", "- [x] [|Panneaux des quais|]")]
    [InlineData("| Work | Status |\n|---|---|\n| `signs/platform.svg` | {|+:⏳|} |\n| Benches | ✅ |", "- ✅ [|`signs/platform.svg`|]"), InlineData("{|+:⚠|}️ Panneaux des quais - non configurés", "- ✅ [|Panneaux des quais|]")]
    public void ReportsWhatIsDoneHereAndOpenThere(string open, string done) => Reports($"# Station\n\n## Summary\n\n{open}\n\n## Works\n\n{done}\n\n## Rest\n\n- ✅ Lamps\n- ✅ Clocks");

    [Fact]
    public void SaysHowOften() => Reports("# Station\n\n## Summary\n\n- {|+:⏳|} Platform signs: steel is here\n\n## Works\n\n- ✅ [|Platform signs|]\n\n## What remains\n\n- {|+:⏳|} Platform signs", "'Platform signs' is marked done here, but open in 2 other places");

    [Theory]
    [InlineData("## Summary\n\n- ⏳ Signs", "## Works\n\n- ✅ Signs"), InlineData("## Summary\n\n- ⏳ Platform signs", "## Works\n\n- ✅ Platform lamps"), InlineData("## Next steps\n\n- [ ] Platform signs\n- [x] Benches", "## Works\n\n- [x] Platform signs"), InlineData("## Prochaines étapes\n\n- ⏳ Panneaux des quais", "## Travaux\n\n- ✅ Panneaux des quais")]
    [InlineData("## Phase 1\n\n- ✅ Platform signs", "## Phase 2\n\n- ⏳ Platform signs"), InlineData("## 2024-05-01\n\n- ⏳ Platform signs", "## 2024-06-01\n\n- ✅ Platform signs"), InlineData("## Known issues\n\n- ❌ Platform signs", "## Works\n\n- ✅ Platform signs"), InlineData("## Before\n\n- ❌ Platform signs", "## After\n\n- ✅ Platform signs")]
    [InlineData("## North hall\n\n- ✅ Platform signs\n- ✅ Ticket machines", "## South hall\n\n- ⏳ Platform signs\n- ✅ Ticket machines"), InlineData("## Works\n\n- ✅ Platform signs: designs", "## What remains\n\n- ⏳ Platform signs: mounting"), InlineData("## Works\n\n- ✅ Platform signs (designs)", "## What remains\n\n- ⏳ Platform signs"), InlineData("## Works\n\n- ✅ Platform signs 80%", "## What remains\n\n- ⏳ Platform signs")]
    [InlineData("## Works\n\n- North\n  - ✅ Platform signs", "## More\n\n- South\n  - ⏳ Platform signs"), InlineData("## Works\n\n- ✅ Platform signs", "## What remains\n\n- ⚠️ Platform signs: faint"), InlineData("## Works\n\n- ✅ Platform signs", "## Report\n\n- ✅ Platform signs"), InlineData("## Works\n\n- ✅ Platform signs", "## What remains\n\n- ⏳ Optional: platform signs")]
    [InlineData("## Test\n\n- ❌ Platform signs test", "## Retest\n\n- ✅ Platform signs test"), InlineData("## Nord\n\n- ✅ Panneaux des quais\n- ✅ Bancs neufs", "## Sud\n\n- ⏳ Panneaux des quais\n- ✅ Bancs neufs"), InlineData("## Works\n\n- ✅ Platform signs", "## What remains\n\n- ~~⏳ Platform signs~~")]
    [InlineData("## Works\n\n| Work | Oslo | Bergen |\n|---|---|---|\n| Platform signs | ✅ | ❌ |", "## More\n\n- ✅ Platform signs")]
    public void AcceptsDifferentThings(string one, string other) => IsQuiet($"# Station\n\n**Status**: in use\n\n{one}\n\n{other}");

    [Theory]
    [InlineData("## Done", "## Pending"), InlineData("## Terminé", "## En attente")]
    public void ComparesWhatIsDoneWithWhatIsPending(string done, string pending) =>
        Reports($"# Station\n\n**Status**: in use\n\n{done}\n\n- ✅ [|Platform signs|]\n- ✅ [|Ticket machines|]\n- ✅ Lamps\n\n{pending}\n\n- {{|+:⏳|}} Platform signs\n- {{|+:⏳|}} Ticket machines");

    [Theory]
    [InlineData("## Current state", "## Target state"), InlineData("## État actuel", "## Cible")]
    public void AcceptsWhatIsAimedAt(string today, string target) => IsQuiet($"# Station\n\n**Status**: in use\n\n{today}\n\n- ⏳ Platform signs\n\n{target}\n\n- ✅ Platform signs");

    [Theory]
    [InlineData("# Station\n\n## Works\n\n| Part | Status |\n|---|---|\n| [|Platform signs|] | ✅ |\n| Clocks | ✅ |\n\n## Safety\n\n- ✅ Lamps\n- {|+:❌|} Platform signs not configured"), InlineData("# Gare\n\n## Sûreté\n\n- ✅ [|Panneaux des quais configurés|]\n- ✅ Lampes\n\n## Bilan\n\n- {|+:❌|} Panneaux des quais : non configurés\n- ✅ Horloges"), InlineData("# Station\n\n- ✅ [|`signs/platform.svg`|]\n- ✅ Lamps\n\n## To do\n\n- {|+:[ ]|} `signs/platform.svg`\n- [x] Clocks")]
    public void ReadsTheSubjectWithoutItsStatus(string report) => Reports(report);

    [Theory]
    [InlineData("# Station\n\n## Works\n\n- ✅ Platform signs\n- ✅ Lamps\n\n## Safety\n\n- ✅ Clocks\n- ❌ Platform lamps not configured"), InlineData("# Gare\n\n## Sûreté\n\n- ✅ Panneaux des quais configurés\n- ✅ Lampes\n\n## Bilan\n\n- ✅ Panneaux des quais : configurés\n- ❌ Panneaux des rues : non configurés"), InlineData("# Station\n\n- ✅ Platform signs\n- ✅ Lamps\n\n## Roadmap\n\n- [ ] Platform signs\n- [x] Clocks")]
    public void TellsSubjectsApart(string report) => IsQuiet(report);

    [Theory]
    [InlineData("# Quay\n\n## Measured\n\n| Metric | Status |\n|---|---|\n| Crane speed | ✅ Fine |\n| Gate leaks | {|+:⏳|} Needs testing |\n\n## Success criteria\n\n- ✅ All cranes run\n- ✅ [|No gate leaks|]\n- ⏳ Divers report")]
    [InlineData("# Quai\n\n## Mesures\n\n| Mesure | État |\n|---|---|\n| Vitesse grue | ✅ Bonne |\n| Fuites vannes | {|+:⏳|} À tester |\n\n## Critères de succès\n\n- ✅ Les grues tournent\n- ✅ [|Fuites vannes|]\n- ⏳ Rapport des plongeurs")]
    public void ReadsCriteriaThatWereChecked(string report) => Reports(report);

    [Theory]
    [InlineData("# Quay\n\n## Measured\n\n| Metric | Status |\n|---|---|\n| Crane speed | ✅ Fine |\n| Gate leaks | ⏳ Needs testing |\n\n## Success criteria\n\n- ✅ All cranes run\n- ✅ No gate leaks")]
    [InlineData("# Quai\n\n## Mesures\n\n| Mesure | État |\n|---|---|\n| Vitesse grue | ✅ Bonne |\n| Fuites vannes | ⏳ À tester |\n\n## Objectifs\n\n- ✅ Les grues tournent\n- ✅ Fuites vannes")]
    public void AcceptsCriteriaThatAreAimedAt(string report) => IsQuiet(report);

    [Theory]
    [InlineData("## Completed\n\n- [|Platform signs|]\n- Lamps\n\n{|+:## Not completed|}\n\n- Platform signs\n- Clocks"), InlineData("## ✅ Completed items\n\n1. [|Platform signs|]\n2. Lamps\n\n{|+:## ⏳ Pending items|}\n\n1. Platform signs\n2. Clocks"), InlineData("## Réalisé\n\n- ✅ [|Panneaux des quais|]\n\n{|+:## Travaux restants|}\n\n- Panneaux des quais\n- Horloges")]
    [InlineData("## Works\n\n- ✅ [|Platform signs|]\n- ✅ Lamps\n- ✅ Clocks\n\n## Gaps\n\n- {|+:❌|} No platform signs"), InlineData("## Ouvrages\n\n- ✅ [|Panneaux des quais|]\n- ✅ Lampes\n- ✅ Horloges\n\n## Lacunes\n\n- {|+:❌|} Aucun panneau des quais"), InlineData("## Works\n\n- ✅ [|Platform signs|]\n- ✅ Lamps\n- ✅ Clocks\n\n## Limitations\n\n- Platform signs are {|+:not configured yet|}")]
    [InlineData("## Works\n\n- [x] [|Implement platform signs|]\n- [x] Lamps\n\n## Status by area\n\n- {|+:❌|} Platform signs\n- ✅ Clocks"), InlineData("## Works\n\n- ✅ [|Signs documented|]\n- ✅ Lamps\n\n## Gaps\n\n- {|+:❌|} No sign documentation\n- ❌ Clocks"), InlineData("## Works\n\n| Work | Status |\n|---|---|\n| [|Platform signs|] | ✅ Complete |\n| Lamps | ✅ Complete |\n\n## Next\n\n| Work | Status |\n|---|---|\n| Platform signs | {|+:⏳|} Pending |")]
    [InlineData("## Summary\n\n- ✅ [|Platform signs|]\n- ✅ Lamps\n\n## Details\n\n### Platform signs\n\n**Status:** {|+:⏳|} Not started\n\n### Lamps\n\n**Status:** ✅ Done"), InlineData("## 1. [|Platform signs|] ✅\n\nMounted.\n\n## Overview\n\n| Part | Status |\n|---|---|\n| Platform signs | {|+:⏳|} Pending |\n| Lamps | ✅ |"), InlineData("## Synthèse\n\n- ✅ [|Panneaux des quais|]\n- ✅ Lampes\n\n## Détails\n\n### Panneaux des quais\n\n**Statut :** {|+:⏳|} À faire")]
    [InlineData("## Works\n\n- {|+:⏳|} Platform signs: Next\n- ✅ Lamps\n\n## Halls\n\n- ✅ [|Create platform signs|]\n- ✅ Clocks")]
    public void ReadsStatusesOfListsHeadingsAndSentences(string report) => Reports($"# Station\n\n**Status**: in use\n\n{report}");

    [Theory]
    [InlineData("## Completed\n\n- Platform signs\n- Lamps\n\n## Not completed\n\n- Platform clocks"), InlineData("## Completed in phase 1\n\n- Platform signs\n\n## Pending in phase 2\n\n- Platform signs"), InlineData("## Réalisé\n\n- ✅ Panneaux des quais\n\n## Travaux restants\n\n- Horloges des quais"), InlineData("## Works\n\n- ✅ Platform signs\n- ✅ Lamps\n- ✅ Clocks\n\n## Known issues\n\n- ❌ No platform signs")]
    [InlineData("## Gaps found\n\n- ❌ No platform signs\n- ❌ No lamps\n\n## Fixes\n\n- ✅ Platform signs\n- ✅ Platform lamps"), InlineData("## Works\n\n- [x] No platform fires\n- [x] Lamps\n\n## Safety\n\n- ❌ No platform fires"), InlineData("## Next steps\n\n- Platform signs are not configured yet\n\n## Works\n\n- ✅ Platform signs\n- ✅ Lamps"), InlineData("### High confidence items ✅\n\n- Lamps\n\n### Low confidence items ❌\n\n- None")]
    [InlineData("## Summary\n\n- ✅ Platform signs\n- ✅ Lamps\n\n## Details\n\n### Platform clocks\n\n**Status:** ⏳ Not started"), InlineData("## 1. Platform signs ✅\n\n- ✅ Steel\n- ⏳ Platform lamps\n\n## Overview\n\n| Part | Status |\n|---|---|\n| Platform signs | ✅ |"), InlineData("## Synthèse\n\n- ✅ Panneaux des quais\n\n## Détails\n\n### Panneaux des quais\n\n**Statut :** ✅ Terminé")]
    [InlineData("## Works\n\n- ⏳ Next platform signs: optional\n- ✅ Lamps\n\n## Halls\n\n- ✅ Create platform signs\n- ✅ Clocks")]
    public void TellsListsAndHeadingsApart(string report) => IsQuiet($"# Station\n\n**Status**: in use\n\n{report}");

    [Theory]
    [InlineData("# Station\n\n**[|Status: ✅ COMPLETE|]**\n\n## Works\n\nSigns.\n\n---\n\n**Status:** {|+:🔄|} IN PROGRESS"), InlineData("# Station\n\n**Status:** {|+:🔄|} In progress\n\n## Works\n\nSigns.\n\n---\n\n**[|Status: ✅ Done|]**"), InlineData("# Station\n\n**Inspection status:** {|+:In progress|}\n\n## Works\n\nSigns.\n\n---\n\n[|Inspection completed: 2025-03-01|]"), InlineData("# Gare\n\n**Statut :** {|+:🔄|} En cours\n\n## Travaux\n\nPanneaux.\n\n---\n\n[|Statut : ✅ Terminé|]")]
    public void HoldsTheFirstStatusAgainstTheLast(string report) => Reports(report);

    [Theory]
    [InlineData("**Status:** ✅ COMPLETE", "**Status:** ✅ Complete"), InlineData("**Status:** ✅ Complete", "**Project status:** 🔄 In progress"), InlineData("**Status:** ✅ Phase 1 complete", "**Status:** 🔄 Phase 2 in progress"), InlineData("**Status:** ✅ Complete", "**Next status:** ⏳ Pending"), InlineData("**Statut :** ✅ Terminé", "**Statut :** ✅ Terminé"), InlineData("**Statut :** ✅ Terminé", "**Statut du projet nord :** 🔄 En cours")]
    public void AcceptsStatusesOfOneKind(string first, string last) => IsQuiet($"# Station\n\n{first}\n\n## Works\n\nSigns.\n\n---\n\n{last}");

    [Theory]
    [InlineData("- [|✅ All tests passing|]", "- 212 tests passed\n- {|+:9|} tests failing"), InlineData("- [|✅ All tests pass|]", "- Integration: {|+:72|} failing tests"), InlineData("- [|✅ All tests passing|]", "- {|+:361/433|} tests passing (83%)"), InlineData("- [|✅ Tous les tests passent|]", "- {|+:361/433|} tests réussis"), InlineData("- [|✅ Tous les tests passent|]", "- {|+:9|} tests échoués"), InlineData("- [|✅ All tests pass|]", "| Result | Count |\n|---|---|\n| Passed | 310 |\n| Failed | {|+:6|} |")]
    public void HoldsAllTestsAgainstThoseThatFail(string all, string failing) => Reports($"# Station\n\n**Status**: in use\n\n## Highlights\n\n{all}\n- ✅ Lamps\n\n## Results\n\n{failing}");

    [Theory]
    [InlineData("- ✅ All tests passing", "- 212 tests passed\n- 0 tests failing"), InlineData("- ✅ All unit tests passing", "- 9 tests failing"), InlineData("- ✅ All tests passing", "- 55/56 tests passing"), InlineData("- ✅ All tests passing", "- 361/433 crane tests passing"), InlineData("- ✅ All tests passing", "- 361/433 tests passing\n- 72 tests skipped"), InlineData("- ✅ Tous les tests passent", "- Avant : 361/433 tests réussis"), InlineData("- ✅ All tests passing", "- 9 failing tests were fixed"), InlineData("- ✅ All tests passing", "- Before: 9 tests failing"), InlineData("- ✅ All tests passing", "- Passed: 310\n- Failed: 0"), InlineData("- ✅ All tests passing (212)", "- 9 tests failing"), InlineData("- ✅ Tous les tests passent", "- 9 tests échoués corrigés")]
    public void AcceptsTestsThatFailedElsewhere(string all, string failing) => IsQuiet($"# Station\n\n**Status**: in use\n\n## Highlights\n\n{all}\n- ✅ Lamps\n\n## Results\n\n{failing}");

    [Theory]
    [InlineData("### Load trials - gates\n\n- **Status:** ✅ PASSED\n- **Duration:** 3 h\n\n### Load trials - docks\n\n- **Status:** ❌ FAILED\n- **Duration:** 4 h"), InlineData("### Essais de charge - portes\n\n- **Statut :** ✅ RÉUSSI\n\n### Essais de charge - quais\n\n- **Statut :** ❌ ÉCHEC")]
    public void TellsPartsOfHeadingsApart(string report) => IsQuiet("# Trial report\n\n## Trials\n\n" + report);
}
