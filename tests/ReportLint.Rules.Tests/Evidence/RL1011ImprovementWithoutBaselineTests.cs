using ReportLint.Rules.Evidence;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Evidence;

public class RL1011ImprovementWithoutBaselineTests() : RuleTest(new RL1011ImprovementWithoutBaseline())
{
    private const string Head = "# Report\n\n**Status**: in progress\n\n## Results\n\n";

    [Theory]
    [InlineData("- Search is [|40% faster|]")]
    [InlineData("- ✅ Search: +[|25% better|]")]
    [InlineData("- âœ… Search: +[|25% better|]")]
    [InlineData("- Search is [|2x faster|]")]
    [InlineData("- [|3x speedup|] of the import ✅")]
    [InlineData("- [|Reduced memory by 40%|]")]
    [InlineData("The import shows a [|10x performance improvement|].")]
    [InlineData("- Recherche [|40 % plus rapide|]")]
    [InlineData("- ✅ Recherche : +[|25 % meilleur|]")]
    [InlineData("- [|Réduction de 40 %|] de la mémoire")]
    [InlineData("- [|Gain de 30 %|]")]
    [InlineData("- Import [|3x plus rapide|] ✅")]
    [InlineData("| Area | Improvement |\n|---|---|\n| Import | [|40%|] |")]
    [InlineData("| Area | Result |\n|---|---|\n| Import | [|40% faster|] |")]
    public void ReportsAnImprovementWithoutItsValues(string report) => Reports(Head + report);

    [Theory]
    [InlineData("- Search is [|2.5× faster|]")]
    [InlineData("- Rent was [|lowered by 20%|]")]
    [InlineData("- Queue time [|dropped by 20%|]")]
    [InlineData("- The import was [|sped up 3x|]")]
    [InlineData("- Recherche [|2,5× plus rapide|]")]
    [InlineData("- La mémoire a [|baissé de 30 %|]")]
    public void ReportsAnImprovementInOtherWords(string report) => Reports(Head + report);

    [Theory]
    [InlineData("- Storage: $40/month saved (80% reduction) ✅")]
    [InlineData("- ✅ 12 s saved (30% reduction)")]
    [InlineData("- Stockage : 40 € économisés par mois (80 % de réduction) ✅")]
    public void AcceptsAnAmountAndItsShare(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("- We expect search to be 40% faster")]
    [InlineData("- If cached, search is 2x faster")]
    [InlineData("- La recherche doit être 40 % plus rapide")]
    [InlineData("- 3 × 4 crates, faster")]
    public void AcceptsAnImprovementThatIsExpected(string report) => IsQuiet(Head + report);

    [Fact]
    public void ReportsTheSameImprovementOnce() => Reports(Head + "- Search is [|40% faster|]\n\n## Summary\n\n- Search: {|+:40% faster|}");

    [Fact]
    public void SaysWhatIsMissing() => Reports(
        Head + "- Search is [|40% faster|]",
        "40% faster does not give the value before and the value after");

