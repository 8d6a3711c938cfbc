using ReportLint.Rules.Evidence;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Evidence;

public class RL1005MeasurementWithoutConditionsTests() : RuleTest(new RL1005MeasurementWithoutConditions())
{
    private const string Head = "# Report\n\n**Date**: 2025-03-02\n**Status**: in progress\n\n## Results\n\n";

    [Theory, InlineData("- **Latency** - [|310 ms|]"), InlineData("- **Latence** - [|310 ms|]")]
    public void TakesADashBehindALabelForNoMinus(string line) => Reports(Head + line);

    [Theory, InlineData("**Claim**: \"99.95% uptime, 45 ms latency\""), InlineData("**Claim**: “99.95% uptime, 45 ms latency”"), InlineData("**Allégation** : «99,95 % de disponibilité»")]
    public void AcceptsWhatOthersAreQuotedWith(string line) => IsQuiet(Head + line);

    [Theory]
    [InlineData("- P95 latency: [|180 ms|]"), InlineData("- **P95 latency**: [|< 250 ms|] ✅"), InlineData("- **P95 latency**: [|< 250 ms|] âœ…"), InlineData("- Throughput: [|1,200 req/s|] ✅"), InlineData("- Uptime: [|99.95%|] ✅"), InlineData("- **Concurrent Connections**: [|10,000+|] ✅"), InlineData("The search answers [|900 queries per second|]."), InlineData("- Fast booking: [|< 8 ms|] latency, {|+:12.5k req/s|}")]
    [InlineData("- P50: [|90 ms|]\n- P95: {|+:180 ms|}\n- Uptime: {|+:99.9%|}"), InlineData("| Metric | Result |\n|---|---|\n| Response time | [|180 ms|] |\n| Throughput | {|+:300 req/s|} |"), InlineData("| Route | P95 | P99 |\n|---|---|---|\n| /tides | [|90 ms|] | {|+:180 ms|} |"), InlineData("```text\n✅ latency: [|180 ms|]\n```"), InlineData("| Metric | Target | Actual |\n|---|---|---|\n| Latency | 200 ms | [|180 ms|] |"), InlineData("### Throughput: [|1,200 req/s|]\n\nGood.")]
    [InlineData("- Latence P95 : [|180 ms|]"), InlineData("- **Temps de réponse** : [|180 ms|] ✅"), InlineData("- Débit : [|1 200 req/s|] ✅"), InlineData("- Disponibilité : [|99,95 %|] ✅"), InlineData("- **Connexions simultanées** : [|10 000+|] ✅"), InlineData("| Mesure | Résultat |\n|---|---|\n| Latence | [|180 ms|] |")]
    [InlineData("The berth API responds in [|45 ms|]."), InlineData("- Average processing time: [|1.8 seconds|]"),
        InlineData("- Time to first byte: [|80 ms|]"), InlineData("- Database queries: [|< 10 ms|] ✅"),
        InlineData("✅ **Response times**\n\n- Ferry lookup: latency [|< 100 ms|]"),
        InlineData("### Speed ✅\n\n- P95 latency: [|< 250 ms|]"),
        InlineData("| Route | Result | Verdict |\n|---|---|---|\n| API response | [|< 100 ms|] | ✅ |")]
    [InlineData("- Temps de traitement : [|350 ms|]"), InlineData("- Requêtes SQL : [|12 ms|]"),
        InlineData("✅ **Temps de réponse**\n\n- Recherche : latence [|< 100 ms|]")]
    public void ReportsAFigureWithoutConditions(string report) => Reports(Head + report);

    [Fact]
    public void ReportsOncePerSection() => Reports(Head + "### Search\n\n- Latency: [|180 ms|]\n- Throughput: {|+:300 req/s|}\n\n### Booking\n\n- Latency: [|90 ms|]");

    [Fact]
    public void SaysWhatIsMissing() => Reports(Head + "- P95 latency: [|180 ms|]", "180 ms has no tool, load, environment or date in its section");

