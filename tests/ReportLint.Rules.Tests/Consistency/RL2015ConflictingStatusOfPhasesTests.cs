using ReportLint.Rules.Consistency;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Consistency;

/// <summary>Phases that are told by their number, tasks that are to come, rows that are written twice, and tables of what is open.</summary>
public class RL2015ConflictingStatusOfPhasesTests : RuleTest<RL2015ConflictingStatus>
{
    private const string Title = "# Ferry report\n\n**Status**: under way\n\n";

    [Theory]
    [InlineData("### ✅ [|Phase 2|]: Slipway (COMPLETE)\n\nThe rails lie.\n\n## Roadmap\n\n- Phase 1 ✅\n- {|+:⏳|} Phase 2\n- Phase 3 ⏳")]
    [InlineData("| Phase | Content | Status |\n|---|---|---|\n| 1 | Survey | ✅ Complete |\n| [|2|] | Slipway | ✅ Complete |\n\n## Phase 2: Slipway\n\n**Status:** {|+:🔄|} In progress\n\nFour of nine rails lie.")]
    [InlineData("### [|Phase 2|] : Cale (terminée)\n\nLes rails sont là.\n\n## Avancement\n\n- Phase 1 ✅\n- Phase 2 : {|+:en cours|}")]
    public void ReportsPhases(string report) => ReportsOne(report);

    [Theory]
    [InlineData("### ✅ Phase 2: Slipway (COMPLETE)\n\nThe rails lie.\n\n## Roadmap\n\n- Phase 1 ✅\n- Phase 2 ✅\n- Phase 3 ⏳")]
    [InlineData("### ✅ Phase 2: Slipway (COMPLETE)\n\nThe rails lie.\n\n## Roadmap\n\n- Phase 1 ✅\n- Phase 2.1 ⏳\n- Phase 3 ⏳")]
    [InlineData("| Phase | Content | Status |\n|---|---|---|\n| 1 | Survey | ✅ Complete |\n| 2 | Slipway | ✅ Complete |\n\n## Phase 3: Winch\n\n**Status:** 🔄 In progress")]
    [InlineData("| Lamp | Content | Status |\n|---|---|---|\n| 1 | Survey | ✅ Complete |\n| 2 | Slipway | ✅ Complete |\n\n## Phase 2: Winch\n\n**Status:** 🔄 In progress")]
    [InlineData("### Phase 2 : Cale (terminée)\n\nLes rails sont là.\n\n## Avancement\n\n- Phase 1 ✅\n- Phase 3 : en cours")]
    public void AcceptsOtherPhases(string report) => IsQuiet(Title + report);

    [Theory]
    [InlineData("| Part | State |\n|---|---|\n| Lamp masts | ✅ done |\n| [|Winch cover|] | ✅ done |\n\n## Next steps\n\n1. {|+:Finish|} the winch cover\n2. Order rope")]
    [InlineData("| Lot | État |\n|---|---|\n| Mâts de lampe | ✅ terminé |\n| [|Capot du treuil|] | ✅ terminé |\n\n## Prochaines étapes\n\n1. {|+:Terminer|} le capot du treuil\n2. Commander la corde")]
    public void ReportsTasksThatAreToFinishIt(string report) => ReportsOne(report);

    [Theory]
    [InlineData("| Part | State |\n|---|---|\n| Lamp masts | ✅ done |\n| Winch cover | ✅ done |\n\n## Next steps\n\n1. Paint the winch cover\n2. Finish the rope store")]
    [InlineData("| Part | State |\n|---|---|\n| Lamp masts | ✅ done |\n| Winch cover | open |\n\n## Next steps\n\n1. Finish the winch cover")]
    [InlineData("| Lot | État |\n|---|---|\n| Mâts de lampe | ✅ terminé |\n| Capot du treuil | ✅ terminé |\n\n## Prochaines étapes\n\n1. Peindre le capot du treuil\n2. Terminer le magasin")]
    public void AcceptsTasksOfOtherThings(string report) => IsQuiet(Title + report);

    [Theory]
    [InlineData("| No. | Part | Days | State |\n|---|---|---|---|\n| 1 | Lamp masts | 3 | done |\n| 2 | [|Winch cover|] | 2 | done |\n| 3 | Winch cover | 2 | {|+:not started|} |")]
    [InlineData("| N° | Lot | Jours | État |\n|---|---|---|---|\n| 1 | [|Capot du treuil|] | 3 | terminé |\n| 2 | Capot du treuil | 3 | {|+:non commencé|} |")]
    public void ReportsARowThatIsWrittenTwice(string report) => ReportsOne(report);

    [Theory]
    [InlineData("| No. | Part | Pier | State |\n|---|---|---|---|\n| 1 | Lamp masts | north | done |\n| 2 | Winch cover | north | done |\n| 3 | Winch cover | south | not started |")]
    [InlineData("| N° | Lot | Quai | État |\n|---|---|---|---|\n| 1 | Capot du treuil | nord | terminé |\n| 2 | Capot du treuil | sud | non commencé |")]
    public void AcceptsRowsThatDiffer(string report) => IsQuiet(Title + report);

    [Theory]
    [InlineData("- Rope store ✅\n- [|Winch cover|] ✅\n\n{|+:## Open points|}\n\n- Winch cover\n- Night watch")]
    [InlineData("- ✅ Rope store\n- ✅ [|Winch cover|]\n\n{|+:## Remaining work|}\n\n| No. | Work | Who |\n|---|---|---|\n| 1 | Winch cover | Ada |")]
    [InlineData("- ✅ Magasin à cordes\n- ✅ [|Capot du treuil|]\n\n{|+:## Points en suspens|}\n\n- Capot du treuil")]
    [InlineData("- ✅ Rope store\n- ✅ [|Winch cover|]\n\nThe winch cover is {|+:still in progress|}.")]
    [InlineData("- ✅ Rope store\n- ✅ [|Winch cover|]\n\nThe winch cover {|+:must still be|} painted.")]
    [InlineData("- ✅ Magasin\n- ✅ [|Capot du treuil|]\n\nLe capot du treuil est {|+:en cours|}.")]
    [InlineData("- ✅ Rope store\n- ✅ [|Winch cover|]\n\n## Limits\n\n- {|+:⚠|}️ Winch cover: not mounted")]
    public void ReportsWhatIsToldAsOpen(string report) => ReportsOne(report);

    [Theory]
    [InlineData("- Rope store ✅\n- Winch cover ✅\n\n## Open points\n\n- Winch lamp\n- Night watch")]
    [InlineData("- ✅ Rope store\n- ✅ Winch cover\n\n## Resolved points\n\n| No. | Work | Who |\n|---|---|---|\n| 1 | Winch cover | Ada |")]
    [InlineData("- ✅ Magasin à cordes\n- ✅ Capot du treuil\n\n## Points vérifiés\n\n- Capot du treuil")]
    [InlineData("- ✅ Rope store\n- ✅ Winch cover\n\nThe old winch cover is still in progress.")]
    [InlineData("- ✅ Rope store\n- ✅ Winch cover\n\nThe winch cover must be painted every five years.")]
    [InlineData("- ✅ Magasin\n- ✅ Capot du treuil\n\nLe capot du phare est en cours.")]
    [InlineData("- ✅ Rope store\n- ✅ Winch cover\n\n## 🔄 Winch cover mounted\n\nIt sits well.")]
    public void AcceptsWhatIsNotToldAsOpen(string report) => IsQuiet(Title + report);

    private void ReportsOne(string report) => Reports(Title + report);
}
