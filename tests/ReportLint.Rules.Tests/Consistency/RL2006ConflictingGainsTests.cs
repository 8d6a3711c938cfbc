using ReportLint.Rules.Consistency;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Consistency;

/// <summary>Gains, things added and the coverage of all the code, told twice.</summary>
public class RL2006ConflictingGainsTests : RuleTest<RL2006ConflictingValues>
{
    [Theory]
    [InlineData("**Effect**: {|+:10x|} improvement in night mooring speed", "- **[|40x|] improvement** in night mooring speed"), InlineData("- {|+:40%|} faster night loads", "Night loads are now [|60%|] faster."), InlineData("- Loads are {|+:3x|} faster", "- ✅ [|5x|] faster loads"), InlineData("- Amélioration de {|+:40 %|} du temps de chargement", "- Amélioration de [|60 %|] du temps de chargement")]
    [InlineData("- Added {|+:6|} new winches", "- New winches: [|7|]"), InlineData("- {|+:6|} new winches", "## Gear added\n\n### New winches ([|7|])\n\nSee the annex."), InlineData("- {|+:82|} leaks mended", "| Measure | Value |\n|---|---|\n| **Total leaks mended** | **[|60|] leaks** |"), InlineData("The crew tied 189 knots.\n\n- {|+:189|} rope trials", "- **Total rope trials**: [|163|] single runs")]
    [InlineData("All {|+:14|} winches turn slowly.", "All [|12|] winches are oiled."), InlineData("✅ {|+:100%|} code coverage", "## Coverage\n\n- Lines: [|62%|]\n- Branches: 48%"), InlineData("Couverture de tests : {|+:100 %|}", "## Couverture\n\n- Lignes : [|62 %|]\n- Branches : 48 %")]
    public void ReportsWhatIsToldTwice(string one, string other) => Reports($"# Ferry report\n\n**Status**: in use\n\n## Results\n\nThe work went well.\n\n{one}\n\n## Summary\n\n{other}");

    [Theory]
    [InlineData("**Effect**: 10x improvement in night mooring speed", "- **10x improvement** in night mooring speed"), InlineData("- 40% improvement in night mooring speed", "## Ropes\n\n- 60% improvement in night mooring speed"), InlineData("- 40% faster loads at the bow", "- 60% faster loads at the stern"), InlineData("- Loads are 40% faster at the bow", "- Loads are 60% faster at the stern"), InlineData("- Loads are 3x faster", "- ✅ 5x faster sails"), InlineData("- Amélioration de 40 % du temps de chargement", "- Amélioration de 60 % du temps de pesée")]
    [InlineData("- Added 6 new winches", "- New winches: 6"), InlineData("- Added 6 new winches at the bow", "- New winches: 7"), InlineData("- 82 leaks mended", "| Measure | Value |\n|---|---|\n| Leaks mended at the bow | 60 leaks |"), InlineData("All 14 winches mounted aft turn slowly.", "All 12 winches are oiled."), InlineData("All 14 winches of the bow turn slowly.", "All 12 winches of the stern turn slowly.")]
    [InlineData("✅ 100% code coverage", "## Coverage\n\n- Lines: 100%\n- Branches: 92%"), InlineData("100% coverage of the winches", "## Coverage\n\n- Lines: 62%"), InlineData("Target: 100% test coverage", "## Coverage\n\n- Lines: 62%"), InlineData("Winch module: 100% test coverage", "## Coverage\n\n- Lines: 62%"), InlineData("100% test coverage", "## Coverage\n\n### Bow\n\n- Lines: 62%\n\n### Stern\n\n- Lines: 82%\n\n### Mast\n\n- Lines: 72%"), InlineData("Objectif : 100 % de couverture", "## Couverture\n\n- Lignes : 62 %")]
    public void AcceptsWhatIsToldOfOthers(string one, string other) => IsQuiet($"# Ferry report\n\n**Status**: in use\n\n## Results\n\nThe work went well.\n\n{one}\n\n## Summary\n\n{other}");
}
