using ReportLint.Rules.Consistency;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Consistency;

/// <summary>Numbers of headings, lines and sentences that sum up what stands below, before or elsewhere.</summary>
public class RL2001TotalMismatchOfHeadsTests : RuleTest<RL2001TotalMismatch, RL2001TotalMismatchFix>
{
    [Theory]
    [InlineData("### Deck nets (3 nets, [|21.5|] MB)\n\n| Net | Size | Rows |\n|---|---|---|\n| Bow | {|+:9.25|} MB | 4 |\n| Stern | {|+:8.5|} MB | 7 |\n| Mast | {|+:7.75|} MB | 2 |")]
    [InlineData("### Filets du pont (3 filets, [|21,5|] Mo)\n\n| Filet | Taille | Rangs |\n|---|---|---|\n| Proue | {|+:9,25|} Mo | 4 |\n| Poupe | {|+:8,5|} Mo | 7 |\n| Mât | {|+:7,75|} Mo | 2 |")]
    [InlineData("## 🧵 ALL [|193|] SHIP ROPES - FULL LIST\n\n### Wet ({|+:95|} ropes)\n- a\n\n### Dry ({|+:80|} ropes)\n- b\n\n### Spare ({|+:23|} ropes)\n- c")]
    [InlineData("## Les [|193|] cordes du port - liste entière\n\n### Mouillées ({|+:95|} cordes)\n- a\n\n### Sèches ({|+:80|} cordes)\n- b\n\n### Réserve ({|+:23|} cordes)\n- c")]
    [InlineData("## ALL [|6,000|]+ FORMS\n\n### Customs Forms ({|+:3,850|})\n\nText.\n\n### Crew Forms ({|+:2,050|})\n\nText.")]
    [InlineData("## ✅ Knots ([|147|] Total)\n\nAll 147 knots shown with:\n- drawings\n- photographs\n\n### Kinds:\n- **Bends** ({|+:80|}+): sheet, carrick\n- **Hitches** ({|+:50|}+): clove, timber\n- **Loops** ({|+:20|}+): bowline")]
    [InlineData("- **rigging.md**: +[|298|] lines\n  - Told of the `mast` ({|+:113|} lines)\n  - Told of the `boom` ({|+:106|} lines)\n  - Told of the `keel` ({|+:89|} lines)\n  - Drew all three ({|+:90|} lines)")]
    [InlineData("- **gréement.md** : +[|298|] lignes\n  - Le mât ({|+:113|} lignes)\n  - La bôme ({|+:106|} lignes)\n  - La quille ({|+:89|} lignes)\n  - Les dessins ({|+:90|} lignes)")]
    [InlineData("### Dock trials ([|52|] trials in `dock/`)\n- ✅ Ropes: {|+:31|} trials (wet, dry)\n- ✅ Nets: {|+:24|} trials (small, wide)\n- ✅ Others: {|+:7|} trials (hooks)")]
    [InlineData("**Manuals** ([|1,630|] lines in total):\n1. **Ropes** ({|+:838|} lines) - wet and dry\n2. **Nets** ({|+:349|} lines) - for the crew\n3. **Hooks** ({|+:415|} lines)")]
    [InlineData("**Stern Fleet** (2 of 3 boats, [|1.68|] GB)\n- Tern ({|+:880|} MB, 27 m)\n- Gull ({|+:902|} MB, 40 m)\n- Puffin (not yet in)")]
    public void SumsUpWhatStandsBelowAHead(string report) => Reports(report);

