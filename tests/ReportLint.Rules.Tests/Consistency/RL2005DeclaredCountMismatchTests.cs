using ReportLint.Rules.Consistency;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Consistency;

public class RL2005DeclaredCountMismatchTests() : RuleTest(new RL2005DeclaredCountMismatch())
{
    [Theory]
    [InlineData("We added 4 checks covering:\n\n1. Read the timetable\n2. Book a seat on a train\n3. Refund a ticket that was not used"), InlineData("Nous avons ajouté 4 contrôles couvrant :\n\n1. Lire les horaires\n2. Prendre une place dans un train\n3. Rendre un billet")]
    public void LeavesWhatTheyCoverAlone(string report) => IsQuiet(report);

    [Theory]
    [InlineData("We added [|4|]\u00A0endpoints:\n\n1. {|+:Read the timetable|}\n2. {|+:Book a seat on a train|}\n3. {|+:Refund a ticket that was not used|}"), InlineData("## Quais ([|5|]\u00A0quais)\n\n- {|+:Nord|}\n- {|+:Sud|}\n- {|+:Est|}\n- {|+:Ouest|}")]
    public void ReadsNoBreakSpacesAsBlanks(string report) => Reports(report);

    [Theory]
    [InlineData("## Depots ([|4|] vans)\n\n- {|+:Red van|}\n- {|+:Blue van|}\n- {|+:Green van|}")]
    [InlineData("## Scripts ([|3|])\n\n- {|+:`load.sh`|}\n- {|+:`sort.sh`|}\n- {|+:`post.sh`|}\n- {|+:`wipe.sh`|}")]
    [InlineData("**[|3|] scripts created:**\n\n- {|+:`load.sh` – loads the stock|}\n- {|+:`sort.sh` – sorts the stock|}")]
    [InlineData("**Scripts créés ([|3|])** :\n\n- {|+:`charge.sh`|}\n- {|+:`trie.sh`|}")]
    [InlineData("Les [|5|] modules suivants ont été migrés :\n\n- {|+:Module de caisse|}\n- {|+:Module de stock|}\n- {|+:Module de paie|}\n- {|+:Module de tri|}")]
    [InlineData("We added [|4|] endpoints:\n\n1. {|+:Read the timetable|}\n2. {|+:Book a seat on a train|}\n3. {|+:Refund a ticket that was not used|}")]
    [InlineData("## Regions ([|5|])\n\n- {|+:North|}\n- {|+:South|}\n- {|+:East|}\n- {|+:West|}")]
    public void CountsTheItemsOfAList(string report) => Reports(report);

    [Fact]
    public void CountsTheRowsOfATable() => Reports("## Fleet ([|4|] ships, 52 h)\n\n| Ship | Tons |\n|---|---|\n| {|+:Ada | 10|} |\n| {|+:Bea | 20|} |\n| {|+:Cleo | 22|} |");

    [Theory]
    [InlineData("## [|3|] Findings\n\n### {|+:Finding 1: lost parcels|}\n\nText.\n\n### {|+:Finding 2: late parcels|}\n\nText.")]
    [InlineData("## Lessons ([|4|])\n\n### 1. {|+:Ask early|}\n\nText.\n\n### 2. {|+:Test at night|}\n\nText.\n\n### 3. {|+:Keep the old door|}\n\nText.")]
    public void CountsSubHeadings(string report) => Reports(report);

    [Fact]
    public void LearnsFromTheOtherHeadingsWhatIsCounted() => Reports(
        "### Doors (2 checks)\n\n- opens when the badge is known\n- stays shut otherwise\n\n### Lights (3 checks)\n\n- on at dusk\n- off at dawn, or when the room is empty\n- dim at night\n\n"
        + "### Heat (2 checks)\n\n- warms the hall before nine\n- stops at ten in the evening\n\n### Water ([|4|] checks)\n\n- {|+:stops when the pipe bursts|}\n- {|+:reports a leak|}\n- {|+:closes the valve in the cellar|}");

    [Fact]
    public void SaysBothNumbers() =>
        Reports("**[|3|] scripts:**\n\n- {|+:`load.sh`|}\n- {|+:`sort.sh`|}", "The text says 3 scripts, but 2 are listed");

    [Theory]
    [InlineData("## Changes of the vans (5 Jun 2024)\n\n- Red van\n- Blue van")]
    [InlineData("## Camions changés (15 mars 2024)\n\n- Camion rouge\n- Camion bleu")]
    [InlineData("## Vans (3 vans)\n\n- Red van\n- Blue van\n- Green van"), InlineData("## Vans (2+ vans)\n\n- Red van\n- Blue van\n- Green van"), InlineData("## Camions (3)\n\n- Camion rouge\n- Camion bleu\n- Camion vert"), InlineData("**40+ scripts:**\n\n- `a.sh`\n- `b.sh`"), InlineData("## Vans (~4 vans)\n\n- Red van\n- Blue van\n- Green van")]
    [InlineData("## Services (4 services)\n\n**Yard**:\n- Gate service\n- Crane service\n\n**Sea**:\n- Pilot service\n- Tug service"), InlineData("## Scripts (3 scripts)\n\n### Load (2 scripts)\n\n- `a.sh`\n- `b.sh`\n\n### Sort (1 script)\n\n- `c.sh`"), InlineData("## Vans (3 vans)\n\n- Red van\n- Blue van\n- Green van\n- ~~Grey van~~"), InlineData("## Vans (5 vans)\n\n- North: vans\n  - a\n  - b\n- South: vans\n  - c\n  - d\n  - e")]
    [InlineData("## Modules (20 modules)\n\n- 12 yard modules\n- 8 sea modules"), InlineData("## Tools (4 tools)\n\n- Saw, hammer\n- Drill, file"), InlineData("## Tools (13 tools)\n\n| Tool | Number |\n|---|---|\n| Saw | 5 |\n| Drill | 8 |\n| **Total** | **13** |"), InlineData("## Vans (2 vans)\n\n| Van | State |\n|---|---|\n| Red | ✅ |\n| Blue | ✅ |\n| Total | 2 |")]
    public void AcceptsACountThatSomeReadingGives(string report) => IsQuiet(report);

