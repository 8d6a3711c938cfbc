using ReportLint.Rules.Consistency;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Consistency;

public class RL2015ConflictingStatusOfBoxesTests : RuleTest<RL2015ConflictingStatus>
{
    [Theory]
    [InlineData("- ✅ [|Arrival hall heating serviced|]", "- {|+:[ ]|} All arrival hall heating is serviced"), InlineData("- ✅ [|Heating serviced in the arrival halls|]", "- {|+:[ ]|} Verify that the heating of all arrival halls is serviced")]
    [InlineData("1. ✅ **Rooms**\n   - [|Smoke alarm enabled in tunnels|]", "- {|+:[ ]|} Smoke alarm enabled in tunnels"), InlineData("**✅ Rooms**:\n\n- [|Smoke alarm enabled in tunnels|]", "- {|+:[ ]|} Smoke alarm enabled in tunnels"), InlineData("✅ [|All 14 lifts operational|]", "- {|+:[ ]|} All 14 lifts operational")]
    [InlineData("- ✅ [|Alarme activée dans tous les tunnels|]", "- {|+:[ ]|} Vérification alarme : tous les tunnels activés"), InlineData("- [x] [|Chauffage des salles révisé|]", "- {|+:[ ]|} Vérifier que le chauffage des salles est révisé")]
    public void HoldsEmptyBoxesAgainstWhatIsToldAsDone(string told, string box) => Reports($"# Station\n\n**Status**: in use\n\n## Works\n\n{told}\n- ✅ Lamps\n\n## Pre-opening checklist\n\n{box}\n- [ ] Clocks run");

    [Theory]
    [InlineData("- ✅ Arrival hall heating serviced", "- [ ] Arrival hall lamps serviced"), InlineData("- ✅ Arrival hall heating serviced", "- [ ] Arrival hall heating not serviced"), InlineData("- ✅ Smoke alarm disabled in tunnels", "- [ ] Smoke alarm enabled in tunnels"), InlineData("- ⏳ Arrival hall heating serviced", "- [ ] Arrival hall heating serviced")]
    [InlineData("- Smoke alarm enabled in tunnels", "- [ ] Smoke alarm enabled in tunnels"), InlineData("1. ✅ **Rooms**\n   - Smoke alarm tunnels", "- [ ] Smoke alarm tunnels"), InlineData("- ✅ Room heating", "- [ ] Room heating works"), InlineData("- ✅ Alarme activée dans les tunnels", "- [ ] Alarme activée dans les salles")]
    public void TellsWhatBoxesSpeakOfApart(string told, string box) => IsQuiet($"# Station\n\n**Status**: in use\n\n## Works\n\n{told}\n\n## Pre-opening checklist\n\n{box}\n- [ ] Clocks run");

    [Theory]
    [InlineData("## Target state", "## Pre-opening checklist"), InlineData("## Works", "## Next steps"), InlineData("## Works", "## Roadmap"), InlineData("## Phase 1", "## Phase 2"), InlineData("## 2024-05-01", "## 2024-06-01 checklist"), InlineData("## Cible", "## Liste de contrôle"), InlineData("## Travaux", "## Prochaines étapes")]
    public void AcceptsBoxesOfAnotherTime(string works, string boxes) => IsQuiet($"# Station\n\n**Status**: in use\n\n{works}\n\n- ✅ Arrival hall heating serviced\n\n{boxes}\n\n- [ ] Arrival hall heating serviced\n- [ ] Clocks run");

    [Theory]
    [InlineData("## North hall", "## South hall"), InlineData("## North checklist", "## South checklist")]
    public void AcceptsListsOfTwoParts(string one, string other) => IsQuiet($"# Station\n\n**Status**: in use\n\n{one}\n\n- ✅ Arrival hall heating serviced\n- ✅ Ticket gate glass repaired\n\n{other}\n\n- [ ] Arrival hall heating serviced\n- [ ] Ticket gate glass repaired");

    [Theory]
    [InlineData("### 1. [|Ticket gate sensors|] ✅ COMPLETED\n\nAll read.", "- {|+:[ ]|} Fix ticket gate sensors (high priority)"), InlineData("- [|Ticket gate sensors|] (both halls) ✅", "- {|+:[ ]|} Repair ticket gate sensors"), InlineData("- ✅ [|Capteurs des portillons nord|]", "- {|+:[ ]|} Corriger les capteurs des portillons nord")]
    public void HoldsWhatIsToBeMendedAgainstWhatIsDone(string done, string box) => Reports($"# Station\n\n**Status**: in use\n\n## Works\n\n{done}\n\n## Opening checklist\n\n### Pre-opening of the production halls\n\n{box}\n- [ ] Clocks run");

    [Theory]
    [InlineData("- ✅ Ticket gates", "- [ ] Fix ticket gates"), InlineData("- ✅ Ticket gate sensors", "- [ ] Paint ticket gate sensors"), InlineData("- ✅ Ticket gate sensors", "- [ ] Fix ticket gate glass"), InlineData("- ✅ Capteurs des portillons nord", "- [ ] Corriger les capteurs des portillons sud")]
    public void AcceptsOtherThingsToBeMended(string done, string box) => IsQuiet($"# Station\n\n**Status**: in use\n\n## Works\n\n{done}\n\n## Opening checklist\n\n{box}\n- [ ] Clocks run");

    [Theory]
    [InlineData("- ✅ [|Ticket gate sensors repaired in the north hall|]", "## Next steps", "1. {|+:Repair north hall ticket gate sensors|} (10 min)"), InlineData("- ✅ [|Capteurs des portillons nord corrigés|]", "## Prochaines étapes", "1. {|+:Corriger les capteurs des portillons nord|}")]
    public void HoldsTasksAgainstWhatWasDoneBefore(string done, string steps, string task) => Reports($"# Station\n\n**Status**: in use\n\n## Works\n\n{done}\n\n{steps}\n\n{task}");

    [Theory]
    [InlineData("- ✅ Ticket gate sensors repaired", "## Next steps", "1. Paint ticket gate sensors"), InlineData("- ✅ Ticket gate sensors", "## Next steps", "1. Repair ticket gate sensors"), InlineData("- ✅ Ticket gate sensors repaired", "## Work log", "1. Repair ticket gate sensors"), InlineData("- ✅ Capteurs des portillons corrigés", "## Prochaines étapes", "1. Peindre les capteurs des portillons")]
    public void AcceptsOtherTasks(string done, string steps, string task) => IsQuiet($"# Station\n\n**Status**: in use\n\n## Works\n\n{done}\n\n{steps}\n\n{task}");

    [Fact]
    public void AcceptsTasksThatWereDoneLater() => IsQuiet("# Station\n\n**Status**: in use\n\n## Next steps\n\n1. Repair ticket gate sensors\n\n## Works since\n\n- ✅ Ticket gate sensors repaired");
}
