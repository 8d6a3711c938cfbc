using ReportLint.Rules.Consistency;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Consistency;

public class RL2003TargetMissedTests : RuleTest<RL2003TargetMissed>
{
    [Theory]
    [InlineData("- Throughput: [|34.14 req/s|] (target: {|+:> 1000 req/s|}) {|+:✅|}"), InlineData("- {|+:✅|} P95 latency: [|310 ms|] (target: {|+:< 250 ms|})"), InlineData("- {|+:âœ…|} P95 latency: [|310 ms|] (target: {|+:< 250 ms|})"), InlineData("- {|+:[x]|} Start-up: [|1.2 s|] (goal: {|+:≤ 800 ms|})")]
    [InlineData("- Latency: [|310 ms|] (target: {|+:250 ms|}) {|+:✅|}"), InlineData("- Coverage: [|71%|] (target: {|+:80%|}) {|+:✅|}"), InlineData("- Coverage: [|71%|] (target: {|+:at least 80%|}) {|+:✅|}"), InlineData("- Defects: [|12|] (target: {|+:0|}) {|+:✅|}"), InlineData("- Coverage: [|11/20|], target {|+:80%|} {|+:✅|}")]
    [InlineData("- Débit : [|34,14 req/s|] (objectif : {|+:> 1 000 req/s|}) {|+:✅|}"), InlineData("- {|+:✅|} Latence : [|310 ms|] (objectif : {|+:moins de 250 ms|})"), InlineData("- Couverture : [|71,5 %|] (cible : {|+:80 %|}) {|+:✅|}"), InlineData("- Couverture : [|71 %|] (objectif : {|+:au moins 80 %|}) {|+:✅|}")]
    [InlineData("**Latency**: [|310 ms|] (target: {|+:250 ms|}) {|+:✅|}"), InlineData("```yaml\n{|+:✅|} latency: [|310 ms|]  # target: {|+:< 250 ms|}\n```"), InlineData("- Memory: [|900 MB|] (budget: {|+:< 0.5 GB|}) {|+:✅|}")]
    public void ReportsAMissBesideADoneMark(string report) => Reports(report);

    [Theory]
    [InlineData("## Load test {|+:passed|}\n\n- Throughput: [|34.14 req/s|] (target: {|+:> 1000 req/s|})"), InlineData("## {|+:✅|} Load test\n\n- Throughput: [|34.14 req/s|] (target: {|+:> 1000 req/s|})"), InlineData("## Tests de charge – {|+:réussis|}\n\n- Débit : [|34 req/s|] (objectif : {|+:> 1 000 req/s|})")]
    [InlineData("- {|+:✅|} Load test\n  - Throughput: [|34.14 req/s|] (target: {|+:> 1000 req/s|})"), InlineData("### Coverage {|+:✅|}\n\n- Target: {|+:80%|}\n- Actual: [|71%|]"), InlineData("### Latence {|+:✅|}\n\n- Objectif : {|+:200 ms|}\n- Mesuré : [|340 ms|]")]
    public void ReportsAMissBelowASuccess(string report) => Reports(report);

    [Theory]
    [InlineData("| Metric | Target | Actual | Status |\n|---|---|---|---|\n| P95 latency | {|+:< 200 ms|} | [|340 ms|] | {|+:✅|} |"), InlineData("| Metric | Target | Actual | Status |\n|---|---|---|---|\n| Coverage | {|+:80%|} | [|71%|] | {|+:Passed|} |")]
    [InlineData("| Mesure | Objectif | Résultat | Statut |\n|---|---|---|---|\n| Débit | {|+:> 500 req/s|} | [|212 req/s|] | {|+:Atteint|} |\n| Latence | < 200 ms | 150 ms | Atteint |"), InlineData("| Metric | Goal | Result | |\n|---|---|---|---|\n| Error rate | {|+:< 1%|} | [|2.5%|] | {|+:âœ…|} |")]
    public void ReportsAMissInARow(string report) => Reports(report);

    [Theory]
    [InlineData("- Coverage: target {|+:80%|}, actual [|71%|] {|+:✅|}"), InlineData("```text\nBoot time: Target {|+:< 100 ms|}  Actual: [|179 ms|] {|+:✅|}\n```"), InlineData("- Couverture : objectif {|+:80 %|}, réel [|71 %|] {|+:✅|}"), InlineData("- {|+:✅|} Latency: [|310 ms|] ({|+:250 ms|} target)"), InlineData("- {|+:✅|} Latency: [|310 ms|] vs {|+:250 ms|} target"), InlineData("- {|+:✅|} Incidents: [|9|] (target: {|+:2|})")]
    [InlineData("| Metric | Value | Target | Status |\n|---|---|---|---|\n| Boot time | [|107 ms|] | {|+:< 100 ms|} | {|+:PASS|} |"), InlineData("| Indicateur | Valeur | Objectif | Statut |\n|---|---|---|---|\n| Fiabilité | [|91 %|] | {|+:99 %|} | {|+:✅|} |")]
    public void ReportsAMissInOtherOrders(string report) => Reports(report);

