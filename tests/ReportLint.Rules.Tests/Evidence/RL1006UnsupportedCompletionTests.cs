using ReportLint.Rules.Evidence;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Evidence;

public class RL1006UnsupportedCompletionTests() : RuleTest(new RL1006UnsupportedCompletion())
{
    private const string Head = "# Report\n\n**Status**: in progress\n\n";

    [Theory]
    [InlineData("- [|✅ Timetable imported|]\n- {|+:✅ Stops geocoded|}\n- {|+:✅ Fares checked|}"), InlineData("## Harbour\n\n- [|[x] Cranes inspected|]\n- {|+:[x] Berths marked|}\n- {|+:[x] Lights repaired|}\n- {|+:[x] Crew briefed|}"), InlineData("1. [|✅ Timetable imported|]\n2. {|+:✅ Stops geocoded|}\n3. {|+:✅ Fares checked|}"), InlineData("- [|Timetable imported ✅|]\n- {|+:Stops geocoded ✅|}\n- {|+:Fares checked ✅|}\n- Crew")]
    [InlineData("## Next steps\n\n### Before the start\n\n- [|[x] Cranes inspected|]\n- {|+:[x] Berths marked|}\n- {|+:[x] Lights repaired|}"), InlineData("## Recommendations\n\n### Done so far ✅\n\n- [|✅ Cranes inspected|]\n- {|+:✅ Berths marked|}\n- {|+:✅ Lights repaired|}"), InlineData("## Quality (100/100)\n\n- [|✅ Cranes inspected|]\n- {|+:✅ Berths marked|}\n- {|+:✅ Lights repaired|}")]
    [InlineData("- [|✅ Horaires importés|]\n- {|+:✅ Arrêts géocodés|}\n- {|+:✅ Tarifs vérifiés|}"), InlineData("### Port\n\n- [|[x] Grues contrôlées|]\n- {|+:[x] Quais balisés|}\n- {|+:[x] Feux réparés|}"), InlineData("- [|âœ… Horaires importÃ©s|]\n- {|+:âœ… ArrÃªts gÃ©ocodÃ©s|}\n- {|+:âœ… Tarifs vÃ©rifiÃ©s|}")]
    public void ReportsTicksThatNothingSupports(string report) => Reports(Head + report);

    [Theory]
    [InlineData("## Port\n\n- [|✅ Cranes inspected|]\n- {|+:✅ Berths marked|}\n- {|+:✅ Lights repaired|}\n\n## Crew\n\n- {|+:✅ Drills held|}\n- {|+:✅ Watches set|}\n- {|+:✅ Rosters hung|}")]
    public void ListsOfOneReportAreOneDefect(string report) => Reports(Head + report);

    [Fact]
    public void CountsThem() => Assert.Equal("3 things are marked done, and none names a path, link, commit, command or number that shows it", Assert.Single(Reports(Head + "- [|✅ Timetable imported|]\n- {|+:✅ Stops geocoded|}\n- {|+:✅ Fares checked|}")).Message);

    [Fact]
    public void ReportsATable() => Reports(Head + "Part | Status\n---|---\n[|Cranes | ✅|]\n{|+:Berths | ✅|}\n{|+:Lights | ✅|}");