    [Theory]
    [InlineData("- P95 < 100 ms @ 1000 req/s"), InlineData("- P95 latency: 180 ms (k6)"),
        InlineData("- 100 virtual users\n- P95 latency: 180 ms"), InlineData("- 100 VUs concurrent\n- P95 latency: < 500 ms ✅"),
        InlineData("- Measured on 2025-03-01\n- P95 latency: 180 ms"), InlineData("- Environment: staging\n- Throughput: 300 req/s"),
        InlineData("- P95 latency: 180 ms ([run](ci/run.md))"), InlineData("- Requests: 50000\n- P95 latency: 180 ms"),
        InlineData("| Setting | Value |\n|---|---|\n| Users | 50 |\n| Latency | 180 ms |"),
        InlineData("```bash\nk6 run tides.js\n```\n\n- P95 latency: 180 ms"), InlineData("- Uptime: 99.95% over 30 days")]
    [InlineData("- Test simple : 100 connexions simultanées ✅\n- Débit : 34,14 req/s\n- Latence : 1000 ms"), InlineData("- Environnement : préproduction\n- Latence : 180 ms"), InlineData("- Latence : 180 ms (JMeter)"), InlineData("- Disponibilité : 99,95 % sur 30 jours"), InlineData("### Load test with k6\n\nWent well.\n\n#### Search\n\n- P95 latency: 180 ms"), InlineData("- P95 latency: 180 ms\n\n## Test environment\n\n- One laptop")]
    [InlineData("The berth API responds in 45 ms on staging."), InlineData("✅ **Response times** (k6)\n\n- Ferry lookup: latency < 100 ms"), InlineData("- ✅ 10,000+ concurrent connections on a laptop"), InlineData("L’API répond en 45 ms (JMeter)."), InlineData("- Temps de traitement : 350 ms en préproduction")]
    public void AcceptsAFigureWithConditions(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("- Target latency: 200 ms"), InlineData("- P95 latency: < 200 ms"), InlineData("- Latency (target: < 200 ms)"), InlineData("- Objectif de latence : 200 ms"), InlineData("- Latency will be 180 ms"), InlineData("- ⏳ Latency: 180 ms"), InlineData("- Alert when latency is 500 ms"), InlineData("- Rate limit: 100 req/s ✅"), InlineData("- Limite : seuil d'alerte 100 req/s"), InlineData("- Uptime SLA: 99.9% configured"), InlineData("| Metric | Target |\n|---|---|\n| Latency | 200 ms |")]
    [InlineData("## Next steps\n\n- Latency: 180 ms"), InlineData("## Critères\n\n- Latence : 180 ms"),
        InlineData("## Alertes\n\n- **Latence** : > 500 ms (P95) pendant 2 minutes"), InlineData("- Latency: 20% better"),
        InlineData("- Latency: -33 ms"), InlineData("- Latency improved by a lot"), InlineData("- Request duration (p50, p95, p99) ✅")]
    [InlineData("⏳ **Response times**\n\n- Ferry lookup: latency < 100 ms"), InlineData("**Response times**\n\n- Ferry lookup: latency < 100 ms"), InlineData("- 10,000+ concurrent connections"), InlineData("- Designed for 10,000+ concurrent connections ✅"), InlineData("- The API must respond: latency under 45 ms"), InlineData("- 10 000+ connexions simultanées"), InlineData("- Objectif : répond en 45 ms")]
    public void AcceptsWhatWasNotMeasured(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("- Timeout: 30 s ✅"), InlineData("- The build took 45 s ✅"), InlineData("- Coverage: 95% ✅"), InlineData("- Pool for 10k+ concurrent connections"), InlineData("- Latency dashboards ✅"), InlineData("- Latence : mesurée"), InlineData("`latency: 180 ms`"), InlineData("- Claim: \"99.95% uptime\"")]
    public void AcceptsOtherFigures(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("| Choice | Now | If we wait |\n|---|---|---|\n| Reliability | unknown | 99.9% uptime |"),
        InlineData("- Estimated latency: 180 ms"), InlineData("## Promised\n\n- Uptime: 99.95%")]
    [InlineData("| Choix | Maintenant | Si on attend |\n|---|---|---|\n| Fiabilité | inconnue | 99,9 % de disponibilité |"),
        InlineData("- Latence estimée : 180 ms")]
    public void AcceptsWhatIsOnlyAskedForOrSupposed(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("| Measure | Value |\n|---|---|\n| Records processed | 1,183,529 |\n| Throughput | 3,916 records/s |"), InlineData("- Items processed: 1000\n- Processing time: 552 seconds"), InlineData("| Mesure | Valeur |\n|---|---|\n| Objets traités | 118 352 |\n| Débit | 3 916 req/s |")]
    public void AcceptsAFigureBesideWhatTheRunWorkedOn(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("- Availability: [|99.9%|]\n- Latency: < 100 ms\n- Cranes: 4"), InlineData("- Records: 3\n- P95 latency: [|180 ms|]"), InlineData("- Cranes: 4000\n- Throughput: [|300 req/s|]"), InlineData("- Objets : 3\n- Latence P95 : [|180 ms|]")]
    public void ReportsAFigureBesideOtherNumbers(string report) => Reports(Head + report);

