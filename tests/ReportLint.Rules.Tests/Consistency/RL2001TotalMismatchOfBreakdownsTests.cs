using ReportLint.Rules.Consistency;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Consistency;

/// <summary>Totals that are broken down below a line of their own, by names before their numbers, or beside what breaks them down already.</summary>
public class RL2001TotalMismatchOfBreakdownsTests : RuleTest<RL2001TotalMismatch>
{
    [Theory]
    [InlineData("- 4 sheets of rules\n- ✅ **[|52|] rope trials** of the crew\n- No leaks\n\n**Trial breakdown:**\n- Bow: {|+:18|} trials\n- Stern: {|+:21|} trials\n- Mast: {|+:20|} trials"), InlineData("- ✅ **[|52|] essais** de l'équipage\n\n**Répartition des essais :**\n- Proue : {|+:18|} essais\n- Poupe : {|+:21|} essais\n- Mât : {|+:20|} essais")]
    [InlineData("- Knots: [|900|] (bow {|+:400|}, stern {|+:300|}, mast {|+:100|})"), InlineData("Ropes: [|900|] knots (bow {|+:400|} + stern {|+:300|})"), InlineData("- Nœuds : [|900|] (proue {|+:400|}, poupe {|+:300|}, mât {|+:100|})")]
    [InlineData("| Dock | Ropes |\n|---|---|\n| North | {|+:2|} |\n| South | {|+:7|} |\n| West | {|+:4|} |\n\n**Total ropes:** [|12|] ropes (10 new, 2 mended)"), InlineData("We mended [|1,200|] knots: {|+:400|} at the bow, {|+:300|} at the stern and {|+:200|} aloft.")]
    [InlineData("The work took [|9|] hours: {|+:2|} hours of sewing, {|+:3|} hours of mending and {|+:3|} hours of rowing."), InlineData("- {|+:30|} rope trials\n- {|+:20|} mast trials\n- {|+:5|} keel trials\n- **[|60|] trials in total**"), InlineData("| Quai | Essais |\n|---|---|\n| Nord | {|+:30|} |\n| Sud | {|+:20|} |\n| Est | {|+:5|} |\n\nAu total, [|60|] essais ont été faits.")]
    [InlineData("**Leaks found: [|15|]**\n- Critical: {|+:2|}\n- High: {|+:4|}\n- Medium: {|+:5|}\n- Low: {|+:3|}"), InlineData("### Trials: [|60|]\n\n| Dock | Count |\n|---|---|\n| North | {|+:30|} |\n| South | {|+:20|} |\n| West | {|+:5|} |")]
    public void ReportsTheTotal(string report) => Reports("# Report\n\n" + report);

    [Theory]
    [InlineData("- ✅ **59 rope trials** of the crew\n\n**Trial breakdown:**\n- Bow: 18 trials\n- Stern: 21 trials\n- Mast: 20 trials"), InlineData("- ✅ **9 rope trials** of the crew\n\n**Trial breakdown:**\n- Bow: 18 trials\n- Stern: 21 trials\n- Mast: 20 trials"), InlineData("- ✅ **52 sails** of the crew\n\n**Trial breakdown:**\n- Bow: 18 trials\n- Stern: 21 trials\n- Mast: 20 trials"), InlineData("- ✅ **59 essais** de l'équipage\n\n**Répartition des essais :**\n- Proue : 18 essais\n- Poupe : 21 essais\n- Mât : 20 essais")]
    [InlineData("- Knots: 800 (bow 400, stern 300, mast 100)"), InlineData("- Knots: 9,000 (bow 400, stern 300, mast 100)"), InlineData("- Knots: 900 (bow 400, stern 300)"), InlineData("Score: 90 (bow 40, stern 30, mast 10)"), InlineData("- Nœuds : 800 (proue 400, poupe 300, mât 100)")]
    [InlineData("| Dock | Ropes |\n|---|---|\n| North | 2 |\n| South | 7 |\n| West | 3 |\n\n**Total ropes:** 12 ropes (10 new, 2 mended)"), InlineData("We mended 900 knots: 400 at the bow, 300 at the stern and 200 aloft."), InlineData("We mended 1,200 knots: 400 lines at the bow, 300 lines at the stern and 200 lines aloft.")]
    [InlineData("The work took 8 hours: 2 hours of sewing, 3 hours of mending and 3 hours of rowing."), InlineData("- 30 rope trials\n- 20 mast trials\n- 5 keel trials\n- **55 trials in total**"), InlineData("| Quai | Essais |\n|---|---|\n| Nord | 30 |\n| Sud | 20 |\n| Est | 5 |\n\nAu total, 55 essais ont été faits."), InlineData("**Leaks found: 15**\n- Critical: 2\n- High: 4\n- Low: 3")]
    [InlineData("- **Crew:** 5 sailors, 3 cooks, 3 pilots"), InlineData("- **Boats:** 5 ferries, 2 barges, 2 tugs, 2 rafts"), InlineData("91 crane checks were written.\n\n**Breakdown**:\n\n- Bow: ~47 checks\n- Stern: ~25 checks\n- Mast: ~20 checks"), InlineData("- **Équipage :** 5 marins, 3 cuisiniers, 3 pilotes")]
    public void AcceptsTheTotal(string report) => IsQuiet("# Report\n\n" + report);

    // What is taken away again.
    [Theory]
    [InlineData("- [|40|] ropes ({|+:36|} + {|+:4|} new - {|+:2|} lost)"), InlineData("Total: [|12|] ropes ({|+:10|} + {|+:3|} - {|+:2|})"), InlineData("- [|40|] cordes ({|+:36|} + {|+:4|} nouvelles - {|+:2|} perdues)")]
    public void TakesAwayWhatStandsBehindAMinus(string report) => Reports("# Report\n\n" + report);

    [Theory]
    [InlineData("- 38 ropes (36 + 4 new - 2 lost)"), InlineData("- 40 ropes (36 + 4 new - all dry)"), InlineData("- 38 cordes (36 + 4 nouvelles - 2 perdues)"), InlineData("- 40 ropes (berths 36-38, 4 new)")]
    public void AcceptsWhatIsTakenAwayRightly(string report) => IsQuiet("# Report\n\n" + report);
}