    [Theory]
    [InlineData("- ✅ Timetable imported (412 trips)\n- ✅ Stops geocoded\n- ✅ Fares checked"), InlineData("- ✅ Timetable imported\n- ✅ Stops geocoded by `geocode.py`\n- ✅ Fares checked"), InlineData("- ✅ Timetable imported\n- ✅ Stops [geocoded](docs/stops.md)\n- ✅ Fares checked"), InlineData("- ✅ Timetable imported\n- ✅ Stops geocoded\n  - in `stops.csv`\n- ✅ Fares checked"), InlineData("- ✅ Timetable imported in commit 3f2a9c1\n- ✅ Stops geocoded\n- ✅ Fares checked"), InlineData("- ✅ rejects_unknown_stops\n- ✅ Stops geocoded\n- ✅ Fares checked")]
    [InlineData("## Import (8 tests)\n\n- ✅ Empty file\n- ✅ Unknown stop\n- ✅ Double trip"), InlineData("Written to `out/`:\n\n- ✅ Timetable\n- ✅ Stops\n- ✅ Fares"), InlineData("| Part | Status | File |\n|---|---|---|\n| Cranes | ✅ | `cranes.csv` |\n| Berths | ✅ | |\n| Lights | ✅ | |"), InlineData("- ✅ Horaires importés (412 trajets)\n- ✅ Arrêts géocodés\n- ✅ Tarifs vérifiés")]
    public void AcceptsTicksThatNameWhatShowsThem(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("**What this means:**\n\n- ✅ Berths are safe\n- ✅ Cranes are sound\n- ✅ Crews are calm"), InlineData("### What we proved\n\n- ✅ Drills help\n- ✅ Calm crews win\n- ✅ Lamps matter"), InlineData("**File:** `src/gauge.cs`\n\n**Features:**\n\n- ✅ Reads tides\n- ✅ Warns crews\n- ✅ Draws curves")]
    [InlineData("**Ce que cela signifie :**\n\n- ✅ Quais sûrs\n- ✅ Grues saines\n- ✅ Équipes calmes"), InlineData("**Fichier :** `src/jauge.cs`\n\n**Fonctions :**\n\n- ✅ Lit les marées\n- ✅ Prévient\n- ✅ Trace les courbes")]
    public void AcceptsWhatIsConcludedOrStandsInAFile(string report) => IsQuiet("# Report\n\n**Status**: in progress\n\n" + report);

    [Theory]
    [InlineData("**File:** pending\n\n**Features:**\n\n- [|✅ Reads tides|]\n- {|+:✅ Warns crews|}\n- {|+:✅ Draws curves|}"), InlineData("**File:** `src/gauge.cs`\n\n### Features\n\n- [|✅ Reads tides|]\n- {|+:✅ Warns crews|}\n- {|+:✅ Draws curves|}")]
    public void ReportsAListBelowAnotherHeading(string report) => Reports("# Report\n\n**Status**: in progress\n\n" + report);

    [Theory]
    [InlineData("- ✅ Timetable imported\n- ✅ Stops geocoded"), InlineData("- ✅ Timetable imported\n- ✅ Stops geocoded\n- ⏳ Fares checked\n- ✅ Crew briefed"), InlineData("- Timetable\n- Stops\n- Fares"), InlineData("- [ ] Timetable\n- [ ] Stops\n- [ ] Fares"), InlineData("```text\n✅ Timetable\n✅ Stops\n✅ Fares\n```")]
    [InlineData("## Strengths\n\n- ✅ Clear plans\n- ✅ Calm crew\n- ✅ Good weather"), InlineData("## Success criteria\n\n### Harbour\n\n- ✅ Cranes move\n- ✅ Lights burn\n- ✅ Berths are free"), InlineData("## Recommendations\n\n- ✅ Keep the crew\n- ✅ Paint the cranes\n- ✅ Buy lamps"), InlineData("**Best practices**:\n\n- ✅ Brief the crew\n- ✅ Check the lamps\n- ✅ Log the tides"), InlineData("## Next steps\n\n### Soon\n\n1. ✅ Paint the cranes\n2. ✅ Buy lamps\n3. ✅ Hire a pilot")]
    [InlineData("| Feature | Ours |\n|---|---|\n| Offline use | ✅ Yes |\n| Maps | ✅ Yes |\n| Alerts | ✅ Yes |"), InlineData("## Points forts\n\n- ✅ Plans clairs\n- ✅ Équipage calme\n- ✅ Beau temps"), InlineData("## Critères de succès\n\n- ✅ Grues mobiles\n- ✅ Feux allumés\n- ✅ Quais libres"), InlineData("## Recommandations\n\n- ✅ Garder l'équipage\n- ✅ Peindre les grues\n- ✅ Acheter des lampes")]
    public void AcceptsWhatClaimsNoWorkDone(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("### Fleet\n\n[|✅ Timetable imported|]  \n{|+:✅ Stops geocoded|}  \n{|+:✅ Fares checked|}"), InlineData("[|✅ Timetable imported|]\n{|+:✅ Stops geocoded|}\n{|+:✅ Fares checked|}"), InlineData("What runs now:\n[|✅ Timetable|]\n{|+:✅ Stops|}\n{|+:✅ Fares|}")]
    [InlineData("[|✅ Horaires importés|]\n{|+:✅ Arrêts géocodés|}\n{|+:✅ Tarifs vérifiés|}"), InlineData("- [|✅ Vue.js timetable|]\n- {|+:✅ Quay.io images|}\n- {|+:✅ ASP.NET service|}"), InlineData("- [|✅ Horaires en Vue.js|]\n- {|+:✅ Arrêts|}\n- {|+:✅ Tarifs|}")]
    public void ReportsMarkedLinesOfAParagraph(string report) => Reports(Head + report);

