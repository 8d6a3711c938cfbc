using ReportLint.Rules.Evidence;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Evidence;

public class RL1006UnsupportedCompletionTests() : RuleTest(new RL1006UnsupportedCompletion())
{
    private const string Head = "# Report\n\n**Status**: in progress\n\n";

    [Theory]
    [InlineData("- [|✅ Timetable imported|]\n- {|+:✅ Stops geocoded|}\n- {|+:✅ Fares checked|}"), InlineData("## Harbour\n\n- [|[x] Cranes inspected|]\n- {|+:[x] Berths marked|}\n- {|+:[x] Lights repaired|}\n- {|+:[x] Crew briefed|}"), InlineData("1. [|✅ Timetable imported|]\n2. {|+:✅ Stops geocoded|}\n3. {|+:✅ Fares checked|}"), InlineData("- [|Timetable imported ✅|]\n- {|+:Stops geocoded ✅|}\n- {|+:Fares checked ✅|}\n- Crew")]
    [InlineData("## Recommendations\n\n### Done so far ✅\n\n- [|✅ Cranes inspected|]\n- {|+:✅ Berths marked|}\n- {|+:✅ Lights repaired|}"),
        InlineData("## Quality (100/100)\n\n- [|✅ Cranes inspected|]\n- {|+:✅ Berths marked|}\n- {|+:✅ Lights repaired|}")]
    [InlineData("- [|✅ Horaires importés|]\n- {|+:✅ Arrêts géocodés|}\n- {|+:✅ Tarifs vérifiés|}"),
        InlineData("### Port\n\n- [|[x] Grues contrôlées|]\n- {|+:[x] Quais balisés|}\n- {|+:[x] Feux réparés|}")]
    public void ReportsTicksThatNothingSupports(string report) => Reports(Head + report);

    [Theory]
    [InlineData("## Port\n\n- [|✅ Cranes inspected|]\n- {|+:✅ Berths marked|}\n- {|+:✅ Lights repaired|}\n\n## Crew\n\n"
        + "- {|+:✅ Drills held|}\n- {|+:✅ Watches set|}\n- {|+:✅ Rosters printed|}")]
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
    [InlineData("- ✅ Timetable imported\n- ✅ Stops geocoded"), InlineData("- ✅ Timetable imported\n- ✅ Stops geocoded\n- ⏳ Fares checked\n- ✅ Crew briefed"), InlineData("- Timetable\n- Stops\n- Fares"), InlineData("- [ ] Timetable\n- [ ] Stops\n- [ ] Fares"), InlineData("```text\n✅ Timetable\n✅ Stops\n✅ Fares\n```")]
    [InlineData("## Strengths\n\n- ✅ Clear plans\n- ✅ Calm crew\n- ✅ Good weather"), InlineData("## Success criteria\n\n### Harbour\n\n- ✅ Cranes move\n- ✅ Lights burn\n- ✅ Berths are free"), InlineData("## Recommendations\n\n- ✅ Keep the crew\n- ✅ Paint the cranes\n- ✅ Buy lamps"), InlineData("**Best practices**:\n\n- ✅ Brief the crew\n- ✅ Check the lamps\n- ✅ Log the tides"), InlineData("## Next steps\n\n### Soon\n\n1. ✅ Paint the cranes\n2. ✅ Buy lamps\n3. ✅ Hire a pilot")]
    [InlineData("| Feature | Ours |\n|---|---|\n| Offline use | ✅ Yes |\n| Maps | ✅ Yes |\n| Alerts | ✅ Yes |"),
        InlineData("## Points forts\n\n- ✅ Plans clairs\n- ✅ Équipage calme\n- ✅ Beau temps"),
        InlineData("## Critères de succès\n\n- ✅ Grues mobiles\n- ✅ Feux réparés\n- ✅ Quais libres"),
        InlineData("## Recommandations\n\n- ✅ Garder l'équipage\n- ✅ Peindre les grues\n- ✅ Acheter des lampes")]
    public void AcceptsWhatClaimsNoWorkDone(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("### Fleet\n\n[|✅ Timetable imported|]  \n{|+:✅ Stops geocoded|}  \n{|+:✅ Fares checked|}"),
        InlineData("[|✅ Timetable imported|]\n{|+:✅ Stops geocoded|}\n{|+:✅ Fares checked|}")]
    [InlineData("[|✅ Horaires importés|]\n{|+:✅ Arrêts géocodés|}\n{|+:✅ Tarifs vérifiés|}"),
        InlineData("- [|✅ Vue.js timetable imported|]\n- {|+:✅ Quay.io images replaced|}\n- {|+:✅ ASP.NET service|}"),
        InlineData("- [|✅ Horaires en Vue.js importés|]\n- {|+:✅ Arrêts géocodés|}\n- {|+:✅ Tarifs|}")]
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
    [InlineData("Après chaque quai, vérifiez :\n\n1. ✅ Cordages\n2. ✅ Feux\n3. ✅ Grues"),
        InlineData("Quand le port sera terminé :\n\n- ✅ Cordages neufs\n- ✅ Feux réparés\n- ✅ Grues mobiles"),
        InlineData("## Résultats attendus\n\n- ✅ Cordages neufs\n- ✅ Feux réparés\n- ✅ Grues mobiles"),
        InlineData("## Ce que vous pouvez faire\n\n- ✅ Amarrer\n- ✅ Charger\n- ✅ Partir")]
    public void AcceptsWhatIsToBeOrMayBeDone(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("After the storm we repaired:\n\n- [|✅ Ropes|]\n- {|+:✅ Lamps|}\n- {|+:✅ Cranes|}")]
    public void ReportsWhatAnIntroductionTells(string report) => Reports(Head + report);

