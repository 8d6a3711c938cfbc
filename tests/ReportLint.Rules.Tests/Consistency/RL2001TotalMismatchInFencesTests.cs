using ReportLint.Rules.Consistency;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Consistency;

public class RL2001TotalMismatchInFencesTests : RuleTest<RL2001TotalMismatch, RL2001TotalMismatchFix>
{
    [Theory]
    [InlineData("```\n┌────────┬───────┐\n│ Yard   │ Ropes │\n├────────┼───────┤\n│ North  │ {|+:27|}    │\n│ South  │ {|+:20|}    │\n├────────┼───────┤\n│ TOTAL  │ [|45|]    │\n└────────┴───────┘\n```", "```\n┌────────┬───────┐\n│ Yard   │ Ropes │\n├────────┼───────┤\n│ North  │ 27    │\n│ South  │ 20    │\n├────────┼───────┤\n│ TOTAL  │ 47    │\n└────────┴───────┘\n```")]
    [InlineData("```\n║ Quai ║ Cordes ║\n╠══════╬════════╣\n║ Nord ║ {|+:27|} ║\n║ Sud  ║ {|+:20|} ║\n║ Total général ║ [|45|] ║\n```", "```\n║ Quai ║ Cordes ║\n╠══════╬════════╣\n║ Nord ║ 27 ║\n║ Sud  ║ 20 ║\n║ Total général ║ 47 ║\n```")]
    [InlineData("```text\n| Yard  | Ropes |\n|-------|-------|\n| North | {|+:27|}    |\n| South | {|+:20|}    |\n| Total | [|45|]    |\n```", "```text\n| Yard  | Ropes |\n|-------|-------|\n| North | 27    |\n| South | 20    |\n| Total | 47    |\n```")]
    [InlineData("```\nYard  | Ropes\n------|------\nNorth | {|+:27|}\nSouth | {|+:20|}\nTotal | [|45|]\n```", "```\nYard  | Ropes\n------|------\nNorth | 27\nSouth | 20\nTotal | 47\n```")]
    [InlineData("```\nYard        Ropes   Nets\n────────────────────────\nNorth       {|+:27|}      3\nSouth       {|+:20|}      4\n------------------------\nTotal       [|45|]      7\n```", "```\nYard        Ropes   Nets\n────────────────────────\nNorth       27      3\nSouth       20      4\n------------------------\nTotal       47      7\n```")]
    [InlineData("```\nQuai        Cordes   Filets\n===========================\nNord        {|+:27|}       3\nSud         {|+:20|}       4\nTotal       [|45|]       7\n```", "```\nQuai        Cordes   Filets\n===========================\nNord        27       3\nSud         20       4\nTotal       47       7\n```")]
    public void CorrectsATotalInADrawnTable(string report, string corrected) => ReportsAndFixes(report, corrected);

    [Theory]
    [InlineData("```\n┌────────┬───────┐\n│ Yard   │ Ropes │\n├────────┼───────┤\n│ North  │ 27    │\n│ South  │ 20    │\n│ TOTAL  │ 47    │\n└────────┴───────┘\n```"), InlineData("```\nQuai        Cordes   Filets\n===========================\nNord        27       3\nSud         20       4\nTotal       47       7\n```")]
    [InlineData("```\nFile        Lines   Missed  Cover\n---------------------------------\nnorth.py       20        2    90%\nsouth.py       36        4    89%\n---------------------------------\nTOTAL          56        6    89%\n```"), InlineData("```\n┌────────┐ ┌────────┐\n│ Yard   │ │ Ropes  │\n└────────┘ └────────┘\n│ North  │ │ 27     │\n│ South  │ │ 20     │\n│ TOTAL  │ │ 45     │\n```")]
    [InlineData("```\nTotal ropes  45\n---------------\nNorth  27\nSouth  20\n```"), InlineData("```\nYard    Ropes   Nets\n--------------------\nNorth   27      3\n\nTotal   45      7\n```"), InlineData("```\nYard        Ropes   Nets\nNorth       27      3\nSouth       20      4\nTotal       45      7\n```")]
    [InlineData("```csharp\n// Yard | Ropes\n// -----|------\n// North | 27\n// South | 20\n// Total | 45\n```"), InlineData("```\n+------+\n| Yard |\n+------+\n| 27   |\n| 20   |\n| Total 45 |\n```"), InlineData("```\n|\n-----\n|\n|\n|\n```"), InlineData("```\n-----\n-----\n-----\n```")]
    public void AcceptsDrawnTablesThatAddUpAndWhatIsNone(string report) => IsQuiet(report);