    [Theory]
    [InlineData("✅ Timetable imported\n✅ Stops geocoded"), InlineData("✅ Timetable imported (`stops.csv`)\n✅ Stops geocoded\n✅ Fares checked"), InlineData("✅ Timetable imported\n⏳ Stops geocoded\n✅ Fares checked\n✅ Crew briefed"), InlineData("**Timetable**: ✅\n**Stops**: ✅\n**Fares**: ✅")]
    [InlineData("**Next steps:**\n\n- ✅ Import the timetable\n- ✅ Geocode the stops\n- ✅ Check the fares"), InlineData("- ✅ Reads stops.csv\n- ✅ Writes fares.js\n- ✅ Keeps Crew_list.js"), InlineData("✅ 3 horaires importés\n✅ Arrêts géocodés\n✅ Tarifs vérifiés"), InlineData("**Prochaines étapes :**\n\n- ✅ Importer les horaires\n- ✅ Géocoder les arrêts\n- ✅ Vérifier les tarifs")]
    public void AcceptsMarkedLinesThatOneCanCheck(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("## Your task\n\nBrief the crew.\n\n- ✅ Import the timetable\n- ✅ Geocode the stops\n- ✅ Check the fares"), InlineData("## MANDATORY RULES\n\n- ✅ Speak slowly\n- ✅ Wait for an answer\n- ✅ Say goodbye"), InlineData("## Votre tâche\n\n- ✅ Importer les horaires\n- ✅ Géocoder les arrêts\n- ✅ Vérifier les tarifs")]
    public void AcceptsInstructions(string text) => IsQuiet(Head + text);

    [Theory]
    [InlineData("### Ready for\n\n✅ Regattas\n✅ Night watches\n✅ Storms"), InlineData("**Ready for:**\n\n- ✅ Regattas\n- ✅ Night watches\n- ✅ Storms"), InlineData("**Docks (25 points):**\n\n- ✅ Cranes\n- ✅ Lights\n- ✅ Ropes"), InlineData("### Prêt pour\n\n✅ Régates\n✅ Veilles\n✅ Tempêtes"), InlineData("**Quais (25 points) :**\n\n- ✅ Grues\n- ✅ Feux\n- ✅ Cordages")]
    public void AcceptsWhatTheWorkIsReadyFor(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("### Ready berths\n\n[|✅ North|]\n{|+:✅ South|}\n{|+:✅ East|}"), InlineData("### Quais prêts\n\n[|✅ Nord|]\n{|+:✅ Sud|}\n{|+:✅ Est|}")]
    public void ReportsWhatIsReady(string report) => Reports(Head + report);

