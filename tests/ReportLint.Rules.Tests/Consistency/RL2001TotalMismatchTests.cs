using ReportLint.Rules.Consistency;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Consistency;

public class RL2001TotalMismatchTests() : RuleTest(new RL2001TotalMismatch(), new RL2001TotalMismatchFix())
{
    private const string Head = "| Work | Effort |\n| --- | ---: |\n";

    public static TheoryData<string> Loud => CaseFile.Of(nameof(RL2001TotalMismatchTests), isMarked: true);

    public static TheoryData<string> Quiet => CaseFile.Of(nameof(RL2001TotalMismatchTests), isMarked: false);

    [Theory, MemberData(nameof(Loud))]
    public void ReportsTheTotal(string report) => Reports(report);

    [Theory, MemberData(nameof(Quiet))]
    public void AcceptsTheReport(string report) => IsQuiet(report);

    [Theory]
    [InlineData("| Work | Hours |\n|---|---|\n| Design | {|+:3|} h |\n| Build | {|+:4.5|} h |\n| Total | [|9|] h |", "Column 'Hours': 3 h + 4.5 h = 7.5 h, not 9 h")]
    [InlineData("{|+:2|} h + {|+:5|} h = [|8|] h", "2 h + 5 h = 7 h, not 8 h")]
    public void ShowsTheSum(string report, string message) => Reports(report, message);

    [Theory]
    [InlineData("| Design | {|+:3|} h |\n| Build | {|+:5|} h |\n| **Total** | **[|9|] h** |", "| Design | 3 h |\n| Build | 5 h |\n| **Total** | **8 h** |")]
    [InlineData("| Maquette | {|+:4|}h |\n| Recette | {|+:3|}h |\n| **Total** | **[|9|]h** |", "| Maquette | 4h |\n| Recette | 3h |\n| **Total** | **7h** |")]
    [InlineData("| Maquette | {|+:2,5|} h |\n| Recette | {|+:3,25|} h |\n| Total général | [|6,5|] h |", "| Maquette | 2,5 h |\n| Recette | 3,25 h |\n| Total général | 5,75 h |")]
    [InlineData("| A | {|+:1 200|} |\n| B | {|+:800|} |\n| Total | [|1 900|] |", "| A | 1 200 |\n| B | 800 |\n| Total | 2 000 |")]
    [InlineData("| A | {|+:1,200|} |\n| B | {|+:900|} |\n| Total | [|1900|] |", "| A | 1,200 |\n| B | 900 |\n| Total | 2,100 |")]
    [InlineData("| A | {|+:1.5k|} |\n| B | {|+:200|} |\n| Total | [|1.9k|] |", "| A | 1.5k |\n| B | 200 |\n| Total | 1.7k |")]
    [InlineData("| A | {|+:1.5k|} |\n| B | {|+:200|} |\n| Total | [|1900|] |", "| A | 1.5k |\n| B | 200 |\n| Total | 1700 |")]
    [InlineData("| Rent | ${|+:1,200|} |\n| Power | ${|+:300|} |\n| Total | $[|1,600|] |", "| Rent | $1,200 |\n| Power | $300 |\n| Total | $1,500 |")]
    [InlineData("| Loyer | {|+:1 200|} € |\n| Eau | {|+:300|} € |\n| Total | [|1 600|] € |", "| Loyer | 1 200 € |\n| Eau | 300 € |\n| Total | 1 500 € |")]
    [InlineData("| A | {|+:2|} h |\n| B | {|+:30|} min |\n| Total | [|3|] h |", "| A | 2 h |\n| B | 30 min |\n| Total | 2.5 h |")]
    [InlineData("| A | {|+:1|}h30 |\n| B | {|+:2|}h |\n| Total | [|4|]h |", "| A | 1h30 |\n| B | 2h |\n| Total | 3.5h |")]
    [InlineData("| A ✅ | {|+:3|} |\n| B | - |\n| C | N/A |\n| D | {|+:5|} items |\n| Total | [|9|] |", "| A ✅ | 3 |\n| B | - |\n| C | N/A |\n| D | 5 items |\n| Total | 8 |")]
    public void CorrectsATotalRowInItsNotation(string rows, string corrected) => ReportsAndFixes(Head + rows, Head + corrected);