    [Theory]
    [InlineData("# Cache\n\n- Latency: 2 ms\n- Throughput: 9000 req/s"), InlineData("")]
    public void AcceptsOrdinaryDocumentation(string text) => IsQuiet(text);

    [Theory]
    [InlineData("- Throughput: [|~100 GB/hour|]"), InlineData("- Throughput: [|1,200 docs/min|]")]
    [InlineData("- Débit : [|1 200 lots/min|]")]
    public void ReportsRatesAndLoadsThatAreBorne(string report) => Reports(Head + report);

    [Theory]
    [InlineData("- Cranes: 30 crates/hour"), InlineData("- RPS: 2"), InlineData("- Handles 10,000 users"), InlineData("- ⏳ Handles 10,000 users"), InlineData("- Handles 10,000 crates ✅"), InlineData("- Handles 20 users ✅"), InlineData("Every page has to load in under 2 seconds."), InlineData("- Load: 200 users\n- RPS: 2,500"), InlineData("- Target RPS: 2,500")]
    [InlineData("- Grues : 30 caisses/h"), InlineData("- Gère 10 000 utilisateurs"), InlineData("- ✅ Gère 10 000 caisses"), InlineData("- Charge : 200 utilisateurs\n- Requêtes par seconde : 2 500")]
    public void AcceptsRatesOfOtherThings(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("- ✅ **Database queries**: long lists of all berths complete in [|< 150 ms|]"), InlineData("- ✅ **Latence** : la carte de tous les quais arrive en [|150 ms|]")]
    public void ReportsAFigureFarBehindItsLabel(string report) => Reports(Head + report);

    [Theory]
    [InlineData("- ✅ **Berth lists**: long lists of all berths complete in < 150 ms"), InlineData("- ✅ Handles 100-1000 users"), InlineData("- ✅ **Quais** : la carte de tous les quais arrive en 150 ms")]
    public void AcceptsAFigureOfSomethingElse(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("# Harbour report\n\n**Status**: done\n\n## Performance\n\n- Berth lookup: [|40 ms|]\n- Tide table: {|+:120 ms|}"), InlineData("# Harbour report\n\n**Status**: done\n\n## Benchmarks\n\n- Berth lookup: [|2 seconds|]"), InlineData("# Rapport du port\n\n**Statut** : terminé\n\n## Performances\n\n- Recherche d’un quai : [|40 ms|]")]
    public void ReportsTimesBelowPerformance(string report) => Reports(report);

    [Theory]
    [InlineData("# Harbour report\n\n**Status**: done\n\n## Berths\n\n- Berth lookup: 40 ms"), InlineData("# Harbour report\n\n**Status**: done\n\n## Performance\n\n- Lookup cache: 60 seconds"), InlineData("# Harbour report\n\n**Status**: done\n\n## Performance\n\n- Test suite: 12 seconds"), InlineData("# Harbour report\n\n**Status**: done\n\n## Performance\n\n- Berth lookup: 40 ms for 12 berths"), InlineData("# Harbour report\n\n**Status**: done\n\n## Performance\n\nMeasured on 3 March 2026.\n\n- Berth lookup: 40 ms"), InlineData("# Rapport du port\n\n**Statut** : terminé\n\n## Performances\n\n- Délai entre deux relances : 30 secondes"), InlineData("# Rapport du port\n\n**Statut** : terminé\n\n## Performances\n\nMesuré en mars 2026.\n\n- Recherche d’un quai : 40 ms")]
    public void AcceptsTimesThatWereSetOrAreDated(string report) => IsQuiet(report);