    [Theory]
    [InlineData("- Search: 450 ms → 270 ms (40% faster)")]
    [InlineData("- Search is 40% faster (from 450 ms to 270 ms)")]
    [InlineData("- Search is 40% faster: 270 ms instead of 450 ms")]
    [InlineData("- Search: 79 ms, 21% better than 100 ms")]
    [InlineData("- Latency: < 8 ms (target < 10 ms) +25% better ✅")]
    [InlineData("- Import: 2x faster (was 80 s, now 40 s)")]
    [InlineData("- Search is 40% faster ([run](ci.md))")]
    [InlineData("- Before: 450 ms\n- After: 270 ms\n- Improvement: 40%")]
    [InlineData("- 40% faster search\n  - 450 ms → 270 ms")]
    [InlineData("- Standard mode 2.1x faster\n- Quick mode: 7.8M keys/sec\n- Standard mode: 16.3M keys/sec")]
    [InlineData("| Metric | Before | After | Improvement |\n|---|---|---|---|\n| Search | 450 ms | 270 ms | 40% |")]
    [InlineData("| Mesure | Avant | Après | Gain |\n|---|---|---|---|\n| Recherche | 450 ms | 270 ms | 40 % |")]
    [InlineData("- Recherche : 450 ms → 270 ms (40 % plus rapide)")]
    [InlineData("Before:\n- Pump: 102 kB\n- Gate: 226 kB\n\nAfter:\n- Pump: 90 kB\n- Gate: 97 kB\n- **Result**: 40% reduction in weight")]
    [InlineData("Avant :\n- Pompe : 102 Ko\n\nAprès :\n- Pompe : 90 Ko\n- Vanne : 97 Ko\n- **Résultat** : réduction de 40 % du poids")]
    [InlineData("- Latence : < 8 ms (objectif < 10 ms) +25 % meilleur ✅")]
    [InlineData("- Passé de 450 ms à 270 ms, soit 40 % plus rapide")]
    [InlineData("- Cost: $71/month (vs $300+/month), 76% lower ✅")]
    public void AcceptsAnImprovementWithItsValues(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("- Will be 40% faster")]
    [InlineData("- Target: 40% faster")]
    [InlineData("- Objectif : 40 % plus rapide")]
    [InlineData("- ⏳ 40% faster")]
    [InlineData("- Could be 2x faster")]
    [InlineData("- Caching (40% reduction)")]
    [InlineData("- Mise en cache (30-50 % de réduction)")]
    [InlineData("- Increase below budget (< 15% increase) ✅")]
    [InlineData("- 10x faster than humans")]
    [InlineData("- Self-Improvement: 100%")]
    [InlineData("## Next steps\n\n- 40% faster search")]
    [InlineData("## Recommandations\n\n- Réduction de 40 % de la mémoire")]
    [InlineData("| Area | Target |\n|---|---|\n| Import | 40% faster |")]
    public void AcceptsAnImprovementToCome(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("- Coverage: 40% ✅")]
    [InlineData("- Search is faster ✅")]
    [InlineData("- Réduction de la latence ✅")]
    [InlineData("- Cache : réduction de la mémoire")]
    [InlineData("- 2x replicas ✅")]
    [InlineData("- Less than 40% of the memory")]
    [InlineData("- `assert speed > baseline * 1.5` ✅")]
    [InlineData("```text\nassert cache_performance > baseline * 1.5 ✅\n```")]
    [InlineData("- Loki (better) ✅")]
    public void AcceptsWhatIsNoImprovement(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("Started with 85% of the berths\nReached 97% of the berths\n\n**Improvement**: +12%")]
    [InlineData("- ✅ Clear value for skippers (10x speedup)")]
    [InlineData("- Estimated gain: 30%")]
    [InlineData("Départ : 85 % des quais\nArrivée : 97 % des quais\n\n**Amélioration** : +12 %")]
    [InlineData("- ✅ Intérêt clair pour les capitaines (10x plus rapide)")]
    [InlineData("- Gain estimé : 30 %")]
    public void AcceptsAnImprovementThatIsComputedOrOnlyPraised(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("# Kit\n\nStarts 40% faster than others.\n\n- 2x faster")]
    [InlineData("")]
    public void AcceptsOrdinaryDocumentation(string text) => IsQuiet(text);

    [Theory]
    [InlineData("- ✅ [|Up to 10x faster|] imports")]
    public void ReportsALimitUnderAMark(string report) => Reports(Head + report);

    [Theory]
    [InlineData("- 2x cranes")]
    [InlineData("- Up to 10x faster imports")]
    [InlineData("- Increase the margin by 20%")]
    public void AcceptsLimitsAndOrders(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("**Targets**:\n1. Crane idle time reduced 90%")]
    [InlineData("**Objectifs** :\n1. Attente réduite de 90 %")]
    public void AcceptsAnImprovementBelowTargets(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("# Report\n\n**Status**: done\n\n## Challenges\n\n- *Idea*: 60% improvement in loading")]
    [InlineData("# Report\n\n**Status**: done\n\n## Next steps\n\n- *Result*: 60% improvement in loading")]
    [InlineData("# Rapport\n\n**Statut** : terminé\n\n## Problèmes\n\n- Idée : 60 % de réduction des attentes")]
    public void AcceptsAnIdeaBelowAProblem(string report) => IsQuiet(report);

