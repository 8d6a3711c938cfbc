using ReportLint.Rules.Consistency;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Consistency;

public class RL2006ConflictingValuesOfLabelsTests : RuleTest<RL2006ConflictingValues>
{
    [Theory]
    [InlineData("## Metrics\n\n**Manuals:** 3 files, {|+:~1,200|} pages", "## Manuals\n\n**Total manuals:** [|~1,900|] pages of drawings"), InlineData("## Summary\n\n```\nTotal manuals: {|+:~1,200|} pages\n\nDrawings: 80 sheets\nManuals: [|1,900|] pages\n```", "## Crew\n\nSeven.")]
    [InlineData("## Summary\n\n- Manuals: {|+:14|} files", "## Statistics\n\n- Manuals: [|17|] files"), InlineData("## Synthèse\n\n- Manuels : {|+:14|} fichiers", "## Statistiques\n\n- Manuels : [|17|] fichiers")]
    public void HoldsAmountsOfOneLabelAgainstEachOther(string one, string other) => Reports($"# Lock\n\n**Status**: in use\n\n{one}\n\n{other}");

    [Theory]
    [InlineData("## Metrics\n\n**Manuals:** 3 files, ~1,900 pages", "## Manuals\n\n**Total manuals:** ~2,000 pages"), InlineData("## North gate\n\n- Manuals: 14 files", "## South gate\n\n- Manuals: 17 files"), InlineData("## Metrics\n\n- Manuals: 14 files", "## Week 2\n\n- Manuals: 17 files"), InlineData("## Summary\n\n- Manuals: 14 files", "## Statistics\n\n- Manuals: 17 pages")]
    [InlineData("## Summary\n\n- Manuals: 14 files\n- Manuals: 17 files", "## Crew\n\nSeven."), InlineData("## Summary\n\n- Manuals: 14 files", "## Statistics\n\n- Manuals: 3 files added"), InlineData("## Summary\n\n- Manuals: 14 files", "## Next steps\n\n- Manuals: 17 files"), InlineData("## Synthèse\n\n- Manuels : 14 fichiers", "## Porte nord\n\n- Manuels : 17 fichiers")]
    [InlineData("## Summary\n\n- Manuals: 14 files", "## Statistics\n\n- Drawings: 17 files"), InlineData("## Summary\n\n- Manuals: 14 files", "## Statistics\n\n- Target manuals: 17 files")]
    public void AcceptsAmountsOfTwoThings(string one, string other) => IsQuiet($"# Lock\n\n**Status**: in use\n\n{one}\n\n{other}");

    private const string Yards = "| Yard | Cranes | Crew |\n|---|---|---|\n| North | {0} | 40 |\n| South | 16 | 30 |";

    [Theory]
    [InlineData("### Yard North", "**Inspected**: [|13|] cranes of all kinds"), InlineData("### North", "**Inspected**: [|13|] cranes"), InlineData("### ✅ North (east part)", "**Inspected**: [|13|] cranes")]
    public void HoldsRowsAgainstTheirSections(string heading, string line) => Reports($"# Lock\n\n**Status**: in use\n\n## Works\n\n{heading}\n\n{line}\n\n### All\n\n{Yards.Replace("{0}", "{|+:12|}")}");

    [Theory]
    [InlineData("### Yard North", "**Inspected**: 12 cranes"), InlineData("### Yard West", "**Inspected**: 13 cranes"), InlineData("### Yard North", "**Inspected**: 13 winches"), InlineData("### Yard North", "**Added**: 3 cranes"), InlineData("### Yard North", "**Remaining**: 3 cranes"), InlineData("### Yard North", "**Target**: 13 cranes"), InlineData("### Yard North and South", "**Inspected**: 13 cranes")]
    [InlineData("### Yard North in 2024", "**Inspected**: 13 cranes"), InlineData("### Yard North", "**Inspected**: 13 of 20 cranes"), InlineData("### Plans for yard North", "**Inspected**: 13 cranes"), InlineData("### Yard North", "- 3 cranes need oil")]
    public void AcceptsOtherSections(string heading, string line) => IsQuiet($"# Lock\n\n**Status**: in use\n\n## Works\n\n{heading}\n\n{line}\n\n### All\n\n{Yards.Replace("{0}", "12")}");

    [Fact]
    public void HoldsRowsAgainstTheirSectionsInFrench() => Reports("# Écluse\n\n**Statut** : en service\n\n## Résultats\n\n### Bassin Nord\n\n**Grues contrôlées** : [|13|] grues de levage\n\n### Ensemble\n\n| Bassin | Grues |\n|---|---|\n| Nord | {|+:12|} |\n| Sud | 16 |");

    [Fact]
    public void AcceptsSectionsOfOtherRowsInFrench() => IsQuiet("# Écluse\n\n**Statut** : en service\n\n## Résultats\n\n### Bassin Ouest\n\n**Grues contrôlées** : 13 grues de levage\n\n### Ensemble\n\n| Bassin | Grues |\n|---|---|\n| Nord | 12 |\n| Sud | 16 |");
}