    [Theory]
    [InlineData("# Report\n\n**Status**: done\n\nLatency rose from 120 ms to 2.4 s."), InlineData("# Rapport\n\n**Statut** : terminé\n\nLa latence est passée de 120 ms à 2 s."), InlineData("# Rapport\n\n**Statut** : terminé\n\nTemps de réponse visé : 200 ms")]
    public void AcceptsWhatGrewWorseOrIsAimedAt(string report) => IsQuiet(report);

    [Theory]
    [InlineData("# Report\n\n**Status**: done\n\nAverage latency: [|120 ms|]"), InlineData("# Rapport\n\n**Statut** : terminé\n\nTemps de réponse mesuré : [|200 ms|]")]
    public void ReportsWhatWasMeasuredOnce(string report) => Reports(report);

    [Theory]
    [InlineData("# Report\n\n**Status**: done\n\nWe aim for 99.9% uptime."), InlineData("# Report\n\n**Status**: done\n\nThe docs claim 10,000 req/s."), InlineData("# Rapport\n\n**Statut** : terminé\n\nSelon l’étude, 10 000 req/s."), InlineData("# Rapport\n\n**Statut** : terminé\n\nNous visons une disponibilité de 99,9 %.")]
    public void AcceptsWhatOthersSayOrWhatIsAimedAt(string report) => IsQuiet(report);

    [Theory]
    [InlineData("# Report\n\n**Status**: done\n\nWe reached [|99.9%|] uptime."), InlineData("# Rapport\n\n**Statut** : terminé\n\nLe port traite [|10 000 req/s|].")]
    public void ReportsWhatTheReportSaysItself(string report) => Reports(report);

    [Theory]
    [InlineData("# Harbour plan\n\n**Status**: proposed\n\n- Latency: 120 ms"), InlineData("# Proposition pour le port\n\n**Statut** : brouillon\n\n- Latence : 120 ms")]
    public void AcceptsWhatAPlanPromises(string report) => IsQuiet(report);

    [Theory]
    [InlineData("# Rapport sur le plan du port\n\n**Statut** : terminé\n\n- Latence : [|120 ms|]")]
    public void ReportsWhatAReportOnAPlanSays(string report) => Reports(report);

    [Theory]
    [InlineData("# Rapport\n\n**Statut** : terminé\n\nLe temps de réponse était de 4 s avant la tempête.")]
    public void AcceptsWhatWasSoBefore(string report) => IsQuiet(report);

    [Theory]
    [InlineData("# Report\n\n**Status**: done\n\nThe response time was [|4 s|] in the storm.")]
    public void ReportsWhatWasSoThen(string report) => Reports(report);

    [Theory]
    [InlineData("**Throughput:** > 20K events/second"), InlineData("**Throughput target:** 20K+ events/second"), InlineData("- The guide covers the 99.99% uptime SLA"), InlineData("The lock must sustain 9,000 requests per second."), InlineData("L’écluse doit tenir 9 000 req/s."), InlineData("- **Débit visé** : 20K+ req/s")]
    public void AcceptsARateThatIsAskedForOrPromised(string report) => IsQuiet("# Report\n\n**Status**: done\n\n## Lock\n\n" + report);