    [Theory]
    [InlineData("- Coverage: target 80%, actual 91% ✅"), InlineData("- Coverage: target 80%, last year 71% ✅"), InlineData("- ✅ Latency: 180 ms (250 ms target)"), InlineData("- ✅ Latency: 40x faster than the 10 ms target"), InlineData("- ✅ Savings: target 40-60%, actual 90%"), InlineData("- ✅ Niveau : 7 (objectif : 3-5)"), InlineData("- Couverture : objectif 80 %, réel 91 % ✅")]
    [InlineData("| Metric | Value | Target | Status |\n|---|---|---|---|\n| Boot time | 79 ms | < 100 ms | PASS |"), InlineData("| Metric | Weight | Target | Status |\n|---|---|---|---|\n| Coverage | 30% | 80% | ✅ |"), InlineData("| Metric | Value | Target | Status |\n|---|---|---|---|\n| Boot time | 107 ms | < 100 ms | - |")]
    public void AcceptsOtherOrders(string report) => IsQuiet(report);

    [Fact]
    public void SaysTheValueAndTheTarget() => Reports("- Throughput: [|34.14 req/s|] (target: {|+:> 1000 req/s|}) {|+:✅|}", "34.14 req/s misses the target > 1000 req/s, but is presented as reached");

    [Theory]
    [InlineData("- P95 latency: 180 ms (target: < 250 ms) ✅"), InlineData("- Latency: 180 ms (target: 250 ms) ✅"), InlineData("- Latence : 180 ms (objectif : 250 ms) ✅"), InlineData("- Coverage: 80% (target: 80%) ✅"), InlineData("- Coverage: 91% (target: > 80%) ✅"), InlineData("- Start-up: 0.8 s (goal: < 900 ms) ✅")]
    [InlineData("- Coverage: ~78% (target: 80%) ✅"), InlineData("- Coverage: 70-85% (target: 80%) ✅"), InlineData("- Users: 40+ (target: > 42) ✅"), InlineData("- Coverage: 18/20 (target: 85%) ✅"), InlineData("- Errors: 0 (target: 0) ✅"), InlineData("- Memory: 480 MB (budget: < 0.5 GB) ✅")]
    [InlineData("| Metric | Target | Actual | Status |\n|---|---|---|---|\n| Latency | 200 ms | 150 ms | ✅ |\n| Throughput | 200/s | 250/s | ✅ |"), InlineData("- Duration: 8-12 min (target: < 10 min) ✅")]
    public void AcceptsATargetThatIsMet(string report) => IsQuiet(report);

    [Theory]
    [InlineData("- Throughput: 34 req/s (target: > 1000 req/s) ❌"), InlineData("- Throughput: 34 req/s (target: > 1000 req/s) ⚠️"), InlineData("- Throughput: 34 req/s (target: > 1000 req/s) âŒ"), InlineData("- Throughput: 34 req/s (target: > 1000 req/s), below target ✅"), InlineData("- Throughput: 34 req/s (target: > 1000 req/s)")]
    [InlineData("- Débit : 34 req/s (objectif : > 1 000 req/s) – non atteint"), InlineData("- Coverage: 71% (target: 80%) 🟡"), InlineData("- Coverage: 71% (target: 80%) ⏳"), InlineData("- Coverage: pending, 71% (target: 80%)"), InlineData("## Gaps ✅\n\n- Coverage: 71% (target: 80%)"), InlineData("## Load test failed\n\n- Throughput: 34 req/s (target: > 1000 req/s)")]
    [InlineData("| Metric | Target | Actual | Status |\n|---|---|---|---|\n| Coverage | 80% | 71% | ❌ |\n| Lint | 0 | 4 | 🟡 |"), InlineData("| Metric | Target | Actual | Notes |\n|---|---|---|---|\n| Coverage | 80% | 71% | missed |")]
    [InlineData("## Coverage ✅\n\n**Areas for improvement:**\n- crane.cs: 54% → target 70%+ (cables)\n- winch.cs: 52% → target 70%+"), InlineData("## Couverture ✅\n\n**Améliorations à prévoir :**\n- grue : 54 % → objectif 70 %+")]
    public void AcceptsAMissThatIsTold(string report) => IsQuiet(report);

    [Theory]
    [InlineData("- Average response (target < 10 ms) ✅"), InlineData("- Target: 80% ✅"), InlineData("- Alert threshold: 90% (target: 95%) ✅"), InlineData("- Coverage will be 71% (target: 80%) ✅"), InlineData("- Widgets: 12 (target: 20) ✅"), InlineData("- Latency: 12 ms (target: 99%) ✅"), InlineData("- Coverage: +5% (target: 80%) ✅"), InlineData("- Coverage: 5% better (target: 80%) ✅")]
    [InlineData("| Metric | Target | Current |\n|---|---|---|\n| Coverage | 80% | 71% |"), InlineData("`- Coverage: 71% (target: 80%) ✅`"), InlineData("- ✅ Rate limit: 100 req/s (limit: 200 req/s)"), InlineData("- ✅ Objectif : 80 % de couverture"), InlineData("- Coverage: 71% ✅\n- Latency target: 250 ms"), InlineData("## Success criteria ✅\n\n- Coverage target: 80%")]
    [InlineData("| Metric | Warning | Critical |\n|---|---|---|\n| CPU | 70% | 90% |"), InlineData("- ✅ SOC 2, TLS 1.3 (target: TLS 1.4)"), InlineData("| Decision | Limit | Actual |\n|---|---|---|\n| Retry | 3 | 5 |")]
    public void AcceptsTargetsThatNoValueIsHeldAgainst(string report) => IsQuiet(report);

