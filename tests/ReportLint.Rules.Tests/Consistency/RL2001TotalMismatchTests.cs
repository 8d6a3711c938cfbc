using ReportLint.CodeFixes;
using ReportLint.Rules.Consistency;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Consistency;

public class RL2001TotalMismatchTests : RuleTest<RL2001TotalMismatch, RL2001TotalMismatchFix>
{
    private const string Head = "| Work | Effort |\n| --- | ---: |\n";

    [Theory]
    [InlineData("| Design | {|+:3|} h |\n| Build | {|+:5|} h |\n| **Total** | **[|9|] h** |", "| Design | 3 h |\n| Build | 5 h |\n| **Total** | **8 h** |")]
    [InlineData("| Maquette | {|+:4|}h |\n| Recette | {|+:3|}h |\n| **Total** | **[|9|]h** |", "| Maquette | 4h |\n| Recette | 3h |\n| **Total** | **7h** |")]
    [InlineData("| Maquette | {|+:2,5|} h |\n| Recette | {|+:3,25|} h |\n| Total général | [|6,5|] h |", "| Maquette | 2,5 h |\n| Recette | 3,25 h |\n| Total général | 5,75 h |")]
    [InlineData("| A | {|+:1 200|} |\n| B | {|+:800|} |\n| Total | [|1 900|] |", "| A | 1 200 |\n| B | 800 |\n| Total | 2 000 |")]
    [InlineData("| A | {|+:1,200|} |\n| B | {|+:900|} |\n| Total | [|1900|] |", "| A | 1,200 |\n| B | 900 |\n| Total | 2,100 |")]
    [InlineData("| A | {|+:1.5k|} |\n| B | {|+:200|} |\n| Total | [|1.9k|] |", "| A | 1.5k |\n| B | 200 |\n| Total | 1.7k |")]
    [InlineData("| A | {|+:1.5k|} |\n| B | {|+:200|} |\n| Total | [|1900|] |", "| A | 1.5k |\n| B | 200 |\n| Total | 1700 |")]
    [InlineData("| Video | {|+:12|} MB |\n| Text | {|+:700|} KB |\n| Total | [|20|] MB |", "| Video | 12 MB |\n| Text | 700 KB |\n| Total | 12.7 MB |")]
    [InlineData("| Rent | ${|+:1,200|} |\n| Power | ${|+:300|} |\n| Total | $[|1,600|] |", "| Rent | $1,200 |\n| Power | $300 |\n| Total | $1,500 |")]
    [InlineData("| Loyer | {|+:1 200|} € |\n| Eau | {|+:300|} € |\n| Total | [|1 600|] € |", "| Loyer | 1 200 € |\n| Eau | 300 € |\n| Total | 1 500 € |")]
    [InlineData("| A | {|+:2|} h |\n| B | {|+:30|} min |\n| Total | [|3|] h |", "| A | 2 h |\n| B | 30 min |\n| Total | 2.5 h |")]
    [InlineData("| A | {|+:1,5|} h |\n| B | {|+:2|} h |\n| Total | [|5|] h |", "| A | 1,5 h |\n| B | 2 h |\n| Total | 3,5 h |")]
    [InlineData("| A | {|+:1|}h30 |\n| B | {|+:2|}h |\n| Total | [|4|]h |", "| A | 1h30 |\n| B | 2h |\n| Total | 3.5h |")]
    [InlineData("| A ✅ | {|+:3|} |\n| B | - |\n| C | N/A |\n| D | {|+:5|} items |\n| Total | [|9|] |", "| A ✅ | 3 |\n| B | - |\n| C | N/A |\n| D | 5 items |\n| Total | 8 |")]
    public void CorrectsATotalRowInItsNotation(string rows, string corrected) => ReportsAndFixes(Head + rows, Head + corrected);

    [Theory]
    [InlineData("- Effort: {|+:10|} + {|+:12|} = [|25|] h", "- Effort: 10 + 12 = 22 h"), InlineData("- Durée : {|+:4|} + {|+:3|} = [|8|] jours", "- Durée : 4 + 3 = 7 jours")]
    [InlineData("- Design: {|+:3|} h\n- Build: {|+:5|} h\n- Total: [|9|] h", "- Design: 3 h\n- Build: 5 h\n- Total: 8 h")]
    [InlineData("- **Total** : [|9|] h\n- Conception : {|+:3|} h\n- Réalisation : {|+:5|} h", "- **Total** : 8 h\n- Conception : 3 h\n- Réalisation : 5 h")]
    [InlineData("**Design**: {|+:3|}\\\n**Build**: {|+:5|}\\\n**Total**: [|9|]", "**Design**: 3\\\n**Build**: 5\\\n**Total**: 8")]
    [InlineData("```yaml\ndesign: {|+:3|}\nbuild: {|+:5|}\ntotal: [|9|]\n```", "```yaml\ndesign: 3\nbuild: 5\ntotal: 8\n```")]
    public void CorrectsATotalOverAList(string report, string corrected) => ReportsAndFixes(report, corrected);

    [Theory]
    [InlineData("{|+:2|} h + {|+:5|} h = [|8|] h", "2 h + 5 h = 7 h")]
    [InlineData("Spent: {|+:2|}h + {|+:1|}h + {|+:4|}h = **[|8|]h**", "Spent: 2h + 1h + 4h = **7h**")]
    [InlineData("{|+:12|} routes + {|+:7|} models = [|20|] files", "12 routes + 7 models = 19 files")]
    [InlineData("[|150|] total ({|+:98|} done, {|+:42|} open)", "140 total (98 done, 42 open)")]
    [InlineData("- Tâches, total : [|150|] ({|+:98|} terminées, {|+:42|} en cours)", "- Tâches, total : 140 (98 terminées, 42 en cours)")]
    [InlineData("Total: [|25|] (unit: {|+:12|}, screens: {|+:8|})", "Total: 20 (unit: 12, screens: 8)")]
    [InlineData("Total: [|150|] ({|+:98|} done + {|+:42|} open)", "Total: 140 (98 done + 42 open)")]
    public void CorrectsASumInOneLine(string report, string corrected) => ReportsAndFixes(report, corrected);