    [Theory]
    [InlineData("# Tide table\n\n## Features\n\n- ✅ Reads gauges\n- ✅ Warns crews\n- ✅ Draws curves\n\n## Installation\n\nTake the box ashore."), InlineData("# Tide table\n\n- ✅ Reads gauges\n- ✅ Warns crews\n- ✅ Draws curves\n\n## 🚀 Quick start\n\nOpen the box.\n\n## License\n\nFree."), InlineData("# Table des marées\n\n## Fonctionnalités\n\n- ✅ Lit les jauges\n- ✅ Prévient les équipages\n- ✅ Trace les courbes\n\n## Prise en main\n\nOuvrez la boîte.")]
    public void AcceptsWhatAManualLists(string text) => IsQuiet(text);

    [Theory]
    [InlineData("# Tide table\n\n### ✅ Gauges\n\nBy Ada.\n\n### ✅ Crews\n\nBy Bo.\n\n## Features\n\n- ✅ Reads gauges\n- ✅ Warns crews\n- ✅ Draws curves\n\n## Installation\n\nTake the box ashore.\n\n## Usage\n\nDaily.")]
    [InlineData("# Marées\n\n### ✅ Jauges\n\nPar Ada.\n\n## Fonctions\n\n- ✅ Lit les jauges\n- ✅ Prévient les équipages\n- ✅ Trace les courbes\n\n## Installation\n\nÀ terre.\n\n## Utilisation\n\nChaque jour.")]
    [InlineData("# Tide table\n\n**Status**: in progress\n\n- ✅ **GET /api/tides** - all of them\n- ✅ **POST /api/tides** - a new one\n- ✅ **GET /api/crews** - all of them")]
    [InlineData("# Marées\n\n**Statut** : en cours\n\n- ✅ **GET /api/marees** - toutes\n- ✅ **POST /api/marees** - une nouvelle\n- ✅ **GET /api/bateaux** - tous")]
    public void AcceptsMarksThatOnlyDecorateHeadingsAndRoutes(string text) => IsQuiet(text);

    [Theory]
    [InlineData("# Tide table\n\n## Features\n\n- [|✅ Gauges checked|]\n- {|+:✅ Crews warned|}\n- {|+:✅ Curves drawn|}"),
        InlineData("# Tide table report\n\n## Work\n\n- [|✅ Gauges checked|]\n- {|+:✅ Crews warned|}\n- {|+:✅ Curves drawn|}\n\n"
            + "## Installation\n\nBy boat.\n\n## Usage\n\nDaily."),
        InlineData("# Tide table\n\n**Status**: done\n\n- [|✅ Gauges checked|]\n- {|+:✅ Crews warned|}\n- {|+:✅ Curves drawn|}\n\n"
            + "## Installation\n\nBy boat.\n\n## Usage\n\nDaily."),
        InlineData("# Rapport des marées\n\n- [|✅ Jauges vérifiées|]\n- {|+:✅ Équipages prévenus|}\n- {|+:✅ Courbes tracées|}\n\n"
            + "## Installation\n\nPar bateau.\n\n## Utilisation\n\nChaque jour.")]
    public void ReportsInAReportThatTellsHowToUseItsWork(string text) => Reports(text);