    [Theory]
    [InlineData("## Throughput\n\n- Target: {|+:1000 req/s|}\n- Actual: [|850 req/s|]\n- Status: {|+:✅|} pass"), InlineData("## Latency\n\n**Target**: {|+:< 100 ms|}\n**Measured**: [|180 ms|]\n**Result**: {|+:✅|} met"), InlineData("## Latence\n\n- Cible : {|+:< 100 ms|}\n- Mesuré : [|180 ms|]\n- Statut : {|+:✅|}")]
    public void ReadsTheStatusBelowTargetAndValue(string section) => Reports("# Report\n\n" + section);

    [Theory]
    [InlineData("## Throughput\n\n- Target: 1000 req/s\n- Actual: 850 req/s\n- Status: ❌ missed"), InlineData("## Throughput\n\n- Target: 1000 req/s\n- Actual: 850 req/s\n- Retries: ✅"), InlineData("## Latence\n\n- Cible : < 100 ms\n- Mesuré : 180 ms\n- Statut : ⚠️"), InlineData("## Latence\n\n- Cible : < 100 ms\n- Mesuré : 80 ms\n- Statut : ✅")]
    public void AcceptsWhatTheStatusBelowTells(string section) => IsQuiet("# Report\n\n" + section);

    [Theory]
    [InlineData("## Goals {|+:reached|}\n\n- **Hull coverage**: [|64%|]\n- **Target coverage**: {|+:80%|}"), InlineData("## Objectifs {|+:atteints|}\n\n- Couverture cible : {|+:80 %|}\n- Couverture de la coque : [|64 %|]"), InlineData("- Target latency: {|+:200 ms|}\n- Crane latency: [|310 ms|] {|+:✅|}")]
    public void ReportsAMissOfTheTargetNextToIt(string report) => Reports(report);

    [Theory]
    [InlineData("## Results\n\n| Metric | Required | Measured | Result |\n|---|---|---|---|\n| Hull coverage | {|+:80%|} | [|71%|] | {|+:✅|} |")]
    public void TellsTheVerdictFromTheMeasurement(string report) => Reports(report);

    [Theory]
    [InlineData("## Coverage\n\n- **Hull coverage**: 64%\n- **Target coverage**: 80%"), InlineData("## Goals reached\n\n- **Hull coverage**: 84%\n- **Target coverage**: 80%"), InlineData("## Goals reached\n\n- **Hull coverage**: 64%\n- **Target latency**: 80 ms"), InlineData("## Goals reached\n\n- **Crane coverage**: 64%\n- **Target hull coverage**: 80%")]
    [InlineData("## Objectifs atteints\n\n- Couverture de la coque : 84 %\n- Couverture cible : 80 %"), InlineData("## Goals reached\n\n- Coverage before: 64%\n- Target coverage: 80%"), InlineData("- ❌ Hull coverage: 64%\n- Target coverage: 80%")]
    public void IsQuietOfTargetsNextToOtherValues(string report) => IsQuiet(report);

    [Theory]
    [InlineData("{|+:All targets were met|}.\n\n| Metric | Target | Actual |\n|---|---|---|\n| Hull coverage | {|+:≥ 80%|} | [|74%|] |\n| Lift time | < 5 min | 3 min |"), InlineData("| KPI | Target | Actual |\n|---|---|---|\n| Hull coverage | {|+:≥ 80%|} | [|74%|] |\n\n{|+:All performance KPIs are met|}."), InlineData("| Metric | Goal | Result | Met |\n|---|---|---|---|\n| Hull coverage | {|+:80%|} | [|74%|] | {|+:Yes|} |\n| Lift time | < 5 min | 3 min | Yes |"), InlineData("| Metric | Requirement | Measured | Verdict |\n|---|---|---|---|\n| Throughput | {|+:1000 req/s|} | [|640 req/s|] | {|+:PASS|} |")]
    [InlineData("- {|+:[x]|} Hull coverage {|+:above 80%|}: [|74%|]"), InlineData("{|+:✅|} Lift time {|+:under 200 s|} (measured: [|340 s|])"), InlineData("- {|+:✅|} Error rate: [|2.4%|] (threshold {|+:< 1%|})")]
    [InlineData("{|+:Tous les objectifs sont atteints|}.\n\n| Mesure | Cible | Obtenu |\n|---|---|---|\n| Couverture | {|+:≥ 80 %|} | [|74 %|] |"), InlineData("| Mesure | Cible | Obtenu | Atteint |\n|---|---|---|---|\n| Couverture | {|+:80 %|} | [|74 %|] | {|+:Oui|} |"), InlineData("- {|+:✅|} Couverture {|+:supérieure à 80 %|} : [|74 %|]")]
    public void ReportsWhatOtherWordsPresentAsReached(string report) => Reports(report);

