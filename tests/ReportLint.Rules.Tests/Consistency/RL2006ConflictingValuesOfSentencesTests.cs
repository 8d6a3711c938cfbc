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
}