    [Theory]
    [InlineData("After each berth, verify:\n\n- ✅ Ropes\n- ✅ Lamps\n- ✅ Cranes"), InlineData("When the harbour is moved:\n\n- ✅ Ropes are new\n- ✅ Lamps burn\n- ✅ Cranes turn"), InlineData("## Expected outcomes\n\n- ✅ Ropes are new\n- ✅ Lamps burn\n- ✅ Cranes turn"), InlineData("**How we found it**:\n\n✅ Lamps showed the leak\n✅ Divers saw the rope\n✅ The tide told the hour"), InlineData("## What you can do now\n\n- ✅ Moor\n- ✅ Load\n- ✅ Leave")]
    [InlineData("Après chaque quai, vérifiez :\n\n1. ✅ Cordages\n2. ✅ Feux\n3. ✅ Grues"), InlineData("Quand le port sera terminé :\n\n- ✅ Cordages neufs\n- ✅ Feux allumés\n- ✅ Grues mobiles"), InlineData("## Résultats attendus\n\n- ✅ Cordages neufs\n- ✅ Feux allumés\n- ✅ Grues mobiles"), InlineData("## Ce que vous pouvez faire\n\n- ✅ Amarrer\n- ✅ Charger\n- ✅ Partir")]
    public void AcceptsWhatIsToBeOrMayBeDone(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("After the storm we repaired:\n\n- [|✅ Ropes|]\n- {|+:✅ Lamps|}\n- {|+:✅ Cranes|}"), InlineData("All that had to be done is done:\n\n- [|✅ Ropes|]\n- {|+:✅ Lamps|}\n- {|+:✅ Cranes|}"), InlineData("Après la tempête :\n\n- [|✅ Cordages|]\n- {|+:✅ Feux|}\n- {|+:✅ Grues|}")]
    public void ReportsWhatAnIntroductionTells(string report) => Reports(Head + report);

    [Theory]
    [InlineData("# Tide table\n\n## Features\n\n- ✅ Reads gauges\n- ✅ Warns crews\n- ✅ Draws curves\n\n## Installation\n\nTake the box ashore."), InlineData("# Tide table\n\n- ✅ Reads gauges\n- ✅ Warns crews\n- ✅ Draws curves\n\n## 🚀 Quick start\n\nOpen the box.\n\n## License\n\nFree."), InlineData("# Table des marées\n\n## Fonctionnalités\n\n- ✅ Lit les jauges\n- ✅ Prévient les équipages\n- ✅ Trace les courbes\n\n## Prise en main\n\nOuvrez la boîte.")]
    public void AcceptsWhatAManualLists(string text) => IsQuiet(text);

    [Theory]
    [InlineData("# Tide table\n\n### Gauges - ✅ DONE\n\nBy Ada.\n\n### Crews - ✅ DONE\n\nBy Bo.\n\n## Features\n\n- [|✅ Reads gauges|]\n- {|+:✅ Warns crews|}\n- {|+:✅ Draws curves|}\n\n## Installation\n\nTake the box ashore.\n\n## Usage\n\nDaily.")]
    [InlineData("# Marées\n\n### Jauges - ✅ TERMINÉ\n\nPar Ada.\n\n### Équipages - ✅ TERMINÉ\n\nPar Bo.\n\n## Fonctions\n\n- [|✅ Lit les jauges|]\n- {|+:✅ Prévient les équipages|}\n- {|+:✅ Trace les courbes|}\n\n## Installation\n\nÀ terre.\n\n## Utilisation\n\nChaque jour.")]
    public void ReportsWhereHeadingsAreDone(string text) => Reports(text);