    [Theory]
    [InlineData("All targets but one were met.\n\n| Metric | Target | Actual |\n|---|---|---|\n| Hull coverage | ≥ 80% | 74% |"), InlineData("Not all targets were met.\n\n| Metric | Target | Actual |\n|---|---|---|\n| Hull coverage | ≥ 80% | 74% |"), InlineData("All tests passed.\n\n| Metric | Target | Actual |\n|---|---|---|\n| Hull coverage | ≥ 80% | 74% |"), InlineData("All targets will be met by May.\n\n| Metric | Target | Actual |\n|---|---|---|\n| Hull coverage | ≥ 80% | 74% |"), InlineData("All targets were met.\n\n| Metric | Target | Actual |\n|---|---|---|\n| Hull coverage | ≥ 80% | 84% |")]
    [InlineData("| Metric | Goal | Result | Met |\n|---|---|---|---|\n| Hull coverage | 80% | 74% | No |"), InlineData("| Metric | Requirement | Measured | Verdict |\n|---|---|---|---|\n| Throughput | 1000 req/s | 640 req/s | FAIL |"), InlineData("| Metric | Goal | Result | Reviewed |\n|---|---|---|---|\n| Hull coverage | 80% | 74% | Yes |"), InlineData("- [x] Hull coverage above 80%: 84%"), InlineData("- [ ] Hull coverage above 80%: 74%"), InlineData("- ✅ Files under 500 KB: 20 moved"), InlineData("- ✅ Lift time under 200 s: 340 s -> 180 s"), InlineData("- Error rate: 2.4% (alert threshold < 1%)")]
    [InlineData("Tous les objectifs sauf un sont atteints.\n\n| Mesure | Cible | Obtenu |\n|---|---|---|\n| Couverture | ≥ 80 % | 74 % |"), InlineData("| Mesure | Cible | Obtenu | Atteint |\n|---|---|---|---|\n| Couverture | 80 % | 74 % | Non |"), InlineData("- ✅ Couverture supérieure à 80 % : 84 %")]
    public void AcceptsWhatIsReachedOrTold(string report) => IsQuiet(report);

    [Theory]
    [InlineData("**Target**: {|+:80%|} coverage\n**Achieved**: [|74%|] {|+:✅|}"), InlineData("| Criterion | Target | Measured | Compliance |\n|---|---|---|---|\n| Latency | {|+:< 200 ms|} | [|340 ms|] | {|+:Compliant|} |"), InlineData("| Critère | Seuil | Mesuré | Verdict |\n|---|---|---|---|\n| Latence | {|+:< 200 ms|} | [|340 ms|] | {|+:Conforme|} |")]
    public void ReportsWhatIsCalledCompliant(string report) => Reports(report);

    [Theory]
    [InlineData("**Target**: 80% coverage\n**Achieved**: 84% ✅"), InlineData("| Criterion | Target | Measured | Compliance |\n|---|---|---|---|\n| Latency | < 200 ms | 340 ms | Not compliant |"), InlineData("| Critère | Seuil | Mesuré | Verdict |\n|---|---|---|---|\n| Latence | < 200 ms | 140 ms | Conforme |")]
    public void AcceptsWhatIsCompliant(string report) => IsQuiet(report);

    [Theory]
    [InlineData("### Lifts ✅\n\n- Target: 900 req/s (CPU)\n- Achieved: 1200 req/s (CPU)"), InlineData("### Levage ✅\n\n- Objectif : 900 req/s (mémoire)\n- Mesuré : 1200 req/s (mémoire)")]
    public void TakesNoRemarkForTheMetric(string report) => IsQuiet(report);

    [Theory]
    [InlineData("## Test coverage\n\n| Module | Target | Achieved | Status |\n|---|---|---|---|\n| Gate | {|+:90%|} | [|85%|] | {|+:✅|} |"), InlineData("| Module | Objectif de couverture | Atteint | Statut |\n|---|---|---|---|\n| Porte | {|+:90 %|} | [|85 %|] | {|+:✅|} |")]
    [InlineData("| Module | Coverage | Status |\n|---|---|---|\n| Gate | [|75%|] | {|+:✅|} {|+:Exceeds 80%|} |"), InlineData("| Porte | Durée | Statut |\n|---|---|---|\n| Nord | [|350 ms|] | {|+:✅|} {|+:< 200 ms|} |")]
    [InlineData("- Load time: [|350 ms|] {|+:✅|} ({|+:< 200 ms|})"), InlineData("- Couverture : [|75 %|] ({|+:plus de 80 %|}) {|+:✅|}"), InlineData("- {|+:✅|} Coverage: [|75%|] (exceeds the {|+:80%|} target)")]
    public void ReportsBoundsBehindTheValueAndTargetsOfCoverage(string report) => Reports(report);