    [Theory]
    [InlineData("- Durée : {|+:4|} + {|+:3|} = [|8|] jours", "- Durée : 4 + 3 = 7 jours")]
    [InlineData("- Design: {|+:3|} h\n- Build: {|+:5|} h\n- Total: [|9|] h", "- Design: 3 h\n- Build: 5 h\n- Total: 8 h")]
    [InlineData("- **Total** : [|9|] h\n- Conception : {|+:3|} h\n- Réalisation : {|+:5|} h", "- **Total** : 8 h\n- Conception : 3 h\n- Réalisation : 5 h")]
    public void CorrectsATotalOverAList(string report, string corrected) => ReportsAndFixes(report, corrected);

    [Theory]
    [InlineData("{|+:2|} h + {|+:5|} h = [|8|] h", "2 h + 5 h = 7 h")]
    [InlineData("Spent: {|+:2|}h + {|+:1|}h + {|+:4|}h = **[|8|]h**", "Spent: 2h + 1h + 4h = **7h**")]
    [InlineData("[|150|] total ({|+:98|} done, {|+:42|} open)", "140 total (98 done, 42 open)")]
    [InlineData("Total: [|150|] ({|+:98|} done + {|+:42|} open)", "Total: 140 (98 done + 42 open)")]
    public void CorrectsASumInOneLine(string report, string corrected) => ReportsAndFixes(report, corrected);

    [Theory]
    [InlineData("We closed [|57|] tickets in total: {|+:40|} fixed, {|+:9|} deferred and {|+:5|} rejected.", "We closed 54 tickets in total: 40 fixed, 9 deferred and 5 rejected.")]
    [InlineData("[|8|] h = {|+:2|} h + {|+:5|} h", "7 h = 2 h + 5 h")]
    [InlineData("- Total : [|12|] h\n  - Plans : {|+:5|} h\n  - Pose : {|+:4|} h", "- Total : 9 h\n  - Plans : 5 h\n  - Pose : 4 h")]
    public void CorrectsATotalToldInASentenceOrAboveItsOwnItems(string report, string corrected) => ReportsAndFixes(report, corrected);

    [Theory]
    [InlineData("## Effort ([|9|]h)\n\n- Design ({|+:3|}h)\n- Build ({|+:5|}h)")]
    [InlineData("## Recette ([|52|] essais)\n\n- portes : {|+:30|} essais\n- grues : {|+:20|} essais")]
    [InlineData("## Tests ([|52|] tests)\n\n| Suite | Tests |\n|---|---|\n| Gates | {|+:30|} |\n| Cranes | {|+:12|} |\n| Docks | {|+:8|} |")]
    [InlineData("## Phase 2 ([|18|]h)\n\n| Tâche | Durée |\n|---|---|\n| Quai | {|+:6|}h |\n| Grue | {|+:5|}h |\n| Mât | {|+:4|}h |")]
    public void LeavesATotalInAHeadingToAPerson(string report) => ReportsWithoutFix(report);

    [Theory]
    [InlineData("| Suite | Passing |\n|---|---|\n| Unit | {|+:10/12|} |\n| Screens | {|+:5/6|} |\n| Total | [|15/20|] |")]
    [InlineData("| Work | Effort |\n|---|---|\n| A | {|+:2-3|} h |\n| B | {|+:4-5|} h |\n| Total | [|10|] h |")]
    public void LeavesATotalThatNoPlainNumberMends(string report) => ReportsWithoutFix(report);

    [Theory]
    [InlineData("| Work | Effort |\n|---|---|\n| Design | {|+:3|} h |\n| Build | {|+:5|} h |\n| Total | [|9|] h |\n\nThe team spent 9 h on it.")]
    public void LeavesATotalThatIsRepeatedElsewhereToAPerson(string report) => ReportsWithoutFix(report);

    [Theory]
    [InlineData("- Gates: {|+:40|} h\n- Cranes: {|+:32|} h\n- Docks: {|+:12|} h\n\n**Total: [|90|] h**", "- Gates: 40 h\n- Cranes: 32 h\n- Docks: 12 h\n\n**Total: 84 h**")]
    [InlineData("- Portes : {|+:40|} €\n- Grues : {|+:32|} €\n\n**Total** : [|80|] €", "- Portes : 40 €\n- Grues : 32 €\n\n**Total** : 72 €")]
    public void CorrectsATotalBehindItsList(string report, string corrected) => ReportsAndFixes(report, corrected);

    [Theory]
    [InlineData("| North | {|+:880|} MB |\n| South | {|+:802|} MB |\n| East | {|+:409|} MB |\n| Total | [|1.68|] GB |", "| North | 880 MB |\n| South | 802 MB |\n| East | 409 MB |\n| Total | 2.09 GB |")]
    public void RoundsAmountsOfDataAsTheyAreWritten(string rows, string corrected) => ReportsAndFixes(Head + rows, Head + corrected);
}
