using ReportLint.Rules.Consistency;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Consistency;

/// <summary>Counts that a sentence or a heading tells of in whole words, of lists, cells and names.</summary>
public class RL2005DeclaredCountMismatchOfSentencesTests() : RuleTest(new RL2005DeclaredCountMismatch())
{
    [Theory]
    [InlineData("The following four gates stay shut for the winter:\n\n1. The gate of the north dock\n2. The gate of the yard\n3. The old gate, 14 m wide\n4. The gate behind the mill")]
    [InlineData("Four pilots told us:\n\n- The crane is slow when it rains.\n- Ropes are missing at night.\n- Nobody reads the second list.")]
    [InlineData("It was tried on five cranes:\n\n- The chain holds well in the wind.\n- The hook turns without a sound.\n- The lamp is too weak.\n- The seat is hard.")]
    [InlineData("Five gates were shut for the following reasons:\n\n- The north dock leaks since May.\n- The yard is being paved.\n- The mill has no power at night.\n- The lock is old.")]
    [InlineData("Three weeks later:\n\n- The crane is slower in the rain than anybody thought.\n- Ropes have to be counted at night.\n- The pilots want one list.\n- The lamps are lit.")]
    [InlineData("Quatre défauts subsistent :\n\n- la grue du quai grince ;\n- la porte du dock ferme mal ;\n- le treuil chauffe ;\n- les lampes restent éteintes.")]
    [InlineData("Quatre défauts subsistent, dont :\n\n- la grue du quai grince ;\n- la porte du dock ferme mal ;\n- les lampes restent éteintes.")]
    [InlineData("## Four lessons of the first week\n\n- The crane is slower in the rain\n- Ropes have to be counted at night\n- The pilots want one list\n- and so on")]
    [InlineData("## What 5 pilots told us\n\n- The crane is slower in the rain than anybody thought\n- Ropes have to be counted at night\n- The pilots want one list\n- Lamps are weak")]
    [InlineData("## Les cinq étapes revues\n\n### 1. Accueil\n\nAu quai.\n\n### 2. Pesée\n\nÀ sec.\n\n### 3. Tri\n\nÀ la main.\n\n### 4. Départ\n\nLe soir.\n\n### 5. Retour\n\nAu matin.")]
    public void AcceptsWhatASentenceLeadsTo(string report) => IsQuiet(report);

    [Theory]
    [InlineData("We laid [|4|] new ropes: {|+:bow|}, {|+:stern|}, {|+:mast|}, {|+:keel|}, and {|+:boom|}.")]
    public void CountsNamesBehindAColon(string report) => Reports(report);

    [Theory]
    [InlineData("It was tried in five ports: Brest, Cork, Delft, Gent and Oslo.")]
    [InlineData("It was tried in four ports: Brest, Cork and Delft, Gent and Oslo.")]
    [InlineData("It was tried in six ports: Brest, Cork, Delft, Gent, etc.")]
    [InlineData("Nine hands are ill: five at the bow, three at the stern, one at the mast.")]
    [InlineData("In phase four: Brest, Cork and Delft.")]
    [InlineData("Elle tourne dans quatre ports : Brest, Dunkerque, Sète et Toulon.")]
    public void AcceptsNamesBehindAColon(string report) => IsQuiet(report);

    [Theory]
    [InlineData("## Sensors replaced ([|4|])\n\n- {|+:T-07, heat, tank 3|}\n- {|+:T-12, heat, tank 5|}\n- {|+:P-02, pressure, wash|}\n- {|+:F-01, flow, rinse water|}\n- {|+:L-04, level, tank 8|}")]
    public void CountsRowsAndItemsWithRemarks(string report) => Reports(report.Replace("Cranes", "Cranes", StringComparison.Ordinal).Replace("(4 cranes)", "([|4|] cranes)", StringComparison.Ordinal));

    [Theory]
    [InlineData("## Cranes (3 cranes)\n\n| Crane | Load |\n|---|---|\n| North, at the lock | 3 t |\n| South, at the mill | 2 t |\n| West, afloat | 4 t |")]
    [InlineData("## Cranes (4 cranes)\n\n| Cranes | Load |\n|---|---|\n| North, south | 3 t |\n| West | 2 t |\n| East | 4 t |")]
    [InlineData("## Sensors replaced (6)\n\n- T-07, heat, tank 3\n- T-12, heat, tank 5\n- P-02, pressure, wash\n- F-01, flow, rinse water\n- L-04, level, tank 8")]
    [InlineData("### Trial (4 ships)\n\n- The crane is fast enough in the rain\n- The rope holds what it has to hold\n- The lamp is too weak at night\n- The seat is hard\n- The hook turns")]
    [InlineData("| Group | Count | Names |\n|---|---|---|\n| Cranes | 3 | north, south, west |\n| Gates | 3 | mill, lock, yard |\n| Boats | 2 | Ada, Eve |")]
    [InlineData("| Group | Count | Names |\n|---|---|---|\n| Cranes | 14 | north, south, west |\n| Gates | 3 | mill, lock, yard |\n| Boats | 2 | Ada, Eve |")]
    [InlineData("| Group | Hands | Names |\n|---|---|---|\n| Cranes | 4 | north, south, west |\n| Gates | 5 | mill, lock, yard |\n| Boats | 2 | Ada, Eve |")]
    [InlineData("| Groupe | Nombre | Noms |\n|---|---|---|\n| Grues | 4 | nord, sud, ouest, … |\n| Portes | 3 | moulin, écluse, cour |\n| Barques | 2 | Ada, Ève |")]
    public void AcceptsRowsAndItemsWithRemarks(string report) => IsQuiet(report);

