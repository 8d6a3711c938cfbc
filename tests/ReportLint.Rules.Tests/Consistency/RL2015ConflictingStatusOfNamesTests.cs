using ReportLint.Rules.Consistency;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Consistency;

public class RL2015ConflictingStatusOfNamesTests : RuleTest<RL2015ConflictingStatus>
{
    [Theory]
    [InlineData("- ✅ [|Created harbour tide table export|]", "- {|+:[ ]|} Implement tide table export"), InlineData("- ✅ [|Tide table export|]", "- {|+:⏳|} Harbour map (tide table export)"), InlineData("- ✅ [|Built the tide table export|]", "- {|+:[ ]|} Build the harbour tide table export")]
    public void KnowsAThingByMoreWordsThanElsewhere(string done, string open) => Reports($"# Harbour\n\n**Status**: in use\n\n## Built\n\n{done}\n- ✅ Lamps\n\n## Remaining\n\n{open}\n- [ ] Paint buoys");

    [Theory]
    [InlineData("- ✅ Designed tide table export", "- [ ] Implement tide table export"), InlineData("- ✅ Created tide table export", "- [ ] Create tests for tide table export"), InlineData("- ✅ Created tide table export", "- [ ] Create tide table export tests"), InlineData("- ✅ Created tide table export", "- [ ] Speed up tide table export")]
    [InlineData("- ✅ Created tide table export", "- [ ] Create more tide table export"), InlineData("- ✅ Created tide gauges", "- [ ] Create harbour tide gauges"), InlineData("- ✅ Created tide table export", "- [ ] Create tide table export for the inner basin"), InlineData("- ✅ Création de la table des marées", "- [ ] Créer les essais de la table des marées")]
    public void TellsFurtherWordsApart(string done, string open) => IsQuiet($"# Harbour\n\n**Status**: in use\n\n## Built\n\n{done}\n- ✅ Lamps\n\n## Remaining\n\n{open}\n- [ ] Paint buoys");

    [Theory]
    [InlineData("- ✅ [|Deployed to production|]", "- {|+:[ ]|} Deploy to production"), InlineData("- ✅ [|Deployed to production|]", "- {|+:⏳|} Production deployment"), InlineData("- ✅ [|Radar integration|]", "- {|+:[ ]|} Integrate radar"), InlineData("- ✅ [|Logging implemented|]", "- {|+:[ ]|} Implement logging")]
    [InlineData("- ✅ [|Intégration du radar|]", "- {|+:[ ]|} Intégrer le radar"), InlineData("- ✅ [|Configuration du radar de l'écluse|]", "- {|+:[ ]|} Configurer le radar de l'écluse"), InlineData("- ✅ [|test_lock_gate|]", "- {|+:⏳|} test_lock_gate")]
    public void KnowsAThingByItsVerb(string done, string open) => Reports($"# Harbour\n\n**Status**: in use\n\n## Built\n\n{done}\n- ✅ Lamps\n\n## Remaining\n\n{open}\n- [ ] Paint buoys");

    [Theory]
    [InlineData("- ✅ Deployed to staging", "- [ ] Deploy to production"), InlineData("- ✅ Radar integration", "- [ ] Remove radar"), InlineData("- ✅ Radar integrated", "- [ ] Upgrade radar"), InlineData("- ✅ Lock radar built", "- [ ] Deploy lock radar")]
    [InlineData("- ✅ Radar", "- [ ] Integrate radar"), InlineData("- ✅ Radar integration", "- [ ] Radar integration tests"), InlineData("- ✅ Intégration du radar", "- [ ] Remplacer le radar"), InlineData("- ✅ test_lock_gate", "- [ ] test_lock_light")]
    public void TellsVerbsApart(string done, string open) => IsQuiet($"# Harbour\n\n**Status**: in use\n\n## Built\n\n{done}\n- ✅ Lamps\n\n## Remaining\n\n{open}\n- [ ] Paint buoys");

    [Theory]
    [InlineData("- ✅ [|Fix lock gate alarms|]", "## Next steps", "1. {|+:Resolve|} lock gate alarms"), InlineData("- ✅ [|Corriger les alarmes des portes|]", "## Prochaines étapes", "1. {|+:Traiter|} les alarmes des portes")]
    public void KnowsWhatIsMendedByWhateverVerb(string done, string steps, string task) => Reports($"# Harbour\n\n**Status**: in use\n\n## Works\n\n{done}\n\n{steps}\n\n{task}");

    [Theory]
    [InlineData("- ✅ Lock gate alarms", "## Next steps", "1. Resolve lock gate alarms"), InlineData("- ✅ Fix lock gate alarms", "## Next steps", "1. Resolve lock gate lights"), InlineData("- ✅ Les alarmes des portes", "## Prochaines étapes", "1. Traiter les alarmes des portes")]
    public void AcceptsOtherThingsToBeMended(string done, string steps, string task) => IsQuiet($"# Harbour\n\n**Status**: in use\n\n## Works\n\n{done}\n\n{steps}\n\n{task}");

    [Theory]
    [InlineData("## Launch checklist"), InlineData("## Checklist")]
    public void HoldsChecklistsOfTheSameThingsAgainstWhatIsDone(string checklist) => Reports($"# Harbour\n\n**Status**: in use\n\n## Works\n\n- ✅ [|Lock radar|]\n- ✅ [|Tide gauges|]\n\n{checklist}\n\n- {{|+:[ ]|}} Lock radar\n- {{|+:[ ]|}} Tide gauges");

    [Theory]
    [InlineData("## Outer basin", "## Inner basin"), InlineData("## Outer checklist", "## Inner checklist"), InlineData("## Bassin nord", "## Bassin sud")]
    public void AcceptsTheSameThingsOfTwoParts(string one, string other) => IsQuiet($"# Harbour\n\n**Status**: in use\n\n{one}\n\n- ✅ Lock radar\n- ✅ Tide gauges\n\n{other}\n\n- [ ] Lock radar\n- [ ] Tide gauges");
}