    [Theory]
    [InlineData("We closed [|57|] tickets in total: {|+:40|} fixed, {|+:9|} deferred and {|+:5|} rejected.", "We closed 54 tickets in total: 40 fixed, 9 deferred and 5 rejected.")]
    [InlineData("Au total [|48|] défauts : {|+:30|} corrigés, {|+:12|} reportés et {|+:4|} rejetés", "Au total 46 défauts : 30 corrigés, 12 reportés et 4 rejetés")]
    [InlineData("Total: [|3,400|] lines = {|+:1,200|} (gates) + {|+:1,500|} (cranes) + {|+:500|} (docks)", "Total: 3,200 lines = 1,200 (gates) + 1,500 (cranes) + 500 (docks)"), InlineData("[|8|] h = {|+:2|} h + {|+:5|} h", "7 h = 2 h + 5 h")]
    [InlineData("- **Total berths**: [|64|]\n  - Deep berths: {|+:30|}\n  - Ferry berths: {|+:20|}", "- **Total berths**: 50\n  - Deep berths: 30\n  - Ferry berths: 20"), InlineData("- Total : [|12|] h\n  - Plans : {|+:5|} h\n  - Pose : {|+:4|} h", "- Total : 9 h\n  - Plans : 5 h\n  - Pose : 4 h")]
    public void CorrectsATotalToldInASentenceOrAboveItsOwnItems(string report, string corrected) => ReportsAndFixes(report, corrected);

    [Theory]
    [InlineData("## Effort ([|9|]h)\n\n- Design ({|+:3|}h)\n- Build ({|+:5|}h)")]
    [InlineData("## [|52|] tests\n\n- unit: {|+:30|}\n- e2e: {|+:20|}"), InlineData("## Recette ([|52|] essais)\n\n- portes : {|+:30|} essais\n- grues : {|+:20|} essais")]
    [InlineData("## Tests ([|52|] tests)\n\n| Suite | Tests |\n|---|---|\n| Gates | {|+:30|} |\n| Cranes | {|+:12|} |\n| Docks | {|+:8|} |")]
    [InlineData("## Phase 2 ([|18|]h)\n\n| Tâche | Durée |\n|---|---|\n| Quai | {|+:6|}h |\n| Grue | {|+:5|}h |\n| Mât | {|+:4|}h |")]
    public void LeavesATotalInAHeadingToAPerson(string report) => ReportsWithoutFix(report);

    [Theory]
    [InlineData("We closed 54 tickets in total: 40 fixed, 9 deferred and 5 rejected."), InlineData("We closed 57 tickets in total: for example 40 fixed, 9 deferred and 5 rejected."), InlineData("We closed 57 tickets: 40 fixed, 9 deferred and 5 rejected."), InlineData("57 tickets in total: 40 fixed within 9 days, 5 rejected and 12 others."), InlineData("57 tickets in total: 40 fixed, 9 deferred, etc."), InlineData("Au total 48 défauts : 30 corrigés, 18 reportés"), InlineData("57 tests in total: 40 passed, 9 failed and 5 skipped.")]
    [InlineData("7 h = 2 h + 5 h"), InlineData("x = 2 + 5"), InlineData("2 x 8 h = 2 h + 5 h"), InlineData("- **Total berths**: 64\n  - Deep berths: 30, rest shallow\n  - Ferry berths: open"), InlineData("- **Berths**: 64\n  - Deep berths: 30\n  - Ferry berths: 20"), InlineData("- **Total berths**: 64\n  - Length: 30 m\n  - Depth: 20 m")]
    [InlineData("## 52 tests\n\n- unit: 30\n- e2e: 22"), InlineData("## 52 tests\n\n- Slow tests: 30\n- Flaky tests: 20"), InlineData("## 52 tests\n\n- unit: 30 seconds\n- e2e: 20 minutes"), InlineData("## 52 tests\n\n- files: 5\n- folders: 2"), InlineData("## 52 tests\n\n- unit: 30\n- e2e: 20\n- and others: 1"), InlineData("## 52 essais\n\n- portes : 30 fichiers\n- grues : 20 fichiers"), InlineData("## 52 tests\n\n- unit: 30\n- covered lines: 45 %"), InlineData("## Target: 52 tests\n\n- unit: 30\n- e2e: 20")]
    [InlineData("## Tests (52 tests)\n\n| Suite | Tests | Files |\n|---|---|---|\n| Gates | 30 | 4 |\n| Cranes | 22 | 3 |"), InlineData("## Tests (52 tests)\n\n| Suite | Files |\n|---|---|\n| Gates | 30 |\n| Cranes | 20 |"), InlineData("## Phase 2 (18h)\n\n| Task | Effort | Spent |\n|---|---|---|\n| Quay | 6h | 4h |\n| Crane | 5h | 5h |")]
    public void AcceptsOtherNumbersThanParts(string report) => IsQuiet(report);

    [Fact]
    public void CorrectsARowThatIsNotTheSumAsTheOthersAre() => ReportsAndFixes(
        "| Team | Spring | Summer | Total |\n|---|---|---|---|\n| A | 1 | 2 | 3 |\n| B | 4 | 5 | 9 |\n| C | {|+:6|} | {|+:8|} | [|15|] |",
        "| Team | Spring | Summer | Total |\n|---|---|---|---|\n| A | 1 | 2 | 3 |\n| B | 4 | 5 | 9 |\n| C | 6 | 8 | 14 |");

    [Fact]
    public void SaysTheSum() => Reports(Head + "| Design | {|+:3|} h |\n| Build | {|+:4.5|} h |\n| Total | [|9|] h |", "The parts add up to 7.5 h, not 9 h");

    [Fact]
    public void SumsRatiosPartByPartAndWholeByWhole() =>
        Reports("| Suite | Passing |\n|---|---|\n| Unit | {|+:10/12|} |\n| Screens | {|+:5/6|} |\n| Total | [|15/20|] |", "The parts add up to 15/18, not 15/20");