    [Theory]
    [InlineData("# Tide table\n\n### ✅ Gauges\n\nBy Ada.\n\n### ✅ Crews\n\nBy Bo.\n\n## Features\n\n- ✅ Reads gauges\n- ✅ Warns crews\n- ✅ Draws curves\n\n## Installation\n\nTake the box ashore.\n\n## Usage\n\nDaily.")]
    [InlineData("# Marées\n\n### ✅ Jauges\n\nPar Ada.\n\n## Fonctions\n\n- ✅ Lit les jauges\n- ✅ Prévient les équipages\n- ✅ Trace les courbes\n\n## Installation\n\nÀ terre.\n\n## Utilisation\n\nChaque jour.")]
    [InlineData("# Tide table\n\n**Status**: in progress\n\n- ✅ **GET /api/tides** - all of them\n- ✅ **POST /api/tides** - a new one\n- ✅ **GET /api/crews** - all of them")]
    [InlineData("# Marées\n\n**Statut** : en cours\n\n- ✅ **GET /api/marees** - toutes\n- ✅ **POST /api/marees** - une nouvelle\n- ✅ **GET /api/bateaux** - tous")]
    public void AcceptsMarksThatOnlyDecorateHeadingsAndRoutes(string text) => IsQuiet(text);

    [Theory]
    [InlineData("# Tide table\n\n## Features\n\n- [|✅ Gauges read|]\n- {|+:✅ Crews warned|}\n- {|+:✅ Curves drawn|}"), InlineData("# Tide table report\n\n## Work\n\n- [|✅ Gauges read|]\n- {|+:✅ Crews warned|}\n- {|+:✅ Curves drawn|}\n\n## Installation\n\nBy boat.\n\n## Usage\n\nDaily."), InlineData("# Tide table\n\n**Status**: done\n\n- [|✅ Gauges read|]\n- {|+:✅ Crews warned|}\n- {|+:✅ Curves drawn|}\n\n## Installation\n\nBy boat.\n\n## Usage\n\nDaily."), InlineData("# Rapport des marées\n\n- [|✅ Jauges lues|]\n- {|+:✅ Équipages prévenus|}\n- {|+:✅ Courbes tracées|}\n\n## Installation\n\nPar bateau.\n\n## Utilisation\n\nChaque jour.")]
    public void ReportsInAReportThatTellsHowToUseItsWork(string text) => Reports(text);

    [Theory]
    [InlineData("## Key achievements\n\n- [|✅ Ropes|]\n- {|+:✅ Lamps|}\n- {|+:✅ Cranes|}"), InlineData("The harbour is ready with:\n\n- [|✅ New ropes|]\n- {|+:✅ New lamps|}\n- {|+:✅ New cranes|}"), InlineData("Le port est prêt avec :\n\n- [|✅ Cordages neufs|]\n- {|+:✅ Feux neufs|}\n- {|+:✅ Grues neuves|}")]
    public void ReportsKeyPointsAndWhatReadyWorkComesWith(string report) => Reports(Head + report);

    [Theory]
    [InlineData("## Key\n\n- ✅ Ropes\n- ✅ Lamps\n- ✅ Cranes"), InlineData("## Status key\n\n- ✅ Ropes\n- ✅ Lamps\n- ✅ Cranes"), InlineData("The harbour is ready for:\n\n- ✅ Storms\n- ✅ Fogs\n- ✅ Nights"), InlineData("## Légende\n\n- ✅ Cordages\n- ✅ Feux\n- ✅ Grues"), InlineData("Le port est prêt pour :\n\n- ✅ Tempêtes\n- ✅ Brumes\n- ✅ Nuits")]
    public void AcceptsLegendsAndWhatWorkIsReadyFor(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("# Mooring\n\n- ✅ **Do**: moor at the stern\n- ✅ Always look astern\n- ✅ Good: two ropes\n- ❌ Don't moor alone\n\n1. ✅ Ropes\n2. ✅ Lamps"), InlineData("# Amarrage\n\n- ✅ À faire : amarrer par l’arrière\n- ✅ Toujours regarder derrière\n- ❌ Jamais seul\n- ❌ À éviter : la nuit")]
    public void AcceptsMarksThatShowWhatOneDoes(string text) => IsQuiet(text);

