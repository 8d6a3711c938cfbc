using ReportLint.Rules.Consistency;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Consistency;

/// <summary>Totals of tests over or behind their parts, totals at the end of a list, and what a total leaves.</summary>
public class RL2001TotalMismatchOfRunsTests : RuleTest<RL2001TotalMismatch, RL2001TotalMismatchFix>
{
    [Theory]
    [InlineData("[|26|] tests passed:\n\n- Hull: {|+:13|} tests\n- Mast: {|+:7|} tests\n- Keel: {|+:5|} tests")]
    [InlineData("**[|26|] tests passed**\n\n- `hull.log`: {|+:13|} tests\n- `mast.log`: {|+:7|} tests\n- `keel.log`: {|+:5|} tests")]
    [InlineData("```\n[|26|] tests passed in 0.55s\n\nhull.log - {|+:13|} tests (bow)\nmast.log - {|+:7|} tests (stern)\nkeel.log - {|+:5|} tests\n```")]
    [InlineData("```\n[|26|] tests passed in 0.55s\n- Hull: {|+:13|}/13 ✅\n- Mast: {|+:7|}/7 ✅\n- Keel: {|+:5|}/5 ✅\n```")]
    [InlineData("- ✅ Hull ({|+:6|} tests)\n- ✅ Mast ({|+:4|} tests)\n\n**Total:** [|9/9|] tests passed")]
    [InlineData("### Hull ({|+:6|} tests)\n\nBow.\n\n### Mast ({|+:5|} tests)\n\nStern.\n\n### Keel ({|+:4|} tests)\n\nDeck.\n\n## Summary\n\n**Total tests:** [|16|]")]
    [InlineData("```\n[|26|] tests réussis en 0.55s\n\ncoque.log - {|+:13|} tests\nmat.log - {|+:7|} tests\nquille.log - {|+:5|} tests\n```")]
    public void HoldsAllTestsAgainstTheirParts(string report) => Reports($"# Harbour\n\n{report}");

    [Theory]
    [InlineData("25 tests passed:\n\n- Hull: 13 tests\n- Mast: 7 tests\n- Keel: 5 tests")]
    [InlineData("26 tests passed, 3 failed:\n\n- Hull: 13 tests\n- Mast: 7 tests\n- Keel: 9 tests")]
    [InlineData("```\n25 tests passed in 0.55s\n\nhull.log - 13 tests (bow)\nmast.log - 7 tests (stern)\nkeel.log - 5 tests\n```")]
    [InlineData("```\n26 tests passed in 0.55s\n\nhull.log - 13 tests (bow)\nand others\nkeel.log - 5 tests\n```")]
    [InlineData("```\n26 tests passed in 0.55s\n\nhull.log - 13 tests (bow)\nmast.log - 7 tests, 5 tests skipped\nkeel.log - 5 tests\n```")]
    [InlineData("- ✅ Hull (6 tests)\n- ✅ Mast (4 tests)\n\n**Total:** 10/10 tests passed")]
    [InlineData("### Hull (6 tests)\n\nBow.\n\n### Mast (5 tests)\n\nStern.\n\n### Keel (4 tests)\n\nDeck.\n\n## Summary\n\n**Total tests:** 15")]
    [InlineData("```\n25 tests réussis en 0.55s\n\ncoque.log - 13 tests\nmat.log - 7 tests\nquille.log - 5 tests\n```")]
    public void AcceptsAllTestsOfTheirParts(string report) => IsQuiet($"# Harbour\n\n{report}");

    [Theory]
    [InlineData("- **First part**: {|+:4,387|} pages\n- **Older work**: {|+:16,556|} pages\n- **Total progress**: [|20,934|] pages of 58,672")]
    [InlineData("| Dock | Total | Linked | Missing |\n|---|---|---|---|\n| North | [|653|] | {|+:360|} | {|+:90|} |\n| South | 800 | 700 | 100 |\n| West | 90 | 60 | 30 |")]
    [InlineData("| Dock | Total | Linked | Share | Missing |\n|---|---|---|---|---|\n| North | [|10,653|] | {|+:1,360|} | 12.8% | {|+:9,090|} |")]
    [InlineData("| Rope | Old | New |\n|---|---|---|\n| Hemp | 50 kg | ❌ Not needed |\n| Steel | 20 kg | {|+:20|} kg |\n| Nylon | 10 kg | {|+:10|} kg |\n| **Total** | **80 kg** | **[|45|] kg** |")]
    [InlineData("## [|40|] new ropes added\n\n### Hemp ropes ({|+:12|})\n\nText.\n\n### Steel ropes ({|+:25|})\n\nText.")]
    [InlineData("- **Première partie** : {|+:4 387|} pages\n- **Travail antérieur** : {|+:16 556|} pages\n- **Progression totale** : [|20 934|] pages")]
    public void HoldsTotalsAgainstWhatTheyLeave(string report) => Reports($"# Harbour\n\n{report}");

    [Theory]
    [InlineData("- **First part**: 4,387 pages\n- **Older work**: 16,556 pages\n- **Total progress**: 20,943 pages of 58,672")]
    [InlineData("- **First part**: 4,387 pages\n- **Second part**: in print\n- **Total progress**: 20,934 pages of 58,672")]
    [InlineData("| Dock | Total | Linked | Missing |\n|---|---|---|---|\n| North | 450 | 360 | 90 |\n| South | 800 | 700 | 100 |")]
    [InlineData("| Dock | Total | Linked | Share | Missing |\n|---|---|---|---|---|\n| North | 10,653 | 1,360 | 44% | 9,090 |")]
    [InlineData("| Rope | Old | New |\n|---|---|---|\n| Hemp | 50 kg | ❌ Not needed |\n| Steel | 20 kg | 20 kg |\n| Nylon | 10 kg | 10 kg |\n| **Total** | **80 kg** | **30 kg** |")]
    [InlineData("## 37 new ropes added\n\n### Hemp ropes (12)\n\nText.\n\n### Steel ropes (25)\n\nText.")]
    [InlineData("- **Première partie** : 4 387 pages\n- **Travail antérieur** : 16 556 pages\n- **Progression totale** : 20 943 pages")]
    public void AcceptsTotalsAndWhatTheyLeave(string report) => IsQuiet($"# Harbour\n\n{report}");
}