    [Theory]
    [InlineData("## Safety (20 injuries)\n\n| Age | Men | Women |\n|---|---|---|\n| Young | 5 | 6 |\n| Old | 3 | 4 |"), InlineData("## Recovery\n\n5-7 per injury:\n\n- rest\n- ice"), InlineData("1. **Created files:**\n   - `a.md`\n   - `b.md`"), InlineData("## Unit tests (22 tests)\n\n- opens the gate\n- shuts the gate"), InlineData("## Phase 4-7\n\n- Load\n- Sort"), InlineData("Open points (9 points):\n\n8. Gate\n9. Crane")]
    [InlineData("### Unit tests: 640 tests ✅\n\n- All depots: 100% pass rate\n- Duration: < 5 minutes"), InlineData("### Load tests: 9 scenarios\n\n- 100 users at once\n- P95 latency: < 500 ms\n- Error rate: < 0.1 %"), InlineData("All 30 drivers trained with:\n\n- Simulators\n- Night drives"), InlineData("**Cockpit** – 60 gauges:\n\n- Glass fronts\n- Soft light"), InlineData("Only 4 gaps remain. They are:\n\n- small\n- known\n- cheap"), InlineData("### For queued parcels (17)\n\n1. Watch the queue\n2. Call the depot")]
    [InlineData("### Formation (30 minutes)\n\n- Accueil\n- Visite"), InlineData("### Guide (120 lines)\n\n- Set-up\n- Use"), InlineData("### Guide (120 lignes)\n\n- Installation\n- Usage"), InlineData("### 3. Feedback (10 items processed)\n\n- Drivers: requests met\n- Depots: faults mended")]
    public void IsQuietWhereTheListIsNotWhatIsCounted(string report) => IsQuiet(report);

    [Theory]
    [InlineData("## Vans (12 vans), such as\n\n- Red van\n- Blue van"), InlineData("**5 scripts, notamment :**\n\n- `a.sh`\n- `b.sh`\n- `c.sh`"), InlineData("**5 scripts:**\n\n- `a.sh`\n- `b.sh`\n- `c.sh`\n- …"), InlineData("**5 scripts:**\n\n- `a.sh`\n- `b.sh`\n- `c.sh`\n- and two more"), InlineData("**5 scripts :**\n\n- `a.sh`\n- `b.sh`\n- `c.sh`\n- etc."), InlineData("## Vans (60 vans)\n\n- Red van\n- Blue van\n- Green van")]
    [InlineData("Gates: 2 of 5 shut:\n\n- North gate\n- South gate\n- East gate"), InlineData("## Gates (3/5)\n\n- North gate\n- South gate"), InlineData("Target: 5 gates:\n\n- North gate\n- South gate\n- East gate"), InlineData("There are 5 gates.\n\n- North gate\n- South gate\n- East gate"), InlineData("## Gates 8x8\n\n- North gate\n- South gate"), InlineData("`5 gates`:\n\n- North gate\n- South gate\n- East gate")]
    public void IsQuietWhereTheListIsNotAll(string report) => IsQuiet(report);

    [Theory]
    [InlineData("**Depots inspected** ([|5|] core depots):\n1. {|+:North|}\n2. {|+:South|}\n3. {|+:East|}\n4. {|+:West|}\n\n**Vans:**\n- Red\n- Blue\n- Grey"), InlineData("**[|5|] Tables designed:**\n\n| Table | Use |\n|---|---|\n| {|+:`ships` | 40 rows, all of them old|} |\n| {|+:`crews` | 90 rows, some new|} |\n| {|+:`ports` | 12 rows|} |\n| {|+:`tides` | 700 rows|} |"), InlineData("### Settings ([|4|] files)\n\n1. {|+:`dock.yml` (12 lines)|}\n2. {|+:`gate.yml` (9 lines)|}\n3. {|+:`yard.yml` (7 lines)|}"), InlineData("### Tugs ([|5|] tugs)\n\n- {|+:Pollux 2|}\n- {|+:Castor 4|}\n- {|+:Vega 1|}\n- {|+:Rigel 7|}")]
    [InlineData("**Dépôts contrôlés** ([|5|] dépôts) :\n1. {|+:Nord|}\n2. {|+:Sud|}\n3. {|+:Est|}\n4. {|+:Ouest|}\n\n**Camions :**\n- Rouge\n- Bleu\n- Gris")]
    public void CountsWhatALineHeads(string report) => Reports(report);