    [Theory]
    [InlineData("## Key achievements\n\n- [|✅ Ropes|]\n- {|+:✅ Lamps|}\n- {|+:✅ Cranes|}")]
    public void ReportsKeyPointsAndWhatReadyWorkComesWith(string report) => Reports(Head + report);

    [Theory]
    [InlineData("## Key\n\n- ✅ Ropes\n- ✅ Lamps\n- ✅ Cranes"), InlineData("## Status key\n\n- ✅ Ropes\n- ✅ Lamps\n- ✅ Cranes"), InlineData("The harbour is ready for:\n\n- ✅ Storms\n- ✅ Fogs\n- ✅ Nights"), InlineData("## Légende\n\n- ✅ Cordages\n- ✅ Feux\n- ✅ Grues"), InlineData("Le port est prêt pour :\n\n- ✅ Tempêtes\n- ✅ Brumes\n- ✅ Nuits")]
    public void AcceptsLegendsAndWhatWorkIsReadyFor(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("# Mooring\n\n- ✅ **Do**: moor at the stern\n- ✅ Always look astern\n- ✅ Good: two ropes\n- ❌ Don't moor alone\n\n1. ✅ Ropes\n2. ✅ Lamps"), InlineData("# Amarrage\n\n- ✅ À faire : amarrer par l’arrière\n- ✅ Toujours regarder derrière\n- ❌ Jamais seul\n- ❌ À éviter : la nuit")]
    public void AcceptsMarksThatShowWhatOneDoes(string text) => IsQuiet(text);

    [Theory]
    [InlineData("# Mooring\n\n- [|✅ Domed lamps installed|]\n- {|+:✅ Goods moved|}\n- {|+:✅ Righted the hull|}"),
        InlineData("# Amarrage\n\n- [|✅ Bonnettes posées|]\n- {|+:✅ Fairways balisés|}\n- {|+:✅ Quais repeints|}")]
    public void ReportsMarksOfWorkInATextWithoutOtherSigns(string text) => Reports(text);

    [Theory]
    [InlineData("- ✅ Address byte: 0x05\n- ✅ Length checked\n- ✅ Checksum kept"),
        InlineData("- ✅ Gate #500 chosen\n- ✅ Locks drawn\n- ✅ Keys cut"), InlineData("- ✅ Horn at 16kHz\n- ✅ Locks drawn\n- ✅ Keys cut"),
        InlineData("- ✅ tests/quay/\n- ✅ tests/lock/\n- ✅ tests/gate/"),
        InlineData("1. Order of the quays ✓ Recommended: north first\n2. Names ✓ Recommended: keep them\n"
            + "3. Tests ✓ Recommended: beside the quays"),
        InlineData("**The quay works if**:\n\n- ✅ The gate opens\n- ✅ The lamp burns\n- ✅ The horn sounds"),
        InlineData("- ✅ Not in phase 1\n- ✅ Lamps repaired\n- ✅ Horn tested")]
    [InlineData("- ✅ Octet d’adresse : 0x05\n- ✅ Longueur vérifiée\n- ✅ Somme conservée"), InlineData("1. Ordre ✓ Recommandé : le nord\n2. Noms ✓ Recommandé : les garder\n3. Essais ✓ Recommandé : à côté"), InlineData("## Succès si\n\n**Le quai marche si** :\n\n- ✅ La porte s’ouvre\n- ✅ Le feu brûle\n- ✅ La corne sonne")]
    public void AcceptsTicksWithWrittenNumbersAdviceAndConditions(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("- [|✅ Phase 5 events logged|]\n- {|+:✅ Lock events logged|}\n- {|+:✅ Gate access|}"),
        InlineData("- [|✅ Étape 5 : événements notés|]\n- {|+:✅ Écluses réparées|}\n- {|+:✅ Accès|}"),
        InlineData("- [|✅ Lamps and/or horns tested|]\n- {|+:✅ Lock events logged|}\n- {|+:✅ Gate access|}")]
    public void ReportsTicksWhoseDigitsAreNames(string report) => Reports(Head + report);

    [Theory]
    [InlineData("### Requirements fulfilled\n\n- [|✅ Lamps repaired|]\n- {|+:✅ Horn tested|}\n- {|+:✅ Gate shut|}")]
    public void ReportsTicksOfWhatWasMetOrSet(string report) => Reports(Head + report);

