using System.Text.RegularExpressions;
using ReportLint.Rules.Consistency;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Consistency;

public class RL2009PartExceedsWholeTests() : RuleTest(new RL2009PartExceedsWhole())
{
    [Theory, InlineData("- **Success rate** - [|112%|]"), InlineData("- **Taux de réussite** - [|112 %|]")]
    public void TakesADashBehindALabelForNoMinus(string report) => Reports(Regex.Replace(report, @"\*\*(.+)\*\*", "**{|+:$1|}**"));

    [Theory]
    [InlineData("- Night run: [|52/{|+:50|}|] tests passed"), InlineData("[|52 of {|+:50|}|] tests passed."),
        InlineData("- Recette : [|52/{|+:50|}|] tests réussis"), InlineData("- Tests passed: [|52/{|+:50|}|]"),
        InlineData("- Tests réussis : [|52/{|+:50|}|]"), InlineData("- Gates: [|13/{|+:12|}|] complete"),
        InlineData("- Portes : [|13/{|+:12|}|] terminées")]
    public void ReportsARatioAboveOne(string report) => Reports(report);

    [Theory]
    [InlineData("- {|+:[|105%|] code coverage|}"), InlineData("- {|+:Test coverage|}: [|105%|] ✅"),
        InlineData("- {|+:Couverture de code|} : [|102,5 %|]"), InlineData("- {|+:Taux de réussite|} : [|101 %|]"),
        InlineData("- {|+:Harbour|}: [|110%|] complete"),
        InlineData("| Module | Coverage |\n|---|---|\n| {|+:Gate|} | [|104%|] |\n| Crane | 88% |"),
        InlineData("- {|+:Pass rate|}: [|120%|]")]
    public void ReportsAShareAboveAll(string report) => Reports(report);

    [Theory]
    [InlineData("- Total tests: {|+:50|}\n- Passed: [|52|]"), InlineData("- Total tests: {|+:50|}\n- Passed: [|52|]\n- Failed: 1"), InlineData("{|+:50|} tests: [|52|] passed, 0 failed"), InlineData("| Lot | Tests | Réussis |\n|---|---|---|\n| Grue | {|+:30|} | [|31|] |\n| Quai | 12 | 12 |")]
    public void ReportsMorePassedThanThereAre(string report) => Reports(report);

    [Theory]
    [InlineData("- Night run: {|+:20|} total, [|23|] passed"), InlineData("Gates: {|+:20|} tests in total, [|23|] tests passed."),
        InlineData("- Total : {|+:20|}, réussis : [|23|]")]
    public void ReportsMorePassedThanInTotalWhereNothingFailed(string report) => Reports(report);

    [Theory]
    [InlineData("{|+:Gate coverage is|} [|104%|]."), InlineData("{|+:The run ended with a pass rate of|} [|102%|]."),
        InlineData("{|+:La couverture est de|} [|103 %|].")]
    public void ReportsASharePutIntoASentence(string report) => Reports(report);

    [Theory]
    [InlineData("- Added 12 tests, 640 passed"), InlineData("- 12 tests, 45 assertions passed in total"), InlineData("- Night run: 20 total, 18 passed, 23 assertions"), InlineData("- Total cost 20, 23 passed the gate"), InlineData("- Completed: 12/10"), InlineData("- Coverage rose by 104%"), InlineData("La couverture a augmenté de 104 %."), InlineData("- Coverage of the plan is 104% (target: 100%)")]
    public void IsQuietWhereTheTotalIsNotThatOfThePassed(string report) => IsQuiet(report);

    [Fact]
    public void SaysBothNumbers() => Reports("- Night run: [|52/{|+:50|}|] tests passed", "The part in 52/50 is larger than the whole, 50");

    [Theory]
    [InlineData("- Night run: 50/50 tests passed"), InlineData("- Coverage: 100%"), InlineData("- Coverage: ~98 %"), InlineData("- Total tests: 50\n- Passed: 50\n- Failed: 0"), InlineData("- Total: 40+\n- Passed: 45"), InlineData("| Lot | Tests | Réussis |\n|---|---|---|\n| Grue | 30 | 30 |")]
    public void AcceptsAPartOfItsWhole(string report) => IsQuiet(report);