    [Theory]
    [InlineData("Three phases:\n\n1. Survey\n2. Build\n3. Move")]
    [InlineData("Trois étapes :\n\n1. Relevé\n2. Pose\n3. Essai")]
    [InlineData("Phase two:\n\n1. Survey\n2. Build\n3. Move")]
    [InlineData("One of three options:\n\n1. Survey\n2. Build\n3. Move\n4. Wait")]
    [InlineData("At least three phases:\n\n1. Survey\n2. Build\n3. Move\n4. Review")]
    [InlineData("A two-step lock:\n\n1. Survey\n2. Build\n3. Move")]
    [InlineData("Five of the eight gates:\n\n1. North\n2. South\n3. East\n4. West")]
    [InlineData("There are three phases.\n\n1. Survey\n2. Build\n3. Move\n4. Review")]
    [InlineData("**Tools** (5 tools):\n- Saw, hammer\n- Drill, file\n- Lamp")]
    [InlineData("### Models (6 models)\n\n- Ajax 2, Ajax 3\n- Hector (two seats, four seats)\n- Paris")]
    [InlineData("**Tables (3):**\n\n| Table | Use |\n|---|---|\n| `ships` | 40 rows, all of them old |\n| `crews` | 90 rows |\n| `ports` | 12 rows |")]
    [InlineData("Deux équipes ont travaillé ici.\n\n- Nord\n- Sud\n- Est")]
    public void AcceptsCountsInWordsAndAside(string report) => IsQuiet(report);

    [Theory]
    [InlineData("### Yard cranes ([|4|] cranes)\n\n| # | Crane | State |\n|---|---|---|\n| {|+:4.1 | Ada | ✅|} |\n| {|+:4.2 | Bea | ✅|} |\n| {|+:4.3 | Cleo | ✅|} |"), InlineData("### Grues du quai ([|4|] grues)\n\n| N° | Grue | État |\n|---|---|---|\n| {|+:1 | Ada | ✅|} |\n| {|+:2 | Bea | ✅|} |\n| {|+:3 | Cleo | ✅|} |")]
    public void CountsNumberedRows(string report) => Reports(report);

    [Theory]
    [InlineData("### Yard cranes (5 cranes)\n\n| # | Crane | State |\n|---|---|---|\n| 4.1 | Ada | ✅ |\n| 4.2 | Bea | ✅ |\n| 4.3-4.5 | Others | ✅ |"), InlineData("### Yard cranes (3 cranes)\n\n| # | Crane | State |\n|---|---|---|\n| 4.1 | Ada | ✅ |\n| 4.2 | Bea | ✅ |\n| 4.3 | Cleo | ✅ |"), InlineData("### Grues du quai (5 grues)\n\n| N° | Grue | État |\n|---|---|---|\n| 1 | Ada | ✅ |\n| 2 | Bea | ✅ |\n| 3-5 | Autres | ✅ |")]
    public void AcceptsNumberedRows(string report) => IsQuiet(report);

    [Theory]
    [InlineData("The crew fixed [|5|] gates:\n\n1. {|+:North gate of the yard|}\n2. {|+:South gate|}\n3. {|+:East gate|}\n4. {|+:West gate|}"), InlineData("Les équipes ont corrigé [|5|] défauts :\n\n1. {|+:Porte lente|}\n2. {|+:Lampe faible|}\n3. {|+:Rail tordu|}\n4. {|+:Grue fixe|}")]
    public void CountsWhatSomebodyDid(string report) => Reports(report);

    [Theory]
    [InlineData("This gives room for the remaining 7 phases:\n\n1. Rails\n2. Lamps\n3. Gates\n4. Cranes\n5. Sheds"), InlineData("The crew fixed 4 gates:\n\n1. North\n2. South\n3. East\n4. West"), InlineData("Cela sert les 7 phases restantes du port :\n\n1. Rails\n2. Lampes\n3. Portes\n4. Grues\n5. Hangars")]
    public void AcceptsWhatSomebodyDid(string report) => IsQuiet(report);

    [Theory]
    [InlineData("## Checks of ropes and checks of cranes of June ([|9|])\n\n1. {|+:Bow|}\n2. {|+:Stern|}\n3. {|+:Mast|}\n4. {|+:Keel|}\n5. {|+:Helm|}\n6. {|+:Deck|}\n7. {|+:Hold|}")]
    [InlineData("**[|8/8|] gates mended:**\n\n- **{|+:Bow|}**\n- **{|+:Stern|}**\n- **{|+:Mast|}**\n- **{|+:Keel|}**\n- **{|+:Helm|}**\n- **{|+:Deck|}**"), InlineData("## Portes ([|8/8|])\n\n- **{|+:Proue|}**\n- **{|+:Poupe|}**\n- **{|+:Mât|}**\n- **{|+:Quille|}**\n- **{|+:Barre|}**\n- **{|+:Pont|}**")]
    public void CountsWhatALongHeadingOrARatioDeclares(string report) => Reports(report);

    [Theory]
    [InlineData("**6/6 gates mended:**\n\n- **Bow**\n- **Stern**\n- **Mast**\n- **Keel**\n- **Helm**\n- **Deck**"), InlineData("**5/8 gates mended:**\n\n- **Bow**\n- **Stern**\n- **Mast**\n- **Keel**\n- **Helm**\n- **Deck**")]
    [InlineData("## Security (10/10)\n\n- **Bow**\n- **Stern**\n- **Mast**\n- **Keel**\n- **Helm**\n- **Deck**\n- **Hold**\n- **Sail**"), InlineData("## Portes (6/6)\n\n- **Proue**\n- **Poupe**\n- **Mât**\n- **Quille**\n- **Barre**\n- **Pont**")]
    public void AcceptsRatiosOfTheListAndGrades(string report) => IsQuiet(report);