    [Fact]
    public void ReportsTheBoxesOfAChecklist() => Reports("# Harbour requirements - complete checklist\n\n**Status**: in progress\n\n## ✅ Checklist\n\n### Lamps\n\n- [|[x] North|]\n- {|+:[x] South|}\n- {|+:[x] West|}");

    [Theory]
    [InlineData("**Prerequisites:**\n\n- ✅ Lamps repaired\n- ✅ Horn tested\n- ✅ Gate shut"),
        InlineData("## Success criteria met\n\n- ✅ Lamps repaired\n- ✅ Horn tested\n- ✅ Gate shut"),
        InlineData("**Critères de succès :**\n\n- ✅ Feux réparés\n- ✅ Corne essayée\n- ✅ Porte fermée"),
        InlineData("- test_port_key: ✅ passes\n- test_ship_key: ✅ passes\n- test_lock_key: ✅ passes")]
    public void AcceptsTicksOfCriteriaAndTests(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("## Recommendations\n\n**Already done:**\n\n- [|✅ Lamps repaired|]\n- {|+:✅ Horn tested|}\n- {|+:✅ Gate shut|}"),
        InlineData("## Self-improvement\n\n- [|✅ Lamps repaired|]\n- {|+:✅ Horn tested|}\n- {|+:✅ Gate shut|}")]
    public void ReportsWhatATitleSaysIsMetOrDone(string report) => Reports(Head + report);

    [Fact]
    public void TheTitleNamesWhatWasImproved() =>
        Reports("# Signal enhancement\n\n**Status**: done\n\n## Work\n\n- [|✅ Lamps tested|]\n- {|+:✅ Horn tested|}\n- {|+:✅ Gate|}");

    [Theory]
    [InlineData("### Success criteria ✅\n\n- [x] Lamps repaired\n- [x] Horn tested\n- [x] Gate shut"),
        InlineData("## Recommendations\n\n**To be done:**\n\n- ✅ Lamps repaired\n- ✅ Horn tested\n- ✅ Gate shut"),
        InlineData("## Next steps\n\n**Expected: all done**\n\n- ✅ Lamps repaired\n- ✅ Horn tested\n- ✅ Gate shut"),
        InlineData("## Improvements\n\n- ✅ Brighter lamps\n- ✅ Louder horn\n- ✅ Wider gate"),
        InlineData("## Améliorations\n\n- ✅ Feux réparés\n- ✅ Corne essayée\n- ✅ Porte fermée")]
    public void AcceptsWhatATitleOnlyAsksFor(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("### Node.js horn\n\n- [|✅ Lamps tested|]\n- {|+:✅ Horn tested|}\n- {|+:✅ Gate|}")]
    public void ReportsTicksBelowTheNameOfAProduct(string report) => Reports(Head + report);

    [Theory]
    [InlineData("- ✅ Lamps\n- ✅ Horn\n- ✅ Gate\n- All 12 ships moored"), InlineData("- ✅ Feux\n- ✅ Corne\n- ✅ Porte\n- Les 12 navires amarrés"), InlineData("- ✅ `horn.sound()` is called\n- ✅ Lamps\n- ✅ Gate"), InlineData("### horn.js\n\n- ✅ Lamps\n- ✅ Horn\n- ✅ Gate")]
    public void AcceptsTicksBesideOtherNumbersAndCode(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("Remember to:\n\n1. ✅ Light the lamps\n2. ✅ Shut the gate\n3. ✅ Sound the horn"), InlineData("**Don't forget to:**\n\n- ✅ Light the lamps\n- ✅ Shut the gate\n- ✅ Sound the horn"), InlineData("### Horn (5 tests)\n\n- ✅ Loud\n- ✅ Low\n- ✅ Long")]
    [InlineData("N'oubliez pas de :\n\n- ✅ Allumer les feux\n- ✅ Fermer la porte\n- ✅ Sonner la corne"), InlineData("Pensez à :\n\n- ✅ Allumer les feux\n- ✅ Fermer la porte\n- ✅ Sonner la corne")]
    public void AcceptsTicksThatRemindTheReader(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("### Horn (5+ tests)\n\n- [|✅ Loud tone checked|]\n- {|+:✅ Low tone checked|}\n- {|+:✅ Long|}")]
    [InlineData("### Corne (5+ tests)\n\n- [|✅ Forte essayée|]\n- {|+:✅ Basse essayée|}\n- {|+:✅ Longue|}")]
    public void ReportsTicksThatAnOpenCountOrAnAbsentNameStandsBeside(string report) => Reports(Head + report);

