using ReportLint.Rules.Evidence;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Evidence;

public class RL1004OpenEndedCountTests() : RuleTest(new RL1004OpenEndedCount(), new RL1004OpenEndedCountFix())
{
    private const string Head = "# Report\n\n**Status**: in progress\n\n";

    [Theory]
    [InlineData("- [|40+ test cases|] written"), InlineData("- Wrote [|over 40 tests|]"), InlineData("- Wrote [|more than 40 tests|]"), InlineData("- ✅ [|15+ signal diagrams|] drawn"), InlineData("- âœ… [|15+ signal diagrams|] drawn"), InlineData("- **Commits**: [|30+|]"), InlineData("- Commits: **[|30+|]** ✅"), InlineData("- Harbour manifests ([|12+|])"), InlineData("## Guides ([|12+|])\n\nSee below.")]
    [InlineData("- `tide.py` ([|600+ lines|])"), InlineData("- `tide.py` ([|600+ lines|])\n- `moon.py` ([|600+ lines|])"), InlineData("- Tests: [|40+|] passing"), InlineData("- [|1,200+ lines|] of code"), InlineData("- [|1.5k+ lines|] of code"), InlineData("- [|25+ recipes|] added"), InlineData("```text\n✅ Metrics: [|50+ metrics|] collected\n```"), InlineData("The release holds [|30+ bug fixes|].")]
    [InlineData("| Area | Result |\n|---|---|\n| Checks | [|20+|] |"), InlineData("| Area | Tests |\n|---|---|\n| Tides | [|20+|] |"), InlineData("| Area | Target | Actual |\n|---|---|---|\n| Tides | 20 tests | [|20+ tests|] |"), InlineData("- [|20+ user stories|] closed"), InlineData("- [|20+ event types|] recorded"), InlineData("- [|20+ pull requests|] merged")]
    [InlineData("- [|40+ scénarios|] écrits"), InlineData("- Écrit [|plus de 40 tests|]"), InlineData("- ✅ Guide complet, [|200+ lignes|]"), InlineData("- **Métriques** : [|50+ métriques|] relevées"), InlineData("- **Fichiers** : [|30+|]"), InlineData("| Domaine | Résultat |\n|---|---|\n| Fichiers | [|30+|] |"), InlineData("- âœ… **MÃ©triques** : [|50+ mÃ©triques|] relevÃ©es"), InlineData("- Manifestes ([|12+|])")]
    public void ReportsACountThatWasLeftOpen(string report) => ReportsWithoutFix(Head + report);

    // What follows is not the noun, the noun stands before it; a plural will do where nothing else is said.
    [Theory]
    [InlineData("- Sluices repaired: [|30+|]"), InlineData("- Bollards painted: [|more than 30|]"),
        InlineData("- Commits since 1.2: [|310+|]"), InlineData("| Metric | Value |\n|---|---|\n| Charts redrawn | [|140+|] |"),
        InlineData("### Tide gauges ([|15+|])\n\nSee below.")]
    [InlineData("- Bornes posées : [|30+|]"), InlineData("- Bornes posées : [|plus de 30|]"), InlineData("| Mesure | Valeur |\n|---|---|\n| Cartes relues | [|140+|] |")]
    public void ReportsACountBehindItsLabel(string report) => ReportsWithoutFix(Head + report);

    [Theory]
    [InlineData("## Improvements\n\n- Removed [|25+ aliases|]"),
        InlineData("## Improvements\n\n**Added:**\n\n- [|25+ aliases|] of the ports")]
    public void ReportsACountThatIsToldInOtherWords(string report) => ReportsWithoutFix(Head + report);

    [Theory]
    [InlineData("- [|40+ tests|] written\n\n## Summary\n\n- Tests: {|+:40+|} ✅"), InlineData("- [|40+ E2E tests|] written\n- {|+:40+|} tests pass"), InlineData("- [|50+ métriques|] relevées\n\n## Bilan\n\n- Métriques : {|+:50+|}")]
    public void ReportsARepeatedCountOnce(string report) => ReportsWithoutFix(Head + report);