    [Theory]
    [InlineData("### Deck nets (3 nets, 25.5 MB)\n\n| Net | Size | Rows |\n|---|---|---|\n| Bow | 9.25 MB | 4 |\n| Stern | 8.5 MB | 7 |\n| Mast | 7.75 MB | 2 |"), InlineData("### Deck nets (3 nets, 26 MB)\n\n| Net | Size |\n|---|---|\n| Bow | 9.25 MB |\n| Stern | 8.5 MB |\n| Mast | 7.75 MB |"), InlineData("### Deck nets (3 nets, 21.5 MB)\n\n| Net | Wet | Dry |\n|---|---|---|\n| Bow | 9.25 MB | 4 MB |\n| Stern | 8.5 MB | 7 MB |\n| Mast | 7.75 MB | 2 MB |")]
    [InlineData("### Filets (3 filets, 25,5 Mo)\n\n| Filet | Taille |\n|---|---|\n| Proue | 9,25 Mo |\n| Poupe | 8,5 Mo |\n| Mât | 7,75 Mo |"), InlineData("## ALL 198 SHIP ROPES - FULL LIST\n\n### Wet (95 ropes)\n- a\n\n### Dry (80 ropes)\n- b\n\n### Spare (23 ropes)\n- c")]
    [InlineData("## ALL 193 SHIP ROPES - FULL LIST\n\n### Wet (95 ropes)\n- a\n\n### Dry (80 ropes)\n- b\n\n### Spare\n- c"), InlineData("## ALL 193 SHIP ROPES\n\n### Wet (95 ropes)\n- a\n\n### Dry (80 ropes)\n- b\n\n### Spare (23 metres)\n- c"), InlineData("## ALL 5,000+ FORMS\n\n### Customs Forms (3,850)\n\nText.\n\n### Crew Forms (2,050)\n\nText.")]
    [InlineData("## Knots (155 Total)\n\n- **Bends** (80+): sheet\n- **Hitches** (50+): clove\n- **Loops** (20+): bowline"), InlineData("## Nœuds (155 au total)\n\n- **Tours** (80+) : mort\n- **Boucles** (50+) : chaise\n- **Divers** (20+) : plat"), InlineData("- **rigging.md**: +298 lines\n  - Told of the mast (113 lines)\n  - Told of the boom (96 lines)\n  - Told of the keel (89 lines)")]
    [InlineData("- **rigging.md**: +298 lines\n  - Told of the mast (113 lines)\n  - Told of the boom (96 words)\n  - Told of the keel"), InlineData("### Dock trials (52 trials in `dock/`)\n- Ropes: 21 trials (wet, dry)\n- Nets: 24 trials\n- Others: 7 trials"), InlineData("### Dock trials (52 trials in `dock/`)\n- Ropes: 21 trials\n- Nets: 18 trials\n- Hooks")]
    [InlineData("**Main manuals** (such as 1,630 lines):\n1. **Ropes** (838 lines)\n2. **Nets** (349 lines)\n3. **Hooks** (215 lines)"), InlineData("**Stern Fleet** (2 of 3 boats, 1.78 GB)\n- Tern (880 MB)\n- Gull (902 MB)\n- Puffin (not yet in)"), InlineData("**Stern Fleet** (3 boats, 2.1 GB)\n- Tern (880 MB)\n- Gull (902 MB)\n- Puffin (not yet in)")]
    [InlineData("**Target: 60 trials**\n- Ropes: 21 trials\n- Nets: 24 trials\n- Hooks: 7 trials"), InlineData("- **Berths**: 64\n  - Deep berths: 30\n  - Ferry berths: 20"), InlineData("## Trials (60 trials)\n\n**Spring**\n- Ropes (21 trials)\n- Nets (24 trials)\n\n**Summer**\n- Hooks (27 trials)\n- Tar (30 trials)")]
    public void IsQuietWhereWhatStandsBelowAddsUpOrIsNotAllCounted(string report) => IsQuiet(report);