    [Theory]
    [InlineData("# Mooring\n\n- [|✅ Domed lamps hung|]\n- {|+:✅ Goods moved|}\n- {|+:✅ Righted the hull|}"), InlineData("# Amarrage\n\n- [|✅ Bonnettes posées|]\n- {|+:✅ Fairways balisés|}\n- {|+:✅ Quais repeints|}")]
    public void ReportsMarksOfWorkInATextWithoutOtherSigns(string text) => Reports(text);

    [Theory]
    [InlineData("- ✅ Address byte: 0x05\n- ✅ Length checked\n- ✅ Checksum kept"), InlineData("- ✅ Gate #500 chosen\n- ✅ Locks drawn\n- ✅ Keys cut"), InlineData("- ✅ Horn at 16kHz\n- ✅ Locks drawn\n- ✅ Keys cut"), InlineData("- ✅ tests/quay/\n- ✅ tests/lock/\n- ✅ tests/gate/"), InlineData("1. Order of the quays ✓ Recommended: north first\n2. Names ✓ Recommended: keep them\n3. Tests ✓ Recommended: beside the quays"), InlineData("**The quay works if**:\n\n- ✅ The gate opens\n- ✅ The lamp burns\n- ✅ The horn sounds"), InlineData("- ✅ Not in phase 1\n- ✅ Lamps lit\n- ✅ Horn heard")]
    [InlineData("- ✅ Octet d’adresse : 0x05\n- ✅ Longueur vérifiée\n- ✅ Somme conservée"), InlineData("1. Ordre ✓ Recommandé : le nord\n2. Noms ✓ Recommandé : les garder\n3. Essais ✓ Recommandé : à côté"), InlineData("## Succès si\n\n**Le quai marche si** :\n\n- ✅ La porte s’ouvre\n- ✅ Le feu brûle\n- ✅ La corne sonne")]
    public void AcceptsTicksWithWrittenNumbersAdviceAndConditions(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("- [|✅ Phase 5 events|]\n- {|+:✅ Lock events|}\n- {|+:✅ Gate access|}"), InlineData("- [|✅ 2FA asked for|]\n- {|+:✅ Lock events|}\n- {|+:✅ Gate access|}"), InlineData("**The quay works**:\n\n- [|✅ The gate opens|]\n- {|+:✅ The lamp burns|}\n- {|+:✅ The horn sounds|}"), InlineData("- [|✅ Étape 5 : événements|]\n- {|+:✅ Écluses|}\n- {|+:✅ Accès|}"), InlineData("- [|✅ Lamps and/or horns|]\n- {|+:✅ Lock events|}\n- {|+:✅ Gate access|}")]
    public void ReportsTicksWhoseDigitsAreNames(string report) => Reports(Head + report);

    [Theory]
    [InlineData("**All prerequisites met:**\n\n- [|✅ Lamps lit|]\n- {|+:✅ Horn heard|}\n- {|+:✅ Gate shut|}"), InlineData("### Requirements fulfilled\n\n- [|✅ Lamps lit|]\n- {|+:✅ Horn heard|}\n- {|+:✅ Gate shut|}"), InlineData("- [|**PORT_KEY**: ✅ Configured|]\n- {|+:**SHIP_KEY**: ✅ Configured|}\n- {|+:**LOCK_KEY**: ✅ Configured|}"), InlineData("**Tous les prérequis sont atteints :**\n\n- [|✅ Feux allumés|]\n- {|+:✅ Corne entendue|}\n- {|+:✅ Porte fermée|}")]
    public void ReportsTicksOfWhatWasMetOrSet(string report) => Reports(Head + report);

    [Fact]
    public void ReportsTheBoxesOfAChecklist() => Reports("# Harbour requirements - complete checklist\n\n**Status**: in progress\n\n## ✅ Checklist\n\n### Lamps\n\n- [|[x] North|]\n- {|+:[x] South|}\n- {|+:[x] West|}");