    [Theory]
    [InlineData("# Report\n\n**Status**: done\n\nAccording to the vendor it is 3x faster.")]
    [InlineData("# Report\n\n**Status**: done\n\nThe paper reports 40% faster queries.")]
    [InlineData("# Rapport\n\n**Statut** : terminé\n\nSelon l’étude, c’est 3x plus rapide.")]
    [InlineData("# Rapport\n\n**Statut** : terminé\n\nD’après un article, 40 % plus rapide.")]
    public void AcceptsWhatOthersSay(string report) => IsQuiet(report);

    [Theory]
    [InlineData("# Report\n\n**Status**: done\n\nThe crane is [|3x faster|].")]
    [InlineData("# Rapport\n\n**Statut** : terminé\n\nLa grue est [|3x plus rapide|].")]
    public void ReportsWhatTheReportSaysItself(string report) => Reports(report);

    [Theory]
    [InlineData("# Harbour plan\n\n**Status**: proposed\n\n1. **New cranes**: 25% faster loading")]
    [InlineData("# Proposition pour le port\n\n**Statut** : brouillon\n\n1. **Grues** : 25 % plus rapide")]
    public void AcceptsWhatAPlanPromises(string report) => IsQuiet(report);

    [Theory]
    [InlineData("# Report on the harbour plan\n\n**Status**: done\n\n1. **New cranes**: [|25% faster|] loading")]
    [InlineData("# Bilan du plan du port\n\n**Statut** : terminé\n\n1. **Grues** : [|25 % plus rapide|]")]
    public void ReportsWhatAPlanMarksAsDoneAndWhatAReportTellsOfIt(string report) => Reports(report);

    [Theory]
    [InlineData("- 50x cheaper than competitors ($0.02 against $1.00)")]
    [InlineData("- 10x faster than humans")]
    [InlineData("- ✅ Débit multiplié par 4 (de 500 à 2 000 req/s)")]
    [InlineData("The weight is multiplied by 3.")]
    [InlineData("La somme est divisée par 5.")]
    [InlineData("Le débit sera multiplié par 4.")]
    public void AcceptsAFactorOfArithmeticOrWithItsValues(string report) => IsQuiet("# Report\n\n**Status**: done\n\n## Lock\n\n" + report);

    [Theory]
    [InlineData("- **Quality improvement:** 96% compliant\n- **Rope improvement:** 90% done")]
    [InlineData("- **Amélioration de la qualité :** 96 % conforme")]
    public void AcceptsTheNameOfWhatIsCompliantOrDone(string report) => IsQuiet("# Status report\n\n" + report);

    [Theory]
    [InlineData("- Tides read: 136,000 points\n- Charts drawn: 52,000\n- Accuracy improvement: [|3.6%|]")]
    [InlineData("| Part | Result | Status |\n|---|---|---|\n| Tides | 35% → 70% | ✅ |\n| Cranes | [|40% speed gain|] | ✅ |\n"
        + "| Berths | 10 → 146 | ✅ |")]
    [InlineData("- Marées lues : 136 000\n- Cartes tracées : 52 000\n- Amélioration de la précision : [|3,6 %|]")]
    public void ReportsAnImprovementBesideValuesOfOtherThings(string report) =>
        Reports("# Report\n\n**Status**: done\n\n## Results\n\n" + report);

    [Theory]
    [InlineData("- Rows read: 52,000\n- Rows kept: 1,200\n- Reduction: 98%")]
    [InlineData("| Metric | Before | After | Change |\n|---|---|---|---|\n| Latency | 400 ms | 100 ms | 75% faster |\n"
        + "| Load | 80 ms | 40 ms | 50% faster |")]
    [InlineData("- Lignes lues : 52 000\n- Lignes gardées : 1 200\n- Réduction : 98 %")]
    public void AcceptsAnImprovementWhoseValuesStandBesideIt(string report) =>
        IsQuiet("# Report\n\n**Status**: done\n\n## Results\n\n" + report);

