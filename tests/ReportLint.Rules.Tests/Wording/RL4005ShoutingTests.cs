using ReportLint.Rules.Wording;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Wording;

public class RL4005ShoutingTests() : RuleTest(new RL4005Shouting(), new RL4005ShoutingFix())
{
    private const string Status = "\n\n**Status**: in progress\n";
    private const string Words =
        "\nThe ferry and the ferries sailed: summer sailing, harbour timetable, mapped routes. What was dug ashore went well.\n\nLe port est prêt et les grues vont partir.\n";

    [Theory]
    [InlineData("# [|FERRY REPORT|]", "# Ferry report"), InlineData("# ✅ [|FERRY REPORT|]", "# ✅ Ferry report"), InlineData("# **[|FERRY REPORT|]**", "# **Ferry report**"), InlineData("# [|FERRY API REPORT|]", "# Ferry API report"), InlineData("# PDF [|EXPORT REPORT|]", "# PDF export report"), InlineData("# [|FERRY REPORT: NEXT SAILING|]", "# Ferry report: Next sailing"), InlineData("# [|FERRY REPORT - SUMMER SAILING|] 2", "# Ferry report - Summer sailing 2"), InlineData("# Week 2: [|HARBOUR TIMETABLE FINISHED|]", "# Week 2: Harbour timetable finished")]
    [InlineData("# [|RAPPORT TERMINÉ|]", "# Rapport terminé"), InlineData("# [|PRÊT À PARTIR|]", "# Prêt à partir"), InlineData("# [|RAPPORT D'ÉTAPE|]", "# Rapport d'étape"), InlineData("# [|ÉTAT DU PORT|]", "# État du port")]
    [InlineData("# [|WHAT'S LEFT ASHORE|]", "# What's left ashore"), InlineData("# [|THE HARBOUR THAT DOESN’T FREEZE|]", "# The harbour that doesn’t freeze"), InlineData("# ✨ [|LAST WORDS|]", "# ✨ Last words"), InlineData("# (2) [|SUMMER SAILING|]", "# (2) Summer sailing"), InlineData("# 2. [|SUMMER SAILING|]", "# 2. Summer sailing"), InlineData("# 97% [|HARBOUR DUG|]", "# 97% harbour dug"), InlineData("# Week - 4 [|FERRIES SAILED|]", "# Week - 4 ferries sailed"), InlineData("# 8/8 [|ROUTES SAILED|]", "# 8/8 routes sailed")]
    public void ReportsAndMendsHeadings(string heading, string mended) => ReportsAndFixes(heading + Status + Words, mended + Status + Words);

    [Theory]
    [InlineData("[|READY FOR THE HARBOUR|]", "Ready for the harbour"),
        InlineData("**Quay**: ✅ **[|ALL ROUTES MAPPED|]**", "**Quay**: ✅ **All routes mapped**"),
        InlineData("- [|EVERYTHING WENT WELL|]. We sail on Monday.", "- Everything went well. We sail on Monday."),
        InlineData("**[|PLEASE READ FIRST|]**: the map is old", "**Please read first**: the map is old"),
        InlineData("[|TOUT EST PRÊT|]", "Tout est prêt")]
    public void ReportsAndMendsSentences(string line, string mended) => ReportsAndFixes("# Report" + Status + Words + "\n" + line, "# Report" + Status + Words + "\n" + mended);

    [Fact]
    public void ReportsOnceAFile() => ReportsAndFixes("# [|FERRY REPORT|]" + Status + Words + "\n## {|+:OPEN QUESTIONS|}\n\nNone.", "# Ferry report" + Status + Words + "\n## Open questions\n\nNone.");