    [Theory]
    [InlineData("| Suite | Passing |\n|---|---|\n| Unit | {|+:10/12|} |\n| Screens | {|+:5/6|} |\n| Total | [|15/20|] |")]
    [InlineData("| Work | Effort |\n|---|---|\n| A | {|+:2-3|} h |\n| B | {|+:4-5|} h |\n| Total | [|10|] h |")]
    [InlineData("| Work | Effort |\n|---|---|\n| A | {|+:20|} min |\n| B | {|+:15|} min |\n| Total | [|2|] h |")]
    public void LeavesATotalThatNoPlainNumberMends(string report) => ReportsWithoutFix(report);

    [Theory]
    [InlineData("| Work | Effort |\n|---|---|\n| Design | {|+:3|} h |\n| Build | {|+:5|} h |\n| Total | [|9|] h |\n\nThe team spent 9 h on it.")]
    [InlineData("## Effort ({|+:9h|})\n\n| Work | Effort |\n|---|---|\n| Design | {|+:3|} h |\n| Build | {|+:5|} h |\n| Total | [|9|] h |")]
    public void LeavesATotalThatIsRepeatedElsewhereToAPerson(string report) => ReportsWithoutFix(report);

    [Theory]
    [InlineData("1 h + 30 min + 1 h + 30 min + 1 h = 4 h"), InlineData("- A: 1 h\n- B: 30 min\n- C: 1 h\n- D: 30 min\n- E: 1 h\n- Total: 4 h"), InlineData("1h30 + 2h = 3h30"), InlineData("1,5 h + 2 h = 3,5 h")]
    [InlineData("- A: 5-10 min\n- B: 10-15 min\n- C: 5 min\n- Total: 20-30 min"), InlineData("- A: 30\n- B: 12\n- Total: 40+"), InlineData("~2 h + ~5 h = ~8 h"), InlineData("- A : environ 2 h\n- B : 5 h\n- Total : environ 7,5 h")]
    [InlineData("1.5k + 200 = 1.7k"), InlineData("- Images: 1.5 GB\n- Logs: 500 MB\n- Total: 2 GB"), InlineData("0.1 + 0.2 = 0.3"), InlineData("- A: 3 Ko\n- B: 5 Ko\n- Total : 8 Ko")]
    public void AcceptsSumsThatAreRight(string report) => IsQuiet(report);

    [Theory]
    [InlineData("| Area | Score |\n|---|---|\n| A | 90 |\n| B | 95 |\n| C | 94 |\n| **Overall** | **93** |"), InlineData("| Area | Rate |\n|---|---|\n| A | 90 % |\n| B | 95 % |\n| Total | 93 % |")]
    [InlineData("| Area | Days |\n|---|---|\n| A | 4 |\n| B | 8 |\n| Moyenne | 6 |"), InlineData("| Server | Load |\n|---|---|\n| A | 40 req/s |\n| B | 50 req/s |\n| Total | 45 req/s |"), InlineData("- Reading: 70/100\n- Writing: 26/100\n- Total: 48/100")]
    public void AcceptsMeansSharesAndRates(string report) => IsQuiet(report);

    [Theory]
    [InlineData("| Measure | Q1 | Q2 | Q3 | Total |\n|---|---|---|---|---|\n| Users | 100 | 150 | 220 | 220 |\n| Revenue | 10 | 20 | 30 | 60 |\n| Orders | 1 | 2 | 3 | 6 |")]
    [InlineData("| Suite | Passed | Failed | Total |\n|---|---|---|---|\n| Unit | 10 | 1 | 12 |\n| Screens | 5 | 0 | 5 |"), InlineData("| Item | Low | High | Total |\n|---|---|---|---|\n| A | 1 | 2 | 9 |\n| B | 3 | 4 | 11 |")]
    public void AcceptsRowsWhoseTotalIsNoSum(string report) => IsQuiet(report);

    [Theory]
    [InlineData("| Design | 3 h |\n| ~~Maps~~ | ~~4 h~~ |\n| Build | 5 h |\n| Total | 8 h |"), InlineData("| Design | 3 |\n| Build | 5 |\n| ... | ... |\n| Total | 90 |"), InlineData("| Design | 3 |\n| Build | - |\n| Tests | N/A |\n| Launch | 5 |\n| Total | 8 |")]
    [InlineData("| **Backend** | **8** |\n| API | 3 |\n| Jobs | 5 |\n| **Frontend** | **4** |\n| Forms | 4 |\n| Total | 12 |"), InlineData("| A | 1 |\n| B | 2 |\n| Subtotal | 3 |\n| C | 4 |\n| D | 5 |\n| Subtotal | 9 |\n| Grand total | 12 |")]
    [InlineData("| A | 1 |\n| B | 2 |\n| Total | 3 |\n| C | 4 |\n| D | 5 |\n| Total | 9 |"), InlineData("| Pages | 12 |\n| - of which new | 4 |\n| Forms | 3 |\n| Total | 15 |"), InlineData("| A | 3 h (2 h billed) |\n| B | 5 h |\n| Total | 8 h |"), InlineData("| A | 2 weeks |\n| B | 3 h |\n| Total | 4 weeks |"), InlineData("| A | $5 |\n| B | 3 € |\n| Total | $9 |")]
    public void AcceptsTotalsThatLeaveOutOrGroupRows(string rows) => IsQuiet(Head + rows);

    [Theory]
    [InlineData("3 x 2 + 4 + 1 = 12"), InlineData("`2 + 2 = 5`"), InlineData("```csharp\na: 1\nb: 2\ntotal: 9\n```"), InlineData("Ports 80 + 443 of TLS 1.2 + 1.3 = 5 rules"), InlineData("Phase 1 + Phase 2 = 9 h"), InlineData("32 total (31 passed, 1 ignored)")]
    [InlineData("40 total (12 in the north, 9 in the south, others elsewhere)"), InlineData("Total: 12"), InlineData("12 total (including 3 high, 4 medium)"), InlineData("12 au total (dont 3 critiques, 4 majeurs)"), InlineData("- Total: 12\n- Created: 2026-01-12"), InlineData("## Files (12)\n\n- 3 pages\n- 5 forms")]
    [InlineData("## Plan (5h)\n\n- Look around\n- Build (3h)"), InlineData("- Modules: 11\n- Models: 11\n- Total time: 30 min"), InlineData("1. **Created files:**\n   - a\n   - b\n2. **Total:** 7"), InlineData("## Exercises (20 injuries)\n\n- Warm-up: 5-7 per injury\n- Stretching: 8 per injury")]
    public void AcceptsWhatIsNoTotalOfThese(string report) => IsQuiet(report);

