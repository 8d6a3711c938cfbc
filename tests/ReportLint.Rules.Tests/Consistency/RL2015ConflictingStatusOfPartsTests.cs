using ReportLint.Rules.Consistency;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Consistency;

/// <summary>Names above their status, lines that tell of several things, lists of what passed and failed, and what is denied in one word.</summary>
public class RL2015ConflictingStatusOfPartsTests : RuleTest<RL2015ConflictingStatus>
{
    private const string Title = "# Mill report\n\n**Status**: under way\n\n";

    [Theory]
    [InlineData("## Stories\n\n**M-7 Night grinding**\n{|+:⏳|} Open. Runs by day, waits for the motor.\n\n## Conclusion\n\n- [|Night grinding|] ✅\n- Day shift ✅"), InlineData("## Récits\n\n**Mouture de nuit**\n{|+:⏳|} En attente du moteur.\n\n## Conclusion\n\n- [|Mouture de nuit|] ✅")]
    [InlineData("**Result:** ✅ Passed (flour test) / {|+:🔄|} In progress (grain test)\n\n## 2 [|Grain test|] (Completed)\n\nThe sieve held."), InlineData("Flour test: passed. Grain test: {|+:in progress|}.\n\n## [|Grain test|] (completed)\n\nThe sieve held."), InlineData("Essai farine : réussi ; essai grain : {|+:en cours|}\n\n## [|Essai grain|] (terminé)\n\nLe tamis tient.")]
    [InlineData("## Passed\n\n- [|Wind brake test|]\n- Sail test\n\n{|+:## Failed|}\n\n- Wind brake test"), InlineData("## Passed\n\n- ✅ [|Wind brake test|]\n\n## Failed\n\n- {|+:❌|} Wind brake test (slips after the first gust)")]
    [InlineData("## Goals\n\n- [x] [|Wind brake linings|]\n- [x] Sails\n\n## Carried over to sprint 4\n\n- {|+:[ ]|} Wind brake linings"), InlineData("## Buts\n\n- [x] [|Garnitures du frein|]\n\n## Points ouverts du sprint 4\n\n- {|+:[ ]|} Garnitures du frein")]
    [InlineData("## Built\n\n- ✅ [|Wind brake tested|] on 4 May\n\n## Open points\n\n| No. | Subject | Due |\n|---|---|---|\n| 1 | Wind brake {|+:untested|}, asked for by the guild | June |"), InlineData("## Fait\n\n- ✅ [|Frein à vent testé|]\n\n## Points ouverts\n\n- Frein à vent {|+:non testé|}")]
    [InlineData("| Part | State |\n|---|---|\n| [|Wind brake|] | ✅ Complete |\n| Sails | ❌ |\n\n{|+:## What is left to finish|}\n\n| Priority | Part | Effort |\n|---|---|---|\n| High | Wind brake | 3 d |"), InlineData("| Partie | État |\n|---|---|\n| [|Frein à vent|] | ✅ Complet |\n\n{|+:## Ce qu'il faut finir|}\n\n1. **Frein à vent**")]
    [InlineData("## Problems\n\n- Sails torn\n\n## Done\n\n- [|Wind brake|] (fixed)\n\n## Known problems\n\n- Wind brake: {|+:still open|}"), InlineData("- ✅ [|Comprehensive wind tests|]\n\n## Gaps\n\n- Wind tests: {|+:not started|}"), InlineData("| Paper | State |\n|---|---|\n| [|`brake.pdf`|] | ✅ final |\n\nThe file `brake.pdf` is {|+:not written yet|}.")]
    [InlineData("## Summary\n\n[|The wind brake|] is finished.\n\n| Part | State |\n|---|---|\n| Wind brake | {|+:in progress|} |\n| Sails | done |"), InlineData("## Résumé\n\n[|Le frein à vent|] est terminé.\n\n| Partie | État |\n|---|---|\n| Frein à vent | {|+:en cours|} |")]
    public void HoldsThemAgainstEachOther(string report) => ReportsOne(report);

    [Theory]
    [InlineData("**M-7 Night grinding**\n⏳ Open. Waits for the motor.\n\n## Conclusion\n\n- Night shift ✅"), InlineData("**M-7 Night grinding**\n✅ Done.\n\n## Conclusion\n\n- Night grinding ✅"), InlineData("Mouture de nuit\n\n⏳ En attente du moteur.\n\n## Conclusion\n\n- Mouture de jour ✅")]
    [InlineData("**Result:** ✅ Passed (grain test) / 🔄 In progress (flour test)\n\n## 2 Grain test (Completed)\n\nThe sieve held."), InlineData("Grain test: passed. Flour test: in progress.\n\n## Grain test (completed)\n\nThe sieve held."), InlineData("Essai grain : réussi ; essai farine : en cours\n\n## Essai grain (terminé)\n\nLe tamis tient.")]
    [InlineData("## Failed\n\n- Wind brake test\n\n## Passed\n\n- Wind brake test\n- Sail test"), InlineData("## Passed\n\n- Wind brake test\n\n## Failed approaches\n\n- Wind brake test"), InlineData("## Buts\n\n- ✅ Garnitures du frein\n\n## Sprint 4\n\n- [ ] Garnitures du frein")]
    [InlineData("- ✅ Wind brake tested\n\n## Open points\n\n- Wind brake unpainted"), InlineData("- ✅ Frein à vent testé\n\n## Points ouverts\n\n- Frein à vent non peint"), InlineData("| Part | State |\n|---|---|\n| Wind brake | ✅ Complete |\n\n## What is left to the heirs\n\n- Wind brake"), InlineData("- ✅ Wind brake (fixed)\n\n**Wind brake:** partial (one shoe)")]
    public void AcceptsOtherThings(string report) => IsQuiet(Title + report);

    private void ReportsOne(string report) => Reports(Title + report);
}
