using ReportLint.Rules.Consistency;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Consistency;

public class RL2007DeltaMismatchTests() : RuleTest(new RL2007DeltaMismatch(), new RL2007DeltaMismatchFix())
{
    [Theory]
    [InlineData("- Warnings: {|+:1,050|} -> {|+:300|} ([|-220|])", "- Warnings: 1,050 -> 300 (-750)"), InlineData("- Warnings: [|-220|] ({|+:1,050|} -> {|+:300|})", "- Warnings: -750 (1,050 -> 300)"), InlineData("- Berths: {|+:18|} → {|+:25|} ([|+9|])", "- Berths: 18 → 25 (+7)")]
    [InlineData("- Berths: {|+:18|} => {|+:25|}, [|+9|] berths", "- Berths: 18 => 25, +7 berths"), InlineData("- Berths {|+:18|} → {|+:25|} (an increase of [|9|])", "- Berths 18 → 25 (an increase of 7)"), InlineData("- Postes : {|+:18|} → {|+:25|} ([|+9|])", "- Postes : 18 → 25 (+7)")]
    [InlineData("- Berths: {|+:18|} â†’ {|+:25|} ([|+9|])", "- Berths: 18 â†’ 25 (+7)"), InlineData("- Load: {|+:40|} → 55 → {|+:70|} ([|+45|])", "- Load: 40 → 55 → 70 (+30)"), InlineData("- Débit : {|+:1 050|} → {|+:2 100|} ([|+900|])", "- Débit : 1 050 → 2 100 (+1 050)")]
    public void CorrectsADifference(string report, string corrected) => ReportsAndFixes(report, corrected);

    [Theory]
    [InlineData("- Start-up went from {|+:450|} ms to {|+:120|} ms, a [|93%|] improvement", "- Start-up went from 450 ms to 120 ms, a 73% improvement"), InlineData("- Fuel cut by [|60%|] from ${|+:4,257|} to ${|+:2,200|}", "- Fuel cut by 48% from $4,257 to $2,200")]
    [InlineData("- Build: {|+:12|} min → {|+:4|} min ([|5x|] faster)", "- Build: 12 min → 4 min (3x faster)"), InlineData("- [|90%|] fewer calls ({|+:100|} → {|+:20|})", "- 80% fewer calls (100 → 20)")]
    public void CorrectsAShareOrAFactor(string report, string corrected) => ReportsAndFixes(report, corrected);

    [Theory]
    [InlineData("- Couverture passée de {|+:60|} % à {|+:85|} % ([|+35|] points)", "- Couverture passée de 60 % à 85 % (+25 points)"), InlineData("- Réduction de [|75,5 %|] ({|+:200|} → {|+:100|})", "- Réduction de 50,0 % (200 → 100)"), InlineData("- Score: {|+:35/100|} → {|+:87.5/100|} ([|+42.5|] points)", "- Score: 35/100 → 87.5/100 (+52.5 points)")]
    [InlineData("- Score from {|+:45|} to {|+:100|}: [|+45|] points (+122 %)", "- Score from 45 to 100: +55 points (+122 %)"),
        InlineData("- {|+:361|} crews (was {|+:355|}, [|+9|])", "- 361 crews (was 355, +6)")]
    public void CorrectsPointsAndFormerValues(string report, string corrected) => ReportsAndFixes(report, corrected);

    [Theory, InlineData("- Docking: reduced by [|90%|] ({|+:15|} s → {|+:60|} s)")]
    public void LeavesAShareToAPersonThatIsOfAnotherChange(string report) => ReportsWithoutFix(report);

    [Fact]
    public void CorrectsAColumnOfChanges() => ReportsAndFixes(
        """
        | Metric | Before | After | Change |
        |---|---|---|---|
        | Docking | 450 s | 120 s | -73% |
        | Manifests | {|+:512|} MB | {|+:256|} MB | [|-40%|] |
        | Errors | 12 | 3 | -9 |
        """,
        """
        | Metric | Before | After | Change |
        |---|---|---|---|
        | Docking | 450 s | 120 s | -73% |
        | Manifests | 512 MB | 256 MB | -50% |
        | Errors | 12 | 3 | -9 |
        """);

    [Fact]
    public void HoldsAChangeAgainstTheLinesAboveIt() => ReportsAndFixes(
        "- Before: {|+:450|} ms\n- After: {|+:120|} ms\n- Improvement: [|53%|]", "- Before: 450 ms\n- After: 120 ms\n- Improvement: 73%");