    [Theory]
    [InlineData("# Report\n\n| Team | Done | In progress | Pending | Total |\n|---|---|---|---|---|\n| A | 5 | 3 | 2 | 10 |\n| B | {|+:7|} | {|+:1|} | {|+:1|} | [|11|] |"), InlineData("# Rapport\n\n| Équipe | Terminé | En cours | À faire | Total |\n|---|---|---|---|---|\n| A | 5 | 3 | 2 | 10 |\n| B | {|+:7|} | {|+:1|} | {|+:1|} | [|11|] |")]
    [InlineData("# Report\n\n- Unit scripts: {|+:12|}\n- Smoke scripts: {|+:4|}\n- Load scripts: {|+:2|}\n- Total scripts: [|19|]"), InlineData("# Report\n\n```\nUnit scripts:  {|+:12|}\nSmoke scripts: {|+:4|}\nLoad scripts:  {|+:2|}\nTotal scripts: [|19|]\n```")]
    public void ReportsColumnsOfStatesAndTotalsOfANoun(string report) => Reports(report);

    [Theory]
    [InlineData("# Report\n\n| Team | Done | In progress | Pending | Total |\n|---|---|---|---|---|\n| A | 5 | 3 | 2 | 10 |\n| B | 7 | 1 | 1 | 9 |"), InlineData("# Report\n\n| Team | Members | Rooms | Total |\n|---|---|---|---|\n| A | 5 | 3 | 8 |\n| B | 7 | 1 | 11 |"), InlineData("# Report\n\n- Unit scripts: 12\n- Smoke scripts: 4\n- Old rooms: 2\n- Total scripts: 19")]
    [InlineData("# Rapport\n\n| Équipe | Terminé | En cours | Total |\n|---|---|---|---|\n| A | 5 | 3 | 12 |\n| B | 7 | 1 | 11 |")]
    public void AcceptsColumnsAndNounsOfOtherThings(string report) => IsQuiet(report);

    [Theory]
    [InlineData("- Gates: {|+:40|} h\n- Cranes: {|+:32|} h\n- Docks: {|+:12|} h\n\n**Total: [|90|] h**", "- Gates: 40 h\n- Cranes: 32 h\n- Docks: 12 h\n\n**Total: 84 h**"), InlineData("- Portes : {|+:40|} €\n- Grues : {|+:32|} €\n\n**Total** : [|80|] €", "- Portes : 40 €\n- Grues : 32 €\n\n**Total** : 72 €")]
    public void CorrectsATotalBehindItsList(string report, string corrected) => ReportsAndFixes(report, corrected);

    [Theory]
    [InlineData("- Gates: 40 h\n- Cranes: 32 h\n\n**Total: 72 h**"), InlineData("- Gates: 40 h\n- Cranes: 32 h\n\nText between.\n\n- Docks: 12 h\n- Masts: 6 h\n\n**Total: 90 h**"), InlineData("- Gates: 40 h\n- Cranes: late\n\n**Total: 72 h**"), InlineData("- Gates: 40 h\n- Cranes: 32 h\n\n## More\n\n**Total: 90 h**"), InlineData("- Portes : 40 %\n- Grues : 32 %\n\n**Total : 90 %**")]
    public void AcceptsATotalBehindOtherLists(string report) => IsQuiet(report);

    [Theory]
    [InlineData("- Critical: {|+:2|}\n- High: {|+:5|}\n- Medium: {|+:9|}\n- Low: {|+:4|}\n- **Total findings**: [|22|]"), InlineData("The survey found [|22|] leaks: {|+:2|} critical, {|+:5|} high, {|+:9|} medium and {|+:4|} low."), InlineData("**Leaks found: [|22|]** ({|+:2|} critical, {|+:5|} high, {|+:9|} medium, {|+:4|} low)"), InlineData("The move touches [|20|] crates ({|+:12|} added, {|+:9|} modified, {|+:4|} removed).")]
    [InlineData("| Yard | Crates |\n|---|---|\n| North | {|+:12|} |\n| South | {|+:30|} |\n| East | {|+:8|} |\n\n**Total: [|55|] crates**"), InlineData("| Quai | Caisses |\n|---|---|\n| Nord | {|+:12|} |\n| Sud | {|+:30|} |\n| Est | {|+:8|} |\n\n**Total : [|55|] caisses**"), InlineData("Le contrôle a relevé [|22|] fuites : {|+:2|} critiques, {|+:5|} majeures, {|+:9|} moyennes et {|+:4|} mineures.")]
    public void ReportsPartsThatNobodyCallsThose(string report) => Reports(report);

    [Theory]
    [InlineData("The survey found 20 leaks: 2 critical, 5 high, 9 medium and 4 low."), InlineData("The survey found 22 leaks: 2 critical, 5 high and 9 medium."), InlineData("The move touches 30 crates (12 added, 9 modified, 4 removed)."), InlineData("The yard has 4 vans (8 seats, 2 doors)."), InlineData("The yard has 12 gates: 20 new locks, 9 modified keys and 4 removed chains."), InlineData("- Critical: 2\n- High: 5\n- Medium: 9\n- Low: 4\n- **Total vans**: 50\n- Drivers: 9")]
    [InlineData("| Yard | Crates |\n|---|---|\n| North | 12 |\n| South | 30 |\n\n**Total: 42 crates**"), InlineData("| Yard | Crates |\n|---|---|\n| North | 12 |\n| South | 30 |\n\n**Total: 900 crates**"), InlineData("| Yard | Crates | Vans |\n|---|---|---|\n| North | 12 | 3 |\n| South | 30 | 4 |\n\n**Total: 45**"), InlineData("Le contrôle a relevé 22 fuites : 2 critiques, 5 majeures et 9 mineures.")]
    public void AcceptsPartsThatNobodyCallsThose(string report) => IsQuiet(report);

