using ReportLint.Rules.Consistency;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Consistency;

/// <summary>Totals directly behind a table or list, lines that lead to their parts, and parts that are more than their whole.</summary>
public class RL2001TotalMismatchOfClosingLinesTests : RuleTest<RL2001TotalMismatch, RL2001TotalMismatchFix>
{
    [Theory]
    [InlineData("| Dock | Bollards |\n|---|---|\n| North | {|+:14|} |\n| South | {|+:11|} |\n| West | {|+:6|} |\n\nIn total [|33|] bollards were painted."), InlineData("| Quai | Bornes |\n|---|---|\n| Nord | {|+:14|} |\n| Sud | {|+:11|} |\n| Ouest | {|+:6|} |\n\nAu total [|33|] bornes ont été peintes.")]
    [InlineData("| Leak | Count |\n|---|---|\n| Critical | {|+:5|} |\n| High | {|+:7|} |\n| Low | {|+:9|} |\n\nTotal leaks: [|22|]"), InlineData("A total of [|22|] leaks were found.\n\n| Leak | Count |\n|---|---|\n| Critical | {|+:5|} |\n| High | {|+:7|} |\n| Low | {|+:9|} |")]
    [InlineData("| Work | Days |\n|---|---|\n| Hull | {|+:4|} |\n| Mast | {|+:9|} |\n| Sail | {|+:3|} |\n\n**Total: [|18|] days**"), InlineData("| Travail | Jours |\n|---|---|\n| Coque | {|+:4|} |\n| Mât | {|+:9|} |\n| Voile | {|+:3|} |\n\n**Effort total : [|18|] jours**")]
    [InlineData("| Dock | Wet | Dry |\n|---|---|---|\n| North | {|+:14|} ropes | 3 ropes |\n| South | {|+:21|} ropes | 4 ropes |\n| West | {|+:7|} ropes | - |\n\n**Total**: 51 ropes ([|44|] wet + 7 dry)")]
    [InlineData("[|33|] bollards were painted:\n\n- {|+:14|} in the north\n- {|+:11|} in the south\n- {|+:6|} in the west"), InlineData("[|33|] bornes ont été peintes :\n\n- {|+:14|} au nord\n- {|+:11|} au sud\n- {|+:6|} à l'ouest")]
    [InlineData("We found [|19|] leaks:\n- Critical: {|+:5|}\n- High: {|+:7|}\n- Low: {|+:9|}"), InlineData("- `bow.md` ({|+:450|} lines)\n- `mast.md` ({|+:1,250|} lines)\n- `keel.md` ({|+:700|} lines)\n\nTotal: [|2,500|] lines")]
    public void SumsUpWhatStandsBeforeOrBelowALine(string report) => Reports(report);

    [Theory]
    [InlineData("| Dock | Bollards |\n|---|---|\n| North | 14 |\n| South | 11 |\n| West | 6 |\n\nIn total 31 bollards were painted."), InlineData("| Dock | Bollards | Ropes |\n|---|---|---|\n| North | 14 | 4 |\n| South | 11 | 4 |\n| West | 6 | 4 |\n\nIn total 33 crews painted."), InlineData("| Quai | Bornes |\n|---|---|\n| Nord | 14 |\n| Sud | 11 |\n| Ouest | 6 |\n\nAu total 31 bornes ont été peintes.")]
    [InlineData("| Work | Effort |\n|---|---|\n| Hull | 12 h |\n| Mast | 30 h |\n| Sail | 6 h |\n\n**Total to the launch**: 88 h\n\nThe first part took 40 h."), InlineData("| Suite | Trials |\n|---|---|\n| Bow | 14 |\n| Mast | 6 |\n| Keel | 7 |\n| Full ship | 20 |\n\n**Total: 34 trials passed**")]
    [InlineData("| Work | Days |\n|---|---|\n| Hull | 4 |\n| Mast | 9 |\n| Sail | 3 |\n\n**Total: 16 days**"), InlineData("| Travail | Jours |\n|---|---|\n| Coque | 4 |\n| Mât | 9 |\n| Voile | 3 |\n\n**Effort total : 16 jours**")]
    [InlineData("31 bollards were painted:\n\n- 14 in the north\n- 11 in the south\n- 6 in the west"), InlineData("33 bollards were painted:\n\n- red ones in the north\n- 11 in the south\n- blue ones in the west"), InlineData("31 bornes ont été peintes :\n\n- 14 au nord\n- 11 au sud\n- 6 à l'ouest")]
    [InlineData("We found 22 leaks:\n- Critical: 5\n- High: 7\n- Low: 9"), InlineData("We found 19 leaks:\n- Bow: 5\n- Mast: 7\n- Keel: 9")]
    public void IsQuietWhereTheyAddUpOrOthersAreCounted(string report) => IsQuiet(report);

