using ReportLint.Rules.Wording;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Wording;

public class RL4005ShoutingTests : RuleTest<RL4005Shouting, RL4005ShoutingFix>
{
    private const string Status = "\n\n**Status**: in progress\n";

    [Theory]
    [InlineData("# [|FERRY REPORT|]", "# Ferry report"), InlineData("# ✅ [|FERRY REPORT|]", "# ✅ Ferry report"), InlineData("# **[|FERRY REPORT|]**", "# **Ferry report**"), InlineData("# [|FERRY API REPORT|]", "# Ferry API report"), InlineData("# PDF [|EXPORT REPORT|]", "# PDF export report"), InlineData("# [|FERRY REPORT: NEXT SAILING|]", "# Ferry report: Next sailing"), InlineData("# [|FERRY REPORT - SUMMER SAILING|] 2", "# Ferry report - Summer sailing 2"), InlineData("# Week 2: [|HARBOUR TIMETABLE FINISHED|]", "# Week 2: Harbour timetable finished")]
    [InlineData("# [|RAPPORT TERMINÉ|]", "# Rapport terminé"), InlineData("# [|PRÊT À PARTIR|]", "# Prêt à partir"), InlineData("# [|RAPPORT D'ÉTAPE|]", "# Rapport d'étape"), InlineData("# [|ÉTAT DU PORT|]", "# État du port")]
    public void ReportsAndMendsHeadings(string heading, string mended) => ReportsAndFixes(heading + Status, mended + Status);

    [Theory]
    [InlineData("[|READY FOR THE HARBOUR|]", "Ready for the harbour"), InlineData("**State**: ✅ **[|ALL ROUTES MAPPED|]**", "**State**: ✅ **All routes mapped**"), InlineData("- [|EVERYTHING WENT WELL|]. We sail on Monday.", "- Everything went well. We sail on Monday."), InlineData("**[|PLEASE READ FIRST|]**: the map is old", "**Please read first**: the map is old"), InlineData("[|TOUT EST PRÊT|]", "Tout est prêt")]
    public void ReportsAndMendsSentences(string line, string mended) => ReportsAndFixes("# Report" + Status + "\n" + line, "# Report" + Status + "\n" + mended);

    [Fact]
    public void ReportsOnceAFile() => ReportsAndFixes("# [|FERRY REPORT|]" + Status + "\n## {|+:OPEN QUESTIONS|}\n\nNone.", "# Ferry report" + Status + "\n## Open questions\n\nNone.");

    [Fact]
    public void LeavesMisdecodedWordsToTheRuleThatDecodesThem() => ReportsWithoutFix("# [|RAPPORT TERMINÃ‰|]" + Status);

    [Theory]
    [InlineData("# Ferry report"), InlineData("# Ferry Report: DONE"), InlineData("# API REST"), InlineData("# CI/CD"), InlineData("# Week 1: Timetable COMPLETE"), InlineData("# FERRY"), InlineData("# PRODUCTION-READY"), InlineData("# JWT and SQL"), InlineData("# RAPPORT"), InlineData("# Rapport TERMINÉ"), InlineData("# KPI SLA API"), InlineData("# `GET ROUTES`")]
    public void AcceptsHeadings(string heading) => IsQuiet(heading + Status);

    [Theory]
    [InlineData("**State**: NOT FOUND"), InlineData("**State**: IN PROGRESS"), InlineData("- BREAKING: the map moved"), InlineData("- ALPHA, BRAVO, CHARLIE, DELTA"), InlineData("- MUST NOT be sailed in fog"), InlineData("| SAILING TIMES TODAY | 2 |\n|---|---|\n| NORTH HARBOUR ROUTE | 3 |"), InlineData("```text\nALL ROUTES MAPPED: 3\n```"), InlineData("- SELECT_ALL_ROUTES"), InlineData("- {PRIORITY} - {HARBOUR} - {OWNER} - {ROUTES}"), InlineData("**Statut** : EN COURS"), InlineData("- ~~TOUT EST PRÊT~~")]
    public void AcceptsLines(string line) => IsQuiet("# Report" + Status + "\n" + line);

    [Theory, InlineData("# FERRY KIT\n\nREAD THIS FIRST"), InlineData("# GUIDE DU PORT"), InlineData("")]
    public void AcceptsOrdinaryDocumentation(string text) => IsQuiet(text);
}
