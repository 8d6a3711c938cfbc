using ReportLint.Rules.Consistency;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Consistency;

public class RL2015ConflictingStatusOfListsTests : RuleTest<RL2015ConflictingStatus>
{
    [Theory]
    [InlineData("**What works**\n\n- ✅ [|Stage lift|]\n- ✅ Curtain\n\n**What does not work**\n\n- {|+:❌|} Stage lift"), InlineData("**Done:** curtain rail, [|stage lift|].\n\n**{|+:Not done|}:** stage lift.")]
    [InlineData("**Terminé :** rail du rideau, [|monte-charge scène|].\n\n**{|+:En attente|} :** monte-charge scène."), InlineData("Completed: curtain rail, [|stage lift|].\n\n| Work | Status |\n|---|---|\n| Stage lift | {|+:Open|} |\n| Lamps | Done |")]
    [InlineData("## Completed\n\n- [|Stage lift|]\n- Lamps\n\n{|+:## Carried over to sprint 6|}\n\n- Stage lift")]
    public void ReadsWhatLinesHead(string report) => Reports($"# Theatre\n\n**Status**: in use\n\n{report}");

    [Theory]
    [InlineData("**Main house**\n\n- ✅ Stage lift\n\n**Studio**\n\n- ⏳ Stage lift"), InlineData("**Done:** drawings of the stage lift.\n\n**Not done:** stage lift."), InlineData("**Grande salle**\n\n- ✅ Monte-charge scène\n\n**Studio**\n\n- ⏳ Monte-charge scène")]
    [InlineData("**Done:** stage lift.\n\n**Optional:** stage lift."), InlineData("## Completed\n\n- Stage lift\n\n## Planned for sprint 6\n\n- Stage lift")]
    public void TellsWhatLinesHeadApart(string report) => IsQuiet($"# Theatre\n\n**Status**: in use\n\n{report}");

    [Theory]
    [InlineData("| Id | Work | Status |\n|---|---|---|\n| L-1 | [|Stage lift|] | Done |\n| L-2 | Lamps | Done |\n| L-3 | Stage lift | {|+:Pending|} |"), InlineData("| Case | Result |\n|---|---|\n| [|Lift with a full load|] | Pass |\n| Lamps | Pass |\n\n{|+:## Failed tests (1)|}\n\n- Lift with a full load")]
    [InlineData("### [|Stage lift|] - 100% ✅\n\nIt lifts.\n\n## Progress\n\n| Work | Progress |\n|---|---|\n| Stage lift | 60% {|+:🔄|} |"), InlineData("| Essai | Résultat |\n|---|---|\n| [|Charge pleine du monte-charge|] | Réussi |\n| Lampes | Réussi |\n\n## Reste à faire\n\n- {|+:❌|} Charge pleine du monte-charge")]
    public void ReadsRowsByTheirCells(string report) => Reports($"# Theatre\n\n**Status**: in use\n\n{report}");

    [Theory]
    [InlineData("| Site | Work | Status |\n|---|---|---|\n| House | Stage lift | Done |\n| Studio | Stage lift | Pending |"), InlineData("| Case | Chrome | Safari |\n|---|---|---|\n| Seat map | Pass | Fail |\n\n## More\n\n- ✅ Seat map")]
    [InlineData("### Monday\n\n| Case | Result |\n|---|---|\n| Lift with a full load | Fail |\n\n### Tuesday\n\n| Case | Result |\n|---|---|\n| Lift with a full load | Pass |"), InlineData("### Lundi\n\n| Essai | Résultat |\n|---|---|\n| Charge pleine | Échec |\n\n### Mardi\n\n| Essai | Résultat |\n|---|---|\n| Charge pleine | Réussi |")]
    [InlineData("| Id | Work | Who | Status |\n|---|---|---|---|\n| L-1 | Stage lift | Ada | Done |\n| L-2 | Stage lift | Bob | Pending |")]
    public void TellsRowsApart(string report) => IsQuiet($"# Theatre\n\n**Status**: in use\n\n{report}");

    [Theory]
    [InlineData("[|The stage lift is repaired|] and in use.", "| Work | State |\n|---|---|\n| Lamps | OK |\n| Stage lift | {|+:❌|} Not repaired |"), InlineData("- ✅ [|Stage lift|]: repaired and greased", "- Stage lift: {|+:❌|} not repaired")]
    [InlineData("- ✅ [|Stage lift|]: works", "### Stage lift\n\n{|+:Not yet installed|}."), InlineData("- ✅ [|Monte-charge scène|] : réparé et graissé", "- Monte-charge scène : {|+:❌|} pas réparé")]
    public void ReadsWhatIsDenied(string done, string open) => Reports($"# Theatre\n\n**Status**: in use\n\n## Works\n\n{done}\n\n## Second round\n\n{open}");

    [Theory]
    [InlineData("The stage lift is painted and in use.", "| Work | State |\n|---|---|\n| Stage lift | ❌ Not repaired |"), InlineData("- ✅ Stage lift: drawings", "- Stage lift: ❌ not repaired"), InlineData("- ✅ Stage lift: repaired for the studio", "- Stage lift: ❌ not repaired")]
    [InlineData("- ✅ Stage lift: greased", "- Stage lift: ❌ no lamps"), InlineData("- ✅ Monte-charge scène : plans", "- Monte-charge scène : ❌ pas réparé"), InlineData("The stage lift is repaired once the cable is here.", "| Work | State |\n|---|---|\n| Stage lift | ❌ Not repaired |")]
    public void TellsWhatIsDeniedApart(string done, string open) => IsQuiet($"# Theatre\n\n**Status**: in use\n\n## Works\n\n{done}\n\n## Second round\n\n{open}");