    [Theory]
    [InlineData("## Guides ([|3+|])\n\n1. {|+:Start\n2. Search\n3. Help|}", "## Guides (3)\n\n1. Start\n2. Search\n3. Help"), InlineData("[|2+ guides|]:\n\n- {|+:Start\n- Search\n- Help|}", "3 guides:\n\n- Start\n- Search\n- Help"), InlineData("- [|Over 2 guides|]:\n  - {|+:Start\n  - Search\n  - Help|}", "- 3 guides:\n  - Start\n  - Search\n  - Help")]
    [InlineData("- [|40+ tide tests|] written\n\n## Run\n\nThe pier is open.\n\n- Berths lit\n- Ropes coiled\n"
        + "- Cranes oiled\n- {|+:42|} tide tests passed",
        "- 42 tide tests written\n\n## Run\n\nThe pier is open.\n\n- Berths lit\n- Ropes coiled\n"
        + "- Cranes oiled\n- 42 tide tests passed"),
        InlineData("- [|1,000+ tide tests|]\n- Tests: {|+:1,000+|} ✅\n\n## Run\n\n- {|+:1,204|} tide tests passed",
            "- 1,204 tide tests\n- Tests: 1,204 ✅\n\n## Run\n\n- 1,204 tide tests passed")]
    [InlineData("## Guides ([|2+|])\n\n- {|+:Accueil\n- Recherche\n- Aide|}", "## Guides (3)\n\n- Accueil\n- Recherche\n- Aide")]
    public void WritesTheCountThatTheReportGives(string report, string corrected) => ReportsAndFixes(Head + report, Head + corrected);

    [Theory]
    [InlineData("- [|40+ tests|] written\n- 42 tests of the tides"), InlineData("- [|40+ tide tests|] written\n- 12 tide tests skipped"),
        InlineData("## Guides ([|9+|])\n\n- Start\n- Search")]
    public void InventsNoCount(string report) => ReportsWithoutFix(Head + report);

    [Theory]
    [InlineData("- 40+ tide tests written\n- 42 tide tests passed"), InlineData("42 tide tests passed.\n\n## Summary\n\n- 40+ tide tests")]
    public void AcceptsACountThatIsExactNearby(string report) => IsQuiet(Head + report);

    [Fact]
    public void AsksHowMany() => Reports(Head + "- [|40+ tests|] written", "40+ tests leaves the count open: how many?");

    [Theory]
    [InlineData("- 42 tests written"), InlineData("- ~40 tests written"), InlineData("- 40-50 tests written"), InlineData("- 800-1000+ lines a skill"), InlineData("- Tests: 42/42 passed"), InlineData("- 10+ tests (actual: 27) ✅"), InlineData("- 42 tests écrits"), InlineData("- `40+ tests`"), InlineData("- ~~40+ tests~~")]
    public void AcceptsACount(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("- 10,000+ users ✅"), InlineData("- **Concurrent Connections**: 10,000+ ✅"), InlineData("- 100k+ WebSocket connections ✅"), InlineData("- Scales to 100+ models in parallel"), InlineData("- Supports 50+ languages"), InlineData("- 5+ years in service"), InlineData("- 10k+ connexions simultanées ✅"), InlineData("- Supporte 100k+ utilisateurs ✅"), InlineData("- 10K+ events/second"), InlineData("| Metric | Result |\n|---|---|\n| Users | 500+ |")]
    public void AcceptsACapacity(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("- Target: 40+ tests"), InlineData("- Objectif : 40+ tests"), InlineData("- At least 40 tests"), InlineData("- Au moins 40 tests"), InlineData("- Tests: > 40"), InlineData("| Metric | Target | Actual |\n|---|---|---|\n| Tests | 40+ tests | 52 |"), InlineData("- ⏳ 40+ tests"), InlineData("- [ ] 40+ tests"), InlineData("- We will add 40+ tests"), InlineData("## Next steps\n\n- 40+ tests"), InlineData("## Prochaines étapes\n\n- 40+ tests"), InlineData("## Acceptance criteria\n\n- 40+ tests"), InlineData("**Next steps**:\n\n- 40+ tests"), InlineData("- 10+ tests per module")]
    public void AcceptsATarget(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("- Python 3.11+ modules"), InlineData("- [x] Docker 20.10+"), InlineData("- [x] Docker Compose 2.0+"), InlineData("- Node 18+ works"), InlineData("- React 18 + TypeScript"), InlineData("- AES-256 + TLS 1.3"), InlineData("- Week 3+ tasks"), InlineData("- Phase 2+"), InlineData("- Cost: $300+/month"), InlineData("- Coverage: 90%+"), InlineData("- Memory: 16 GB+"), InlineData("- HTTP errors (500+) are retried"), InlineData("- Duration: 10+ hours"), InlineData("- Marge : 300 €+")]
    public void AcceptsWhatIsNoCount(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("- ✅ Scaling to 50,000+ crates"), InlineData("- ✅ Montée en charge à 50 000+ caisses")]
    public void AcceptsWhatIsOnlyBorne(string report) => IsQuiet("# Report\n\n**Status**: in progress\n\n" + report);