    [Theory]
    [InlineData("**Prerequisites:**\n\n- ✅ Lamps lit\n- ✅ Horn heard\n- ✅ Gate shut"), InlineData("## Success criteria met\n\n- ✅ Lamps lit\n- ✅ Horn heard\n- ✅ Gate shut"), InlineData("**Critères de succès :**\n\n- ✅ Feux allumés\n- ✅ Corne entendue\n- ✅ Porte fermée"), InlineData("- test_port_key: ✅ passes\n- test_ship_key: ✅ passes\n- test_lock_key: ✅ passes")]
    public void AcceptsTicksOfCriteriaAndTests(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("### Prerequisites ✅\n\n- [|[x] Lamps lit|]\n- {|+:[x] Horn heard|}\n- {|+:[x] Gate shut|}"), InlineData("## Next steps\n\n**Ready for the second tide:**\n\n- [|✅ Lamps lit|]\n- {|+:✅ Horn heard|}\n- {|+:✅ Gate shut|}"), InlineData("## Recommendations\n\n**Already done:**\n\n- [|✅ Lamps lit|]\n- {|+:✅ Horn heard|}\n- {|+:✅ Gate shut|}"), InlineData("## Self-improvement\n\n- [|✅ Lamps lit|]\n- {|+:✅ Horn heard|}\n- {|+:✅ Gate shut|}")]
    [InlineData("### Prérequis ✅\n\n- [|[x] Feux allumés|]\n- {|+:[x] Corne entendue|}\n- {|+:[x] Porte fermée|}"), InlineData("## Prochaines étapes\n\n**Prêt pour la phase 2 :**\n\n- [|✅ Feux allumés|]\n- {|+:✅ Corne entendue|}\n- {|+:✅ Porte fermée|}")]
    public void ReportsWhatATitleSaysIsMetOrDone(string report) => Reports(Head + report);

    [Fact]
    public void TheTitleNamesWhatWasImproved() => Reports("# Signal enhancement\n\n**Status**: done\n\n## Work\n\n- [|✅ Lamps|]\n- {|+:✅ Horn|}\n- {|+:✅ Gate|}");

    [Theory]
    [InlineData("### Success criteria ✅\n\n- [x] Lamps lit\n- [x] Horn heard\n- [x] Gate shut"), InlineData("## Recommendations\n\n**To be done:**\n\n- ✅ Lamps lit\n- ✅ Horn heard\n- ✅ Gate shut"), InlineData("## Next steps\n\n**Expected: all done**\n\n- ✅ Lamps lit\n- ✅ Horn heard\n- ✅ Gate shut"), InlineData("## Improvements\n\n- ✅ Lamps lit\n- ✅ Horn heard\n- ✅ Gate shut"), InlineData("## Améliorations\n\n- ✅ Feux allumés\n- ✅ Corne entendue\n- ✅ Porte fermée")]
    public void AcceptsWhatATitleOnlyAsksFor(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("- [|✅ Lamps|]\n- {|+:✅ Horn|}\n- {|+:✅ Gate|}\n- All 3 of them work"), InlineData("- [|✅ Feux|]\n- {|+:✅ Corne|}\n- {|+:✅ Porte|}\n- Les 3 sont en service"), InlineData("- [|✅ No horn.sound() call|]\n- {|+:✅ Lamps|}\n- {|+:✅ Gate|}"), InlineData("### Node.js horn\n\n- [|✅ Lamps|]\n- {|+:✅ Horn|}\n- {|+:✅ Gate|}")]
    public void ReportsTicksBesideTheirOwnNumberCallsAndProducts(string report) => Reports(Head + report);

