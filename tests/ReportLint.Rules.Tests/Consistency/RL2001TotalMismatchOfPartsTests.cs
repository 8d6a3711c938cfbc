using ReportLint.Rules.Consistency;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Consistency;

/// <summary>Totals over headings, ratios, kinds of things, lines of a paragraph and branches of a drawn tree.</summary>
public class RL2001TotalMismatchOfPartsTests : RuleTest<RL2001TotalMismatch, RL2001TotalMismatchFix>
{
    [Theory]
    [InlineData("## Mending ([|30|] minutes total)\n\n### Ropes ({|+:20|} min)\n\nSpliced.\n\n### Lamps ({|+:5|} min)\n\nLit.\n\n### Hooks ({|+:30|} min)\n\nBent.")]
    [InlineData("## Réparations ([|30|] minutes au total)\n\n### Cordes ({|+:20|} min)\n\nFait.\n\n### Lampes ({|+:15|} min)\n\nFait.")]
    [InlineData("There are [|12|] leaks in total.\n\n- Critical: {|+:5|}\n- Major: {|+:4|}\n- Minor: {|+:2|}")]
    [InlineData("### Dry planks ([|70|] metres - 61 %)\n\n❌ **Bow**: caulked anew ({|+:50|} metres)\n❌ **Stern**: scraped ({|+:20|} metres)\n❌ **Keel**: tarred ({|+:30|} metres)\n❌ **Mast**: oiled ({|+:4|} metres)")]
    [InlineData("### Sheets drawn ([|21|] sheets)\n\n- {|+:6|} hulls (bow and stern)\n- {|+:1|} mast\n- {|+:8|} decks\n- {|+:3|} spare sheets\n- **Total metres:** 5,335")]
    public void SumsUpWhatStandsBelow(string report) => Reports(report);

    [Theory]
    [InlineData("## Mending (30 minutes total)\n\n### Ropes (20 min)\n\nSpliced.\n\n### Lamps (10 min)\n\nLit.")]
    [InlineData("## Mending (30 minutes)\n\n### Ropes (20 min)\n\nSpliced.\n\n### Lamps (5 min)\n\nLit.\n\n### Hooks (30 min)\n\nBent.")]
    [InlineData("## Mending (30 minutes total)\n\n### Ropes (20 min)\n\nSpliced.\n\n### Lamps\n\nLit.\n\n### Hooks (30 min)\n\nBent.")]
    [InlineData("There are 11 leaks in total.\n\n- Critical: 5\n- Major: 4\n- Minor: 2")]
    [InlineData("### Dry planks (100 metres)\n\n❌ **Bow**: caulked anew (50 metres)\n❌ **Stern**: scraped (20 metres)\n❌ **Keel**: tarred (30 metres)")]
    [InlineData("### Sheets drawn (21 sheets)\n\n- 6 hulls\n- 1 mast\n- 8 decks\n- 3 keels")]
    [InlineData("### Sheets drawn (18 sheets)\n\n- 6 hulls\n- 1 mast\n- 8 decks\n- 3 spare sheets")]
    [InlineData("## Réparations (35 minutes au total)\n\n### Cordes (20 min)\n\nFait.\n\n### Lampes (15 min)\n\nFait.")]
    public void IsQuietWhereWhatStandsBelowAddsUpOrLeavesSomeOut(string report) => IsQuiet(report);

    [Theory]
    [InlineData("### Berths left (0/[|29|] berths)\n\n**Yards**:\n- **North**: by the mill ({|+:8|} berths)\n- **South**: by the lock ({|+:9|} berths)\n- **East**: by the gate ({|+:9|} berths)")]
    [InlineData("All berths are sound ([|14/14|] berths):\n- ✅ North ({|+:4/4|})\n- ✅ South ({|+:8/8|})\n- ✅ East ({|+:4/4|})")]
    [InlineData("**Berths mended: [|12/22|]**\n\n- North: {|+:5/8|}\n- South: {|+:6/14|}")]
    [InlineData("**Quais réparés : [|12/22|]**\n\n- Nord : {|+:5/8|}\n- Sud : {|+:6/14|}")]
    [InlineData("All [|18|] rope checks passed:\n\n- Bow: {|+:4/4|}\n- Stern: {|+:8/8|}\n- Mast: {|+:4/4|}")]
    public void SumsUpRatiosOfAList(string report) => Reports(report);