    [Theory]
    [InlineData("[|38|] berths were painted: {|+:21|} ferry berths, {|+:9|} slips and {|+:6|} piers."), InlineData("[|38|] quais repeints : {|+:21|} quais de ferry, {|+:9|} cales et {|+:6|} jetées.")]
    [InlineData("**[|32|] leaks mended** ({|+:4|} critical, {|+:9|} major, {|+:15|} minor)"), InlineData("**[|32|] fuites réparées** ({|+:4|} critiques, {|+:9|} majeures, {|+:15|} mineures)"), InlineData("The yard keeps [|40|] ropes ({|+:18|} wet, {|+:12|} dry, {|+:6|} spare).")]
    [InlineData("Spent [|60|] hours ({|+:12|} drawing, {|+:30|} building, {|+:10|} painting)."), InlineData("Passé [|60|] heures ({|+:12|} dessin, {|+:30|} pose, {|+:10|} peinture).")]
    [InlineData("Stage 1 took {|+:3|} days, stage 2 took {|+:5|} days and stage 3 took {|+:4|} days, [|14|] days in total."), InlineData("L'étape 1 a pris {|+:3|} jours, l'étape 2 a pris {|+:5|} jours et l'étape 3 a pris {|+:4|} jours, soit un total de [|14|] jours.")]
    [InlineData("We wrote {|+:12|} guides, {|+:8|} manuals and {|+:6|} plans, a total of [|28|] papers.")]
    public void SumsUpWhatASentenceTells(string report) => Reports(report);

    [Theory]
    [InlineData("36 berths were painted: 21 ferry berths, 9 slips and 6 piers."), InlineData("38 berths were painted: 21 in May, 9 in June, others later."), InlineData("38 berths were painted: 21 litres of red, 9 litres of blue and 6 brushes."), InlineData("38 berths, 3 crews: 2 days of rain, 1 of snow and 1 of sun."), InlineData("60 of 38 berths: 21 ferry, 9 slip, 6 pier")]
    [InlineData("**28 leaks mended** (4 critical, 9 major, 15 minor)"), InlineData("**32 leaks found** (4 critical, 9 high, 15 medium)"), InlineData("**12 leaks mended** (1 critical, 2 major)"), InlineData("**28 fuites réparées** (4 critiques, 9 majeures, 15 mineures)"), InlineData("The yard keeps 40 ropes (18 wet, 12 dry).")]
    [InlineData("We closed 57 tickets: 40 fixed, 9 deferred and 5 rejected."), InlineData("The yard keeps 40 ropes (12 tests, 14 files, 10 routes)."), InlineData("Top 10 ropes (4 wet, 3 dry, 2 spare)"), InlineData("12 crews (4 per ship, 5 per dock, 2 per quay)")]
    [InlineData("Spent 52 hours (12 drawing, 30 building, 10 painting)."), InlineData("Spent 6 days (3 sailors, 2 pilots, 2 cooks)."), InlineData("Passé 52 heures (12 dessin, 30 pose, 10 peinture).")]
    [InlineData("Stage 1 took 3 days, stage 2 took 5 days and stage 3 took 4 days, 12 days in total."), InlineData("We mended 12 nets in 3 days, 18 ropes in total."), InlineData("We mended 12 nets in 3 halls, 18 ropes in total."), InlineData("L'étape 1 a pris 3 jours, l'étape 2 a pris 5 jours, soit un total de 8 jours.")]
    public void IsQuietWhereASentenceAddsUpOrTellsOfOtherThings(string report) => IsQuiet(report);

    [Theory]
    [InlineData("- Hull: {|+:12,400|} rivets\n- Deck: {|+:8,200|} rivets\n- Mast: {|+:1,100|} rivets\n\n**Total rivets of the ship: [|22,700|]**"), InlineData("- Coque : {|+:12 400|} rivets\n- Pont : {|+:8 200|} rivets\n- Mât : {|+:1 100|} rivets\n\n**Total des rivets posés : [|22 700|]**")]
    [InlineData("## Sheets\n\n### 1. **hull.md** ({|+:245|} rivets)\nThe hull.\n\n### 2. **deck.md** ({|+:316|} rivets)\nThe deck.\n\n### 3. **mast.md** ({|+:267|} rivets)\nThe mast.\n\n## Figures\n\n- **Total Rivets**: [|928|] rivets of good steel\n- **Sheets**: 3")]
    [InlineData("## Feuilles\n\n### Coque ({|+:245|} rivets)\nLa coque.\n\n### Pont ({|+:316|} rivets)\nLe pont.\n\n### Mât ({|+:267|} rivets)\nLe mât.\n\n## Chiffres\n\n- **Total de rivets** : [|928|]\n- **Feuilles** : 3")]
    public void HoldsATotalOfANounAgainstItsPieces(string report) => Reports(report);