    [Theory]
    [InlineData("| Part | Weight | Score | Weighted |\n|---|---|---|---|\n| Hull | 50% | 90 | 45.0 |\n| Deck | 30% | 70 | 21.0 |\n| Mast | 20% | 63 | 12.6 |\n| **Total** | **100%** | 78 | **78.6** |"), InlineData("| Lot | Poids | Note | Pondéré |\n|---|---|---|---|\n| Coque | 50 % | 90 | 45,0 |\n| Pont | 30 % | 70 | 21,0 |\n| Mât | 20 % | 63 | 12,6 |\n| **Total** | **100 %** | 78 | **78,6** |")]
    public void AcceptsAMeanOfWeightedScores(string report) => IsQuiet(report);

    [Theory]
    [InlineData("| Part | Weight | Score | Weighted |\n|---|---|---|---|\n| Hull | 50% | 90 | {|+:45.0|} |\n| Deck | 30% | 70 | {|+:21.0|} |\n| Mast | 20% | 63 | {|+:12.6|} |\n| **Total** | **100%** | 78 | **[|81.6|]** |")]
    public void ReportsTheSumOfWeightedScores(string report) => Reports(report);

    [Theory]
    [InlineData("| Lot | Planned | Spent |\n|---|---|---|\n| Hull | 30 min | {|+:15|} min |\n| Deck | 45 min | {|+:10|} min |\n| Mast | 15 min | {|+:6|} min |\n| **Total phase 2** | 1h30 | **[|25|] min** |"), InlineData("| Lot | Prévu | Passé |\n|---|---|---|\n| Coque | 30 min | {|+:15|} min |\n| Pont | 45 min | {|+:10|} min |\n| Mât | 15 min | {|+:6|} min |\n| **Total étape 2** | 1h30 | **[|25|] min** |")]
    public void ReadsTheTotalOfAPhase(string report) => Reports(report);

    [Theory]
    [InlineData("| Lot | Spent |\n|---|---|\n| Hull | 15 min |\n| Deck | 10 min |\n| Total phase 2 | 25 min |"), InlineData("| Lot | Spent |\n|---|---|\n| Hull | 15 min |\n| Deck | 10 min |\n| Total crew | 40 min |"), InlineData("| Lot | Passé |\n|---|---|\n| Coque | 15 min |\n| Pont | 10 min |\n| Total étape 2 | 25 min |")]
    public void AcceptsTheTotalOfAPhase(string report) => IsQuiet(report);

    [Theory]
    [InlineData("The yard holds [|185|] crates ({|+:120|} new + {|+:40|} used + {|+:15|} spare)."), InlineData("Le quai porte [|185|] caisses ({|+:120|} neuves + {|+:40|} usées + {|+:15|} vides).")]
    public void ReadsPartsThatAreAdded(string report) => Reports(report);

    [Theory]
    [InlineData("The yard holds 175 crates (120 new + 40 used + 15 spare)."), InlineData("The hall has 2 rows (14 chairs + 10 tables)."), InlineData("The yard holds 185 crates (120 new, 40 used)."), InlineData("Le quai porte 175 caisses (120 neuves + 40 usées + 15 vides)."), InlineData("La salle a 2 rangs (14 chaises + 10 tables).")]
    public void AcceptsPartsThatAreAdded(string report) => IsQuiet(report);

    [Theory]
    [InlineData("## Hull ([|950|] plates)\n\n### Bow ({|+:300|} plates)\n\nText.\n\n### Stern ({|+:500|} plates)\n\nText.")]
    [InlineData("## Coque ([|950|] plaques)\n\n### Proue ({|+:300|} plaques)\n\nTexte.\n\n### Poupe ({|+:500|} plaques)\n\nTexte.")]
    public void LeavesATotalOverSubHeadingsToAPerson(string report) => ReportsWithoutFix(report);

    [Theory]
    [InlineData("## Hull (800 plates)\n\n### Bow (300 plates)\n\n### Stern (500 plates)"), InlineData("## Hull (950 plates)\n\n### Bow (300 plates)\n\n### Stern"), InlineData("## Hull (950 plates)\n\n### Bow (300 plates)\n\n### Stern (500 rivets)")]
    [InlineData("## Hull (2,000 plates)\n\n### Bow (300 plates)\n\n### Stern (500 plates)"), InlineData("## Hull (950 plates)\n\n### Bow (300 of 400 plates)\n\n### Stern (500 plates)"), InlineData("## Coque (800 plaques)\n\n### Proue (300 plaques)\n\n### Poupe (500 plaques)")]
    public void IsQuietWhereSubHeadingsAddUpOrAreNotAllCounted(string report) => IsQuiet(report);

    [Theory]
    [InlineData("- Nets ({|+:900|} knots)\n- Ropes: 4 kinds ({|+:300|} knots)\n- Sails ({|+:200|} knots)\n- Total of phase 2: [|1,600|] knots"), InlineData("- Filets ({|+:900|} nœuds)\n- Cordes ({|+:300|} nœuds)\n- Voiles (2 tailles, {|+:200|} nœuds)\n- Total : [|1600|] nœuds")]
    [InlineData("| Yard | Size |\n|---|---|\n| A | {|+:15,000|} plates |\n| B | {|+:20,000|} plates |\n\n**Total archived**: [|40,000|] plates"), InlineData("| Quai | Taille |\n|---|---|\n| A | {|+:15 000|} plaques |\n| B | {|+:20 000|} plaques |\n\n**Total migré** : [|40 000|] plaques")]
    [InlineData("| Yard | Saved |\n|---|---|\n| A | KES {|+:15,000|} |\n| B | KES {|+:20,000|} |\n| Total | KES [|40,000|] |"), InlineData("| Quai | Gain |\n|---|---|\n| A | FCFA {|+:15 000|} |\n| B | FCFA {|+:20 000|} |\n| Total | FCFA [|40 000|] |")]
    [InlineData("[|9|] files ({|+:6|} modified, {|+:2|} new)"), InlineData("- Fichiers : [|12|] ({|+:7|} modifiés, {|+:2|} nouveaux)")]
    public void ReportsTotalsOfAsidesOfAmountsAndOfFiles(string report) => Reports(report);