    [Theory]
    // What is nested in an item is no list of its own; half of it was the declared count by chance.
    [InlineData("### Moved depots ([|4|])\n\n1. {|+:`yard/north.yml`|}\n   - two gates\n   - one crane\n2. {|+:`yard/south.yml`|}\n   - two gates\n   - one lamp\n3. {|+:`yard/east.yml`|}\n   - one gate\n   - one lamp"), InlineData("### Dépôts déplacés ([|4|])\n\n1. {|+:`cour/nord.yml`|}\n   - deux portes\n   - une grue\n2. {|+:`cour/sud.yml`|}\n   - deux portes\n   - une lampe\n3. {|+:`cour/est.yml`|}\n   - une porte\n   - une lampe")]
    // The items count other things.
    [InlineData("### Tugs ([|4|])\n\n- **{|+:Vega** - the harbour (48 turns)|}\n- **{|+:Rigel** - the sea (45 turns)|}\n- **{|+:Castor** - the river (41 turns)|}"), InlineData("### Remorqueurs ([|4|])\n\n- **{|+:Véga** - le port (48 câbles)|}\n- **{|+:Rigel** - la mer (45 câbles)|}\n- **{|+:Castor** - le fleuve (41 câbles)|}")]
    // Who numbers the items has counted them: a comma or an "and" in one makes no second.
    [InlineData("### Guides ([|5|] files, 3,200 lines)\n\n1. {|+:`dock.md` (1,500 lines)|}\n2. {|+:`gate.md` (900 lines)|}\n3. {|+:`yard.md` (500 lines)|}\n4. {|+:`sea.md` (300 lines)|}"), InlineData("### Guides ([|5|] fichiers, 3 200 lignes)\n\n1. {|+:`quai.md` (1 500 lignes)|}\n2. {|+:`porte.md` (900 lignes)|}\n3. {|+:`cour.md` (500 lignes)|}\n4. {|+:`mer.md` (300 lignes)|}")]
    // More than was declared is no choice, however few.
    [InlineData("**Depots ([|2|]):**\n- {|+:North|}\n- {|+:South|}\n- {|+:East|}"), InlineData("**Dépôts ([|2|]) :**\n- {|+:Nord|}\n- {|+:Sud|}\n- {|+:Est|}")]
    [InlineData("### The [|5|] gates (all of them open)\n\n1. {|+:North|}\n2. {|+:South|}\n3. {|+:East|}\n4. {|+:West|}"), InlineData("### Les [|5|] portes (toutes ouvertes)\n\n1. {|+:Nord|}\n2. {|+:Sud|}\n3. {|+:Est|}\n4. {|+:Ouest|}")]
    [InlineData("### Gate tests added ([|4|] tests)\n\n1. {|+:`gate_opens`|}\n2. {|+:`gate_shuts`|}\n3. {|+:`gate_waits`|}")]
    public void CountsWhatNoOtherReadingExplains(string report) => Reports(report);

    [Theory]
    // Each of the numbers may be of the count.
    [InlineData("### Tugs (6 tugs)\n\n- **Vega** class (4)\n- **Rigel** class (1)\n- **Castor** class (3)")]
    [InlineData("### Remorqueurs (6 remorqueurs)\n\n- Classe **Véga** (4)\n- Classe **Rigel** (1)\n- Classe **Castor** (3)")]
    [InlineData("### Moved depots (6)\n\n1. `yard/north.yml`\n   - two gates\n2. `yard/south.yml`\n   - two gates\n3. `yard/east.yml`\n   - two gates")]
    [InlineData("**Harbour trades (4 trades):**\n- Piloting\n- Towing & mooring\n- Loading")]
    [InlineData("**Métiers du port (4 métiers) :**\n- Pilotage\n- Remorquage et amarrage\n- Chargement")]
    [InlineData("**Depots (3):**\n- North\n- South")]
    [InlineData("**Dépôts (3) :**\n- Nord\n- Sud")]
    [InlineData("### Gate tests added (4 tests)\n\n- `gate_opens`\n- `gate_shuts`\n- `gate_waits`")]
    [InlineData("Un quai à deux-étages :\n\n1. Relevé\n2. Pose\n3. Essai")]
    public void IsQuietWhereAnotherReadingExplainsIt(string report) => IsQuiet(report);

    [Theory]
    [InlineData("**[|6|] stratégies de cadence :**\n\n- {|+:`proue` : soir|}\n- {|+:`poupe` : matin|}\n- {|+:`mât` : midi|}\n- {|+:`quille` : nuit|}\n- {|+:`barre` : jour|}")]
    [InlineData("## Files created ([|4|])\n\n1. {|+:✅ `bow.md` — 25 pages|}\n2. {|+:✅ `stern.md` — 16 pages|}\n3. {|+:✅ `mast.md` (350 lines)|}")]
    public void CountsPhrasesOfSeveralNounsRowsAndFiles(string report) => Reports(report);

    [Theory]
    [InlineData("**5 strategies of timing:**\n\n- `bow`\n- `stern`\n- `mast`\n- `keel`\n- `helm`"), InlineData("**5 strategies of timing and of rigging were tried:**\n\n- `bow`\n- `stern`\n- `mast`\n- `keel`\n- `helm`"), InlineData("| Model | State |\n|---|---|\n| Bow | dry |\n| Stern | dry |\n| Mast | dry |\n\n**Total**: 3 models tested")]
    [InlineData("| Model | State |\n|---|---|\n| Bow | dry |\n| Stern | dry |\n| Mast | dry |\n\n**Total**: 4 crews"), InlineData("| Model | Tests |\n|---|---|\n| Bow | 2 |\n| Stern | 3 |\n\n**Total**: 5 models tested"), InlineData("## Files created (3)\n\n1. `bow.md` — 25 pages\n2. `stern.md` — 16 pages\n3. `mast.md` (350 lines)"), InlineData("**5 stratégies de cadence :**\n\n- `proue`\n- `poupe`\n- `mât`\n- `quille`\n- `barre`")]
    public void AcceptsPhrasesOfSeveralNounsRowsAndFilesThatAreRight(string report) => IsQuiet(report);

