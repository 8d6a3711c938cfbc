using ReportLint.Rules.Consistency;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Consistency;

/// <summary>Counts that stand apart from the section that lists what they count, and lists of requests in blocks.</summary>
public class RL2005DeclaredCountMismatchOfSectionsTests() : RuleTest(new RL2005DeclaredCountMismatch())
{
    [Theory]
    [InlineData("**Ropes spliced:** [|5|]", "## Ropes spliced\n\n1. {|+:Bow|}\n2. {|+:Stern|}\n3. {|+:Mast|}\n4. {|+:Keel|}\n5. {|+:Deck|}\n6. {|+:Sail|}")]
    [InlineData("| Figure | Value |\n|---|---|\n| Ropes spliced | [|5|] |\n| Days | 9 |", "## Ropes Spliced\n\n1. {|+:Bow|}\n2. {|+:Stern|}\n3. {|+:Mast|}\n4. {|+:Keel|}")]
    [InlineData("**Cordes épissées :** [|5|]", "## Cordes épissées\n\n1. {|+:Proue|}\n2. {|+:Poupe|}\n3. {|+:Mât|}\n4. {|+:Quille|}")]
    public void HoldsACountAgainstItsSection(string one, string other) => Reports($"# Harbour report\n\n## Key figures\n\n{one}\n\n{other}");

    [Theory]
    [InlineData("**Ropes spliced:** 6", "## Ropes spliced\n\n1. Bow\n2. Stern\n3. Mast\n4. Keel\n5. Deck\n6. Sail")]
    [InlineData("**Ropes spliced:** 50", "## Ropes spliced\n\n1. Bow\n2. Stern\n3. Mast\n4. Keel\n5. Deck\n6. Sail")]
    [InlineData("**Ropes spliced:** 5", "## Ropes painted\n\n1. Bow\n2. Stern\n3. Mast\n4. Keel\n5. Deck\n6. Sail")]
    [InlineData("**Ropes spliced:** 5", "## North\n\n### Ropes spliced\n\n1. Bow\n2. Stern\n3. Mast\n\n## South\n\n### Ropes spliced\n\n1. Keel\n2. Deck\n3. Sail")]
    [InlineData("**Ropes spliced:** 5", "## Ropes spliced\n\nThe work was hard.\n\n| Day | Weather |\n|---|---|\n| Monday | rain |\n| Tuesday | sun |")]
    [InlineData("**Ropes spliced:** 8", "## Ropes spliced\n\n1. Bow (4 ropes)\n2. Stern (2 ropes)\n3. Mast (2 ropes)")]
    [InlineData("**Cordes épissées :** 4", "## Cordes épissées\n\n1. Proue\n2. Poupe\n3. Mât\n4. Quille")]
    public void AcceptsACountOfItsSection(string one, string other) => IsQuiet($"# Harbour report\n\n## Key figures\n\n{one}\n\n{other}");

    [Theory]
    [InlineData("### Berths (5 endpoints)\n\n```\nGET /berths\nPOST /berths\nGET /ships\nPUT /ships\nGET /crews\n```")]
    [InlineData("### Berths (9 endpoints)\n\n```\nGET /berths\nPOST /berths\nand so on\n```")]
    [InlineData("### Berths (9 endpoints)\n\n```\ncurl -X GET /berths\ncurl -X POST /berths\ncurl -X GET /ships\n```")]
    [InlineData("### Quais (4 routes)\n\n```\n✅ Postes :\n   - GET /postes\n   - POST /postes\n✅ Navires :\n   - GET /navires\n   - PUT /navires\n```")]
    public void AcceptsRequestsInABlock(string report) => IsQuiet(report);

    [Theory]
    [InlineData("- Critical: [|3|]\n- High: 5", "## Details\n\n### Critical\n\n1. {|+:Bow|}\n2. {|+:Stern|}\n3. {|+:Mast|}\n4. {|+:Keel|}")]
    [InlineData("- Critique : [|3|]\n- Majeur : 5", "## Détails\n\n### Critiques\n\n1. {|+:Proue|}\n2. {|+:Poupe|}\n3. {|+:Mât|}\n4. {|+:Quille|}")]
    public void HoldsSeveritiesAgainstTheirSections(string one, string other) => Reports($"# Harbour report\n\n{one}\n\n{other}");