    [Fact]
    public void SaysTheChange() => Reports("- Warnings: [|-220|] ({|+:1,050|} -> {|+:300|})", "From 1,050 to 300 is a change of -750, not -220");

    [Theory]
    [InlineData("- From 45 to 100: +55 points (+122 %)"), InlineData("- Warnings: 1,050 -> 300 (-750)"), InlineData("- Crews: +6 (355 → 361 on duty)"), InlineData("- 10 → 146 nodes (+1,360%)"), InlineData("- 967k → ~467k (52% reduction)"), InlineData("- 450 ms → 120 ms (73% faster)"), InlineData("- 450 ms → 120 ms (3.75x)")]
    [InlineData("- 450 ms → 120 ms (275% faster)"), InlineData("- Build: 1 h → 30 min (-50%)"), InlineData("- Coverage: 85% → 95% (+10%)"), InlineData("- Coverage: 85% → 95% (+11.8%)"), InlineData("- 25 → ~15-18 (28-40% fewer)"), InlineData("- 300-600 → 45-90 (85% reduction)"), InlineData("- 35 → 38 → 62 → 84 (+22)")]
    [InlineData("- Couverture passée de 60 % à 85 % (+25 points)"), InlineData("- Délai : 40 → 20 jours (-50 %)"), InlineData("- Latency: 200 ms → 100 ms (+50%)"), InlineData("- 100 → 500+ users (+300%)"), InlineData("- 18/20 → 20/20 (+10%)"), InlineData("- 0 → 40 crews (+100%)"), InlineData("- 1.2 MB → 900 KB (-25%)"), InlineData("- 100 → 48 files (about 50% fewer)")]
    public void AcceptsAChangeByAnyFormula(string report) => IsQuiet(report);

    [Theory]
    [InlineData("- 120 → 150 tests (+10% coverage)"), InlineData("- Coverage 60% → 85% (target 90%)"), InlineData("- Coverage 60% → 85% (+5% above target)"), InlineData("- Coverage 60% → 85% (+6 tests)"), InlineData("- 10 → 146 nodes (+3 regions)"), InlineData("- 99 sites → 134 maps (+5)"), InlineData("- Coverage 60% → 85% (85%)")]
    [InlineData("- Canary: 10% → 25% → 50% → 100%"), InlineData("- Paliers : 10 → 25 → 50 → 100 connexions"), InlineData("- P99: <8 ms (target <10 ms) **+25% better**"), InlineData("- Take 10 to 20 minutes (+5 for the report)"), InlineData("- 2025-01-04 → 2025-03-04 (+59 days)"), InlineData("`1,050 -> 300 (-220)`"), InlineData("- 10 → 146 nodes (3 regions)")]
    public void AcceptsAChangeOfSomethingElse(string report) => IsQuiet(report);

    [Fact]
    public void LeavesColumnsAloneThatHoldSomethingElse() => IsQuiet(
        "| Port | Before | After | Growth |\n|---|---|---|---|\n| North | 40 | 52 | 7% |\n| South | 31 | 30 | 12% |\n| East | 18 | 25 | 9% |");

    [Theory]
    [InlineData("The score rose by [|12|] points, from {|+:70|} to {|+:85|}."), InlineData("Une hausse de [|12|] points, de {|+:70|} à {|+:85|}.")]
    public void ReadsTheValuesBehindAComma(string report) => Reports(report);

    [Theory]
    [InlineData("The score rose by 15 points, from 70 to 85."), InlineData("A rise of 12 gates, 5 cranes from 70 to 85 t.")]
    public void AcceptsTheValuesBehindAComma(string report) => IsQuiet(report);

    [Theory]
    [InlineData("- Coverage increased by [|20|] points, from {|+:62|}% to {|+:74|}%"), InlineData("- La couverture a augmenté de [|20|] points, de {|+:62|} % à {|+:74|} %")]
    public void ReadsPointsBeforeTheirValues(string report) => Reports("# Report\n\n" + report);

    [Theory]
    [InlineData("- Coverage increased by 12 points, from 62% to 74%"), InlineData("- We earned 20 points, from 62% to 74% of the crews"), InlineData("- La couverture a augmenté de 12 points, de 62 % à 74 %")]
    public void AcceptsPointsBeforeTheirValues(string report) => IsQuiet("# Report\n\n" + report);

