using ReportLint.Rules.Evidence;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Evidence;

public class RL1012UnansweredTargetTests() : RuleTest(new RL1012UnansweredTarget())
{
    private const string Head = "# Report\n\n**Status**: in progress\n\n";
    private const string Columns = "| Metric | Target | Actual | Status |\n|---|---|---|---|\n";
    private const string Colonnes = "| Mesure | Objectif | Résultat | Statut |\n|---|---|---|---|\n";

    [Theory]
    [InlineData(Columns + "| Load test | {|+:10K req/s|} | [|Harness written|] | ✅ |"), InlineData(Columns + "| Load test | {|+:10K req/s|} | [|Harness written|] | âœ… |"), InlineData(Columns + "| Delay | {|+:< 5 min|} | [|Automated|] | Passed |"), InlineData(Columns + "| Latency | {|+:< 200 ms|} | [|✅|] | |"), InlineData(Columns + "| Delay | {|+:< 5 min|} | [|Automated|] | PASS |"), InlineData(Columns + "| Tides | {|+:40+|} ports | [|Complete|] | ✅ |"), InlineData("| Metric | Value | Target | Status |\n|---|---|---|---|\n| Delay | [|short|] | {|+:< 5 min|} | ✅ |")]
    [InlineData(Colonnes + "| Charge | {|+:10 000 req/s|} | [|Outil prêt|] | ✅ |"), InlineData(Colonnes + "| Délai | {|+:< 5 min|} | [|Automatisé|] | Atteint |"), InlineData(Colonnes + "| Débit | {|+:> 500 req/s|} | [|> 500 req/s|] | ✅ |"), InlineData("| Mesure | Valeur | Objectif | Statut |\n|---|---|---|---|\n| Délai | [|court|] | {|+:< 5 min|} | ✅ |"), InlineData(Colonnes + "| Charge | {|+:10 000 req/s|} | [|PrÃªt|] | âœ… |")]
    [InlineData("| Metric | Target | Delivered | Status |\n|---|---|---|---|\n| Load | {|+:10K req/s|} | [|Harness|] | ✅ |"), InlineData("| Metric | Target | Status |\n|---|---|---|\n| Latency | {|+:< 200 ms|} | [|✅|] |"), InlineData("| Metric | Target | Status |\n|---|---|---|\n| Latency | {|+:< 200 ms|} | [|✅ Met|] |"), InlineData("| Mesure | Objectif | Statut |\n|---|---|---|\n| Latence | {|+:< 200 ms|} | [|✅|] |")]
    public void ReportsAResultWithoutANumber(string report) => Reports(Head + report);

    [Theory]
    [InlineData("- ✅ Latency: [|< 200 ms|] (target: {|+:< 200 ms|})"),
        InlineData("```text\n✅ Latency: [|< 200 ms|] (target: {|+:< 200 ms|})\n```"),
        InlineData(Columns + "| Latency | {|+:< 200 ms|} | [|< 200 ms|] | ✅ |"),
        InlineData(Columns + "| Latency | {|+:< 0.2 s|} | [|< 200 ms|] | ✅ |"),
        InlineData("- ✅ Latence : [|< 200 ms|] (objectif : {|+:< 200 ms|})"),
        InlineData("- âœ… Latency: [|< 200 ms|] (target: {|+:< 200 ms|})")]
    public void ReportsAResultThatRepeatsTheTarget(string report) => Reports(Head + report);

    [Theory]
    [InlineData("- ✅ Target of {|+:90%|} coverage [|met|]"), InlineData("- Target of {|+:90%|} coverage [|met|]"),
        InlineData("- Goal: {|+:10K req/s|} [|reached|] ✅"), InlineData("- [x] Latency target {|+:< 200 ms|} [|achieved|]"),
        InlineData("- ✅ Objectif de {|+:90 %|} de couverture [|atteint|]"),
        InlineData("- Objectif de {|+:90 %|} de couverture [|atteint|]")]
    public void ReportsALineWithoutANumber(string report) => Reports(Head + report);

    [Theory]
    [InlineData(Columns + "| Load | {|+:10K req/s|} | [|Ready|] | ✅ |\n| Delay | {|+:< 5 min|} | {|+:Automated|} | ✅ |")]
    public void TargetsOfOneListAreOneDefect(string report) => Reports(Head + report);

    [Theory]
    [InlineData("- ✅ Target of {|+:90%|} coverage [|met|]\n\n## Quay\n\n- ✅ 90% coverage target {|+:reached|}"),
        InlineData("- ✅ Objectif de {|+:90 %|} de couverture [|atteint|]\n\n## Quai\n\n- ✅ Objectif de 90 % {|+:atteint|}")]
    public void ATargetThatIsCalledReachedTwiceIsOneDefect(string report) => Reports(Head + report);

    [Fact]
    public void SaysThatNoNumberAnswers() => Reports(Head + Columns + "| Load | {|+:10K req/s|} | [|Ready|] | ✅ |", "The target 10K req/s is marked as reached, but its result holds no number");