    [Theory]
    [InlineData("## Test coverage\n\n| Module | Target | Achieved | Status |\n|---|---|---|---|\n| Gate | 90% | 95% | ✅ |"), InlineData("## Load\n\n| Module | Target | Achieved | Status |\n|---|---|---|---|\n| Gate | 90% | 85% | ✅ |"), InlineData("## Coverage and error rate\n\n| Module | Target | Achieved | Status |\n|---|---|---|---|\n| Gate | 90% | 85% | ✅ |")]
    [InlineData("| Module | Coverage | Status |\n|---|---|---|\n| Gate | 85% | ✅ Exceeds 80% |"), InlineData("| Module | Coverage | Branches | Status |\n|---|---|---|---|\n| Gate | 75% | 85% | ✅ Exceeds 80% |"), InlineData("| Module | Coverage | Status |\n|---|---|---|\n| Gate | 75% | ⚠️ below 80% |"), InlineData("| Module | Coverage | Status |\n|---|---|---|\n| Gate | 75% | ✅ over 80% for the core |")]
    [InlineData("- Load time: 150 ms ✅ (< 200 ms)"), InlineData("- Load time: 350 ms ✅ (< 200 ms for gates)"), InlineData("- Load time: 350 ms (< 200 ms)"), InlineData("- Couverture : 85 % (plus de 80 %) ✅"), InlineData("- ✅ Coverage: 85% (exceeds the 80% target)")]
    public void AcceptsValuesWithinTheBoundBehindThemAndBoundsOfOtherThings(string report) => IsQuiet(report);

    [Theory]
    [InlineData("- Target: {|+:< 2 s|} — measured: [|3.4 s|] {|+:✅|}"), InlineData("- Objectif : {|+:< 2 s|} — mesuré : [|3,4 s|] {|+:✅|}")]
    public void ReadsTheTargetBeforeTheValue(string report) => Reports(report);

    [Theory]
    [InlineData("- Target: < 2 s — measured: 1.4 s ✅"), InlineData("- Objectif : < 2 s — mesuré : 1,4 s ✅"), InlineData("- Target: < 2 s, later 3.4 s ✅"), InlineData("- Target: < 2 s — measured: 3.4 s ❌")]
    public void AcceptsTheTargetBeforeTheValue(string report) => IsQuiet(report);

    [Theory]
    [InlineData("With [|71%|] coverage we {|+:exceeded|} our {|+:80%|} target."), InlineData("The quay bore [|180 req/s|] against a required {|+:500 req/s|}, so the requirement is {|+:met|}."), InlineData("{|+:✅|} Lift time of [|3.8 s|] is well within the {|+:2 s|} budget."), InlineData("La couverture de [|71 %|] {|+:dépasse|} notre objectif de {|+:80 %|}."), InlineData("| Stage | Goal | Actual | Status |\n|---|---|---|---|\n| 1 | 35→{|+:50|} | [|38|] | {|+:✅|} |"), InlineData("| Étape | Objectif | Obtenu | Statut |\n|---|---|---|---|\n| 1 | 90→{|+:50|} | [|68|] | {|+:✅|} |"), InlineData("- {|+:✅|} Coverage {|+:≥ 80%|} — [|71%|] achieved"), InlineData("| Metric | Target | Actual | Status |\n|---|---|---|---|\n| Score | {|+:85/100|} | [|84/100|] | {|+:✅|} 99% |")]
    public void ReadsWhatASentenceSaysOfItsTarget(string report) => Reports("# Report\n\n" + report);

    [Theory]
    [InlineData("With 84% coverage we exceeded our 80% target."), InlineData("With 71% coverage we did not meet our 80% target."), InlineData("With 71% coverage we almost met our 80% target."), InlineData("With 71% coverage we will meet our 80% target by May."), InlineData("With 71% coverage we have not yet exceeded our 80% target."), InlineData("The quay bore 180 req/s against a required 500 req/s."), InlineData("✅ Lift time of 1.8 s is well within the 2 s budget."), InlineData("La couverture de 84 % dépasse notre objectif de 80 %."), InlineData("The lift time of 340 ms exceeds the 200 ms target."), InlineData("| Stage | Goal | Actual | Status |\n|---|---|---|---|\n| 1 | 35→50 | 52 | ✅ |"), InlineData("| Stage | Goal | Actual | Status |\n|---|---|---|---|\n| 1 | 35→50 | 38 | ⏳ |"), InlineData("| Étape | Objectif | Obtenu | Statut |\n|---|---|---|---|\n| 1 | 90→50 | 48 | ✅ |"), InlineData("- ✅ Coverage ≥ 80% — 84% achieved")]
    public void AcceptsWhatASentenceSaysOfItsTarget(string report) => IsQuiet("# Report\n\n" + report);