    [Theory]
    [InlineData("- **Crane count**: {|+:120|} → {|+:185|} ([|+75|] new cranes)"), InlineData("- **Nombre de grues** : {|+:120|} → {|+:185|} ([|+75|] nouvelles grues)")]
    public void ReadsNewThingsOfTheSameNoun(string report) => Reports("# Report\n\n" + report);

    [Theory]
    [InlineData("- **Crane count**: 120 → 185 (+65 new cranes)"), InlineData("- **Crane count**: 120 → 185 (+75 new hooks)"), InlineData("- **Nombre de grues** : 120 → 185 (+65 nouvelles grues)")]
    public void AcceptsNewThingsOfTheSameNoun(string report) => IsQuiet("# Report\n\n" + report);

    [Theory]
    [InlineData("- Added [|25|] berths ({|+:48|} → {|+:68|})", "- Added 20 berths (48 → 68)"),
        InlineData("- [|25|] nouveaux postes ({|+:48|} → {|+:68|})", "- 20 nouveaux postes (48 → 68)")]
    public void CorrectsACountOfWhatIsNew(string report, string corrected) => ReportsAndFixes(report, corrected);

    [Theory]
    [InlineData("- 20 new berths (68 total, up from 48)"), InlineData("- 25 new cranes (68 berths, up from 48)"), InlineData("- 25 new berths (60% → 85%)"), InlineData("- 25 berths (48 → 68)"), InlineData("- 20 nouveaux postes (48 → 68)"), InlineData("- 25 nouvelles grues (68 postes, contre 48)")]
    public void AcceptsACountOfWhatIsNew(string report) => IsQuiet(report);

    [Theory]
    [InlineData("- Alarms fell from {|+:60|} to {|+:15|} ([|-25%|])")]
    [InlineData("- Output went from {|+:200|} to {|+:250|} boxes, a rise of [|50%|].")]
    [InlineData("- La production est passée de {|+:200|} à {|+:250|} caisses, soit une hausse de [|50 %|].")]
    public void HoldsChangesInSentencesAgainstTheirValues(string report) => Reports("# Report\n\n" + report);

    [Theory]
    [InlineData("- Alarms fell from 60 to 15 (-75%)")]
    [InlineData("- Les alertes sont passées de 60 à 15 (-75 %)")]
    [InlineData("- Alarms fell from 60 to 15 (25%)")]
    [InlineData("The shed used 24.5 kWh, 24% more than the 19.8 kWh of 2024.")]
    [InlineData("The shed used 24.5 kWh, 38% more than planned.")]
    [InlineData("Le hangar a pris 24,5 kWh, soit 24 % de plus que les 19,8 kWh de 2024.")]
    [InlineData("The old pump needed 180 minutes. The new one needs 45 minutes, so it is 4x faster.")]
    [InlineData("The build takes 180 minutes and the tests 45 minutes, 6x faster than last year.")]
    [InlineData("The shed used 24.5 kWh, 38% more than the 12 sheds of 2024.")]
    public void AcceptsChangesInSentencesThatAgree(string report) => IsQuiet("# Report\n\n" + report);

    [Theory]
    [InlineData("| Rope | Held | Rate | Mean | Drop against dry |\n|---|---|---|---|---|\n| dry | 95 | 0.9500 | 0.9445 | 0.0% |\n| wet | 95 | 0.9500 | 0.9178 | 0.0% |\n| old | 96 | 0.9600 | 0.9425 | −1.1% |")]
    public void TakesNothingChangedForNoProofOfColumns(string report) => IsQuiet(report);

    [Theory]
    [InlineData("- Rope: {|+:80|} m → {|+:50|} m ([|-60%|])"), InlineData("- Hull weight cut by [|60%|] ({|+:80|} t → {|+:50|} t)"), InlineData("- Waits: {|+:80|} min → {|+:50|} min ([|60%|] shorter)"), InlineData("- Poids de la coque : {|+:80|} kg → {|+:50|} kg (réduction de [|60 %|])"), InlineData("- Boats: {|+:50|} → {|+:80|} ([|+38%|])"), InlineData("- Les bateaux sont passés de {|+:50|} à {|+:80|}, soit une hausse de [|38 %|].")]
    [InlineData("| Dock | Before (m) | After (m) | Change |\n|---|---|---|---|\n| North | 8.0 | 7.0 | -12.5% |\n| South | {|+:8.0|} | {|+:5.0|} | [|-60%|] |"), InlineData("- Before: {|+:80|} s\n- After: {|+:50|} s\n- Reduction: [|60%|]")]
    public void TakesWhatFallsOrRisesInPerCentOfWhatWas(string report) => Reports("# Report\n\n" + report);