    [Theory]
    [InlineData("- **Lock response time**: < 100 ms (wanted)\n- **Crane latency**: < 50 ms (wanted)"), InlineData("- **Lock response time**: < 100 ms (tested with k6)"), InlineData("| Area | Status | Detail |\n|---|---|---|\n| Security | ✅ PASS | Keys turn in 12 ms |"), InlineData("| Area | Status | Detail |\n|---|---|---|\n| Performance | ⏳ | Tides in 12 ms |"), InlineData("- **Temps de réponse** : < 100 ms (souhaité)")]
    public void AcceptsABoundThatIsWantedOrMeasuredWithATool(string report) => IsQuiet("# Report\n\n**Status**: done\n\n## Quays\n\n" + report);

    [Theory]
    [InlineData("- ✅ 2-3 million crates per second on a laptop"), InlineData("- **Fees**: 2,000 crates/minute"), InlineData("| Metric | Before | Target |\n|---|---|---|\n| Response time | 5-8 s | < 1 s |"), InlineData("**Cranes:** < 12\n**Sheds:** 210\n**Gate latency:** < 90 ms average"), InlineData("**Cranes:** 12\n**Sheds:** 210\n**Gate latency:** < 90 ms"), InlineData("- ✅ 30 crates on the second pier")]
    [InlineData("- **Tarifs** : 2 000 caisses/minute"), InlineData("| Mesure | Avant | Objectif |\n|---|---|---|\n| Temps de réponse | 5-8 s | < 1 s |")]
    public void AcceptsRatesOfOtherThingsAndBoundsThatAsk(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("- **Loading time**: 2.4 seconds for 350 crates"), InlineData("- **Temps de chargement** : 2,4 secondes pour 350 caisses")]
    public void AcceptsATimeWithWhatItWasTakenFor(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("- **Seal check:** [|130 ms|] (target: < 180 ms)")]
    [InlineData("- **Contrôle du sas :** [|130 ms|] (objectif : < 180 ms)")]
    public void ReportsTimesAndLoadsThatSentencesTell(string report) => Reports(Head + report);

    [Theory]
    [InlineData("The gate opens in 80 seconds."), InlineData("The planner stops after 50 seconds."), InlineData("The pump lifts 40 litres per second."), InlineData("The crane sinks at 3 mm/s."), InlineData("The wind reached 19 m/s."), InlineData("The list must be there within 70 ms."), InlineData("The list would be there in 70 ms."), InlineData("Tickets are answered in 2 hours."), InlineData("The hall holds 600 visitors."), InlineData("- Session timeout: 130 ms (target: < 180 ms)"), InlineData("The film was recorded at 25 fps."), InlineData("The film runs at 25 fps by default."), InlineData("On the bench (i5, 8 GB) a timetable is computed in 14 seconds.\n\n- Environment: bench")]
    [InlineData("La porte s'ouvre en 80 secondes."), InlineData("La pompe lève 40 litres par seconde."), InlineData("La salle tient 600 visiteurs.")]
    public void AcceptsTimesOfOtherThings(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("### Performance metrics\n\n- Berth lookup time: [|< 90 ms|]\n- Tide query: {|+:< 12 ms|}"), InlineData("### Performance\n\n#### Response times\n\n- Berth page: [|< 90 ms|] average"), InlineData("### Performance\n\n- Requêtes SQL : [|< 12 ms|]")]
    [InlineData("- **Response time: [|< 10 ms|]** (target: < 100 ms)")]
    public void ReportsBoundsThatAreTold(string report) => Reports(Head + report);

    [Theory]
    [InlineData("### Performance targets\n\n- Berth lookup time: < 90 ms\n- Tide query: < 12 ms"), InlineData("### Performance requirements\n\n- Berth lookup time: < 90 ms"), InlineData("### Performance\n\nTargets:\n\n- Berth lookup time: < 90 ms"), InlineData("### Objectifs de performance\n\n- Requêtes SQL : < 12 ms")]
    [InlineData("| Measure | Target |\n|---|---|\n| Start-up time | < 50 ms |\n| Response time | 70 ms |"), InlineData("| Measure | Limit | Value |\n|---|---|---|\n| Start-up time | < 50 ms | good |"), InlineData("### Next phase: performance\n\n- Berth lookup time: < 90 ms"), InlineData("Response time must stay below 200 ms.")]
    public void AcceptsBoundsThatAreAskedFor(string report) => IsQuiet(Head + report);
}