    [Theory]
    [InlineData("- Open 24/7, all checks complete"), InlineData("- nginx:80/443 passed"), InlineData("- Odds 99/1"), InlineData("- Error 502/500 seen"), InlineData("- Status: 502/500 errors"), InlineData("New suite: 22 tests; whole run 5171 passed, 0 failed"), InlineData("- Revenue: 125%"), InlineData("- Coverage grew by 120%"), InlineData("- Throughput: +150% complete"), InlineData("- 125 % of target reached"), InlineData("- 125 % des objectifs atteints"), InlineData("- CPU: 340% on 4 cores"), InlineData("- ROI: 1000 %"), InlineData("- Coverage: 80% (target: 70%), 114% of it"), InlineData("- Tests: 15/10 written, exceeded the plan"), InlineData("- 55/50 gates done, 5 extra")]
    [InlineData("| Metric | Target | Actual | Completion |\n|---|---|---|---|\n| Gates | 50 | 51 | 102% |"), InlineData("- Coverage: 2.5x"), InlineData("- Score: 105/100 passed to the jury"), InlineData("`52/50 tests passed`"), InlineData("- Load: 120% of capacity, all tests passed")]
    public void IsQuietWhereNothingIsClosed(string report) => IsQuiet(report);

    [Theory]
    [InlineData("- Tasks completed: [|14/{|+:12|}|]"), InlineData("- Fichiers terminés : [|14/{|+:12|}|]")]
    public void ReportsMoreDoneThanThereAre(string report) => Reports(report);

    [Theory]
    [InlineData("- Tasks completed: 12/12"), InlineData("- Completed: 14/12"), InlineData("- Fichiers terminés : 12/14"), InlineData("- Tasks completed: 14/12, 2 extra")]
    public void AcceptsWhatIsDone(string report) => IsQuiet(report);

    [Theory]
    [InlineData("The ferry passed with **[|40 out of {|+:36|}|] checks passed** and is insured."),
        InlineData("- ✅ Radio & settings ([|10/{|+:6|}|] passing)"), InlineData("- Night run ([|66/{|+:62|}|] tests)"),
        InlineData("- [|11/{|+:7|}|] tests failed")]
    [InlineData("- Voyage: [|19/{|+:14|}|] tests, hull inspection done"), InlineData("- Recette ([|66/{|+:62|}|] tests)")]
    public void ReportsARatioAmongOtherFigures(string report) => Reports(report);

    [Theory]
    [InlineData("- {|+:Test coverage|}: [|~112%|] (estimated)"),
        InlineData("| Figure | Value |\n|---|---|\n| {|+:Test coverage|} | [|112%|] |\n| Ships | 4 |")]
    [InlineData("- {|+:[|112 %|] de couverture|}"),
        InlineData("| Mesure | Valeur |\n|---|---|\n| {|+:Taux de réussite|} | [|112 %|] |\n| Navires | 4 |")]
    public void ReportsAShareWhereverItsWholeIsNamed(string report) => Reports(report);

    [Theory]
    [InlineData("- 36 out of 36 checks passed"), InlineData("- Night run (12/10 tests)"), InlineData("- Score: 105/100 passed to the jury"), InlineData("- 55 passed the gate of the 40 that are in use, exceeded the plan"), InlineData("- 45 passed per hour of 40"), InlineData("The run had 38 passed out of 40."), InlineData("- 45 vans and 12 of 40 ships")]
    [InlineData("- Coverage: ~102%"), InlineData("| Figure | Value | Change |\n|---|---|---|\n| Coverage | 90% | 125% |"), InlineData("| Figure | Target | Value |\n|---|---|---|\n| Coverage | 80% | 112% |"), InlineData("- Quai : 11/15 terminés"), InlineData("- 38 tests réussis sur 40"), InlineData("- 112% more coverage"), InlineData("- 112 % de plus qu'en mai"), InlineData("| Part | Growth |\n|---|---|\n| Hull | 112% |")]
    public void AcceptsPartsOfAWholeAndWhatHasNone(string report) => IsQuiet(report);

    [Theory]
    [InlineData("Of {|+:40|} tests, [|45|] passed.")]
    public void ReadsTheWholeBeforeItsPart(string report) => Reports(report);

    [Theory]
    [InlineData("Of 40 tests, 38 passed."), InlineData("Part of 40 tests, and 45 checks passed at the gate."), InlineData("Sur 40 tests, 38 sont réussis.")]
    public void AcceptsTheWholeBeforeItsPart(string report) => IsQuiet(report);

    [Theory]
    // Who gives the share knows the whole.
    [InlineData("- Fire drills done: [|39/{|+:36|}|] crews (100%)"), InlineData("- Tests: [|18/{|+:15|}|] (100%)"), InlineData("- Exercices terminés : [|39/{|+:36|}|] équipes (100 %)"), InlineData("- ✅ Complete (100% - [|76/{|+:73|}|] tasks)"), InlineData("- ✅ Terminé (100 % - [|76/{|+:73|}|] tâches)")]
    public void ReportsWhatAShareOrAWordClosed(string report) => Reports(report);