    [Fact]
    public void SaysThatTheTargetIsRepeated() => Reports(Head + Columns + "| Latency | {|+:< 200 ms|} | [|< 200 ms|] | ✅ |", "The target < 200 ms is marked as reached, but its result only repeats it");

    [Theory]
    [InlineData(Columns + "| Latency | < 200 ms | 180 ms | ✅ |"), InlineData(Columns + "| Latency | < 200 ms | < 150 ms | ✅ |"), InlineData(Columns + "| Defects | 0 | 0 | ✅ |"), InlineData(Columns + "| Defects | 0 | None | ✅ |"), InlineData(Columns + "| Screens | 100% | All | ✅ |"), InlineData(Columns + "| Screens | 14 | 14 | ✅ |"), InlineData(Columns + "| Screens | 100% | 100% | ✅ |"), InlineData(Columns + "| Latency | < 200 ms | [run](ci.md) | ✅ |"), InlineData(Columns + "| Latency | < 200 ms | `bench.json` | ✅ |")]
    [InlineData(Colonnes + "| Défauts | 0 | Aucun | ✅ |"), InlineData(Colonnes + "| Latence | < 200 ms | 180 ms | ✅ |"), InlineData(Colonnes + "| Écrans | 100 % | Tous | ✅ |"), InlineData("- ✅ Latency: 180 ms (target: < 200 ms)"), InlineData("- ✅ Latence : 180 ms (objectif : < 200 ms)"), InlineData(Columns + "| Latency | < 200 ms | Fast | ✅ 180 ms |")]
    [InlineData("- ✅ Target of 90% coverage met: 93%"), InlineData("- ✅ Target of 90% coverage met\n- Coverage: 93%"), InlineData("- ✅ Target of 90% coverage met, see [run](ci.md)"), InlineData("| Metric | Target | Status |\n|---|---|---|\n| Latency | < 200 ms | ✅ 180 ms |"), InlineData("- ✅ Objectif de 90 % de couverture atteint : 93 %")]
    public void AcceptsAnAnswer(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData(Columns + "| Latency | < 200 ms | Not measured | ❌ |"), InlineData(Columns + "| Latency | < 200 ms | Pending | ⏳ |"), InlineData(Columns + "| Latency | < 200 ms | To do | |"), InlineData(Columns + "| Latence | < 200 ms | À faire | 🟡 |"), InlineData("- ⏳ Latency: tool ready (target: < 200 ms)"), InlineData("- Latency: tool ready (target: < 200 ms)")]
    [InlineData("| No. | Technique | Expected gain | Status |\n|---|---|---|---|\n| 1 | Tide tables | > 5 s | ✅ Documented |"),
        InlineData("- ⏳ Target of 90% coverage not met"),
        InlineData("| Metric | Target | Status |\n|---|---|---|\n| Latency | < 200 ms | ✅ Documented |"),
        InlineData("| Metric | Target | Status |\n|---|---|---|\n| Latency | < 200 ms | ⏳ |")]
    public void AcceptsWhatIsNotMarkedAsReached(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData(Columns + "| Login | OAuth2 | Complete | ✅ |"), InlineData(Columns + "| Limits | Multi-tier | Complete | ✅ |"), InlineData("- Average (target < 10) ✅"), InlineData("- Target: 80% ✅"), InlineData("- Objectif : 80 % ✅"), InlineData("- Coverage target: 80% ✅"), InlineData("| Metric | Target | Status |\n|---|---|---|\n| Ports | 4 | ✅ |"), InlineData("| Metric | Target | Owner | Status |\n|---|---|---|---|\n| Ports | 4 | Ana | ✅ |")]
    [InlineData("## Test cases\n\n| Case | Expected | Actual | Status |\n|---|---|---|---|\n| Unknown port | 404 | As expected | ✅ |"), InlineData(Columns + "| Rollout | Week 2 | Done | ✅ |")]
    public void AcceptsTargetsThatAreNoNumbers(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("# Kit\n\n| Metric | Target | Actual |\n|---|---|---|\n| Latency | < 200 ms | fast |"), InlineData("")]
    public void AcceptsOrdinaryDocumentation(string text) => IsQuiet(text);

    [Theory]
    [InlineData("| Metric | Goal | Achieved |\n|---|---|---|\n| Coverage | {|+:80%|} | [|✅ Yes|] |"), InlineData("| Mesure | Cible | Résultat |\n|---|---|---|\n| Couverture | {|+:80 %|} | [|✅ Oui|] |")]
    public void ReportsAYesWhereTheFigureShouldStand(string report) => Reports("# Report\n\n**Status**: in progress\n\n" + report);