    [Theory]
    [InlineData("- Coverage goal of {|+:90%|} {|+:reached|} ([|84%|])"), InlineData("Avec [|71 %|] de couverture, l'objectif de {|+:80 %|} est {|+:atteint|}."), InlineData("- {|+:[x]|} Keep the size {|+:below 300 MB|} (now [|410 MB|])"), InlineData("| Requirement | Required | Delivered | Met? |\n|---|---|---|---|\n| Hull coverage | {|+:85%|} | [|79%|] | {|+:Yes|} |")]
    public void ReadsWhereTheGoalIsSaidToBeReached(string report) => Reports("# Report\n\n" + report);

    [Theory]
    [InlineData("- Coverage goal of 90% reached (94%)"), InlineData("Avec 84 % de couverture, l'objectif de 80 % est atteint."), InlineData("Avec 71 % de couverture, l'objectif de 80 % n'est pas atteint."), InlineData("- [x] Keep the size below 300 MB (now 210 MB)"), InlineData("- [ ] Keep the size below 300 MB (now 410 MB)"), InlineData("| Requirement | Required | Delivered | Met? |\n|---|---|---|---|\n| Hull coverage | 85% | 79% | No |")]
    public void AcceptsWhereTheGoalIsSaidToBeReached(string report) => IsQuiet("# Report\n\n" + report);

    [Theory]
    [InlineData("- Uptime [|99.2%|] vs. {|+:99.9%|} target {|+:✅|}"), InlineData("Response time was [|420 ms|] against our {|+:300 ms|} goal, target {|+:achieved|}."), InlineData("- {|+:✅|} Hull coverage {|+:≥ 80%|} (currently [|74%|])"), InlineData("- Hull coverage {|+:≥ 80%|}: {|+:✅|} (currently [|74%|])"), InlineData("**Performance goals: {|+:ALL MET|}**\n\n- Crane latency: [|380 ms|] (goal: {|+:250 ms|})\n- Dock latency: 40 ms (goal: 50 ms)"), InlineData("**Objectifs : {|+:tous atteints|}**\n\n- Latence : [|380 ms|] (objectif : {|+:250 ms|})")]
    public void ReadsGoalsBehindAgainst(string report) => Reports("# Report\n\n" + report);

    [Theory]
    [InlineData("- Uptime 99.95% vs. 99.9% target ✅"), InlineData("Response time was 420 ms against our 300 ms goal."), InlineData("- Hull coverage ≥ 80%: ✅ (currently 84%)"), InlineData("**Performance goals: not all met**\n\n- Crane latency: 380 ms (goal: 250 ms)"), InlineData("**Performance goals**\n\n- Crane latency: 380 ms (goal: 250 ms)"), InlineData("**Objectifs : presque tous atteints**\n\n- Latence : 380 ms (objectif : 250 ms)")]
    public void AcceptsGoalsBehindAgainst(string report) => IsQuiet("# Report\n\n" + report);

    [Theory]
    [InlineData("| KPI | Target | Actual | Status |\n|---|---|---|---|\n| Crane throughput | {|+:2,000/min|} | [|1,850/min|] | {|+:✅|} |"), InlineData("- {|+:✅|} Throughput: [|180/s|] (target: {|+:500/s|})")]
    public void ReadsABareRate(string report) => Reports("# Report\n\n" + report);

    [Theory]
    [InlineData("| KPI | Target | Actual | Status |\n|---|---|---|---|\n| Crane throughput | 2,000/min | 2,850/min | ✅ |"), InlineData("- ✅ Throughput: 180/s (target: 500/h)")]
    public void AcceptsABareRate(string report) => IsQuiet("# Report\n\n" + report);

    [Theory]
    [InlineData("# Report\n\n**Goal**: {|+:80%|} test coverage\n**Status**: ✅ Goal {|+:reached|}\n\n## Results\n\n- Test coverage: [|71%|]"), InlineData("# Report\n\n## Result\n\n### Main objective: ✅ {|+:achieved|}\n\nRaise the test coverage from 10% to {|+:60%+|}\n\n- Coverage before: 10%\n- Estimated coverage: [|44-48%|]"), InlineData("# Report\n\n## ✅ Pass rate target of {|+:95%|} {|+:reached|}\n\n- Pass rate: [|88%|]"), InlineData("# Rapport\n\n**Objectif** : {|+:80 %|} de couverture\n**Statut** : ✅ objectif {|+:atteint|}\n\n## Bilan\n\n- Couverture fonctionnelle : [|71 %|]"), InlineData("# Rapport\n\n## ✅ Objectif de {|+:80 %|} de couverture {|+:atteint|}\n\n- Couverture globale : [|71 %|]")]
    [InlineData("# Report\n\n**Status**: done\n\n| Metric | Goal | Achieved | Status |\n|---|---|---|---|\n| Coverage | 30%→{|+:60%|} | 30%→[|52%|]* | {|+:✅|} |"), InlineData("# Report\n\n**Status**: done\n\n| Mesure | Objectif | Obtenu | Statut |\n|---|---|---|---|\n| Couverture | 30 %→{|+:60 %|} | 30 %→[|52 %|] | {|+:✅|} |"), InlineData("# Report\n\n**Status**: done\n\n- Performance: [|70ms|] (budget: {|+:50ms|}) {|+:✓|}")]
    public void HoldsDeclaredGoalsAgainstTheWhole(string report) => Reports(report);