    [Theory]
    [InlineData("- ✅ Lamps\n- ✅ Horn\n- ✅ Gate\n- All 12 ships moored"), InlineData("- ✅ Feux\n- ✅ Corne\n- ✅ Porte\n- Les 12 navires amarrés"), InlineData("- ✅ `horn.sound()` is called\n- ✅ Lamps\n- ✅ Gate"), InlineData("### horn.js\n\n- ✅ Lamps\n- ✅ Horn\n- ✅ Gate")]
    public void AcceptsTicksBesideOtherNumbersAndCode(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("Remember to:\n\n1. ✅ Light the lamps\n2. ✅ Shut the gate\n3. ✅ Sound the horn"), InlineData("**Don't forget to:**\n\n- ✅ Light the lamps\n- ✅ Shut the gate\n- ✅ Sound the horn"), InlineData("### Horn (5 tests)\n\n- ✅ Loud\n- ✅ Low\n- ✅ Long")]
    [InlineData("N'oubliez pas de :\n\n- ✅ Allumer les feux\n- ✅ Fermer la porte\n- ✅ Sonner la corne"), InlineData("Pensez à :\n\n- ✅ Allumer les feux\n- ✅ Fermer la porte\n- ✅ Sonner la corne")]
    public void AcceptsTicksThatRemindTheReader(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("### Horn (5+ tests)\n\n- [|✅ Loud|]\n- {|+:✅ Low|}\n- {|+:✅ Long|}"), InlineData("- [|✅ Lamps lit|]\n- {|+:✅ Gate shut|}\n- {|+:✅ No horn.logs left|}")]
    [InlineData("### Corne (5+ tests)\n\n- [|✅ Forte|]\n- {|+:✅ Basse|}\n- {|+:✅ Longue|}")]
    public void ReportsTicksThatAnOpenCountOrAnAbsentNameStandsBeside(string report) => Reports(Head + report);

    // The status is a label, the end of the line or a cell of its own.
    [Theory]
    [InlineData("- [|Done: berths drawn|]\n- {|+:Done: gates painted|}\n- {|+:Done: lamps wired|}"), InlineData("- [|Berths → done|]\n- {|+:Gates → done|}\n- {|+:Lamps → done|}"), InlineData("- [|Terminé : les quais|]\n- {|+:Terminé : les portes|}\n- {|+:Terminé : les lampes|}")]
    public void ReportsAStatusThatIsWrittenElsewhere(string report) => Reports("# Report\n\n**Status**: in progress\n\n## Yard\n\n" + report);

    [Theory]
    [InlineData("- Done: berths drawn\n- Open: gates painted\n- Done: lamps wired\n- Done: ropes"), InlineData("- Done: 12\n- Open: 3\n- Failed: 1"), InlineData("- Done: `berths.cs`\n- Done: gates\n- Done: lamps"), InlineData("- Berths → done in #12\n- Gates → done\n- Lamps → done"), InlineData("- Closed: Mondays\n- Closed: Fridays\n- Closed: Sundays"), InlineData("- Done: berths\n- Done: gates"), InlineData("| Word | Meaning |\n|---|---|\n| Fertig | done |\n| Offen | open |\n| Klar | done |")]
    [InlineData("- Terminé : 12\n- Terminé : 3\n- Terminé : 4"), InlineData("- Quais → terminé\n- Portes → en cours\n- Lampes → terminé")]
    public void AcceptsAWrittenStatusThatIsShownOrCounts(string report) => IsQuiet("# Report\n\n**Status**: in progress\n\n## Yard\n\n" + report);

    [Theory]
    [InlineData("| | Free | Premium |\n|---|---|---|\n| Save routes | ✓ | ✓ |\n| Weather | ✓ | ✓ |\n| Tides | ✓ | ✓ |"), InlineData("| | Gratuit | Premium |\n|---|---|---|\n| Routes | ✓ | ✓ |\n| Météo | ✓ | ✓ |\n| Marées | ✓ | ✓ |")]
    public void AcceptsWhatPlansOffer(string table) => IsQuiet(Head + table);
}