    [Theory]
    [InlineData("- Nets (900 knots)\n- Ropes (300 knots)\n- Sails (200 knots)\n- Total of phase 2: 1,400 knots"), InlineData("- Nets (900 knots)\n- Ropes (300 knots)\n- Total of phase 2: 1,400 knots"), InlineData("- Nets (900 knots)\n- Ropes (300 knots)\n- Sails (200 knots)\n- Total of phase 2: 5,000 knots")]
    [InlineData("- Nets (900 knots)\n- Ropes (300 knots)\n- Sails (200 m)\n- Total of phase 2: 1,500 knots"), InlineData("| Yard | Size |\n|---|---|\n| A | 15,000 plates |\n| B | 20,000 plates |\n\n**Total archived**: 35,000 plates"), InlineData("| Yard | Saved |\n|---|---|\n| A | about KES 15,000 |\n| B | KES 20,000 |\n| Total | KES 40,000 |")]
    [InlineData("| Quai | Gain |\n|---|---|\n| A | FCFA 15 000 |\n| B | FCFA 20 000 |\n| Total | FCFA 35 000 |"), InlineData("9 files (7 modified, 2 new)"), InlineData("9 gates (6 modified, 2 new)"), InlineData("9 files (6 modified)"), InlineData("- Fichiers : 9 (7 modifiés, 2 nouveaux)")]
    public void IsQuietWhereAsidesAmountsAndFilesAddUpOrTellOfOtherThings(string report) => IsQuiet(report);

    [Theory]
    [InlineData("## Ropes ([|28|] tests) ✅\n\n**Suites**:\n\n- Wet ({|+:9|} tests): dry, wet, 2.0 m\n- Dry ({|+:7|} tests)\n- Salt growth ({|+:9|} tests)"), InlineData("## Cordes ([|28|] essais)\n\n- Mouillées ({|+:9|} essais) : 3 bains\n- Sèches ({|+:7|} essais)\n- Salées ({|+:9|} essais)")]
    public void SumsUpWhatTheItemsOfAListGiveInParentheses(string report) => Reports(report);

    [Theory]
    [InlineData("## Ropes (25 tests) ✅\n\n- Wet (9 tests)\n- Dry (7 tests)\n- Salt (9 tests)"), InlineData("## Ropes (28 tests) ✅\n\n- Wet (9 tests)\n- Dry\n- Salt (9 tests)"), InlineData("## Ropes (28 tests) ✅\n\n- Wet (9 of 12 tests)\n- Dry (7 tests)"), InlineData("## Ropes (28 tests) ✅\n\n- Total of wet (9 tests)\n- Dry (17 tests)"), InlineData("## Cordes (16 essais)\n\n- Mouillées (9 essais)\n- Sèches (7 essais)")]
    public void IsQuietWhereTheItemsOfAListAddUpOrAreNotAllCounted(string report) => IsQuiet(report);

    [Theory]
    [InlineData("**[|57/57|] checks passed**\n\n- Gates: {|+:11/11|}\n- Cranes: {|+:22/22|} ✓ (all of them)\n- Docks: {|+:20/20|}"), InlineData("Tests : [|57/60|] réussis\n\n- Portes : {|+:11/11|}\n- Grues : {|+:22/25|}\n- Quais : {|+:20/20|}")]
    [InlineData("- [|39|] orders are known\n- Breakdown by state:\n  - done: {|+:9|} orders\n  - open (2024): {|+:28|} orders"), InlineData("- Ordres connus : [|39|] ordres\n- Répartition par état :\n  - faits : {|+:9|} ordres\n  - ouverts : {|+:28|} ordres")]
    public void HoldsARatioAndACountAgainstTheirBreakdown(string report) => Reports(report);

    [Theory]
    [InlineData("**53/53 checks passed**\n\n- Gates: 11/11\n- Cranes: 22/22\n- Docks: 20/20"), InlineData("**57/57 checks passed**\n\n- Gates: 11/11\n- Cranes: 22/22\n- Docks"), InlineData("**57/57 checks passed**\n\n- Gates: 1/1\n- Cranes: 2/2"), InlineData("**Score: 8/10 passed**\n\n- Gates: 7/10\n- Cranes: 9/10"), InlineData("Tests : 53/56 réussis\n\n- Portes : 11/11\n- Grues : 22/25\n- Quais : 20/20")]
    [InlineData("- 39 orders are known\n- Breakdown by state:\n  - done: 9 orders\n  - open: 30 orders"), InlineData("- 39 crews are known\n- Breakdown of orders:\n  - done: 9 orders\n  - open: 28 orders"), InlineData("- 39 orders are known\n- Some of them:\n  - done: 9 orders\n  - open: 28 orders"), InlineData("- 39 orders are known\n- Breakdown by state:\n  - done: 9 orders\n  - open"), InlineData("- 39 ordres\n- Répartition par état :\n  - faits : 9 ordres\n  - ouverts : 30 ordres")]
    public void IsQuietWhereABreakdownAddsUpOrIsOfOtherThings(string report) => IsQuiet(report);

    [Theory]
    [InlineData("| Rope | Knots |\n|---|---|\n| Bow | {|+:450|}+ |\n| Stern | {|+:280|}+ |\n| Mast | {|+:220|}+ |\n| **Total** | **[|855|]** |"), InlineData("| Corde | Nœuds |\n|---|---|\n| Proue | {|+:450|}+ |\n| Poupe | {|+:280|}+ |\n| Total | [|655|] |")]
    [InlineData("| Load | Out | Back | Total |\n|---|---|---|---|\n| Sand | $0.036 | $0.036 | $0.072 |\n| Salt | ${|+:0.072|} | ${|+:0.072|} | $[|0.164|] |\n| Coal | $0.108 | $0.108 | $0.216 |"), InlineData("| Charge | Aller | Retour | Total |\n|---|---|---|---|\n| Sable | 0,03 € | 0,03 € | 0,06 € |\n| Sel | {|+:0,07|} € | {|+:0,07|} € | [|0,24|] € |\n| Houille | 0,10 € | 0,10 € | 0,20 € |")]
    public void TakesNeitherAnOpenNumberNorASmallOneForTheTotal(string report) => Reports(report);