    [Theory]
    [InlineData("HAMBURG AND ITS HARBOUR", "We sail from Hamburg to another harbour.", "Hamburg and its harbour")]
    [InlineData("THE NEW OPENSEA CHARTS", "Charts are drawn with OpenSea.", "The new OpenSea charts")]
    [InlineData("THE NEW NOAA CHARTS", "We read the NOAA charts.", "The new NOAA charts")]
    [InlineData("NOAA CHARTS ARRIVED", "The charts of NOAA arrived.", "NOAA charts arrived")]
    [InlineData("OUR MARINAVO ROUTES", "The MARINAVO ferry is old. The MARINAVO crew is new. Ask at MARINAVO for more.", "Our MARINAVO routes")]
    [InlineData("NOS CARTES DU SHOM", "Les cartes du SHOM sont neuves.", "Nos cartes du SHOM")]
    [InlineData("OUR HARBOUR ROUTES", "The HARBOUR is deep.", "Our HARBOUR routes")]
    [InlineData("SHIPCTL SETUP FINISHED", "Call `shipctl get routes`, or shipctl alone.", "shipctl setup finished")]
    [InlineData("JANUARY SETUP FINISHED", "None.", "January setup finished")]
    [InlineData("OUR PHASE III ROUTES", "None.", "Our phase III routes")]
    [InlineData("REPORT ON GREEN/VERT RESULTS", "All vert.", "Report on green/vert results")]
    [InlineData("LE PORT DE BREST", "Nous partons de Brest.", "Le port de Brest")]
    [InlineData("DER STAND DER ARBEITEN", "Der Kran und der Kai sind nicht fertig, und das ist auch nicht geplant.", "Der Stand der Arbeiten")]
    [InlineData("FAZIT UND NÄCHSTE SCHRITTE", "Der Kran und der Kai sind nicht fertig, und das ist auch nicht geplant.", "Fazit und nächste Schritte")]
    public void WritesNamesAsTheReportWritesThem(string heading, string line, string mended) => ReportsAndFixes($"# Report{Status}\n{line}\n\n## [|{heading}|]\n\nNone.", $"# Report{Status}\n{line}\n\n## {mended}\n\nNone.");

    [Theory]
    [InlineData("HARBOUR ROUTES", "The Harbour is deep, and every harbour is old.", "Harbour routes")]
    [InlineData("OUR HARBOUR ROUTES", "The old Harbour is deep. A harbour it is.", "Our harbour routes")]
    [InlineData("OUR PILOT ROUTES", "- PILOT", "Our pilot routes")]
    [InlineData("OUR PILOT ROUTES", "See docs/PILOT.md and MAX_PILOT there.", "Our pilot routes")]
    [InlineData("OUR PILOT ROUTES", "Set `the PILOT to` one.", "Our pilot routes")]
    [InlineData("OUR PILOT ROUTES", "Pilot of the ferry.", "Our pilot routes")]
    [InlineData("OUR PILOT ROUTES", "**PILOT 4**", "Our pilot routes")]
    [InlineData("OUR PILOT ROUTES", "### The old Pilot", "Our pilot routes")]
    [InlineData("THE FINAL PHASE HERE", "We wait for Phase 2, and for PHASE four of it.", "The final phase here")]
    [InlineData("NOS ROUTES DU PORT", "Le PORT est vide, un port neuf.", "Nos routes du port")]
    public void WritesOtherWordsSmall(string heading, string line, string mended) => ReportsAndFixes($"# Report{Status}\n{line}\n\n## [|{heading}|]\n\nNone.", $"# Report{Status}\n{line}\n\n## {mended}\n\nNone.");

    [Fact]
    public void LeavesWhatTheReportKnowsAsAcronymsAlone() => ReportsWithoutFix($"# Report{Status}\nThe charts of OASEA and of UNIMO came.\n\n## [|OASEA UNIMO|]\n\nNone.");

    [Theory]
    [InlineData("HAMBURG AND BREMEN HARBOUR", "We sail from Hamburg, a harbour.")]
    [InlineData("MARINAVO ROUTE REPORT", "None.")]
    [InlineData("OMNI SECURITY REPORT", "The OMNI team is new, and omni means all.")]
    [InlineData("OUR SHIPHUB ROUTES", "It is ShipHub for some, and Shiphub or ShiPHub for others.")]
    [InlineData("PLAN DE REPRISE RECOMMANDE", "Le plan est là, la reprise aussi.")]
    public void LeavesAPlaceWithAWordOfWhichNothingTellsTheForm(string heading, string line) => ReportsWithoutFix($"# Report{Status}\n{line}\n\n## [|{heading}|]\n\nNone.");

    [Theory]
    [InlineData("ALLE ROUTEN GEPRÜFT", "The routes are new.")]
    [InlineData("DET GAR BRA", "Det finns en plan för hamnen och den är färdig, som det ska.")]
    [InlineData("PRODUCTION STATUS REPORT", "Det är en plan för hamnen, och den är inte färdig.")]
    [InlineData("РАБОТЫ ЗАВЕРШЕНЫ", "Работы завершены.")]
    [InlineData("EL PLAN FINAL", "El plan del puerto es nuevo y los barcos están con el plan.")]
    public void LeavesOtherLanguagesAlone(string heading, string line) => ReportsWithoutFix($"# Report{Status}\n{line}\n\n## [|{heading}|]\n\nNone.");

    [Fact]
    public void RewritesPlaceByPlace() => ReportsAndFixes(
        $"# [|FERRY REPORT|]{Status}{Words}\n## {{|+:MARINAVO ROUTES|}}\n\nNone.", $"# Ferry report{Status}{Words}\n## [|MARINAVO ROUTES|]\n\nNone.");