    [Theory]
    [InlineData("### Berths left (0/26 berths)\n\n- **North**: by the mill (8 berths)\n- **South**: by the lock (9 berths)\n- **East**: by the gate (9 berths)")]
    [InlineData("### Berths left (3/29 berths)\n\n- **North**: by the mill (8 berths)\n- **South**: by the lock (9 berths)\n- **East**: by the gate (9 berths)")]
    [InlineData("All berths are sound (16/16 berths):\n- ✅ North (4/4)\n- ✅ South (8/8)\n- ✅ East (4/4)")]
    [InlineData("All berths are sound (20/20 berths):\n- ✅ North (4/4)\n- ✅ South (8/8)")]
    [InlineData("**Berths mended: 12/22**\n\n- North: 5/8\n- South: 7/14")]
    [InlineData("**Berths mended: 12/22**\n\n- North: 5/8\n- South, begun in May\n- East: 6/14")]
    [InlineData("**Quais réparés : 12/22**\n\n- Nord : 5/8\n- Sud : 7/14")]
    [InlineData("All 16 rope checks passed:\n\n- Bow: 4/4\n- Stern: 8/8\n- Mast: 4/4")]
    public void IsQuietWhereRatiosOfAListAddUpOrLeaveSomeOut(string report) => IsQuiet(report);

    [Theory]
    [InlineData("- [|45|] tests ({|+:20|} unit, {|+:15|} integration, {|+:5|} smoke)")]
    [InlineData("**Points:** [|20|] ({|+:8|} + {|+:5|} + {|+:5|})")]
    [InlineData("**Ropes spliced:** [|1,200|] ({|+:800|} wet + {|+:300|} dry)")]
    [InlineData("**Cordes :** [|20|] ({|+:8|} + {|+:5|} + {|+:5|})")]
    public void SumsUpParentheses(string report) => Reports(report);

    [Theory]
    [InlineData("- 40 tests (20 unit, 15 integration, 5 smoke)")]
    [InlineData("- 45 tests (20 files, 15 folders, 5 helpers)")]
    [InlineData("**Points:** 18 (8 + 5 + 5)")]
    [InlineData("**Points:** 20 (8 x 5)")]
    [InlineData("**Cordes :** 18 (8 + 5 + 5)")]
    public void IsQuietWhereParenthesesAddUpOrTellOfOthers(string report) => IsQuiet(report);

    [Theory]
    [InlineData("```\nyard/ ([|1,000|] lines)\n├── bow.md ({|+:500|} lines)\n├── stern.md ({|+:400|} lines)\n└── mast.md ({|+:200|} lines)\n```")]
    [InlineData("```\nyard/\n├── ropes/ - all of them (3 files, [|430|] lines)\n│   ├── bow.md ({|+:100|} lines)\n│   ├── stern.md ({|+:100|} lines)\n│   └── mast.md ({|+:200|} lines)\n└── plan.md\n```")]
    [InlineData("```\nquai/\n├── cordes/ ([|20|] essais)\n│   ├── nord.md ({|+:10|} essais)\n│   └── sud.md ({|+:11|} essais)\n└── plan.md\n```")]
    public void SumsUpBranches(string tree) => Reports("## Layout\n\n" + tree);

    [Theory]
    [InlineData("```\nyard/ (1,100 lines)\n├── bow.md (500 lines)\n├── stern.md (400 lines)\n└── mast.md (200 lines)\n```")]
    [InlineData("```\nyard/ (1,300 lines)\n├── bow.md (500 lines)\n├── stern.md (400 lines)\n└── mast.md (200 lines)\n```")]
    [InlineData("```\nyard/ (~1,000 lines)\n├── bow.md (500 lines)\n├── stern.md (400 lines)\n└── mast.md (200 lines)\n```")]
    [InlineData("```\nyard/ (1,000 lines)\n├── bow.md (500 lines)\n├── stern.md (400 lines, 200 lines before)\n└── mast.md (200 lines)\n```")]
    [InlineData("```\nyard/ (1,000 lines)\n├── bow.md (500 lines)\n├── stern.md (400 words)\n└── mast.md (700 lines)\n```")]
    [InlineData("```\nquai/\n├── cordes/ (21 essais)\n│   ├── nord.md (10 essais)\n│   └── sud.md (11 essais)\n└── plan.md\n```")]
    public void IsQuietWhereBranchesAddUpOrAreNotAllTold(string tree) => IsQuiet("## Layout\n\n" + tree);
}