    [Theory]
    [InlineData("| Rope | Knots |\n|---|---|\n| Bow | 450+ |\n| Stern | 280+ |\n| Mast | 220+ |\n| Total | 1,200 |"), InlineData("| Rope | Knots |\n|---|---|\n| Bow | 450+ |\n| Stern | 280+ |\n| Total | 730+ |"), InlineData("| Load | Rate |\n|---|---|\n| Sand | 0.71 |\n| Salt | 0.75 |\n| Coal | 0.79 |\n| Total | 0.75 |"), InlineData("| Load | Mark |\n|---|---|\n| Sand | 7.5 |\n| Salt | 8.4 |\n| Coal | 9 |\n| Total | 8.3 |"), InlineData("| Corde | Nœuds |\n|---|---|\n| Proue | 450+ |\n| Poupe | 280+ |\n| Total | 900 |")]
    public void AcceptsOpenNumbersAndMeans(string report) => IsQuiet(report);

    [Theory]
    [InlineData("**Total findings: [|18|]** — Critical: {|+:2|}, High: {|+:5|}, Medium: {|+:9|}"), InlineData("**Total des anomalies : [|18|]** — Critiques : {|+:2|}, Graves : {|+:5|}, Mineures : {|+:9|}"), InlineData("[|45|] files changed ({|+:20|} added, {|+:15|} modified, {|+:5|} deleted)"), InlineData("[|45|] fichiers modifiés ({|+:20|} ajoutés, {|+:15|} modifiés, {|+:5|} supprimés)")]
    public void AddsUpPartsBehindADashAndFilesOfAllKinds(string report) => Reports(report);

    [Theory]
    [InlineData("**Total findings: 16** — Critical: 2, High: 5, Medium: 9"), InlineData("**Findings: 18** — Critical: 2, High: 5, Medium: 9"), InlineData("**Total tests: 18** — Passed: 2, Failed: 5, Flaky: 9"), InlineData("**Total des anomalies : 16** — Critiques : 2, Graves : 5, Mineures : 9"), InlineData("40 files changed (20 added, 15 modified, 5 deleted)"), InlineData("45 files changed (20 tested, 15 modified, 5 deleted)"), InlineData("40 fichiers modifiés (20 ajoutés, 15 modifiés, 5 supprimés)")]
    public void AcceptsPartsBehindADashAndFilesOfAllKinds(string report) => IsQuiet(report);

    [Theory]
    [InlineData("### Deck tests ([|12|] tests)\n\n- ✅ **Rope tests**: {|+:8|} tests of wet and dry ropes\n- ✅ **Net tests**: {|+:7|} tests for the small meshes")]
    [InlineData("### Essais du pont ([|12|] essais)\n\n- **Essais de corde** : {|+:8|} essais sur cordes mouillées\n- **Essais de filet** : {|+:7|} essais pour les mailles")]
    [InlineData("| Quay | Total | Done | Open |\n|---|---|---|---|\n| North | 12 | 9 | 3 |\n| South | 8 | 6 | 2 |\n| East | [|9|] | {|+:6|} | {|+:4|} |")]
    [InlineData("| Severity | Total | Fixed | Outstanding | % |\n|---|---|---|---|---|\n| High | [|12|] | {|+:9|} | {|+:4|} | 75% |\n| Low | 8 | 6 | 2 | 75% |")]
    [InlineData("| Quai | Total | Terminé | Restant |\n|---|---|---|---|\n| Nord | 12 | 9 | 3 |\n| Sud | [|8|] | {|+:6|} | {|+:4|} |")]
    [InlineData("- **Total berths:** [|45|]\n- **Completed:** {|+:30|}\n- **In progress:** {|+:10|}\n- **Pending:** {|+:8|}")]
    [InlineData("- **Total des quais :** [|45|]\n- **Terminés :** {|+:30|}\n- **En cours :** {|+:10|}\n- **Restants :** {|+:8|}")]
    public void ReportsPartsThatTellHowTheyStand(string report) => Reports(report);

    [Theory]
    [InlineData("### Deck tests (15 tests)\n\n- ✅ **Rope tests**: 8 tests of wet and dry ropes\n- ✅ **Net tests**: 7 tests for the small meshes")]
    [InlineData("### Deck tests (40 tests)\n\n- ✅ **Slow tests**: 8 tests of wet ropes\n- ✅ **Night tests**: 7 tests of the lights")]
    [InlineData("### Essais du pont (15 essais)\n\n- **Essais de corde** : 8 essais sur cordes mouillées\n- **Essais de filet** : 7 essais pour les mailles")]
    [InlineData("| Quay | Total | Done | In progress |\n|---|---|---|---|\n| North | 12 | 9 | 1 |\n| South | 8 | 5 | 0 |\n| East | 9 | 6 | 2 |")]
    [InlineData("| Quay | Total | Done | Open | Remarks |\n|---|---|---|---|---|\n| North | 12 | 9 | 3 | by June |\n| South | 8 | 6 | 2 | by July |")]
    [InlineData("| Suite | Total | Passed | Failed | Open |\n|---|---|---|---|---|\n| Gate | 12 | 12 | 0 | 3 |\n| Lock | 8 | 8 | 0 | 2 |\n| Pier | 9 | 9 | 0 | 1 |")]
    [InlineData("- **Total berths:** 45\n- **Completed:** 30\n- **In progress:** 10\n- **Remaining:** 15")]
    [InlineData("- **Total des quais :** 45\n- **Terminés :** 30\n- **En cours :** 10\n- **Restants :** 5")]
    public void AcceptsPartsThatTellHowTheyStand(string report) => IsQuiet(report);