    [Theory]
    [InlineData("- Fire drills: 36/36 crews (100%)"), InlineData("- Open 24/7, all checks complete (95%)"), InlineData("- Tests of the week: 18/15 (120%)"), InlineData("- Essais : 18/15 (120 %)"), InlineData("- Score: 105/100 (100%), all tests passed"), InlineData("- Target: 18/15 (100%) tests"), InlineData("- Nine more tests than planned: 18/15 (100%)"), InlineData("- Note : 105/100 points obtenus"), InlineData("- 105/100 points reached"), InlineData("- Ratio 16/9 (95%)")]
    public void AcceptsSharesOfWhatIsOpen(string report) => IsQuiet(report);

    [Theory]
    [InlineData("- ✅ **Passing**: 588 tests\n- ❌ **Failing**: 0 tests\n- **Total test suites**: 62\n- **Passing suites**: 60\n- **Failing suites**: 2")]
    [InlineData("- **Réussis** : 588 tests\n- **Échoués** : 0 tests\n- **Total des suites** : 62\n- **Suites réussies** : 60\n- **Suites échouées** : 2")]
    public void KeepsTestsAndSuitesApart(string report) => IsQuiet(report);

    [Theory]
    [InlineData("- Total berths: {|+:20|}\n- Completed berths: [|23|]"), InlineData("{|+:55|} tests, [|58|] passed.")]
    public void ReportsLinesThatCountMoreThanAll(string report) => Reports("# Report\n\n" + report);

    [Theory]
    [InlineData("- Total berths: 20\n- Completed berths: 18"), InlineData("- Total berths: 20\n- Completed ships: 23"), InlineData("- Total berths: 20+\n- Completed berths: 23"), InlineData("- Berths examined: 780\n- Stones failed: 1000"), InlineData("- Total berths: 20\n- Target berths completed: 23"), InlineData("- Total berths: 20\n\n## Last year\n\n- Completed berths: 23"), InlineData("- Navires traités : 40\n- Navires terminés : 39"), InlineData("| Count | Value | Last year |\n|---|---|---|\n| Total berths | 20 | 12 |\n| Migrated berths | 23 | 14 |"), InlineData("```\n├─ Ships/processed: 40\n├─ Ships/failed: 41\n```"), InlineData("New ships: 12 tests, 58 passed.")]
    public void AcceptsLinesThatCountOtherThings(string report) => IsQuiet("# Report\n\n" + report);

    [Theory]
    [InlineData("Of the {|+:60|} unit tests, [|64|] passed."), InlineData("{|+:Branch coverage reached|} [|103%|].")]
    public void ReportsAShareThatWasReachedAndAPartOfTheBareNoun(string report) => Reports("# Report\n\n" + report);

    [Theory]
    [InlineData("Of the 60 unit tests, 58 passed."), InlineData("Branch coverage reached 93%."), InlineData("- Berths: 40\n- Berths completed: 38"), InlineData("- Berths: 40\n- Ships: 12\n- Berths completed: 44"), InlineData("- New berths: 40\n- Berths completed: 44"), InlineData("- Quais : 40\n- Quais terminés : 38")]
    public void AcceptsAShareThatWasReachedAndAPartOfTheBareNoun(string report) => IsQuiet("# Report\n\n" + report);

    [Theory]
    [InlineData("| Order | Total | Remaining | State |\n|---|---|---|---|\n| A | 5 | 4 | open |\n| B | 3 | 1 | open |\n| C | {|+:4|} | [|6|] | open |"), InlineData("| Commande | Total | Restant |\n|---|---|---|\n| A | 5 | 4 |\n| B | 3 | 1 |\n| C | {|+:4|} | [|6|] |")]
    public void ReportsCellsThatCountMoreThanTheirRowHasInAll(string report) => Reports("# Report\n\n" + report);

    [Theory]
    [InlineData("| Order | Total | Remaining |\n|---|---|---|\n| A | 5 | 4 |\n| B | 3 | 1 |\n| C | 6 | 6 |"), InlineData("| Order | Total | Remaining |\n|---|---|---|\n| A | 5 | 4 |\n| B | 3 | 7 |\n| C | 4 | 6 |"), InlineData("| Order | Total | Remaining days |\n|---|---|---|\n| A | 5 | 4 |\n| B | 3 | 1 |\n| C | 4 | 6 |"), InlineData("| Order | Target total | Done |\n|---|---|---|\n| A | 5 | 4 |\n| B | 3 | 1 |\n| C | 4 | 6 |")]
    [InlineData("| Commande | Total | Restant |\n|---|---|---|\n| A | 5 | 4 |\n| B | 3 | 1 |\n| C | 6 | 6 |"), InlineData("| Week | Total | New |\n|---|---|---|\n| 1 | 5 | 4 |\n| 2 | 3 | 1 |\n| 3 | 4 | 6 |")]
    public void AcceptsCellsThatCountSomeOfTheirRow(string report) => IsQuiet("# Report\n\n" + report);