    [Fact]
    public void LeavesMisdecodedWordsToTheRuleThatDecodesThem() => ReportsWithoutFix("# [|RAPPORT TERMINÃ‰|]" + Status);

    [Theory]
    [InlineData("# Ferry report"), InlineData("# Ferry Report: DONE"), InlineData("# API REST"), InlineData("# CI/CD"), InlineData("# Week 1: Timetable COMPLETE"), InlineData("# FERRY"), InlineData("# PRODUCTION-READY"), InlineData("# JWT and SQL"), InlineData("# RAPPORT"), InlineData("# Rapport TERMINÉ"), InlineData("# KPI SLA API"), InlineData("# `GET ROUTES`")]
    public void AcceptsHeadings(string heading) => IsQuiet(heading + Status);

    [Theory]
    [InlineData("**State**: NOT FOUND"), InlineData("**State**: IN PROGRESS"), InlineData("- BREAKING: the map moved"), InlineData("- ALPHA, BRAVO, CHARLIE, DELTA"), InlineData("- MUST NOT be sailed in fog"), InlineData("| SAILING TIMES TODAY | 2 |\n|---|---|\n| NORTH HARBOUR ROUTE | 3 |"), InlineData("```text\nALL ROUTES MAPPED: 3\n```"), InlineData("- SELECT_ALL_ROUTES"), InlineData("- {PRIORITY} - {HARBOUR} - {OWNER} - {ROUTES}"), InlineData("**Statut** : EN COURS"), InlineData("- ~~TOUT EST PRÊT~~")]
    public void AcceptsLines(string line) => IsQuiet("# Report" + Status + "\n" + line);

    [Theory]
    [InlineData("## Status: FULLY MANNED"), InlineData("## ✅ Quay status: **ALL ROUTES MAPPED**"), InlineData("## Statut : TOUT PRÊT")]
    [InlineData("### 2. Cranes (MODERATE) - MENDED"), InlineData("- Ropes: ISO EN 319 411, EN 319 102"),
        InlineData("- Tickets: 50 BASIC | 50 RARE | 5 MYTHIC"), InlineData("## OPENQUAY Page (CRITICAL - MENDED)")]
    public void AcceptsStatusesAndNames(string line) => IsQuiet("# Report" + Status + "\n" + line + "\n\nNone.");

    [Fact]
    public void AcceptsNamesThatTheReportWritesInCapitals() =>
        IsQuiet($"# Report{Status}\nThe charts of OASEA came.\n\nWe sail with the OASEA and with the MARINAVO crew. The MARINAVO ferry is new, and ours.\n\n- A ship of MARINAVO\n\n## OASEA MARINAVO\n\nNone.");

    [Theory, InlineData("# FERRY KIT\n\nREAD THIS FIRST"), InlineData("# GUIDE DU PORT"), InlineData("")]
    public void AcceptsOrdinaryDocumentation(string text) => IsQuiet(text);

    [Theory]
    [InlineData("# Quay 4: crane export - [|WORK COMPLETE|]", "# Quay 4: crane export - Work complete"), InlineData("# Quai 4 : export des grues — [|TRAVAIL TERMINÉ|]", "# Quai 4 : export des grues — Travail terminé")]
    public void ReportsWhatATitleEndsIn(string heading, string mended) => ReportsAndFixes(heading + Status, mended + Status);

    [Theory]
    [InlineData("# Quay 4: crane export - work complete"), InlineData("# Quay 4: crane export - DONE"), InlineData("# Week\n\n## Quay 4: crane export - NOT MANNED"), InlineData("# Quay 4: crane export - CRITICAL ✅ FIXED"), InlineData("# Quay 4 (2 cranes - STILL MISSING)"), InlineData("# Quai 4 : export des grues — terminé")]
    public void AcceptsAWordOrTwoStatuses(string heading) => IsQuiet(heading + Status);

    [Theory]
    [InlineData("**[|QUAY STATUS: FULLY MANNED|]** ✅"), InlineData("**[|ÉTAT PORTUAIRE : TOUT PRÊT|]** ✅")]
    public void ReportsALineThatIsOneCry(string line) => Reports("# Report" + Status + "\n" + line);

    [Theory]
    [InlineData("**Status**: FULLY MANNED"), InlineData("**STATUS**: MANNED"), InlineData("**QUAY STATUS**: manned")]
    public void AcceptsAStatusOfTwoWords(string line) => IsQuiet("# Report" + Status + "\n" + line);
}