    [Theory]
    [InlineData("- Rope: 80 m → 50 m (-37.5%)"), InlineData("- Sailing: 80 min → 50 min (60% faster)"), InlineData("- Sailing: 80 min → 50 min (60% improvement)"), InlineData("- Waits reduced to 62.5% (80 → 50)"), InlineData("- Shares: 80% → 50% (-30%)"), InlineData("- Score: 50 → 80 (+30%)"), InlineData("- Coque : 80 kg → 50 kg (-37,5 %)")]
    [InlineData("| Dock | Before (m) | After (m) | Improvement |\n|---|---|---|---|\n| North | 8.0 | 7.0 | 14% |\n| South | 8.0 | 5.0 | 60% |"), InlineData("| Dock | Slow | Fast | Diff |\n|---|---|---|---|\n| North | 8 | 7 | -14% |\n| South | 8 | 5 | -60% |\n| East | 6 | 4 | -50% |")]
    public void AcceptsWhatIsReckonedOtherwise(string report) => IsQuiet("# Report\n\n" + report);

    [Theory]
    [InlineData("## Waits down by [|70%|]: from {|+:20|} to {|+:12|} minutes"),
        InlineData("- Waits down [|70%|], from {|+:20|} to {|+:12|} minutes"),
        InlineData("Les traversées ont progressé de [|70 %|], passant de {|+:20|} à {|+:25|}.")]
    public void ReadsChangesAroundTheirValues(string report) => Reports("# Report\n\n" + report);

    [Theory]
    [InlineData("## Waits down by 40%: from 20 to 12 minutes"), InlineData("The crate weighs 12 kg, down 40% from 20 kg."), InlineData("Le poids a reculé de 20 kg à 12 kg par caisse, soit une baisse de 40 %."), InlineData("- 67% improvement (12 ms vs 20 ms before)"), InlineData("- 70% of the crew agreed (12 boats vs 20 cars)"), InlineData("- Weight was 20 kg in May and is 12 kg in June (-40%).")]
    [InlineData("- Fuel: 20 kg before, 12 kg now, a saving of 40%"), InlineData("- Peak: 2 ms\n- 20x faster than the 40 ms target"), InlineData("- Peak: 2 kg\n- 90x faster than the 40 ms target"), InlineData("- Saved 70% of fuel, 20 → 12 stops"), InlineData("| Year | Boats | Change |\n|---|---|---|\n| 2021 | 200 | |\n| 2022 | 240 | +3% |\n| 2023 | 300 | -4% |\n| 2024 | 270 | -30% |"), InlineData("- 40 boats and 12 kg of rope, 20 % less wind")]
    public void AcceptsChangesAroundTheirValues(string report) => IsQuiet("# Report\n\n" + report);

    // Of nearly all, what is left is told.
    [Theory]
    [InlineData("- [|98%|] fewer knots ({|+:5000|} → {|+:15|})"), InlineData("- [|96 %|] de moins ({|+:5000|} → {|+:15|})")]
    public void FindsWhatIsLeftOfNearlyAll(string report) => Reports("# Report\n\n" + report);

    [Theory]
    [InlineData("- 99.7% fewer knots (5000 → 15)"), InlineData("- 99% fewer knots (5000 → 15)"), InlineData("- 98% fewer knots (500 → 9)"), InlineData("- 99 % de moins (5000 → 15)")]
    public void AcceptsWhatIsLeftOfNearlyAll(string report) => IsQuiet("# Report\n\n" + report);

    // What machines measure was reckoned before it was rounded.
    [Theory, InlineData("- Answer: 69 ms → 67 ms (-2.6%)"), InlineData("- Taille : 69 Mo → 67 Mo (-2,6 %)")]
    public void AcceptsWhatWasRoundedAfterwards(string report) => IsQuiet("# Report\n\n" + report);

    [Theory, InlineData("- Answer: {|+:69|} ms → {|+:67|} ms ([|-6.6%|])"), InlineData("- Taille : {|+:690|} Mo → {|+:670|} Mo ([|-2,1 %|])")]
    public void FindsWhatNoRoundingGives(string report) => Reports("# Report\n\n" + report);
}