    [Theory]
    [InlineData("- Critical: 3\n- High: 5", "## Details\n\n### Critical\n\n1. ✅ Bow\n2. ✅ Stern\n3. ✅ Mast\n4. ✅ Keel")]
    [InlineData("- Critical: 3\n- High: 5", "## Details\n\n### Critical\n\n- Bow\n- Stern")]
    [InlineData("- Critique : 3\n- Majeur : 5", "## Détails\n\n### Critiques\n\n1. Proue\n2. Poupe\n3. Mât")]
    public void AcceptsSeveritiesOfTheirSections(string one, string other) => IsQuiet($"# Harbour report\n\n{one}\n\n{other}");

    // The heading right below names what a line counts.
    [Theory]
    [InlineData("### Bow\n**Covered**: 14 knots on 5 deck ropes\n\n#### Deck ropes:\n- **Fore** (4 knots)\n- **Aft** (4 knots)\n- **Port** (2 knots)\n- **Lee** (2 knots)\n- **Spare** (2 knots)"), InlineData("### Bow\n**Covered**: 14 knots on 14 deck ropes\n\n#### Deck ropes:\n- **Fore** (4 knots)\n- **Aft** (4 knots)\n- **Port** (2 knots)\n- **Lee** (2 knots)\n- **Spare** (2 knots)")]
    [InlineData("### Yard\nThe yard has 6 cranes.\n\n#### Cranes mended\n- North\n- South\n- East\n- West\n- Old"), InlineData("### Yard\nThe yard has 60 cranes.\n\n#### Cranes\n- North\n- South\n- East"), InlineData("### Port\nLe port a 5 grues.\n\n#### Grues\n- Nord\n- Sud\n- Est\n- Ouest\n- Ancienne")]
    public void AcceptsBelowTheHeadingThatNamesThem(string report) => IsQuiet("# Report\n\n" + report);

    // Files below a header of their own; rows that say "all".
    [Theory]
    [InlineData("## Checks ([|5|] checks)\n\n| Check | Result |\n|---|---|\n| {|+:All ropes hold | ✅|} |\n| {|+:Hooks bend | ✅|} |\n| {|+:Lamps burn | ✅|} |\n| {|+:Nets dry | ✅|} |")]
    [InlineData("## Files changed: [|3|]\n\n1. {|+:`bow.md` - 1 knot drawn|}\n2. {|+:`stern.md` - 1 knot drawn|}\n3. {|+:`mast.md` - 1 knot drawn|}\n4. {|+:`keel.md` - drawn anew|}")]
    public void CountsFilesInAColumnAndRowsOfAll(string report) => Reports("# Report\n\n" + report);

    [Theory]
    [InlineData("## Charts\n\n| Part | Files | Size |\n|---|---|---|\n| Bow | bow.md | 6 KB |\n| Stern | ref/stern.md | 2 KB |\n| Mast | mast.md | 4 KB |\n\n**Total**: 3 files, ~12 KB")]
    [InlineData("## Charts\n\n| Part | Files | Size |\n|---|---|---|\n| Bow | bow.md, deck.md | 6 KB |\n| Stern | stern.md | 2 KB |\n| Mast | mast.md | 4 KB |\n\n**Total**: 4 files, ~12 KB")]
    [InlineData("## Charts\n\n| Part | Files |\n|---|---|\n| Bow | the old ones |\n| Stern | stern.md |\n| Mast | mast.md |\n\n**Total**: 4 files")]
    [InlineData("## Charts (11 charts)\n\n- All 11 new charts drawn\n- No tears\n- Ready for use")]
    public void AcceptsFilesInAColumnAndRowsOfAll(string report) => IsQuiet("# Report\n\n" + report);
}