    // Rules, limits, ratings and rates hold in general and count nothing that was made.
    [Theory]
    [InlineData("- A ferry with more than 40 crates needs two ramps"), InlineData("- Wagons of more than 30 crates wait at the gate"),
        InlineData("- Ferries carrying more than 40 crates are turned away"), InlineData("- Any form with 15+ photos is split in two"),
        InlineData("- The gate refuses lorries with more than 8 pallets"), InlineData("- The hinges are rated for 50,000+ openings"),
        InlineData("- The mill takes 400+ sacks a day"), InlineData("- The hall holds up to 200+ guests"),
        InlineData("- Parcels heavier than 20+ boxes go by van"), InlineData("## Not in scope\n\nMore than 40 pages in one file."),
        InlineData("## House rules\n\n- More than 3 guests a berth: ask first"),
        InlineData("- ✅ Ready for the winter run (1000+ berths)"),
        InlineData("| Factor | Points |\n|---|---|\n| Yards with 3+ cranes | +10 |")]
    [InlineData("- Un navire avec plus de 40 caisses demande deux rampes"),
        InlineData("- Les commandes de plus de 500 bouteilles partent sur palette"),
        InlineData("- Toute demande de plus de 25 rues est refusée"),
        InlineData("- Les charnières sont prévues pour plus de 50 000 ouvertures"), InlineData("## Tarifs\n\n- Plus de 30 colis : gratuit"),
        InlineData("- Prêt pour les essais longs (1000+ quais)")]
    public void AcceptsARule(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("- Ages: 12+"), InlineData("- Seats: 40+"), InlineData("- Doors needed: 2+"), InlineData("- Python versions: 3+"), InlineData("### Seniors (65+)\n\nThey pay half."), InlineData("| Requirement | Value |\n|---|---|\n| Wheels | 4+ |"), InlineData("- At least 2 pilots are on duty"), InlineData("- 3 or more errors stop the run"), InlineData("- No fewer than 3 judges must agree"), InlineData("- A quay has ≥ 3 ladders"), InlineData("- Savings: 800+ → 100 sacks")]
    [InlineData("- Sièges : 40+"), InlineData("- Au moins 2 pilotes sont de garde"), InlineData("- 3 erreurs ou plus arrêtent le train")]
    public void AcceptsWhatALabelAsksForOrHolds(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("# Kit\n\n40+ widgets, 100+ icons.\n\n- 40+ examples"), InlineData("# Changelog\n\n- 40+ fixes"), InlineData("")]
    public void AcceptsOrdinaryDocumentation(string text) => IsQuiet(text);

    [Theory]
    [InlineData("- 15+ files to modify"), InlineData("- Add 20+ tests"), InlineData("- ❌ Claims 400+ berths"), InlineData("- 3M+ tests"), InlineData("| Metric | Before | After |\n|---|---|---|\n| Tests | 9+ | 4 |")]
    [InlineData("- 15+ fichiers à modifier"), InlineData("- Ajouter 20+ tests"), InlineData("- ❌ Annonce 400+ tests"), InlineData("| Mesure | Avant | Après |\n|---|---|---|\n| Tests | 9+ | 4 |")]
    public void AcceptsCountsOfWorkThatIsNotDone(string report) => IsQuiet("# Report\n\n**Status**: in progress\n\n" + report);

