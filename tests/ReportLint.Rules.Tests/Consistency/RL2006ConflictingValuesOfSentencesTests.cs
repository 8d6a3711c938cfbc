using ReportLint.Rules.Consistency;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Consistency;

public class RL2006ConflictingValuesOfSentencesTests : RuleTest<RL2006ConflictingValues>
{
    [Theory]
    [InlineData("**Bollards painted:** {|+:640|}", "## Conclusion\n\nIn total [|604|] bollards were painted in three nights, and the quay stayed open.")]
    [InlineData("| Item | Count |\n|---|---|\n| Bollards painted | {|+:640|} |\n| Ladders | 31 |", "## Course\n\nThe crew painted [|604|] bollards.")]
    [InlineData("## Painted bollards ({|+:640|})\n\nMost of them stand outside.", "## Summary\n\nThe [|604|] painted bollards shine.")]
    [InlineData("- Tide gauges: {|+:38|}\n- Winches (of all kinds): 4", "## Handover\n\nThe port (4 winches, [|83|] tide gauges) is in the hands of the pilots.")]
    [InlineData("- Bornes peintes : {|+:640|}", "## Bilan\n\nLes [|604|] bornes peintes brillent.")]
    [InlineData("| Poste | Valeur |\n|---|---|\n| Bornes peintes | {|+:640|} |", "## Déroulement\n\nLes équipes ont peint [|694|] bornes peintes.")]
    public void HoldsSentencesAgainstWhatLabelsName(string label, string sentence) => Reports($"# Harbour\n\n{label}\n\n{sentence}");

    [Theory]
    [InlineData("**Bollards painted:** 640", "## Conclusion\n\nIn total 640 bollards were painted.")]
    [InlineData("**Bollards painted:** 640", "## Conclusion\n\nOn the south quay 604 bollards were painted.")]
    [InlineData("**Bollards painted:** 640", "## Conclusion\n\n604 of the 640 bollards were painted twice.")]
    [InlineData("**Bollards painted:** 640", "## Conclusion\n\nThe 604 bollards painted by hand shine.")]
    [InlineData("**Bollards painted:** 640", "## North quay\n\nThe crew painted 604 bollards.")]
    [InlineData("**Bollards painted:** 640", "## Conclusion\n\nNext year 660 bollards will be painted.")]
    [InlineData("**Bollards painted:** 640", "## Conclusion\n\nIn 2019 about 604 bollards were painted.")]
    [InlineData("**Bollards painted:** 640", "## Conclusion\n\nIn total 31 bollards were painted red.")]
    [InlineData("- Bornes peintes : 640", "## Bilan\n\nLes 604 bornes peintes à la main brillent.")]
    [InlineData("- Bornes peintes : 640", "## Bilan\n\nSur le quai sud, 604 bornes ont été peintes.")]
    [InlineData("## North\n\n- Bollards painted: 640", "## South\n\nThe crew painted 604 bollards.")]
    [InlineData("- Tide gauges: 38", "## Next steps\n\nThe port (4 winches, 83 tide gauges) is to be handed over.")]
    public void AcceptsSentencesOfPartsAndOtherTimes(string label, string sentence) => IsQuiet($"# Harbour\n\n{label}\n\n{sentence}");

    [Theory]
    [InlineData("- Fill rate of the main dock: {|+:91%|}", "## Conclusion\n\nThe fill rate of the main dock, [|86%|], and that of the yard are above those of 2025."), InlineData("- Taux de remplissage du grand bassin : {|+:91 %|}", "## Conclusion\n\nLe taux de remplissage du grand bassin, [|86 %|], dépasse celui de 2025.")]
    [InlineData("> {|+:38|} wooden winches moved, 6 were scrapped.", "## Conclusion\n\nIn total [|33|] wooden winches were moved."), InlineData("- Lent: 264 oars to {|+:74|} clubs", "## Course\n\nIn all, the 264 oars went to [|47|] clubs."), InlineData("- Prêt : 264 rames pour {|+:74|} clubs", "## Déroulement\n\nLes 264 rames sont allées dans [|47|] clubs.")]
    public void HoldsMeasuresAndSentencesAgainstEachOther(string label, string sentence) => Reports($"# Harbour\n\n{label}\n\n{sentence}");

    [Theory]
    [InlineData("- Fill rate of the main dock: 91%", "## Conclusion\n\nThe fill rate of the main dock, 91%, is above that of 2025."), InlineData("- Fill rate of the main dock: 91%", "## Conclusion\n\nIn May the fill rate of the main dock, 86%, was lower."), InlineData("- Fill rate of the main dock: 91%", "## Conclusion\n\nThe fill rate of the small dock, 86%, is above that of 2025."), InlineData("- Length of rope: 3.2 km", "## Conclusion\n\nThe length of rope is 3,200 m.")]
    [InlineData("- Taux de remplissage du grand bassin : 91 %", "## Conclusion\n\nLe taux de remplissage du petit bassin, 86 %, dépasse celui de 2025."), InlineData("> 38 wooden winches moved, 6 were scrapped.", "## Course\n\nIn the east yard 36 wooden winches moved."), InlineData("> 38 wooden winches moved, 6 were scrapped.", "## Course\n\nOn Monday 36 wooden winches moved."), InlineData("> 38 wooden winches moved, 6 were scrapped.", "## Conclusion\n\nNext year 33 wooden winches will be moved.")]
    [InlineData("- Lent: 264 oars to 74 clubs", "## Course\n\nThe 264 oars went to 47 boats."), InlineData("- Lent: 260 oars to 74 clubs", "## Course\n\nThe 260 oars went to 47 clubs."), InlineData("- Lent: 264 oars to 74 clubs", "## Course\n\nThe 265 oars went to 47 clubs."), InlineData("- Prêt : 264 rames pour 74 clubs", "## Déroulement\n\nEnviron 264 rames et 47 nouveaux clubs.")]
    public void AcceptsMeasuresAndSentencesOfOtherThings(string label, string sentence) => IsQuiet($"# Harbour\n\n{label}\n\n{sentence}");

    [Theory]
    [InlineData("- Drying time: {|+:120 min|}\n\n## Conclusion\n\nThe drying time of [|140 min|] was kept."), InlineData("- Response time: {|+:120 ms|}\n\n## Conclusion\n\nThe response time, [|140 ms|], is fine."), InlineData("- Temps de séchage : {|+:120 min|}\n\n## Conclusion\n\nLe temps de séchage est de [|140 min|].")]
    public void NamesWhatIsMeasuredInOneWord(string text) => Reports("# Harbour report\n\n**Status:** done\n\n## Results\n\n" + text);

    [Theory]
    [InlineData("- Drying time: 120 min\n\n## Conclusion\n\nThe drying time of 120 min was kept."), InlineData("- Drying time: 120 min\n\n## Conclusion\n\nThe drying of 140 boards went well."), InlineData("- Drying time: 120 min\n\n## Conclusion\n\nThe loading time of 140 min was kept."), InlineData("- Drying time: 120 min\n\n## Before\n\nThe drying time of 140 min was kept.")]
    [InlineData("- Temps de séchage : 120 min\n\n## Conclusion\n\nLe temps de séchage est de 120 min.")]
    public void IsQuietWhereTheMeasureIsOfOtherThings(string text) => IsQuiet("# Harbour report\n\n**Status:** done\n\n## Results\n\n" + text);
}
