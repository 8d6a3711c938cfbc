using ReportLint.Rules.Consistency;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Consistency;

public class RL2009PartExceedsWholeTests : RuleTest<RL2009PartExceedsWhole>
{
    [Theory]
    [InlineData("- Night run: [|52/50|] {|+:tests passed|}"), InlineData("[|52 of 50|] {|+:tests passed|}."), InlineData("- Recette : [|52/50|] {|+:tests réussis|}"), InlineData("- {|+:Tests passed|}: [|52/50|]"), InlineData("- {|+:Tests réussis|} : [|52/50|]"), InlineData("- Gates: [|13/12|] {|+:complete|}"), InlineData("- Portes : [|13/12|] {|+:terminées|}")]
    public void ReportsARatioAboveOne(string report) => Reports(report);

    [Theory]
    [InlineData("- [|105%|] {|+:code coverage|}"), InlineData("- {|+:Test coverage|}: [|105%|] ✅"), InlineData("- {|+:Couverture de code|} : [|102,5 %|]"), InlineData("- {|+:Taux de réussite|} : [|101 %|]"), InlineData("- Harbour: [|110%|] {|+:complete|}"), InlineData("| Module | {|+:Coverage|} |\n|---|---|\n| Gate | [|104%|] |\n| Crane | 88% |"), InlineData("- {|+:Pass rate|}: [|120%|]")]
    public void ReportsAShareAboveAll(string report) => Reports(report);

    [Theory]
    [InlineData("- Total tests: {|+:50|}\n- Passed: [|52|]"), InlineData("- Total tests: {|+:50|}\n- Passed: [|52|]\n- Failed: 1"), InlineData("{|+:50|} tests: [|52|] passed, 0 failed"), InlineData("| Lot | Tests | Réussis |\n|---|---|---|\n| Grue | {|+:30|} | [|31|] |\n| Quai | 12 | 12 |")]
    public void ReportsMorePassedThanThereAre(string report) => Reports(report);

    [Theory]
    [InlineData("- Night run: {|+:20|} total, [|23|] passed"), InlineData("Gates: {|+:20|} tests in total, [|23|] tests passed."), InlineData("All {|+:25|} tests ran, [|27|] passed."), InlineData("- Total : {|+:20|}, réussis : [|23|]")]
    public void ReportsMorePassedThanInTotalWhereNothingFailed(string report) => Reports(report);

    [Theory]
    [InlineData("Gate {|+:coverage|} is [|104%|]."), InlineData("The run ended with a {|+:pass rate|} of [|102%|]."), InlineData("La {|+:couverture|} est de [|103 %|]."), InlineData("- {|+:Completed|}: [|12/10|] tests"), InlineData("[|34 of 30|] {|+:files migrated|}.")]
    public void ReportsASharePutIntoASentence(string report) => Reports(report);

    [Theory]
    [InlineData("- Added 12 tests, 640 passed"), InlineData("- 12 tests, 45 assertions passed in total"), InlineData("- Night run: 20 total, 18 passed, 23 assertions"), InlineData("- Total cost 20, 23 passed the gate"), InlineData("- Completed: 12/10"), InlineData("- Coverage rose by 104%"), InlineData("La couverture a augmenté de 104 %."), InlineData("- Coverage of the plan is 104% (target: 100%)")]
    public void IsQuietWhereTheTotalIsNotThatOfThePassed(string report) => IsQuiet(report);

    [Fact]
    public void SaysBothNumbers() => Reports("- Night run: [|52/50|] {|+:tests passed|}", "52/50 is more than the whole of 50");

    [Theory]
    [InlineData("- Night run: 50/50 tests passed"), InlineData("- Coverage: 100%"), InlineData("- Coverage: ~98 %"), InlineData("- Total tests: 50\n- Passed: 50\n- Failed: 0"), InlineData("- Total: 40+\n- Passed: 45"), InlineData("| Lot | Tests | Réussis |\n|---|---|---|\n| Grue | 30 | 30 |")]
    public void AcceptsAPartOfItsWhole(string report) => IsQuiet(report);

    [Theory]
    [InlineData("- Open 24/7, all checks complete"), InlineData("- nginx:80/443 passed"), InlineData("- Odds 99/1"), InlineData("- Error 502/500 seen"), InlineData("- Status: 502/500 errors"), InlineData("New suite: 22 tests; whole run 5171 passed, 0 failed"), InlineData("- Revenue: 125%"), InlineData("- Coverage grew by 120%"), InlineData("- Throughput: +150% complete"), InlineData("- 125 % of target reached"), InlineData("- 125 % des objectifs atteints"), InlineData("- CPU: 340% on 4 cores"), InlineData("- ROI: 1000 %"), InlineData("- Coverage: 80% (target: 70%), 114% of it"), InlineData("- Tests: 15/10 written, exceeded the plan"), InlineData("- 55/50 gates done, 5 extra")]
    [InlineData("| Metric | Target | Actual | Completion |\n|---|---|---|---|\n| Gates | 50 | 51 | 102% |"), InlineData("- Coverage: 2.5x"), InlineData("- Score: 105/100 passed to the jury"), InlineData("`52/50 tests passed`"), InlineData("- Load: 120% of capacity, all tests passed")]
    public void IsQuietWhereNothingIsClosed(string report) => IsQuiet(report);

    [Theory]
    [InlineData("- {|+:Tasks completed|}: [|14/12|]"), InlineData("- {|+:Fichiers terminés|} : [|14/12|]")]
    public void ReportsMoreDoneThanThereAre(string report) => Reports(report);

    [Theory]
    [InlineData("- Tasks completed: 12/12"), InlineData("- Completed: 14/12"), InlineData("- Fichiers terminés : 12/14"), InlineData("- Tasks completed: 14/12, 2 extra")]
    public void AcceptsWhatIsDone(string report) => IsQuiet(report);
}