    [Theory]
    [InlineData("The keys went to version 1.15 of the safe. The following four keys were added:\n\n- `BOW` - the bow\n- `STERN` - the stern\n- `MAST` - the mast\n- `KEEL` - the keel")]
    [InlineData("Five keys were added. They open what follows:\n\n- the bow of the old ship\n- the stern of the old ship\n- the mast of the old ship\n- the keel")]
    public void AcceptsTheLastSentenceOfALine(string report) => IsQuiet(report);

    [Theory]
    [InlineData("## Faults found ([|3|] faults)\n\n| # | Grade | Fault |\n|---|---|---|\n| {|+:1 | high | the crane creaks|} |\n| {|+:2 | low | the gate sticks|} |\n| {|+:3 | low | the lamp is dark|} |\n| {|+:4 | high | the winch is hot|} |")]
    [InlineData("### Calls ([|5|] calls)\n\n#### Boats\n\n- {|+:`GET /boats`|}\n- {|+:`POST /boats`|}\n\n#### Crews\n\n- {|+:`GET /crews`|}\n- {|+:`POST /crews`|}\n- {|+:`PUT /crews`|}\n- {|+:`DELETE /crews`|}")]
    public void CountsNumberedRowsGroupsAndWhatASentenceEndsWith(string report) => Reports(report);

    [Theory]
    [InlineData("## Faults found (4 faults)\n\n| # | Grade | Fault |\n|---|---|---|\n| 1 | high | the crane creaks |\n| 2 | low | the gate sticks |\n| 3 | low | the lamp is dark |\n| 4 | high | the winch is hot |")]
    [InlineData("### Tables (3)\n\n#### boats\n\n- `id`\n- `name`\n\n#### crews\n\n- `id`\n- `rank`"), InlineData("### Calls (6 calls)\n\n#### Boats\n\n- `GET /boats`\n- `POST /boats`\n\n#### Crews\n\n- `GET /crews`\n- `POST /crews`\n- `PUT /crews`\n- `DELETE /crews`")]
    [InlineData("The sheds rose from 4 to 6 sheds:\n\n| Shed | Crates |\n|---|---|\n| North | 12 |\n| South | 9 |\n| East | 7 |\n| West | 2 |"), InlineData("Sur 31 lots, 12 ont été rangés dans 4 catégories :\n\n| Catégorie | Lots |\n|---|---|\n| Cordes | 12 |\n| Voiles | 9 |\n| Ancres | 7 |\n| Peinture | 2 |")]
    public void AcceptsThemWhereTheyAgreeOrMeanTheHeadings(string report) => IsQuiet(report);

    [Theory]
    [InlineData("## Objectifs atteints ([|3|])\n\n- {|+:Quai ouvert|}\n- {|+:Lampe posée|}\n- {|+:Grue réparée|}\n- {|+:Cloche pendue|}")]
    [InlineData("### Sheet 4: `ropes.md` ([|3|] ropes)\n\n| Rope | Load |\n|---|---|\n| {|+:Bow | 3 t|} |\n| {|+:Stern | 2 t|} |\n| {|+:Mast | 4 t|} |\n| {|+:Keel | 1 t|} |")]
    public void CountsWhatPlainLinesHead(string report) => Reports(report);

    [Theory]
    [InlineData("The new yard has 5 docks:\n\n- North\n- South\n- East\n- West\n- Mill"), InlineData("The new yard was tried with 4 docks:\n\n- North\n- South\n- East\n- West\n- Mill"), InlineData("Le projet compte cinq quais :\n\n- Nord\n- Sud\n- Est\n- Ouest\n- Moulin")]
    [InlineData("## Objectifs atteints (4)\n\n- Quai ouvert\n- Lampe posée\n- Grue réparée\n- Cloche pendue"), InlineData("**Target: 3 docks**\n\n- North\n- South\n- East\n- West"), InlineData("Faults found: 4\n\n- Rust on the crane\n- Cracks in the pier\n- Loose boards\n- A broken lamp")]
    [InlineData("1. **Rope of the bow (3 pieces)**\n   - **Fault:** 2 strands worn through\n   - **Cause:** salt\n   - **Cure:** a new one\n   - **Cost:** 40 a yard"), InlineData("5 files, 529 added, 236 removed:\n\n- `rope.md` - spliced\n- `net.md` - mended\n- `hook.md` - bent\n- `gate.md` - oiled\n- `lamp.md` - lit"), InlineData("6 fichiers, 529 ajouts, 236 retraits :\n\n- `corde.md` - refaite\n- `filet.md`, `nasse.md` - réparés\n- `porte.md`, `pont.md`, `quai.md` - repeints")]
    public void AcceptsWhatPlainLinesHead(string report) => IsQuiet(report);