    [Theory]
    [InlineData("- Hull: 12,400 rivets\n- Deck: 8,200 rivets\n- Mast: 1,100 rivets\n\n**Total rivets of the ship: 21,700**"), InlineData("- Hull: 12,400 rivets\n- Deck: 8,200 plates\n- Mast: 1,100 rivets\n\n**Total rivets of the ship: 22,700**"), InlineData("- Hull: 12,400 rivets\n- Deck: 8,200 rivets\n\nThe ship is sound.\n\n## Fleet\n\n**Total rivets of the fleet: 22,700**")]
    [InlineData("## Sheets\n\n### Hull (245 rivets)\nHull.\n\n### Deck (316 rivets)\nDeck.\n\n### Mast (267 rivets)\nMast.\n\n## Figures\n\n- **Total Rivets**: 828"), InlineData("## Sheets\n\n### Hull (245 rivets)\nHull.\n\n### Deck (316 rivets)\nDeck.\n\n### Mast (67 rivets)\nMast.\n\n## Figures\n\n- **Total Rivets**: 561"), InlineData("## Sheets\n\n### Hull (245 rivets)\nHull.\n\n### Deck (316 rivets)\nDeck.\n\n### Mast\nMast.\n\n## Figures\n\n- **Total Rivets**: 600")]
    [InlineData("## Feuilles\n\n### Coque (245 rivets)\nCoque.\n\n### Pont (316 rivets)\nPont.\n\n### Mât (267 rivets)\nMât.\n\n## Chiffres\n\n- **Total de rivets** : 828"), InlineData("## Sheets\n\n### Hull (245 rivets)\nHull.\n\n### Deck (316 rivets)\nDeck.\n\n### Mast (267 rivets)\nMast.\n\n## Figures\n\n- **Average rivets**: 900")]
    public void IsQuietWhereThePiecesAddUpOrAreOfOtherThings(string report) => IsQuiet(report);

    [Theory]
    [InlineData("**Plates of steel laid**: [|2,950|]\n\n- Hull: {|+:1,400|} plates\n- Deck: {|+:950|} plates\n- Mast: {|+:400|} plates"), InlineData("**Plaques posées** : [|2 950|]\n\n- Coque : {|+:1 400|} plaques\n- Pont : {|+:950|} plaques\n- Mât : {|+:400|} plaques")]
    [InlineData("## Sails mended ([|14|])\n\n- Main: {|+:5|}\n- Fore: {|+:4|}\n- Jib: {|+:3|}"), InlineData("## Voiles réparées ([|14|])\n\n- Grandes : {|+:5|}\n- Moyennes : {|+:4|}\n- Petites : {|+:3|}")]
    [InlineData("## Summary\n\nTotal rope knots: [|165|]\n\n## Detail\n\n| Yard | Rope knots |\n|---|---|\n| North | {|+:70|} |\n| South | {|+:55|} |\n| East | {|+:30|} |"), InlineData("## Détail\n\n| Quai | Total cordes |\n|---|---|\n| Nord | {|+:70|} |\n| Sud | {|+:55|} |\n| Est | {|+:30|} |\n\n## Bilan\n\n- **Total cordes** : [|165|]\n- **Quais** : 3")]
    [InlineData("| Part | Knots |\n|---|---|\n| Bow | {|+:12|} |\n| Stern | {|+:30|} |\n| **Total hull** | **[|44|]** |\n| Masts | 9 |"), InlineData("| Lot | Nœuds |\n|---|---|\n| Proue | {|+:12|} |\n| Poupe | {|+:30|} |\n| **Total coque** | **[|44|]** |\n| Mâts | 9 |")]
    [InlineData("## Trials passed: [|46/50|]\n\n- Gates: {|+:18/20|}\n- Ropes: {|+:14/15|}\n- Docks: {|+:12/15|}"), InlineData("```\n✅ Gates ({|+:6/6|} passing)\n✅ Ropes ({|+:8/8|} passing)\n❌ Docks ({|+:9/10|} passing)\n\nTotal: [|25|] passed, 1 failed\n```"), InlineData("```\n✅ Portes ({|+:6/6|} réussis)\n❌ Quais ({|+:9/10|} réussis)\n\nTotal : [|17|] réussis, 1 échoué\n```")]
    [InlineData("## Summary\n- Overall: [|19/24|] passed\n\n### Ropes\nPass Rate: {|+:6/7|}\n\n### Nets\nPass Rate: {|+:5/8|}\n\n### Hooks\nPass Rate: {|+:6/7|}"), InlineData("## Bilan\n- Total : [|19/24|] réussis\n\n### Cordes\nTaux de réussite : {|+:6/7|}\n\n### Filets\nTaux de réussite : {|+:5/8|}\n\n### Crochets\nTaux de réussite : {|+:6/7|}")]
    [InlineData("The yard has [|57|] rules: {|+:24|} road rules, {|+:18|} quay rules and {|+:11|} lock rules."), InlineData("Le port a [|57|] règles : {|+:24|} règles de quai, {|+:18|} règles d'accès et {|+:11|} règles d'écluse.")]
    public void ReadsPiecesThatSectionsTablesAndBlocksTell(string report) => Reports(report);