    [Theory]
    [InlineData("- [|15+ files|] modified"), InlineData("- Added [|20+ tests|]"), InlineData("- [|15+ fichiers|] modifiés"), InlineData("- Ajouté [|20+ tests|]")]
    public void ReportsCountsOfWorkThatIsDone(string report) => ReportsWithoutFix("# Report\n\n**Status**: in progress\n\n" + report);

    [Theory]
    [InlineData("- **Components**: [|25+|] created"), InlineData("- Tests: [|40+|] written"), InlineData("- **Composants** : [|25+|] créés")]
    public void ReportsACountBeforeItsParticiple(string report) => ReportsWithoutFix("# Report\n\n**Status**: in progress\n\n" + report);

    [Theory]
    [InlineData("- Users: 300+ online"), InlineData("- **Components**: 25 created"), InlineData("- **Composants** : 25 créés")]
    public void AcceptsCountsBeforeOtherWords(string report) => IsQuiet("# Report\n\n**Status**: in progress\n\n" + report);

    [Theory]
    [InlineData("## Phase 4\n\n**Tasks:**\n\n1. Dig\n\n**Deliverables:**\n\n- 3+ harbour modules"), InlineData("## Success criteria\n\n**Open sea** (6 weeks):\n\n- ✅ 3+ harbour modules written"), InlineData("Each quay should have:\n\n- [x] 3+ test cases"), InlineData("## Critères (les 8 doivent passer)\n\n- ✅ 3+ modules écrits")]
    public void AcceptsAnOpenCountThatIsAimedAt(string report) => IsQuiet("# Report\n\n**Status**: done\n\n" + report);

    [Theory]
    [InlineData("## Phase 4 ✅\n\n**Tasks:**\n\n1. Dig\n\n**Deliverables:**\n\n- [|3+ harbour modules|]"),
        InlineData("Each quay has:\n\n- [x] [|3+ test cases|]"), InlineData("## Critères atteints\n\n- ✅ [|3+ modules|] écrits")]
    public void ReportsAnOpenCountOfWhatIsThere(string report) => Reports("# Report\n\n**Status**: done\n\n" + report);

    [Theory]
    [InlineData("### Categories\n\n- **Docks** ([|25+|]): north\n- **Cranes** ({|+:10+|}): south\n- **Lamps & Co** ({|+:5+|}): west"),
        InlineData("### Catégories\n\n- **Quais** ([|25+|]) : nord\n- **Grues** ({|+:10+|}) : sud\n- **Feux** ({|+:5+|}) : ouest"),
        InlineData("Async harbour client ([|600+ lines|]) with locks"), InlineData("- **Tokens**: [|100+ colour variables|]"),
        InlineData("```\nTotal Tests Run: [|28+|]\n```"), InlineData("- Berths stored: [|1+ real modules|]"),
        InlineData("## Enhancements\n\n### Files updated\n\n- gates: [|40+ new scripts|]")]
    public void ReportsAnOpenCountOfAnyForm(string report) => Reports("# Report\n\n**Status**: done\n\n" + report);

    [Theory]
    [InlineData("### Supported browsers\n\n- **Northfox** (90+): full\n- **Southpig** (88+): full\n- **Westbird** (14+): partial"),
        InlineData("### Categories\n\n- **Adults** (18+): all"), InlineData("Clients: 600+"), InlineData("HTTP errors (500+)"),
        InlineData("The lock must bear 40+ tests."), InlineData("## Recommendations\n\n### Files needed\n\n- 40+ scripts"),
        InlineData("La recette exige 40+ tests.")]
    public void AcceptsAgesVersionsDemandsAndPlans(string report) => IsQuiet("# Report\n\n**Status**: done\n\n" + report);

    [Theory]
    [InlineData("- **Chart uploads:** [|10+|]"), InlineData("| Mesure | Valeur |\n|---|---|\n| Téléversements | [|5+|] |")]
    public void ReportsUploads(string report) => Reports("# Report\n\n**Status**: done\n\n## Results\n\n" + report);

    [Theory]
    [InlineData("- Possibility of a full quay with 50+ tests"), InlineData("- Possibilité d’un quai plein avec 50+ tests")]
    public void AcceptsWhatIsOnlyPossible(string report) => IsQuiet("# Report\n\n**Status**: done\n\n## Results\n\n" + report);