    [Theory]
    [InlineData("## Signs replaced ([|6|])\n\n**Quay 1**\n- {|+:Arrivals|}\n- {|+:Lifts|}\n- {|+:Exit|}\n\n**Quay 2**\n- {|+:Arrivals|}\n- {|+:Lifts|}\n- {|+:Exit|}\n- {|+:Ferry|}")]
    public void CountsGroupsThatLinesAndItemsHead(string report) => Reports(report);

    [Theory]
    [InlineData("## Signs replaced (7)\n\n**Quay 1**\n- Arrivals\n- Lifts\n- Exit\n\n**Quay 2**\n- Arrivals\n- Lifts\n- Exit\n- Ferry"), InlineData("## Signs replaced (9)\n\n**Quay 1**\n- Arrivals\n- Lifts, stairs and ramps\n- Exit\n\n**Quay 2** with 4 signs of its own\n- Arrivals"), InlineData("## Jauges posées (8)\n\n- **Quai nord :**\n  - Niveau\n  - Vent\n  - Sel\n- **Quai sud :**\n  - Niveau\n  - Vent\n- **Jetée :**\n  - Niveau\n  - Vent\n  - Sel"), InlineData("## Jauges posées (3)\n\n- **Quai nord :**\n  - Niveau\n  - Vent\n- **Quai sud :**\n  - Niveau\n  - Vent\n- **Jetée :**\n  - Niveau")]
    public void AcceptsGroupsThatLinesAndItemsHead(string report) => IsQuiet(report);

    [Theory]
    [InlineData("Converted 5 old doors from pine to oak:\n- Bow\n- Stern\n- Mast\n- Deck\n- Keel"), InlineData("Converted 6 old doors from pine to oak:\n- Bow\n- Stern\n- Mast\n- Deck\n- Keel"), InlineData("Converted 4 old doors from pine to oak:\n- Bow was the first to be done by the crew\n- Stern came next, on a dry day in May\n- Mast was hard and took a long time\n- Deck was done by the yard itself\n- Keel had to wait for the flood")]
    [InlineData("4 new deck doors and 25 new locks were fitted:\n\n| Door | Wood |\n|---|---|\n| Bow | oak |\n| Stern | oak |\n| Mast | pine |\n| Deck | oak |"), InlineData("5 new deck doors and 25 new locks were fitted:\n\n| Crew | Wood |\n|---|---|\n| Bow | oak |\n| Stern | oak |\n| Mast | pine |\n| Deck | oak |"), InlineData("4 nouvelles portes et 25 serrures ont été posées :\n\n| Porte | Bois |\n|---|---|\n| Proue | chêne |\n| Poupe | chêne |\n| Mât | pin |\n| Pont | chêne |")]
    public void AcceptsWhatALongSentenceLeadsTo(string report) => IsQuiet(report);

    // What a sentence ends with leads to the list.
    [Theory]
    [InlineData("Lamps were hung in 5 sheds:\n\n- `bow()`\n- `stern()`\n- `mast()`\n- `keel()`\n- `deck()`"), InlineData("Lamps were hung in 9 sheds:\n\n- `bow()`\n- `stern()`\n- `mast()`\n- `keel()`\n- `deck()`")]
    [InlineData("It was tried in 4 berths:\n\n- the rope held\n- the hook bent\n- the crew was quick\n- the lamp went out\n- nobody fell"), InlineData("It was tried on the remaining 4 berths:\n\n- `bow`\n- `stern`\n- `mast`"), InlineData("Lamps were hung in about 4 sheds:\n\n- `bow`\n- `stern`\n- `mast`"), InlineData("Lamps were hung in 4 sheds:\n\n- `bow`\n- `stern`\n- `mast`\n- and more")]
    [InlineData("Les lampes sont accrochées dans 5 hangars :\n\n1. Nord\n2. Sud\n3. Est\n4. Ouest\n5. Vieux"), InlineData("L'essai a été fait dans 4 hangars :\n\n- la corde a tenu\n- le crochet a plié\n- la lampe est restée allumée")]
    public void AcceptsWhatASentenceEndsWith(string report) => IsQuiet("# Report\n\n" + report);
}