    [Theory]
    [InlineData("All [|7|] gates open rightly:\n\n- **{|+:Bow|}**\n- **{|+:Stern|}**\n- **{|+:Mast|}**\n- **{|+:Keel|}**\n- **{|+:Helm|}**\n- **{|+:Deck|}**")]
    public void CountsTheNamesBehindANumber(string report) => Reports(report);

    [Theory]
    [InlineData("- Tongues: 3 (en, de, fr)"), InlineData("- Tongues: 4 (en, de, fr and it)"), InlineData("- Tongues: 3 (en, de, fr and it)"), InlineData("- Tongues: 12 (en, de, fr, ...)"), InlineData("- Tongues: 12 (en, de, etc.)"), InlineData("- Tongues: 12 (such as en, de)"), InlineData("- Tongues: 12 (spoken in the northern yards of town, and more)")]
    [InlineData("- Tongues: 4 (2 old, 2 new)"), InlineData("- Tongues: 4 (en, de, fr) of the crew"), InlineData("- 4 tongues (en, de, fr)"), InlineData("| Metric | Value |\n|---|---|\n| Ways | 3 (sea, rail, road) |"), InlineData("- Langues : 3 (en, de, fr)"), InlineData("- Tongues: 4.5 (en, de, fr)"), InlineData("All 6 gates open rightly:\n\n- **Bow**\n- **Stern**\n- **Mast**\n- **Keel**\n- **Helm**\n- **Deck**")]
    public void AcceptsNamesThatAreAsManyOrSome(string report) => IsQuiet(report);

    [Theory]
    [InlineData("All [|4|] gates are closed as planned:\n- {|+:North gate|}\n- {|+:South gate|}\n- {|+:East gate|}")]
    public void ReportsListsOfSeveralGroups(string report) => Reports(report);

    [Theory]
    [InlineData("### Berths (8 berths)\n\n**North:**\n- `n1`\n- `n2`\n- `n3`\n\n**South:**\n- `s1`\n- `s2`\n- `s3`\n- `s4`\n- `s5`")]
    [InlineData("### Postes (8 postes)\n\n**Nord :**\n- **Ancre**\n- **Bitte**\n- **Corde**\n\n**Sud :**\n- **Digue**\n- **Écluse**\n- **Feu**\n- **Grue**\n- **Hune**")]
    [InlineData("### Berths (3 berths)\n\n**North:**\n- `n1`\n- `n2`\n- `n3`\n\n**Tools:**\n- `hook`\n- `rope`")]
    [InlineData("### Berths (7 berths)\n\n**North:**\n- `n1`\n- `n2`\n- `n3`\n\n**Why they were moved:**\n- the quay is old and its wall leans\n- the water is deep enough here\n- ships are longer now\n- cranes stand nearer\n- trucks turn there")]
    [InlineData("### Docks to be dredged (5+ docks)\n\n1. **North**\n2. **South**\n3. **East**\n4. **West**\n5. **Old**\n6. **New**")]
    [InlineData("### Docks to be dredged (40+ docks)\n\n1. **North**\n2. **South**\n3. **East**")]
    public void AcceptsListsOfSeveralGroups(string report) => IsQuiet(report);

    [Theory]
    [InlineData("| Pier | Signals |\n|---|---|\n| North | [|3|] lamp signals ({|+:red|}, {|+:green|}, {|+:white|}, {|+:amber|}) |")]
    public void CountsTheNamesBehindANoun(string report) => Reports(report);

    [Theory]
    [InlineData("- 5 watch rules (fog, wind, tide, ice, night)"), InlineData("- 8 watch rules (fog, wind, tide)"), InlineData("- 5 watch rules (fog, wind, tide, etc.)"), InlineData("- 4 hours (fog, wind, tide)"), InlineData("- 5 watch rules (fog, wind, tide and ice, night)")]
    [InlineData("- 2 lamps (red, green, white)"), InlineData("Le quai a 4 équipes (grue, corde, garde, cuisine)."), InlineData("- 4 equipes (dont grue, corde, garde)")]
    public void AcceptsTheNamesBehindANoun(string report) => IsQuiet(report);

    [Theory]
    [InlineData("### Fichiers modifiés ([|5|])\n\n- {|+:`quai.js`|}\n- {|+:`besoins.txt`|}\n- {|+:`.env`|}")]
    public void CountsNamesThatStartWithADot(string report) => Reports(report);

    [Theory]
    [InlineData("### Changed files (5)\n\n- quay.js\n- needs.txt\n- ..."), InlineData("### Fichiers modifiés (5)\n\n- quai.js\n- besoins.txt\n- … et d'autres"), InlineData("### Changed files (3)\n\n- quay.js\n- needs.txt\n- .env")]
    public void AcceptsListsThatGoOnBehindDots(string report) => IsQuiet(report);