    [Theory]
    [InlineData("**Plates of steel laid**: 2,750\n\n- Hull: 1,400 plates\n- Deck: 950 plates\n- Mast: 400 plates"), InlineData("**Plates of steel laid**: 2,950\n\n- Hull: 1,400 rivets\n- Deck: 950 rivets\n- Mast: 400 rivets"), InlineData("**Plaques posées** : 2 750\n\n- Coque : 1 400 plaques\n- Pont : 950 plaques\n- Mât : 400 plaques")]
    [InlineData("## Sails mended (12)\n\n- Main: 5\n- Fore: 4\n- Jib: 3"), InlineData("## Sails mended (14)\n\n- Main: 5\n- Fore: 4 of old cloth\n- Jib: 3"), InlineData("## Sails mended (14)\n\n- Main sails: 5\n- Fore sails: 4\n- Old sails: 3"), InlineData("## Sails mended (3)\n\n- Main: 1\n- Fore: 2\n- Jib: 1"), InlineData("## Sails mended (14)\n\n- Lines: 5\n- Words: 4\n- Score: 3"), InlineData("## Voiles réparées (12)\n\n- Grandes : 5\n- Moyennes : 4\n- Petites : 3")]
    [InlineData("## Summary\n\nTotal rope knots: 155\n\n## Detail\n\n| Yard | Rope knots |\n|---|---|\n| North | 70 |\n| South | 55 |\n| East | 30 |"), InlineData("## Summary\n\nTotal knots: 165\n\n## Detail\n\n| Yard | Rope knots |\n|---|---|\n| North | 70 |\n| South | 55 |\n| East | 30 |"), InlineData("Total knots: 165\n\n## Spring\n\n| Yard | Knots |\n|---|---|\n| North | 70 |\n| South | 55 |\n| East | 30 |\n\n## Summer\n\n| Yard | Knots |\n|---|---|\n| North | 60 |\n| South | 50 |\n| East | 40 |"), InlineData("- **Total cordes** : 155\n\n| Quai | Cordes |\n|---|---|\n| Nord | 70 |\n| Sud | 55 |\n| Est | 30 |")]
    [InlineData("| Part | Knots |\n|---|---|\n| Bow | 12 |\n| Stern | 30 |\n| **Total hull** | **42** |\n| Masts | 9 |"), InlineData("| Part | Knots |\n|---|---|\n| **Hull** | **42** |\n| Bow | 12 |\n| Stern | 30 |\n| **Total hull** | **60** |\n| Masts | 9 |"), InlineData("| Result | Number |\n|---|---|\n| Passed | 40 |\n| Failed | 5 |\n| Total | 47 |")]
    [InlineData("## Trials passed: 44/50\n\n- Gates: 18/20\n- Ropes: 14/15\n- Docks: 12/15"), InlineData("```\n✅ Gates (6/6 passing)\n✅ Ropes (8/8 passing)\n❌ Docks (9/10 passing)\n\nTotal: 23 passed, 1 failed\n```"), InlineData("```\n✅ Gates (6/6 passing)\n✅ Ropes\n❌ Docks (9/10 passing)\n\nTotal: 17 passed, 1 failed\n```"), InlineData("```\n✅ Portes (6/6 réussis)\n❌ Quais (9/10 réussis)\n\nTotal : 15 réussis, 1 échoué\n```")]
    [InlineData("## Summary\n- Overall: 17/22 passed\n\n### Ropes\nPass Rate: 6/7\n\n### Nets\nPass Rate: 5/8\n\n### Hooks\nPass Rate: 6/7"), InlineData("## Summary\n- Overall: 19/24 passed\n\n### Ropes\nPass Rate: 6/7\n\n### Nets\nPass Rate: 5/8\n\n### Hooks\nLast year's pass rate: 6/7"), InlineData("## Bilan\n- Total : 17/22 réussis\n\n### Cordes\nTaux de réussite : 6/7\n\n### Filets\nTaux de réussite : 5/8\n\n### Crochets\nTaux de réussite : 6/7")]
    public void IsQuietWhereSectionsTablesAndBlocksAddUpOrTellOfOtherThings(string report) => IsQuiet(report);