    [Theory]
    [InlineData("| Metric | Goal | Achieved |\n|---|---|---|\n| Coverage | 80% | ✅ 84% |"), InlineData("| Metric | Goal | Status |\n|---|---|---|\n| Coverage | 80% | ✅ Yes |"), InlineData("| Metric | Goal | Achieved |\n|---|---|---|\n| Bugs | 0 | ✅ Yes |"), InlineData("| Mesure | Cible | Résultat |\n|---|---|---|\n| Couverture | 80 % | ✅ 84 % |")]
    public void AcceptsAYesWhereNoFigureIsMissing(string report) => IsQuiet("# Report\n\n**Status**: in progress\n\n" + report);

    [Theory]
    [InlineData("| Goal | Target | Result | Status |\n|---|---|---|---|\n| Yards | 3 yards | Bow, Stern, Keel | ✅ |"), InlineData("| But | Objectif | Résultat | Statut |\n|---|---|---|---|\n| Chantiers | 3 chantiers | Proue, Poupe, Quille | ✅ |")]
    public void AcceptsTheNamesOfAsManyThings(string report) => IsQuiet(report);

    [Theory]
    [InlineData("| Metric | Current | Target | Status |\n|---|---|---|---|\n| Weekly ships | 14 | 10-20 | ✅ Optimal |"),
        InlineData("| Metric | Current | Target | Status |\n|---|---|---|---|\n| Weekly ships | ~10-20 | 10-20 | ✅ Optimal |"),
        InlineData("| Indicateur | Réalisé | Cible | Statut |\n|---|---|---|---|\n| Navires | 12-18 | 10-20 | ✅ |")]
    public void AcceptsWhatLiesInARange(string report) => IsQuiet("# Report\n\n**Status**: done\n\n" + report);

    [Theory]
    [InlineData("- ✅ **Breaker**: alarm armed (threshold: 0.75)"), InlineData("- [x] **Vanne** : alarme armée (seuil : 0,75)")]
    public void AcceptsAThresholdThatIsSet(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("Our target of {|+:at most 5|} free berths a week was [|reached|].")]
    [InlineData("L'objectif de {|+:moins de 5|} fuites par mois est [|atteint|].")]
    public void ReportsABoundThatIsOnlySaidToBeKept(string report) => Reports("# Report\n\n**Status**: in progress\n\n" + report);

    [Theory]
    [InlineData("## Target state\n\n- Share of returned crates: < 5% ✅"), InlineData("Our target of at most 5 free berths a week was reached: 3."), InlineData("Our target of at most 5 free berths was not reached."), InlineData("Our target of at most 5 free berths will be reached."), InlineData("## Targets\n\n- [ ] Fewer than 5% of the crates come back"), InlineData("## Targets\n\n- [x] Fewer than 5% of the crates come back (3.2%)"), InlineData("## Berths\n\n- [x] Fewer than 5% of the crates come back"), InlineData("## Success criteria\n\n1. ✅ Locks within 1% of the chart"), InlineData("## Target 90% reached\n\n- ✅ Locks tested to 85%+")]
    [InlineData("L'objectif de moins de 5 fuites par mois n'est pas atteint."), InlineData("## Objectifs\n\n- [ ] Moins de 5 % de retours")]
    public void AcceptsABoundWithItsValueOrStillOpen(string report) => IsQuiet("# Report\n\n**Status**: in progress\n\n" + report);

    [Theory]
    [InlineData("The target of {|+:400 req/s|} was [|reached|]."), InlineData("The {|+:99%|} target was [|met|].")]
    [InlineData("L'objectif de {|+:400 req/s|} est [|atteint|].")]
    [InlineData("- ✅ Recovery objectives [|met|] ({|+:< 4 h|})"),
        InlineData("## Results\n\n| Metric | Target | Achieved |\n|---|---|---|\n| Locks | {|+:≥ 95%|} | ✅ [|95%+|] |")]
    public void ReportsTargetsThatSentencesCallReached(string report) => Reports(Head + report);

    [Theory]
    [InlineData("Target for the spring, 30 tonnes: exceeded ✅ (36 tonnes)"), InlineData("The target of 400 ships a day will be reached."),
        InlineData("Target of 400 ships a day: not reached"), InlineData("Target: 3 docks: reached ✅"),
        InlineData("**Targets reached**: 21/21 locks"), InlineData("**Targets reached**: 90 %"),
        InlineData("The target of 400 ships a day was reached."),
        InlineData("| Metric | Target | Achieved |\n|---|---|---|\n| Locks | > 90% | ✅ Expected |"),
        InlineData("| Test | Expected | Result |\n|---|---|---|\n| Departure | 24 h after arrival | ✅ Calculated |"),
        InlineData("| Goal | Agreed | Outcome |\n|---|---|---|\n| Opening | < 80 s | 61 s |\n| Faults | < 2 | 0.4 |")]
    [InlineData("L'objectif de 400 bateaux par jour n'est pas atteint.")]
    public void AcceptsAnswersAndTargetsToCome(string report) => IsQuiet(Head + report);
}