    [Theory]
    [InlineData("**Other docks ([|3+|]):**\n\n- {|+:North\n- South\n- West|}"), InlineData("- **Total records**: [|43+|]"),
        InlineData("## Score improvement\n\n| Phase | Before | After | Tests |\n|---|---|---|---|\n| Horn | 3/10 | 9/10 | [|10+ tests|] |")]
    [InlineData("- **Nord** ([|30+ clés|])")]
    public void ReportsCountsThatHeadTheirListAndThoseThatGrew(string report) => Reports(Head + report);

    [Theory]
    [InlineData("**For ages (18+):**\n\n- Rope work\n- Diving\n- Rowing"), InlineData("- Wrote 800-1000+ files")]
    [InlineData("**Dès l’âge de (18+) :**\n\n- Cordages\n- Plongée\n- Rame")]
    public void AcceptsAgesRangesAndPlannedCounts(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("- Removed [|25+ knot.tie calls|]"), InlineData("- [|30+ `moor` calls|] replaced"), InlineData("- Replaced [|80+ frayed lines|] with wire"), InlineData("| Kind | Count |\n|---|---|\n| Wet | [|16+|] |\n| Dry | [|12+|] |"), InlineData("| Genre | Nombre |\n|---|---|\n| Mouillé | [|16+|] |\n| Sec | [|12+|] |")]
    public void CountsCodeAndTheRowsOfACount(string report) => Reports(Head + report);

    [Theory]
    [InlineData("- Node 18+ works"), InlineData("| Kind | Capacity |\n|---|---|\n| Wet | 16+ |"), InlineData("| Kind | Target |\n|---|---|\n| Wet | 16+ |"), InlineData("- Remplacer 25+ appels à `moor`")]
    public void AcceptsVersionsAndWhatIsBorne(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("# Winch overhaul report\n\n## Work\n\n- Wrote [|40+ checks|]"), InlineData("# Winch overhaul\n\nStatus report for the harbour board, 4 May 2026.\n\n## Work\n\n- Wrote [|40+ checks|]"), InlineData("# Winches, second review\n\nReview held 2026-05-04 on the quay.\n\n## Work\n\n- Wrote [|40+ checks|]")]
    [InlineData("# Rapport de révision\n\n## Travaux\n\n- Écrit [|40+ contrôles|]"), InlineData("# Treuils\n\nBilan de la révision du 4 mai 2026.\n\n## Travaux\n\n- Écrit [|40+ contrôles|]")]
    public void TakesForAReportWhatCallsItselfOne(string report) => Reports(report);

    [Theory]
    [InlineData("# Report\n\nHow to write one.\n\n- Write 40+ checks"), InlineData("# Report formats\n\n- Wrote 40+ checks"), InlineData("# Complete catalogue\n\n- Wrote 40+ checks"), InlineData("# Winches\n\nBuilt on 4 May 2026.\n\n- Wrote 40+ checks"), InlineData("# Rapport\n\nComment en écrire un.\n\n- Écrit 40+ contrôles")]
    public void LeavesOtherTextsAlone(string report) => IsQuiet(report);

    [Theory]
    [InlineData("| Tool | Result |\n|---|---|\n| Merge | 20+30=50 pages checked |"),
        InlineData("| Outil | Résultat |\n|---|---|\n| Fusion | 20+30=50 pages vérifiées |")]
    public void AcceptsSumsAndFiguresOfNothing(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("Pages drawn anew for the opening day: [|90+|].")]
    public void ReportsCountsOfFormsAndBehindLongLabels(string report) => Reports(Head + report);

    [Theory]
    [InlineData("- Level 2: refused; more than 3 standard deviations off"), InlineData("Readings more than 4 percentile points apart"), InlineData("Ages: 35 and more"), InlineData("Handles more than 30 skippers"), InlineData("- **Shift**: more than 9 in a row"), InlineData("Supports 50+ languages")]
    [InlineData("- Niveau 2 : refusé ; plus de 3 écarts-types"), InlineData("Âges : 35 et plus"), InlineData("Gère plus de 30 connexions")]
    public void AcceptsLimitsOfStatisticsAndLoads(string report) => IsQuiet(Head + report);
}