    [Theory]
    [InlineData("#### Ropes - Wet (2 tests)\n- ✅ hold when soaked\n- ✅ hold when frozen\n\n#### Ropes - New (1 test)\n- ✅ hold a ship\n- ✅ hold a crane"), InlineData("#### Cordes mouillées (2 épreuves)\n- ✅ tiennent trempées\n- ✅ tiennent gelées\n\n#### Cordes neuves (1 épreuve)\n- ✅ tiennent un navire\n- ✅ tiennent une grue")]
    [InlineData("#### Wet (2 tests)\n- ✅ soaked\n- ✅ frozen\n\n#### Dry (2 tests)\n- ✅ sun\n- ✅ wind\n\n#### Old (2 tests)\n- ✅ boat\n- ✅ lamp\n\n#### New (1 test)\n- ✅ ship")]
    public void AcceptsAListThatTellsOfOneThing(string report) => IsQuiet(report);

    [Theory]
    [InlineData("## Limites\n\nIl y a [|4|] fuites connues :\n\n1. {|+:La proue goutte|}\n2. {|+:La poupe goutte|}\n3. {|+:Le mât goutte|}")]
    public void ReportsWhatThereIsSaidToBe(string report) => Reports("# Report\n\n" + report);

    [Theory]
    [InlineData("## Limits\n\nThere are 3 known leaks:\n\n1. The bow drips\n2. The stern drips\n3. The mast drips"), InlineData("## Limits\n\nThere are 40 ships in the yard:\n\n1. The bow drips\n2. The stern drips"), InlineData("## Limites\n\nIl y a 3 fuites connues :\n\n1. La proue goutte\n2. La poupe goutte\n3. Le mât goutte")]
    public void AcceptsWhatThereIsSaidToBe(string report) => IsQuiet("# Report\n\n" + report);

    [Theory]
    [InlineData("### New sheets ([|6|] files)\n\n```\n{|+:yard/hull.md|}\n{|+:yard/deck.md|}     # drawn anew\n{|+:yard/mast.md|}\n{|+:index.md|}\n```")]
    [InlineData("**Feuilles ajoutées ([|5|] fichiers) :**\n\n```\n{|+:coque.md|}\n{|+:pont.md|}\n{|+:mat.md|}\n```")]
    [InlineData("Wrote [|4|] short manuals: {|+:`hull.md`|}, {|+:`deck.md`|} and {|+:`mast.md`|}.")]
    [InlineData("Ajouté [|3|] fichiers : {|+:`coque.md`|}, {|+:`pont.md`|}, {|+:`mat.md`|} et {|+:`cale.md`|}.")]
    [InlineData("The yard holds [|6|] new cranes:\n\n1. {|+:North|}\n2. {|+:South|}\n3. {|+:East|}\n4. {|+:West|}\n5. {|+:Old|}")]
    public void CountsBlocksNamesInCodeAndPaths(string report) => Reports(report);

    [Theory]
    [InlineData("## Launch carried out (4 stages)\n\n```\nStage 1: clear the slip\n   ↓\nStage 2: grease the ways\n   ↓\nStage 3: draw the chocks\n   ↓\nStage 4: let go\n```"), InlineData("## Launch carried out (3 stages)\n\n```\nStage 1: clear the slip\nStage 2: grease the ways\nStage 2B: grease again\nStage 3: draw the chocks\n```"), InlineData("## Launch carried out (6 stages)\n\n```\nStage 1: clear the slip\nStage 2: grease the ways\nStage 3: draw the chocks\n...\nStage 5: let go\n```"), InlineData("## Launch carried out (6 stages)\n\n```\nDay 1: clear the slip\nDay 2: grease the ways\nDay 3: draw the chocks\nDay 4: let go\n```"), InlineData("## Mise à l'eau (4 étapes)\n\n```\nÉtape 1 : dégager\nÉtape 2 : graisser\nÉtape 3 : lâcher\nÉtape 4 : amarrer\n```")]
    [InlineData("### New sheets (4 files)\n\n```\nyard/hull.md\nyard/deck.md     # drawn anew\nyard/mast.md\nindex.md\n```"), InlineData("### New sheets (6 files)\n\n```\nyard/hull.md\nyard/deck.md\nyard/mast.md --draw\nindex.md\n```"), InlineData("### New sheets (6 files)\n\n```\nyard/\nhull.md\ndeck.md\nmast.md\nkeel.md\n```"), InlineData("### Yards (6 yards)\n\n```\nyard/hull.md\nyard/deck.md\nyard/mast.md\nindex.md\n```"), InlineData("**Feuilles ajoutées (3 fichiers) :**\n\n```\ncoque.md\npont.md\nmat.md\n```")]
    [InlineData("Wrote 3 short manuals: `hull.md`, `deck.md` and `mast.md`."), InlineData("Wrote 4 short manuals: `hull.md`, `deck.md`, etc."), InlineData("Wrote 4 short manuals: `hull.md` for the crew, `deck.md` and `mast.md`."), InlineData("Ran 9 trials: `hull.sh` and `deck.sh`."), InlineData("Ajouté 3 fichiers : `coque.md`, `pont.md` et `mat.md`.")]
    [InlineData("The yard holds 5 new cranes:\n\n1. North\n2. South\n3. East\n4. West\n5. Old"), InlineData("This gives a firm ground for the remaining 7 cranes:\n\n- ✅ **Ropes** of steel\n- ✅ **Nets** of hemp\n- ✅ **Hooks** of iron\n- ✅ **Chains** of steel\n- ✅ **Locks** of brass"), InlineData("It was tried on 6 cranes:\n\n1. Lift\n2. Turn\n3. Lower\n4. Rest\n5. Stop"), InlineData("The following 5 berths were dredged:\n\n| Berth | Depth |\n|---|---|\n| /north | 4 m |\n| /south | 5 m |\n| /east | 6 m |\n| /west | 4 m |\n| /old | 3 m |"), InlineData("## Quatre grues d'acier\n\n1. Nord\n2. Sud\n3. Est\n4. Ouest")]
    public void AcceptsBlocksNamesInCodeAndPathsThatAreAsManyOrOthers(string report) => IsQuiet(report);