    [Theory]
    [InlineData("# Report\n\n**Goal**: 80% test coverage\n**Status**: ✅ Goal reached\n\n## Results\n\n- Test coverage: 84%"), InlineData("# Report\n\n**Goal**: 80% test coverage\n**Status**: ✅ Goal reached\n\n## Results\n\n- Test coverage of the parser: 71%"), InlineData("# Report\n\n**Goal**: 80% test coverage\n**Status**: ✅ Goal reached\n\n## Results\n\n- Coverage before: 71%"), InlineData("# Report\n\n**Goal**: 80% test coverage\n**Status**: goal not reached\n\n## Results\n\n- Test coverage: 71%"), InlineData("# Report\n\n**Goal**: 80% test coverage\n**Status**: ✅ Goal partially reached\n\n## Results\n\n- Test coverage: 71%")]
    [InlineData("# Report\n\n**Goal**: 80% test coverage\n**Status**: ✅ Goal reached\n\n## Results\n\n- Test coverage: 71%\n- Overall coverage: 82%"), InlineData("# Report\n\n**Goal**: 80% test coverage\n**Status**: ✅ Goal reached\n\n## Results\n\n- Pass rate: 71%"), InlineData("# Report\n\n**Goal**: 80% test coverage\n**Status**: ✅ done\n\n## Results\n\n- Test coverage: 71%"), InlineData("# Rapport\n\n**Objectif** : 80 % de couverture\n**Statut** : ✅ objectif atteint\n\n## Bilan\n\n- Couverture : 84 %"), InlineData("# Rapport\n\n**Objectif** : 80 % de couverture\n**Statut** : objectif non atteint\n\n## Bilan\n\n- Couverture : 71 %")]
    [InlineData("# Report\n\n**Status**: done\n\n| Metric | Goal | Achieved | Status |\n|---|---|---|---|\n| Coverage | 30%→60% | 30%→62% | ✅ |"), InlineData("# Report\n\n**Status**: done\n\n| Metric | Goal | Achieved | Status |\n|---|---|---|---|\n| Coverage | 30%→60% | 30%→52% | ⏳ |"), InlineData("# Report\n\n**Status**: done\n\n- Performance: 3ms (budget: 50ms) ✓"), InlineData("# Report\n\n**Status**: done\n\n- Performance: 90% (target: 80%) ✓")]
    public void AcceptsGoalsThatAreReachedOrOfOtherThings(string report) => IsQuiet(report);

    [Theory]
    [InlineData("- {|+:✅|} Mooring\n  - Berth rate: [|91.5%|] (required: {|+:95%|})")]
    [InlineData("- Salt: [|18.5|] mg/l (limit: {|+:15|} mg/l) {|+:✅|}")]
    [InlineData("- Sel : [|18,5|] mg/l (limite : {|+:15|} mg/l) {|+:✅|}")]
    [InlineData("- Berth use must be {|+:at least 85%|}; the counter reports [|81.6%|] of the days. **{|+:Passed|}**")]
    [InlineData("| | Flow | Life |\n|---|---|---|\n| Target | {|+:≥ 40 h|} | ≥ 5 days |\n| Measured | [|38 h|] | 6 days |\n| Verdict | {|+:✅|} | ✅ |")]
    [InlineData("| | Débit | Durée |\n|---|---|---|\n| Objectif | {|+:≥ 40 h|} | ≥ 5 jours |\n| Résultat | [|38 h|] | 6 jours |\n| Statut | {|+:✅|} | ✅ |")]
    public void HoldsRequirementsLimitsAndRowsAgainstTheirValues(string report) => Reports("# Report\n\n" + report);

    [Theory]
    [InlineData("- ✅ Mooring\n  - Berth rate: 96.5% (required: 95%)")]
    [InlineData("- Salt: 12.5 mg/l (limit: 15 mg/l) ✅")]
    [InlineData("- Sel : 12,5 mg/l (limite : 15 mg/l) ✅")]
    [InlineData("- Berth use must be at least 85%; the counter reports 88% of the days. **Passed**")]
    [InlineData("- Berth use must be at least 85%; the counter reports 81.6% of the days. **Failed**")]
    [InlineData("| | Flow | Alarms in time |\n|---|---|---|\n| Target | ≥ 40 h | ≥ 8 of 10 |\n| Measured | 48 h | 9 of 10 |\n| Verdict | ✅ | ✅ |")]
    [InlineData("| | Flow | Life |\n|---|---|---|\n| Target | ≥ 40 h | ≥ 5 days |\n| Measured | 38 h | 6 days |\n| Verdict | ❌ | ✅ |")]
    [InlineData("### Berth size\n\n**Goal:** at least 22 of 24 boats\n**Result:** 23 of 24\n**Status:** ✅ reached")]
    public void AcceptsRequirementsLimitsAndRowsThatAreKept(string report) => IsQuiet("# Report\n\n" + report);