    [Theory]
    [InlineData("### Wave 2 ([|91|] trials, 3 yards)\n\n```\n✅ yards/north.rope  ({|+:27|} trials)\n✅ yards/south.rope  ({|+:20|} trials)\n✅ yards/east.rope   ({|+:45|} trials)\n```"), InlineData("### Vague 2 ([|91|] essais, 3 quais)\n\n```\n✅ quais/nord.corde  ({|+:27|} essais)\n✅ quais/sud.corde   ({|+:20|} essais)\n✅ quais/est.corde   ({|+:45|} essais)\n```")]
    public void HoldsAHeadAgainstAllLinesOfABlock(string report) => Reports(report);

    [Theory]
    [InlineData("### Wave 2 (92 trials, 3 yards)\n\n```\n✅ yards/north.rope  (27 trials)\n✅ yards/south.rope  (20 trials)\n✅ yards/east.rope   (45 trials)\n```"), InlineData("### Wave 2 (91 trials, 3 yards)\n\n```\n✅ yards/north.rope  (27 trials)\n✅ yards/south.rope  (20 trials)\nyards/east.rope   (45 trials)\nyards/west.rope   (9 trials)\n```")]
    [InlineData("### Vague 2 (92 essais, 3 quais)\n\n```\n✅ quais/nord.corde  (27 essais)\n✅ quais/sud.corde   (20 essais)\n✅ quais/est.corde   (45 essais)\n```"), InlineData("### Wave 2 (91 trials)\n\n```\n✅ yards/north.rope  (27 ropes)\n✅ yards/south.rope  (20 ropes)\n✅ yards/east.rope   (45 ropes)\n```")]
    public void AcceptsHeadsOverBlocksThatAddUpOrHoldMore(string report) => IsQuiet(report);

    [Theory]
    [InlineData("- **Overall**: 63% ([|5/8|] berths)\n- **North**: 17% ({|+:1/6|})\n- **South**: 100% ({|+:2/2|})\n- **East**: 100% ({|+:2/2|})"), InlineData("- North: {|+:3/4|}\n- South: {|+:2/5|}\n- Overall: [|6/9|]"), InlineData("- Nord : {|+:3/4|} (75 %)\n- Sud : {|+:2/5|} (40 %)\n- Total : [|6/9|]"), InlineData("- **Global** : 63 % ([|5/8|] quais)\n- **Nord** : 17 % ({|+:1/6|})\n- **Sud** : 100 % ({|+:2/2|})\n- **Est** : 100 % ({|+:2/2|})")]
    [InlineData("| Yard | Ropes | Knots |\n|---|---|---|\n| North | 14 | ~{|+:124|} |\n| South | 12 | ~{|+:58|} |\n| East | 8 | ~{|+:93|} |\n| West | 0 | {|+:0|} |\n| **Overall** | **34** | **~[|215|]** |"), InlineData("| Quai | Cordes | Nœuds |\n|---|---|---|\n| Nord | 14 | {|+:124|} |\n| Sud | 12 | {|+:58|} |\n| Est | 8 | {|+:93|} |\n| **Ensemble** | **34** | **[|215|]** |")]
    public void HoldsAnOverallThatSumsUp(string report) => Reports(report);

    [Theory]
    [InlineData("- **Overall**: 50% (4/8 berths)\n- **North**: 0% (0/4)\n- **South**: 100% (2/2)\n- **East**: 100% (2/2)"), InlineData("- Overall: 8/10\n- North: 3/4\n- South: 2/5"), InlineData("- Overall: 85/100\n- North: 80/100\n- South: 90/100"), InlineData("- Overall score: 4/6\n- North: 0/4\n- South: 2/2\n- East: 2/2"), InlineData("- Nord : 3/4\n- Sud : 2/5\n- Total : 5/9"), InlineData("- Overall: 4/6\n- North: 2/2\n- South: 2/3\n  - one rope is wet\n- East: 0/1")]
    [InlineData("| Yard | Ropes | Knots |\n|---|---|---|\n| North | 14 | 124 |\n| South | 12 | 58 |\n| East | 8 | 93 |\n| **Overall** | **11** | **92** |"), InlineData("| Yard | Ropes | Knots |\n|---|---|---|\n| North | 14 | 124 |\n| South | 12 | 58 |\n| East | 8 | 93 |\n| **Overall** | **35** | **215** |"), InlineData("| Quai | Cordes | Nœuds |\n|---|---|---|\n| Nord | 14 | 124 |\n| Sud | 12 | 58 |\n| Est | 8 | 93 |\n| **Ensemble** | **34** | **275** |")]
    [InlineData("| Yard | Ropes | Longest |\n|---|---|---|\n| North | 14 | 124 m |\n| South | 12 | 58 m |\n| East | 8 | 93 m |\n| **Overall** | **34** | **124 m** |")]
    public void AcceptsAnOverallThatIsAMeanOrAddsUp(string report) => IsQuiet(report);
}
