using ReportLint.Rules.Consistency;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Consistency;

/// <summary>Headings with a share below a hundred per cent, boxes of one word, and tests that a list names.</summary>
public class RL2015ConflictingStatusOfSharesTests : RuleTest<RL2015ConflictingStatus>
{
    private const string Title = "# Quarry report\n\n**Status**: in progress\n\n";

    [Theory]
    [InlineData("### Rope winch ({|+:90%|} ✅)\n\n- [x] Drum\n- [ ] Brake\n\n## Summary\n\n- [|Rope winch|]: ✅ Complete"), InlineData("### Treuil principal ({|+:90 %|})\n\n- [x] Tambour\n- [ ] Frein\n\n## Résumé\n\n- [|Treuil principal|] : ✅ Terminé")]
    public void ReportsADoneThingWhoseHeadingHasAShare(string report) => Reports(Title + report);

    [Theory]
    [InlineData("### Rope winch (90%)\n\n- [x] Drum\n- [ ] Brake\n\n## Summary\n\n- Rope winch: 90%"), InlineData("### Rope winch (90%)\n\nIt turns.\n\n## Summary\n\n- Rope winch: ✅ Complete"), InlineData("### Rope winch (100%)\n\n- [x] Drum\n- [x] Brake\n\n## Summary\n\n- Rope winch: ✅ Complete"), InlineData("### Rope winch (90%)\n\n- [x] Drum\n- [ ] Brake\n\n## Summary\n\n- Rope store: ✅ Complete")]
    public void AcceptsOtherShares(string report) => IsQuiet(Title + report);

    [Theory]
    [InlineData("## Results\n\n- ✅ [|Brightness measured|]\n- ✅ Dust swept\n\n## Checklist\n\n- {|+:[ ]|} Brightness measured\n- [x] Gate closed")]
    public void ReportsABoxOfOneThing(string report) => Reports(Title + report);

    [Theory]
    [InlineData("## Results\n\n- ✅ Full documentation\n- ✅ Dust swept\n\n## Checklist\n\n- [ ] Documentation printed\n- [x] Gate closed"), InlineData("## Results\n\n- ✅ Brightness measured\n\n## Checklist\n\n- [ ] Brightness corrected\n- [x] Gate closed")]
    public void AcceptsBoxesOfOtherThings(string report) => IsQuiet(Title + report);

    [Theory]
    [InlineData("- [|✅ All tests passing|]\n\n## Failing tests\n\n- {|+:brake in rain|}\n- {|+:rope at night|}")]
    public void ReportsTestsThatAListNames(string report) => Reports(Title + report);

    [Theory]
    [InlineData("- ✅ All tests passing\n\n## Failing tests\n\n- brake in rain: fixed\n- rope at night"), InlineData("- ✅ All tests passing\n\n## Failed tests before May\n\n- brake in rain"), InlineData("- ✅ All tests passing\n\n## Tests\n\n- brake in rain")]
    public void AcceptsTestsThatWereMended(string report) => IsQuiet(Title + report);
}