    [Theory]
    [InlineData("### Mended on the lock ([|30|] repairs / 9 gates)\n\n- {|+:12|} torn seams\n- {|+:9|} lost floats\n- {|+:5|} wrong knots\n- {|+:2|} dead lamps"), InlineData("## Cleared: [|1,719|] items\n\n- {|+:1,258|} crates\n- {|+:177|} ropes\n- {|+:60|} hooks\n- {|+:249|} planks")]
    [InlineData("### Reprises du quai ([|30|] corrections)\n\n- {|+:12|} coutures déchirées\n- {|+:9|} flotteurs perdus\n- {|+:5|} nœuds refaits\n- {|+:2|} lampes mortes")]
    public void SumsUpThingsOfManyKinds(string report) => Reports(report);

    [Theory]
    [InlineData("### Mended (28 repairs / 9 gates)\n\n- 12 torn seams\n- 9 lost floats\n- 5 wrong knots\n- 2 dead lamps"), InlineData("### Mended (30 gates)\n\n- 12 torn seams\n- 9 lost floats\n- 5 wrong knots\n- 2 dead lamps"), InlineData("### Mended (30 repairs)\n\n- 12 torn seams\n- 9 lost floats\n- 5 wrong knots"), InlineData("### Mended (30 repairs)\n\n- 12 torn seams\n- 9 lost floats\n- 5 wrong knots\n- the lamps")]
    [InlineData("| Class | Worth |\n|---|---|\n| Ropes | 1332 million |\n| Sails | 640 million |\n| **Total** | **1.97 billion** |"), InlineData("| Classe | Valeur |\n|---|---|\n| Cordes | 1 332 M EUR |\n| Voiles | 640 M EUR |\n| **Total** | **1,97 Mds EUR** |")]
    public void AcceptsWhatAddsUpIsOfAnotherKindOrAnotherScale(string report) => IsQuiet(report);

    [Theory]
    [InlineData("**Total ropes:** [|27|]\n\n- North: {|+:12|}\n- South: {|+:8|}\n- East: {|+:5|}"), InlineData("**Total des câbles :** [|27|]\n\n- Nord : {|+:12|}\n- Sud : {|+:8|}\n- Est : {|+:5|}"), InlineData("**Leaks found: [|13|]**\n- Critical: {|+:2|}\n- High: {|+:4|}\n- Medium: {|+:5|}\n- Low: {|+:3|}")]
    [InlineData("**Leaks found:** [|13|]\n\n| Severity | Count |\n|---|---|\n| Critical | {|+:2|} |\n| High | {|+:4|} |\n| Medium | {|+:5|} |\n| Low | {|+:3|} |"), InlineData("## Signs ([|38|])\n\n### North ({|+:11|})\nPainted.\n\n### South ({|+:17|})\nPainted.\n\n### East ({|+:12|})\nPainted."), InlineData("```\nHarbour routes: [|14|] total\n- Berths: {|+:4|} routes\n- Crews: {|+:5|} routes\n- Tides: {|+:3|} routes\n- Loads: {|+:4|} routes\n```")]
    public void SumsUpPartsThatNameNothing(string report) => Reports(report);