    [Theory]
    [InlineData("| Pier | Tests | Status |\n|---|---|---|\n| North | {|+:8|} | ✅ |\n| South | {|+:11|} | ✅ |\n| East | {|+:40|} | ✅ |\n\n**Total: [|31|] tests passed, 1 skipped**")]
    [InlineData("| Quai | Tests | État |\n|---|---|---|\n| Nord | {|+:8|} | ✅ |\n| Sud | {|+:11|} | ✅ |\n\n**Total : [|31|] tests réussis, 1 ignoré**")]
    [InlineData("### 1. `deck.test` ([|12|] tests)\n\n**Classes:**\n- `Ropes` ({|+:4|} tests) - wet and dry\n- `Nets` ({|+:5|} tests) - small meshes\n- `Hooks` ({|+:2|} tests) - bent ones\n\n**Highlights:**\n- All ropes are covered\n- Nets of 3 kinds are hung")]
    [InlineData("### 1. `pont.test` ([|12|] tests)\n\n**Classes :**\n- `Cordes` ({|+:4|} tests) - humides et sèches\n- `Filets` ({|+:5|} tests) - petites mailles\n- `Crochets` ({|+:2|} tests) - tordus\n\n**Points forts :**\n- Toutes les cordes sont couvertes")]
    [InlineData("### Test results: **[|40/40|] passing** (100%)\n\n- {|+:21|} tests for the gates\n- {|+:18|} tests for the cranes")]
    [InlineData("**Résultats : [|40/40|] tests réussis**\n\n- {|+:21|} tests pour les portes\n- {|+:18|} tests pour les grues")]
    public void ReportsTestsThatAddUpToAnotherTotal(string report) => Reports(report);

    [Theory]
    [InlineData("| Pier | Tests | Status |\n|---|---|---|\n| North | 8 | ✅ |\n| South | 11 | ✅ |\n\n**Total: 18 tests passed, 1 skipped**"), InlineData("| Pier | Tests | Status |\n|---|---|---|\n| North | 8 | ✅ |\n| South | 11 | ✅ |\n\n**Total: 19 tests passed, 1 skipped**")]
    [InlineData("| Quai | Tests | État |\n|---|---|---|\n| Nord | 8 | ✅ |\n| Sud | 11 | ✅ |\n\n**Total : 18 tests réussis, 1 ignoré**"), InlineData("| Pier | Checks | Tons |\n|---|---|---|\n| North | 8 | 4 |\n| South | 11 | 5 |\n\n**Total: 31 tests passed, 1 skipped**")]
    [InlineData("### 1. `deck.test` (11 tests)\n\n**Classes:**\n- `Ropes` (4 tests) - wet and dry\n- `Nets` (5 tests) - small meshes\n- `Hooks` (2 tests) - bent ones\n\n**Highlights:**\n- All ropes are covered")]
    [InlineData("### 1. `deck.test` (15 tests)\n\n**Classes:**\n- `Ropes` (4 tests)\n- `Nets` (5 tests)\n- `Hooks` (2 tests)\n\n**More classes:**\n- `Lamps` (4 tests)")]
    [InlineData("### Test results: **40/40 passing** (100%)\n\n- 21 tests for the gates\n- 19 tests for the cranes"), InlineData("### Test results: **38/40 passing**\n\n- 21 tests for the gates\n- 17 tests for the cranes")]
    [InlineData("### Test results: **40/40 passing**\n\n- 21 gates are open\n- 18 tests for the cranes"), InlineData("**Résultats : 40/40 tests réussis**\n\n- 21 tests pour les portes\n- 19 tests pour les grues")]
    public void AcceptsTestsThatAddUp(string report) => IsQuiet(report);

    [Theory]
    [InlineData("| Part | Hours |\n|---|---|\n| Nets | {|+:12|} |\n| Ropes | {|+:30|} |\n| Tar | {|+:8|} |\n| **Total achievement** | **[|52|]** |"), InlineData("| Lot | Heures |\n|---|---|\n| Filets | {|+:12|} |\n| Cordes | {|+:30|} |\n| Goudron | {|+:8|} |\n| **Total chantier** | **[|52|]** |")]
    [InlineData("## Question files ([|516|] total)\n\n- north.json ({|+:186|} questions)\n- south.json ({|+:185|} questions)\n- east.json ({|+:144|} questions)\n\nThey load without a word.")]
    [InlineData("## Question files ([|516|] questions)\n\n- north.json ({|+:186|} questions)\n- south.json ({|+:185|} questions)\n- east.json ({|+:144|} questions)\n\nThey load without a word.")]
    [InlineData("## Fichiers ([|516|] au total)\n\n- nord.json ({|+:186|} questions)\n- sud.json ({|+:185|} questions)\n- est.json ({|+:144|} questions)\n\nIls se chargent.")]
    public void ReadsNamedTotals(string report) => Reports(report);

    [Theory]
    [InlineData("| Part | Hours |\n|---|---|\n| Nets | 12 |\n| Ropes | 30 |\n| Tar | 8 |\n| **Total achievement** | **50** |"), InlineData("| Part | Hours |\n|---|---|\n| Nets | 12 |\n| Ropes | 30 |\n| **Tar** | 8 |\n| **Total achievement** | **52** |"), InlineData("| Part | Count |\n|---|---|\n| Nets | 12 |\n| Ropes | 30 |\n| **Total boats** | **90** |")]
    [InlineData("| Lot | Heures |\n|---|---|\n| Filets | 12 |\n| Cordes | 30 |\n| Total chantier | 52 |"), InlineData("## Question files (5 total)\n\n- north.json (1 question)\n- south.json (1 question)\n- east.json (2 questions)\n- west.json (1 question)\n- mole.json (1 question)")]
    [InlineData("## Question files (516 total)\n\n- north.json (186 questions)\n- south.json (185 questions)\n- east.json (144 lines)"), InlineData("## Fichiers (515 au total)\n\n- nord.json (186 questions)\n- sud.json (185 questions)\n- est.json (144 questions)")]
    public void AcceptsNamedTotalsOfOtherThings(string report) => IsQuiet(report);

    [Fact]
    public void SaysThatPartsAreLowerBounds() => Reports("## Ropes ([|47|] total)\n\n- Wet ({|+:20|}+): tarred\n- Dry ({|+:20|}+): hemp\n- Salt ({|+:10|}+): wire", "The parts add up to at least 50, not 47");

    [Theory, InlineData("| North | {|+:880|} MB |\n| South | {|+:802|} MB |\n| East | {|+:409|} MB |\n| Total | [|1.68|] GB |", "| North | 880 MB |\n| South | 802 MB |\n| East | 409 MB |\n| Total | 2.09 GB |")]
    public void RoundsAmountsOfDataAsTheyAreWritten(string rows, string corrected) => ReportsAndFixes(Head + rows, Head + corrected);
}