    [Theory]
    [InlineData("- ✅ **Hoist** - [|20-40% performance gain|]\n- ✅ **Lamps** - 80-90% of the quay")]
    [InlineData("- ✅ **Gate** - [|30% throughput enhancement|]")]
    [InlineData("- ✅ **Treuil** : [|gain de 20-40 %|]")]
    public void ReportsRangesAndComparisonsUnderAMark(string report) => Reports(Head + report);

    [Theory]
    [InlineData("- 12x faster than the old winch")]
    [InlineData("- ✅ 4x faster than 80 ms: 20 ms")]
    [InlineData("- Coverage improved to 60%")]
    [InlineData("- ✅ Clear help for skippers (5x faster)")]
    [InlineData("- I/O: 25% of the traffic")]
    [InlineData("- 12x plus rapide que le vieux treuil")]
    [InlineData("- La couverture est améliorée à 60 %")]
    public void AcceptsComparisonsWithoutAMarkAndValuesThatAreTold(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("| Metric | A | B |\n|---|---|---|\n| Swell | 0.40 | 0.30 |\n\nThe swell improved by 25%.")]
    public void AcceptsAnImprovementThatATableAboveGives(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("| Berth | Swell |\n|---|---|\n| A | 0.40 |\n| B | 0.30 |\n\nBerth B [|improves the swell by 70%|].")]
    public void ReportsAnImprovementThatTheTableAboveDoesNotGive(string report) => Reports(Head + report);

    [Theory]
    [InlineData("- The press prints [|2x as fast as|] last year")]
    [InlineData("The mill was moved in 11 weeks. It grinds [|10x faster|].")]
    [InlineData("- Le tri va [|20 % plus vite|]")]
    public void ReportsAFactorBesideAnotherSentence(string report) => Reports(Head + report);

    [Theory]
    [InlineData("- ↓ 35% (from 20 s to 13 s)")]
    [InlineData("- We expect 25% more crates")]
    public void AcceptsWhatIsExpectedOrGiven(string report) => IsQuiet(Head + report);

    // Values beside it that give another change are another thing's.
    [Theory]
    [InlineData("| | Before | After |\n|---|---|---|\n| Hold of a barge | 57 MB | 21 MB |\n\nTraffic to the quay is [|25% lower|].")]
    [InlineData("[|Reduced waste by 60%|].\n\nThe sort went from 31 to 38 kg (+23%).")]
    public void ReportsAnImprovementBesideAnotherChange(string report) => Reports(Head + report);

    [Theory]
    [InlineData("| | Before | After |\n|---|---|---|\n| Hold of a barge | 57 MB | 21 MB |\n\nThe hold is 63% smaller.")]
    [InlineData("Reduced waste by 60%.\n\nIt went from 50 to 20 kg.")]
    public void AcceptsAnImprovementBesideItsOwnChange(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("- Throughput fell by 12%")]
    [InlineData("- Le débit a baissé de 12 %")]
    public void AcceptsWhatGotWorseOrIsTold(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("- [|Amélioré l'accostage de 35%|]")]
    public void ReportsWordsWithAnApostrophe(string report) => Reports(Head + report);

    [Theory]
    [InlineData("### Wishes for the spring\n\n- Moor 20% faster in a storm")]
    [InlineData("**Impact**: 10-25% faster mooring\n**Effort**: two days")]
    [InlineData("### Souhaits pour le printemps\n\n- Accostage 20 % plus rapide")]
    [InlineData("**Impact** : 10-25 % plus rapide\n**Effort** : deux jours")]
    public void AcceptsChangesOfOtherThingsAndWishes(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("**Performance improvements**:\n\n- Berth search: [|30% faster|]")]
    [InlineData("### Performance Improvements Achieved\n\n- Mooring: [|2x faster|]")]
    public void ReportsGainsOfPerformance(string report) => Reports(Head + report);

    [Theory]
    [InlineData("**Possible performance improvements**:\n\n- Berth search: 30% faster")]
    [InlineData("### Future performance improvements\n\n- Mooring: 2x faster")]
    [InlineData("**Améliorations de performance futures** :\n\n- Accostage : 30 % plus rapide")]
    [InlineData("### Suggested improvements\n\n- Mooring: 2x faster")]
    public void AcceptsGainsThatAreHopedFor(string report) => IsQuiet(Head + report);
}