    [Theory]
    [InlineData("- ✅ [|Stage lights replaced|]\n- ✅ Curtain", "- {|+:Replace the stage lights|}"), InlineData("| Work | State |\n|---|---|\n| [|Stage lights|] | ✅ Repaired |\n| Curtain | ✅ Hung |", "1. {|+:Repair the stage lights|}"), InlineData("- ✅ **[|Repair the stage lights|]** – twelve lamps", "- **{|+:Repair the stage lights|}** – they flicker")]
    [InlineData("- ✅ [|Éclairages scène réparés|]\n- ✅ Rideau", "- {|+:Réparer les éclairages scène|}")]
    public void HoldsTasksAgainstWhatIsDone(string done, string task) => Reports($"# Theatre\n\n**Status**: in use\n\n## Works\n\n{done}\n\n## Next steps\n\n{task}");

    [Theory]
    [InlineData("- ✅ Stage lights tested\n- ✅ Curtain", "- Test the stage lights"), InlineData("- ✅ Stage lights replaced\n- ✅ Curtain", "- Replace the stage lights of the studio"), InlineData("- ✅ Stage lights replaced\n- ✅ Curtain", "**Done so far:**\n\n- Replace the stage lights")]
    [InlineData("- ✅ Éclairages scène testés\n- ✅ Rideau", "- Tester les éclairages scène"), InlineData("- ✅ Stage lights replaced\n- ✅ Curtain", "- Repair the stage lights")]
    public void AcceptsTasksOfAnotherTime(string done, string task) => IsQuiet($"# Theatre\n\n**Status**: in use\n\n## Works\n\n{done}\n\n## Next steps\n\n{task}");

    [Theory]
    [InlineData("### [|Phase 2|]: Lamps ✅ COMPLETE\n\nThey burn.", "## {|+:Next|} steps: Phase 2 implementation\n\nLamps."), InlineData("### [|Phase 2|]: Lamps ✅ COMPLETE\n\nThey burn.", "## Next steps\n\n- {|+:Start|} Phase 2: lamps"), InlineData("### [|Phase 2|] : Lampes ✅ TERMINÉE\n\nElles brûlent.", "## {|+:Prochaine|} étape : Phase 2\n\nLampes.")]
    public void HoldsThePhaseThatIsNextAgainstTheOneDone(string done, string next) => Reports($"# Theatre\n\n**Status**: in use\n\n## Phases\n\n{done}\n\n{next}");

    [Theory]
    [InlineData("### Phase 1: Lamps ✅ COMPLETE\n\nThey burn.", "## Next steps: Phase 2 implementation\n\nLift."), InlineData("### Phase 2: Lamps ✅ COMPLETE\n\nThey burn.", "## Next steps: Phase 2 survey of the users\n\nLift."), InlineData("### Phase 1 : Lampes ✅ TERMINÉE\n\nElles brûlent.", "## Prochaine étape : Phase 2\n\nLampes.")]
    public void AcceptsAnotherPhaseThatIsNext(string done, string next) => IsQuiet($"# Theatre\n\n**Status**: in use\n\n## Phases\n\n{done}\n\n{next}");

    [Theory]
    [InlineData("1. **Stage**\n   - ✅ [|Stage lift|]\n   - ✅ Curtain", "- {|+:⏳|} Stage lift"), InlineData("1. **Scène**\n   - ✅ [|Monte-charge scène|]\n   - ✅ Rideau", "- {|+:⏳|} Monte-charge scène")]
    public void ReadsWhatIsNested(string done, string open) => Reports($"# Theatre\n\n**Status**: in use\n\n## Works\n\n{done}\n\n## What remains\n\n{open}\n- ✅ Clocks");

    [Theory]
    [InlineData("- [x] [|Fire doors configured|]\n- [x] Lamps", "## Future improvements\n\n1. {|+:Add|} fire doors\n2. Paint the bar"), InlineData("- [x] [|Portes coupe-feu configurées|]\n- [x] Lampes", "## Améliorations futures\n\n1. {|+:Ajouter|} portes coupe-feu\n2. Peindre le bar")]
    public void HoldsWhatIsToBeAddedAgainstWhatIsThere(string done, string task) => Reports($"# Theatre\n\n**Status**: in use\n\n## Works\n\n{done}\n\n{task}");

    [Theory]
    [InlineData("- [x] Fire doors configured\n- [x] Lamps", "## Future improvements\n\n1. Add fire doors in the studio"), InlineData("- [x] Fire doors configured\n- [x] Lamps", "## Future improvements\n\n1. Add fire doors:\n   - in the bar\n   - in the studio")]
    [InlineData("- [x] Fire doors configured\n- [x] Lamps", "## Next steps\n\n**What we have now:**\n\n- Complete fire doors"), InlineData("- [x] Portes coupe-feu configurées\n- [x] Lampes", "## Améliorations futures\n\n1. Ajouter portes coupe-feu du studio")]
    public void AcceptsWhatIsToBeAddedElsewhere(string done, string task) => IsQuiet($"# Theatre\n\n**Status**: in use\n\n## Works\n\n{done}\n\n{task}");
}