    [Theory]
    [InlineData("| Leak | Count | State |\n|---|---|---|\n| Small | 3 | 2 deferred |\n| Tiny | 2 | 2 deferred |"), InlineData("| Leak | Count | State |\n|---|---|---|\n| Small | 3 | 2 deferred |\n| Tiny | 2 | 3 days |"), InlineData("| Leak | Count | State |\n|---|---|---|\n| Tiny | 2 | 3 deferred |"), InlineData("| Leak | Weight | State |\n|---|---|---|\n| Small | 3 | 2 deferred |\n| Tiny | 2 | 3 deferred |"), InlineData("| Fuite | Nombre | État |\n|---|---|---|\n| Petite | 3 | 2 en attente |\n| Minime | 2 | 1 en attente |")]
    public void AcceptsACellThatTellsOfSomeOfItsRow(string report) => IsQuiet("# Report\n\n" + report);

    [Theory]
    [InlineData("30 locks were opened at random, 28 of them had a worn key.")]
    [InlineData("In the yard 46 of the 48 boats carry the new number.")]
    [InlineData("In May 30 were opened; 34 of them in the end.")]
    [InlineData("3 crews opened 40 locks each, 50 of them by hand.")]
    [InlineData("Of 40 keys 3 were lost, 37 of them in the yard.")]
    [InlineData("Les 12 bateaux sont inscrits, dont 9 en règle.")]
    [InlineData("120 of 100 planned tags were read.")]
    [InlineData("Of 48 valves, 42 were replaced.")]
    [InlineData("Of 48 valves 52 bolts were replaced.")]
    [InlineData("Sur 48 vannes, 42 ont été remplacées.")]
    [InlineData("The fair of 12 of March is over.")]
    public void AcceptsAPartOfWhatWasCounted(string report) => IsQuiet("# Report\n\n" + report);

    [Theory]
    [InlineData("| Suite | Passed / Total | Time |\n|---|---|---|\n| Gates | 88/88 | 2 min |\n| Docks | [|128/{|+:124|}|] | 5 min |")]
    [InlineData("| Suite | Réussis | Durée |\n|---|---|---|\n| Portes | 88/88 | 2 min |\n| Quais | [|128/{|+:124|}|] | 5 min |")]
    public void ReadsCellsAndLinesByTheirHead(string report) => Reports("# Report\n\n" + report);

    [Theory]
    [InlineData("| Suite | Passed / Total | Time |\n|---|---|---|\n| Gates | 88/88 | 2 min |\n| Docks | 120/124 | 5 min |")]
    [InlineData("| Suite | Ratio | Time |\n|---|---|---|\n| Gates | 88/90 | 2 min |\n| Docks | 128/124 | 5 min |")]
    [InlineData("| Suite | Target passed | Time |\n|---|---|---|\n| Docks | 128/124 | 5 min |")]
    [InlineData("### Coverage\n\n- **Lines:** 93%\n- **Growth:** +104%")]
    [InlineData("### Charge\n\n- **Lignes :** 93 %\n- **Branches :** 104 %")]
    public void AcceptsCellsAndLines(string report) => IsQuiet("# Report\n\n" + report);

    [Theory]
    [InlineData("Of the 310 skippers that we asked by letter, 242 came to the hall."), InlineData("Of the 310 skippers, 342 letters came back."), InlineData("Of the 310 planned berths, 342 were dug."), InlineData("For the 310 skippers, 342 berths were dug."), InlineData("Sur les 310 marins invités par courrier, 242 sont venus."), InlineData("Sur les 310 marins, 342 lettres sont parties.")]
    [InlineData("| Pier | Skippers | Answered |\n|---|---|---|\n| Bow | 40 | 31 |\n| Stern | 39 | 36 |\n| Mast | 50 | 44 |"), InlineData("| Pier | Invited | Attended |\n|---|---|---|\n| Bow | 40 | 31 |\n| Stern | 36 | 39 |\n| Mast | 50 | 44 |"), InlineData("| Pier | Skippers | Letters |\n|---|---|---|\n| Bow | 40 | 31 |\n| Stern | 36 | 39 |\n| Mast | 50 | 44 |"), InlineData("| Pier | Skippers | Crew | Answered |\n|---|---|---|---|\n| Bow | 40 | 30 | 31 |\n| Stern | 46 | 36 | 39 |\n| Mast | 50 | 40 | 34 |")]
    public void AcceptsThoseWhoWereAsked(string report) => IsQuiet("# Report\n\n" + report);
}