    [Theory]
    [InlineData("- Done: berths drawn\n- Open: gates painted\n- Done: lamps wired\n- Done: ropes"), InlineData("- Done: 12\n- Open: 3\n- Failed: 1"), InlineData("- Done: `berths.cs`\n- Done: gates\n- Done: lamps"), InlineData("- Berths → done in #12\n- Gates → done\n- Lamps → done"), InlineData("- Closed: Mondays\n- Closed: Fridays\n- Closed: Sundays"), InlineData("- Done: berths\n- Done: gates"), InlineData("| Word | Meaning |\n|---|---|\n| Fertig | done |\n| Offen | open |\n| Klar | done |")]
    [InlineData("- Terminé : 12\n- Terminé : 3\n- Terminé : 4"), InlineData("- Quais → terminé\n- Portes → en cours\n- Lampes → terminé")]
    public void AcceptsAWrittenStatusThatIsShownOrCounts(string report) => IsQuiet("# Report\n\n**Status**: in progress\n\n## Yard\n\n" + report);

    [Theory]
    [InlineData("| | Free | Premium |\n|---|---|---|\n| Save routes | ✓ | ✓ |\n| Weather | ✓ | ✓ |\n| Tides | ✓ | ✓ |"), InlineData("| | Gratuit | Premium |\n|---|---|---|\n| Routes | ✓ | ✓ |\n| Météo | ✓ | ✓ |\n| Marées | ✓ | ✓ |")]
    public void AcceptsWhatPlansOffer(string table) => IsQuiet(Head + table);

    // Signs may stand for bullets: only words or a head say that work was done.
    [Theory]
    [InlineData("## What sailors see\n\n- ✅ Tides at a glance\n- ✅ Warnings by bell\n- ✅ A curve of the week")]
    [InlineData("## The other harbour\n\n- ✅ Open gates\n- ✅ Bright lamps\n- ✅ Clear maps")]
    [InlineData("## Topics of the handbook\n\n- ✅ Mooring\n- ✅ Signals\n- ✅ Storms")]
    [InlineData("## Ce que voient les marins\n\n- ✅ Marées du jour\n- ✅ Alertes par cloche\n- ✅ Courbe de la semaine")]
    public void AcceptsWhatIsOnlyDescribed(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("## Gates - ✅ COMPLETE\n\n### Locks\n\n- [|✅ Wider gates|]\n- {|+:✅ Brighter lamps|}\n- {|+:✅ Louder horn|}")]
    [InlineData("**What we repaired:**\n\n- [|✅ Gates|]\n- {|+:✅ Lamps|}\n- {|+:✅ Horn|}")]
    [InlineData("## Deliverables\n\n- [|✅ Gates|]\n- {|+:✅ Lamps|}\n- {|+:✅ Horn|}")]
    [InlineData("## Portes - ✅ TERMINÉ\n\n### Écluses\n\n- [|✅ Portes larges|]\n- {|+:✅ Feux clairs|}\n- {|+:✅ Corne forte|}")]
    [InlineData("## Réalisations\n\n- [|✅ Portes|]\n- {|+:✅ Feux|}\n- {|+:✅ Corne|}")]
    public void ReportsWhatAHeadCallsDone(string report) => Reports(Head + report);

    [Theory]
    [InlineData("## Gates ✅\n\n- `locks.cs` reads the gauges\n\n**Work:**\n\n- ✅ Gates moved\n- ✅ Lamps tested\n- ✅ Horn tested")]
    [InlineData("## Gates ✅\n\n- ✅ Gates moved\n- ✅ Lamps tested\n- ✅ Horn tested\n\n```bash\nmake gates\n```")]
    [InlineData("1. Gates in `locks.cs`\n   - ✅ Gates moved\n   - ✅ Lamps tested\n   - ✅ Horn tested")]
    [InlineData("## Horn tests ✅\n\n- ✅ Loud tone\n- ✅ Low tone\n- ✅ Long tone")]
    [InlineData("## Portes ✅\n\n- ✅ Portes déplacées\n- ✅ Feux essayés\n- ✅ Corne essayée\n\n```bash\nmake portes\n```")]
    public void AcceptsWhatTheSectionOrTheParentNames(string report) => IsQuiet(Head + report);
}