    [Theory]
    [InlineData("✅ **[|4|] new files**\n- {|+:HULL.md - how it is caulked|}\n- {|+:deck_planks.md - what sailors see|}\n- {|+:draw_mast.sh - draws it (11/11 ✅)|}"), InlineData("**[|4|] fichiers :**\n\n- {|+:COQUE.md : ce que l'équipage doit voir|}\n- {|+:pont_neuf.md : le pont|}\n- **{|+:mat.md** : le mât|}")]
    public void CountsPlainNamesOfFiles(string report) => Reports(report);

    [Theory]
    [InlineData("✅ **3 new files**\n- HULL.md - how it is caulked\n- deck_planks.md - what sailors see\n- draw_mast.sh - draws it (11/11 ✅)"), InlineData("✅ **4 new files**\n- HULL.md - how it is caulked\n- deck_planks.md - what sailors see\n- see the drawer for the rest"), InlineData("✅ **4 new files**\n- how the hull is caulked\n- what sailors see on deck\n- who draws the mast")]
    [InlineData("**3 fichiers :**\n\n- COQUE.md : ce que l'équipage doit voir\n- pont_neuf.md : le pont\n- **mat.md** : le mât"), InlineData("**4 fichiers :**\n\n- COQUE.md : la coque\n- pont_neuf.md : le pont\n- voir le tiroir"), InlineData("**4 manuals:**\n\n- HULL.md - the hull\n- DECK.md - the deck\n- MAST.md, and more")]
    public void AcceptsPlainNamesOfFilesThatAreAsManyOrNotAll(string report) => IsQuiet(report);

    [Theory]
    [InlineData("## Sheets (9 files)\n\n**Hull:**\n- `bow.md`, `stern.md`\n- `keel_*.md` (4 files), `rib.md`\n\n**Deck:**\n- `plank.md`, `hatch.md`"), InlineData("## Sheets (12 files)\n\n**Hull:**\n- `bow.md`, `stern.md` and what belongs to them\n- `keel_*.md` (4 files), `rib.md`\n\n**Deck:**\n- `plank.md`, `hatch.md`"), InlineData("## Sheets (12 files)\n\n**Hull:**\n- `bow.md`, `stern.md`\n- `keel_*.md`, `rib.md`\n- see the drawer")]
    [InlineData("## Feuilles (5 fichiers)\n\n- `proue.md` et `poupe.md`\n- `quille_*.md` (2 fichiers)\n- `mat.md`"), InlineData("## Sheets (12 files)\n\nThose of the hull:\n\n- `bow.md`, `stern.md`\n- `keel_*.md` (4 files), `rib.md`\n\nAll others are as they were.")]
    public void AcceptsFilesThatItemsNameWhereTheyAreAsManyOrNotAll(string report) => IsQuiet(report);

    [Theory]
    [InlineData("## Crews\n\n**Bow (✅ 3 hands):**\n- a\n- b\n- c\n\n**Stern (✅ 2 hands):**\n- d\n- e\n\n**Mast (✅ [|5|] hands):**\n- {|+:f of the long watch|}\n- {|+:g of the short watch|}\n- {|+:h of the long watch|}")]
    public void CountsAListAsItsSistersDo(string report) => Reports(report);

    [Theory]
    [InlineData("## Left\n\n### High priority (2 left)\n- Ropes\n- Nets\n\n### Medium priority (4 left)\n- Hooks\n- Lamps\n- Bells\n- Chains\n\n### Low priority (3 left)\n- Tar\n- Paint\n- Soap"), InlineData("## Left\n\n### High priority (6 left)\n- Ropes\n- Nets\n\n### Medium priority (9 left)\n- Hooks\n- Lamps\n\n### Low priority (3 left)\n- Tar\n- Paint\n- Soap"), InlineData("## Left\n\n### High priority (6 left)\n- Ropes\n- Nets, and others\n- ...\n\n### Medium priority (4 left)\n- Hooks\n- Lamps\n- Bells\n- Chains\n\n### Low priority (3 left)\n- Tar\n- Paint\n- Soap")]
    [InlineData("## Left\n\n### High priority (9 left)\n- Ropes\n- Nets\n\n### Medium priority (4 left)\n- Hooks\n- Lamps\n- Bells\n- Chains\n\n### Low priority (3 left)\n- Tar\n- Paint\n- Soap"), InlineData("## Réserves\n\n### Cordes (3 rouleaux)\n- neuf\n- usé\n- mouillé\n\n### Divers (6+ pièces)\n- cale\n- quai"), InlineData("**Total**: 2 cranes\n\n## Cranes\n\n### North\n| Crane | Load |\n|---|---|\n| Bow | 1 t |\n| Stern | 2 t |\n\n### South\n| Crane | Load |\n|---|---|\n| Keel | 3 t |\n| Rib | 4 t |\n| Mast | 5 t |\n\n**Total**: 5 cranes")]
    public void AcceptsAListWhoseSistersCountOtherwise(string report) => IsQuiet(report);