    [Theory]
    [InlineData("**Total ropes:** 25\n\n- North: 12\n- South: 8\n- East: 5"), InlineData("**Visitors:** 120\n\n- Sailors: 10\n- Here before: 104\n- On foot: 9"), InlineData("**Cordes refaites :** 24\n\n- Mètres : 12\n- Nœuds : 8\n- Heures : 5"), InlineData("**Leaks found: 15**\n- Critical: 2\n- High: 4\n- Medium: 5")]
    [InlineData("**Boats:** 24\n\n| Setting | Value |\n|---|---|\n| Berths | 12 |\n| Cranes | 8 |\n| Lamps | 6 |"), InlineData("## Signs (40)\n\n### North (11)\nPainted.\n\n### South (17)\nPainted.\n\n### East (12)\nPainted."), InlineData("## Signs (4)\n\n### North (11)\nPainted.\n\n### South (17)\nPainted.\n\n### East (12)\nPainted."), InlineData("```\nHarbour routes: 16 total\n- Berths: 4 routes\n- Crews: 5 routes\n- Tides: 3 routes\n- Loads: 4 routes\n```")]
    public void AcceptsPartsThatNameNothingOrAreOfNoWhole(string report) => IsQuiet(report);

    // Ratios in a table below a line, or below the only heading of the section.
    [Theory]
    [InlineData("## Score: [|57/76|] = 75%\n\n### By quay\n\n| Quay | Done | Total |\n|---|---|---|\n| Bow | {|+:8/8|} | 8 |\n| Stern | {|+:7/8|} | 8 |\n| Mast | {|+:14/15|} | 15 |\n| Keel | {|+:14/18|} | 18 |\n| Deck | {|+:12/27|} | 27 |"), InlineData("**Berths done: [|57/76|]**\n\n| Quay | Done |\n|---|---|\n| Bow | {|+:8/8|} |\n| Stern | {|+:7/8|} |\n| Mast | {|+:14/15|} |\n| Keel | {|+:14/18|} |\n| Deck | {|+:12/27|} |")]
    [InlineData("## Score global : [|57/76|]\n\n### Par quai\n\n| Quai | Faits |\n|---|---|\n| Proue | {|+:8/8|} |\n| Poupe | {|+:7/8|} |\n| Mât | {|+:14/15|} |\n| Quille | {|+:14/18|} |\n| Pont | {|+:12/27|} |")]
    public void SumsUpRatiosOfATableBelow(string report) => Reports("# Report\n\n" + report);

    [Theory]
    [InlineData("## Score: 55/76 = 72%\n\n### By quay\n\n| Quay | Done |\n|---|---|\n| Bow | 8/8 |\n| Stern | 7/8 |\n| Mast | 14/15 |\n| Keel | 14/18 |\n| Deck | 12/27 |"), InlineData("## Score: 57/76\n\n### Bow\n\n| Berth | Done |\n|---|---|\n| Old | 28/30 |\n| New | 24/46 |\n\n### Stern\n\nNothing.")]
    [InlineData("**Berths done last year: 57/76**\n\n| Quay | Done |\n|---|---|\n| Bow | 8/8 |\n| Stern | 7/9 |\n| Mast | 3/15 |"), InlineData("**Average: 5/9**\n\n| Quay | Done |\n|---|---|\n| Bow | 2/3 |\n| Stern | 2/4 |"), InlineData("## Score global : 55/76\n\n### Par quai\n\n| Quai | Faits |\n|---|---|\n| Proue | 8/8 |\n| Poupe | 7/8 |\n| Mât | 14/15 |\n| Quille | 14/18 |\n| Pont | 12/27 |")]
    public void AcceptsRatiosOfATableBelow(string report) => IsQuiet("# Report\n\n" + report);
}