    [Theory]
    [InlineData("Gates: [|40|] ({|+:25|} done, {|+:12|} open, {|+:5|} blocked)"), InlineData("- Leaks: [|17|] total, {|+:4|} critical, {|+:6|} high, {|+:9|} medium"), InlineData("- Leaks: {|+:4|} critical, {|+:6|} high, {|+:9|} medium ([|17|] total)")]
    [InlineData("Of [|40|] gates, {|+:25|} are done and {|+:17|} are open."), InlineData("[|40|] gates in total; {|+:25|} are done, {|+:17|} are open."), InlineData("[|40|] gates were planned, of which {|+:25|} are done and {|+:17|} are open."), InlineData("Sur [|40|] portes, {|+:25|} sont terminées et {|+:17|} sont ouvertes.")]
    [InlineData("- Gates: [|40|]\n- Done: {|+:25|}\n- In progress: {|+:12|}\n- Open: {|+:5|}"), InlineData("Ropes: {|+:25|}, nets: {|+:12|}, hooks: {|+:5|}, total: [|44|]."), InlineData("Cordes : {|+:25|}, filets : {|+:12|}, crochets : {|+:5|}, total : [|44|].")]
    [InlineData("Stage 1 ({|+:25|} h) + stage 2 ({|+:12|} h) = [|44|] h")]
    [InlineData("| Step | Time |\n|---|---|\n| Hull | {|+:2|}m 10s |\n| Mast | {|+:5|}m 20s |\n| Sail | {|+:1|}m 30s |\n| **Total** | **[|10|]m 0s** |")]
    public void HoldsPartsOfALineAgainstTheirWhole(string report) => Reports(report);

    [Theory]
    [InlineData("Gates: 42 (25 done, 12 open, 5 blocked)"), InlineData("Gates: 48 (25 done, 12 open, 5 blocked)"), InlineData("- Leaks: 2 Critical, 4 High, 1 Medium leaks"), InlineData("- Fuites : 2 critiques, 4 hautes, 1 moyenne"), InlineData("- Leaks: 4 critical, 6 high, 7 medium (17 total)")]
    [InlineData("Of 48 gates, 25 are done and 17 are open."), InlineData("40 gates in total; 25 are done, 15 are open."), InlineData("Sur 48 portes, 25 sont terminées et 17 sont ouvertes."), InlineData("We counted for 2 h 45 min: 1 h 20 min for the desk, 55 min for the post, 30 min for the list.")]
    [InlineData("- Gates: 48\n- Done: 25\n- In progress: 12\n- Open: 5"), InlineData("- Version: 40\n- Done: 25\n- In progress: 12\n- Open: 5"), InlineData("Ropes: 25, nets: 12, hooks: 5, total: 42."), InlineData("Stage 1 (25 h) + stage 2 (12 h) = 37 h")]
    [InlineData("| Step | Time |\n|---|---|\n| Hull | 2m 10s |\n| Mast | 5m 20s |\n| Sail | 1m 30s |\n| **Total** | **9m 0s** |"), InlineData("12 warnings, 3 of them new (40 total lines)")]
    public void IsQuietWhereAWholeMayHoldItsParts(string report) => IsQuiet(report);

    [Theory]
    [InlineData("| Rope | Trials | Held | Torn |\n|---|---|---|---|\n| Wet | {|+:14|} | 12 | 2 |\n| Dry | {|+:21|} | 20 | 1 |\n| Old | {|+:7|} | 7 | 0 |\n| Kept | N/A | ✅ | N/A |\n| **Total** | **[|44|]** | **39** | **3** |")]
    public void LeavesMarksInAColumnOfNumbersOut(string report) => Reports(report);

    [Theory]
    [InlineData("| Rope | Trials | Held |\n|---|---|---|\n| Wet | 14 | 12 |\n| Dry | 21 | 20 |\n| Old | 7 | 7 |\n| Kept | N/A | ✅ |\n| **Total** | **42** | **39** |")]
    public void AddsUpTheNumbersBesideMarks(string report) => IsQuiet(report);
}