    private const string Tree = "# Yard\n\n```\nyard/\n├── HULL.md      # the hull\n├── DECK.md\n│\n├── rig/\n│   ├── Mast.md\n│   └── boom.md\n└── keel.md\n```\n\n";

    private const string Sheets = "## Sheets\n\n**Total:** 8 files, 400 lines\n\n### Hull:\n1. `bow.md` - new\n2. `stern.md` - new\n3. `rib.md` - new\n\n### Deck:\n4. `plank.md` - old\n5. `hatch.md`\n6. `rail.md`\n";

    private const string Kinds = "| Rope kind | Knots |\n|---|---|\n| Wet rope | 30 |\n| Dry rope | 14 |\n| Spare rope | 9 |\n| **Total** | **53** |\n";

    [Theory]
    [InlineData(Tree + "**Total:** 5 sheet files in 2 folders"), InlineData(Tree + "**Total:** 6 folders"), InlineData(Tree + "**Total:** 40 files"), InlineData(Tree + "**Total :** 5 fichiers"), InlineData("```\nyard/\n├── HULL.md\n├── DECK.md\n├── mast_*.md\n└── keel.md\n```\n\n**Total:** 6 files"), InlineData("```\nyard/\n├── HULL.md\n├── DECK.md\n├── ...\n└── keel.md\n```\n\n**Total:** 4 files")]
    [InlineData("## Sheets\n\n**Total:** 5 files\n\n### Hull:\n1. `bow.md`\n2. `stern.md`\n3. `rib.md`\n\n### Deck:\n4. `plank.md`\n5. `hatch.md`"), InlineData("## Sheets\n\n**Total:** 6 files\n\n### Hull:\n1. `bow.md`\n2. `stern.md`, `rib.md`\n\n### Deck:\n4. `plank.md`\n5. `hatch.md`"), InlineData("## Sheets\n\n**Total:** 6 files\n\n### Hull:\n1. `bow.md`\n2. `stern.md`\n\n### Deck:\n4. All sheets of the deck")]
    public void AcceptsTheFilesOfATreeOrOfASection(string report) => IsQuiet(report);

    [Theory]
    [InlineData("In all 53 knots across 3 rope kinds\n\n"), InlineData("In all 80 knots across 4 rope kinds\n\n"), InlineData("In all 53 knots across 4 yards\n\n"), InlineData("In all 53 knots across 9 rope kinds\n\n"), InlineData("In all 53 knots, 4 failed rope kinds\n\n"), InlineData("Au total 53 nœuds et 4 sortes\n\n")]
    public void AcceptsTheRowsOfATableByItsTotal(string line) => IsQuiet(line + Kinds);

    [Theory]
    [InlineData("### Checks passed: [|2/2|] ✅\n\n1. {|+:✅ The gate opens at 40 tons of pull|}\n2. {|+:✅ The crane turns|}\n3. {|+:✅ The dock holds with 43 ships in it|}")]
    public void CountsNumberedSentencesThatHoldNumbers(string report) => Reports(report);

    [Theory]
    [InlineData("### Checks passed: 3/3 ✅\n\n1. ✅ The gate opens at 40 tons of pull\n2. ✅ The crane turns\n3. ✅ The dock holds with 43 ships in it"), InlineData("### Checks passed: 2/2 ✅\n\n1. ✅ Gate: 1 check\n2. ✅ Crane: 1 check\n3. ✅ Dock: 4 lamps")]
    public void AcceptsNumberedSentencesThatHoldNumbers(string report) => IsQuiet(report);

    [Theory]
    [InlineData("### Charts (2 files):\n1. `a.js` - Depths\n2. `b.js` - Tides\n\n### Pages ([|4|] files):\n3. {|+:`c.js` - Winds|}\n4. {|+:`d.js` - Fog|}\n5. {|+:`e.js` - Ice|}")]
    [InlineData("### Cartes (2 fichiers) :\n1. `a.js` - Fonds\n2. `b.js` - Marées\n\n### Pages ([|4|] fichiers) :\n3. {|+:`c.js` - Vents|}\n4. {|+:`d.js` - Brume|}\n5. {|+:`e.js` - Glace|}")]
    public void CountsWhatIsSetOffAndListsWhoseNumbersGoOn(string report) => Reports(report);

    [Theory]
    [InlineData("- **Added 5 small gauges** for the new docks:\n  - `depth()` - Depths\n  - `tide()` - Tides\n  - `wind()` - Winds\n  - `fog()` - Fog\n  - `ice()` - Ice")]
    [InlineData("- **Added 4 small gauges** and the lamps that they need:\n  - The lamps are lit at night.\n  - Gauges sleep.")]
    [InlineData("### Charts (2 files):\n1. `a.js` - Depths\n2. `b.js` - Tides\n\n### Pages (3 files):\n3. `c.js` - Winds\n4. `d.js` - Fog\n5. `e.js` - Ice")]
    [InlineData("### Cartes (2 fichiers) :\n1. `a.js` - Fonds\n2. `b.js` - Marées\n\n### Pages (3 fichiers) :\n3. `c.js` - Vents\n4. `d.js` - Brume\n5. `e.js` - Glace")]
    public void AcceptsWhatIsSetOffAndListsWhoseNumbersGoOn(string report) => IsQuiet(report);

    [Fact]
    public void SaysWhatIsDeclaredAndHowManyAreListed() =>
        Reports("### Launch ([|3|] phases)\n\n1. {|+:Survey|}\n2. {|+:Build|}\n3. {|+:Move|}\n4. {|+:Review|}",
            "The text says 3 phases, but 4 are listed");
}