    [Theory]
    [InlineData("# Mills\n\n## Targets {|+:exceeded|} ({|+:95%+|})\n\n- **Grain**: [|91%|] ✅\n- **Flour**: 97%"), InlineData("# Mills\n\n### Goals {|+:met|} ({|+:at least 90%|})\n\n- Grain: [|84%|]"), InlineData("# Moulins\n\n## Objectifs {|+:dépassés|} ({|+:95 %+|})\n\n- Farine : [|91 %|]")]
    public void HoldsWhatAHeadingCallsReachedAgainstItsBound(string report) => Reports(report);

    [Theory]
    [InlineData("# Mills\n\n## Targets exceeded (95%+)\n\n- Grain: 96%\n- Flour: 97%"), InlineData("# Mills\n\n## Targets (95%+)\n\n- Grain: 91%"), InlineData("# Mills\n\n## Targets not met (95%+)\n\n- Grain: 91%"), InlineData("# Mills\n\n## Targets exceeded (95%+)\n\n- Grain: up from 80%"), InlineData("# Mills\n\n## Targets exceeded (95%+)\n\n- Grain: 12 t"), InlineData("# Mills\n\n## Targets exceeded (95%+)\n\n- Grain: 91% ❌"), InlineData("# Moulins\n\n## Objectifs dépassés (95 %+)\n\n- Farine : 96 %")]
    public void AcceptsWhatReachesTheBoundOfItsHeading(string report) => IsQuiet(report);

    [Theory]
    [InlineData("- Days at the quay: [|4.1|] (goal: {|+:3|} at most) {|+:✔|}"), InlineData("- Temps à quai : [|41 min|] ({|+:30 min|} au plus) {|+:✅|}")]
    [InlineData("For this season we wanted to fill {|+:at least 70%|} of the cabins, and with [|61%|] filled we {|+:reached|} this aim."), InlineData("The wait had to stay {|+:below 20 minutes|}. It came to [|26 minutes|], so this goal was {|+:met|}.")]
    [InlineData("| Metric | Budget | Measured |\n|---|---|---|\n| Gate opens | {|+:≤ 20 s|} | [|34 s|] |\n| Gate shuts | ≤ 30 s | 22 s |\n\n## Verdict\n\n{|+:All two budgets are met|} ✅, so the gate stays."), InlineData("| Indicateur | Cible | Mesuré |\n|---|---|---|\n| Ouverture | {|+:≤ 20 s|} | [|34 s|] |\n| Fermeture | ≤ 30 s | 22 s |\n\n## Conclusion\n\n{|+:Toutes les cibles sont atteintes|}.")]
    public void ReadsBoundsBehindTheirNumbersAndWhatIsSaidLater(string report) => Reports("# Report\n\n" + report);

    [Theory]
    [InlineData("- Days at the quay: 2.9 (goal: 3 at most) ✔"), InlineData("- Days at the quay: 4.1 (goal: 3 at least) ✔"), InlineData("- Temps à quai : 28 min (30 min au plus) ✅"), InlineData("- Temps à quai : 41 min (30 min au plus) ❌")]
    [InlineData("For this season we wanted to fill at least 70% of the cabins, and with 74% filled we reached this aim."), InlineData("For this season we wanted to fill at least 70% of the cabins, and with 61% filled we did not reach this aim."), InlineData("The wait had to stay below 20 minutes. It came to 26 minutes, so this goal was missed.")]
    [InlineData("| Metric | Budget | Measured |\n|---|---|---|\n| Gate opens | ≤ 20 s | 34 s |\n\n## Verdict\n\nNot all budgets are met."), InlineData("| Metric | Budget | Measured |\n|---|---|---|\n| Gate opens | ≤ 20 s | 34 s |\n\n## Rules\n\nAll budgets are met before a release."), InlineData("| Indicateur | Cible | Mesuré |\n|---|---|---|\n| Ouverture | ≤ 20 s | 18 s |\n\n## Conclusion\n\nToutes les cibles sont atteintes.")]
    public void AcceptsBoundsThatAreKeptAndMissesThatAreTold(string report) => IsQuiet("# Report\n\n" + report);

    [Theory]
    [InlineData("- **Current coverage**: [|~21%|]\n- **Target coverage**: {|+:35%|} {|+:✅|}"), InlineData("- **Couverture actuelle** : [|~21 %|]\n- **Couverture cible** : {|+:35 %|} {|+:✅|}")]
    public void ReadsTheMarkOfTheTarget(string report) => Reports("# Report\n\n" + report);

    [Theory]
    [InlineData("- **Current coverage**: 41%\n- **Target coverage**: 35% ✅"), InlineData("- **Current coverage**: ~21%\n- **Target coverage**: 35%"), InlineData("- **Current coverage**: 21% ✅\n- **Target coverage**: 35% by June"), InlineData("- **Couverture actuelle** : 41 %\n- **Couverture cible** : 35 % ✅")]
    public void AcceptsTheMarkOfATargetThatIsMet(string report) => IsQuiet("# Report\n\n" + report);
}
