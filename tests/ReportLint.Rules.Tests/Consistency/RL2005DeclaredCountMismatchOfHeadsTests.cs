using ReportLint.Rules.Consistency;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Consistency;

/// <summary>Headings, items and lines that count what they head: by a ratio, by a state, by the file that each sub-heading names, or by names behind them.</summary>
public class RL2005DeclaredCountMismatchOfHeadsTests() : RuleTest(new RL2005DeclaredCountMismatch())
{
    [Theory]
    [InlineData("### Mooring sheets ([|4|] files)\n\n#### {|+:Bow (`sheets/bow.md`)|}\nWet.\n\n#### {|+:Stern (`sheets/stern.md`)|}\nDry.\n\n#### {|+:Mast (`sheets/mast.md`)|}\nDry.")]
    [InlineData("### Mooring sheets ([|4|] files, 90+ knots)\n\n#### {|+:Bow (`sheets/bow.md`)|}\nWet.\n\n#### {|+:Stern (`sheets/stern.md`)|}\nDry.\n\n#### {|+:Mast (`sheets/mast.md`)|}\nDry.")]
    [InlineData("### Feuilles ([|4|] fichiers)\n\n#### {|+:Proue (`feuilles/proue.md`)|}\nSec.\n\n#### {|+:Poupe (`feuilles/poupe.md`)|}\nSec.\n\n#### {|+:Mât (`feuilles/mat.md`)|}\nSec.")]
    public void CountsHeadingsThatNameAFileEach(string report) => Reports("# Report\n\n" + report);

    [Theory]
    [InlineData("### Mooring sheets (3 files)\n\n#### Bow (`sheets/bow.md`)\nWet.\n\n#### Stern (`sheets/stern.md`)\nDry.\n\n#### Mast (`sheets/mast.md`)\nDry."), InlineData("### Mooring sheets (4 files)\n\n#### Bow (`sheets/bow.md`, `sheets/bow2.md`)\nWet.\n\n#### Stern (`sheets/stern.md`)\nDry.\n\n#### Mast (`sheets/mast.md`)\nDry.")]
    [InlineData("### Mooring sheets (9 files)\n\n#### Bow (`sheets/bow.md`)\nWet.\n\n#### Stern (`sheets/stern.md`)\nDry.\n\n#### Mast (`sheets/mast.md`)\nDry."), InlineData("### Feuilles (4 fichiers)\n\n#### Proue\nSec.\n\n#### Poupe (`feuilles/poupe.md`)\nSec.\n\n#### Mât\nSec.")]
    public void AcceptsHeadingsThatNameOtherThanAFileEach(string report) => IsQuiet("# Report\n\n" + report);

    [Theory]
    [InlineData("### Half done ([|3/9|] gates = 33%)\n\n1. {|+:Bow|}\n2. {|+:Stern|}\n3. {|+:Mast|}\n4. {|+:Keel|}")]
    [InlineData("## ✅ Completed ([|5|])\n\n- {|+:Bow|}\n- {|+:Stern|}\n- {|+:Mast|}\n- {|+:Keel|}")]
    [InlineData("## Terminé ([|5|])\n\n- {|+:Proue|}\n- {|+:Poupe|}\n- {|+:Mât|}\n- {|+:Quille|}")]
    public void CountsWhatRatiosAndStatesHead(string report) => Reports("# Report\n\n" + report);

    [Theory]
    [InlineData("### Gates mended (4/9)\n\n1. Bow\n2. Stern\n3. Mast\n4. Keel"), InlineData("### Gates mended (3/4)\n\n- ✅ Bow\n- ✅ Stern\n- ✅ Mast\n- ⏳ Keel"), InlineData("### Security (5/9)\n\n1. Bow\n2. Stern\n3. Mast\n4. Keel"), InlineData("### Portes réparées (4/9)\n\n1. Proue\n2. Poupe\n3. Mât\n4. Quille")]
    [InlineData("## ✅ Completed (4)\n\n- Bow\n- Stern\n- Mast\n- Keel"), InlineData("## ✅ Completed (19)\n\n- Bow\n- Stern\n- Mast\n- Keel"), InlineData("## Still to do (4)\n\n- Bow\n- Stern\n- Mast\n- and more"), InlineData("## Terminé (4)\n\n- Proue\n- Poupe\n- Mât\n- Quille")]
    public void AcceptsWhatRatiosAndStatesHead(string report) => IsQuiet("# Report\n\n" + report);

    [Theory]
    [InlineData("## Sheets drawn ([|4|] sheets)\n\n### Bow:\n1. {|+:`bow.md`|}\n2. {|+:`bow2.md`|}\n\n### Mast (7 ropes):\n3. {|+:`mast.md`|}\n4. {|+:`boom.md`|}\n5. {|+:`sail.md`|}"), InlineData("## Feuilles dessinées ([|4|] feuilles)\n\n### Proue :\n1. {|+:`proue.md`|}\n2. {|+:`proue2.md`|}\n\n### Mât (7 cordes) :\n3. {|+:`mat.md`|}\n4. {|+:`vergue.md`|}\n5. {|+:`voile.md`|}")]
    public void CountsGroupsWhoseHeadsCountOtherThings(string report) => Reports("# Report\n\n" + report);

    [Theory]
    [InlineData("## Sheets drawn (5 sheets)\n\n### Bow:\n1. `bow.md`\n2. `bow2.md`\n\n### Mast (7 ropes):\n3. `mast.md`\n4. `boom.md`\n5. `sail.md`"), InlineData("## Feuilles dessinées (5 feuilles)\n\n### Proue :\n1. `proue.md`\n2. `proue2.md`\n\n### Mât (7 cordes) :\n3. `mat.md`\n4. `vergue.md`\n5. `voile.md`"), InlineData("## Mended (4)\n\n- **Bow**\n  - leak\n  - crack\n- **Stern**\n  - leak\n  - rust\n- **Mast**")]
    public void AcceptsGroupsWhoseHeadsCountOtherThings(string report) => IsQuiet("# Report\n\n" + report);

    [Theory]
    [InlineData("## Berths FLOODED (3/5)\n\n| Berth | Finding |\n|---|---|\n| Bow | ❌ FLOODED |\n| Stern | ❌ FLOODED |\n| Mast | ❌ FLOODED |\n| Keel | dry |\n| Deck | dry |"), InlineData("## Quais inondés (2/5)\n\n| Quai | Constat |\n|---|---|\n| Proue | sec |\n| Poupe | sec |\n| Mât | sec |\n| Quille | mouillé |\n| Pont | mouillé |"), InlineData("## Berths FLOODED (3/5)\n\n| Berth | Finding |\n|---|---|\n| Bow | FLOODED |\n| Stern | FLOODED |\n| Mast | FLOODED |")]
    public void AcceptsRowsThatSayWhatTheHeadingSays(string report) => IsQuiet("# Report\n\n" + report);

    [Theory]
    [InlineData("Docks swept ([|6|]): {|+:north|}, {|+:south|}, {|+:east|}, {|+:west|}, {|+:inner|}.")]
    [InlineData("- Sheets changed ([|5|]): {|+:`bow.md`|}, {|+:`stern.md`|}, {|+:`mast.md`|}, {|+:`keel.md`|}")]
    [InlineData("- Docks swept: [|6|] — {|+:north|}, {|+:south|}, {|+:east|}, {|+:west|}, {|+:inner|}")]
    [InlineData("Quais balayés ([|6|]) : {|+:nord|}, {|+:sud|}, {|+:est|}, {|+:ouest|}, {|+:port|}.")]
    public void CountsNamesBehindALabelAndCallsInABlock(string report) => Reports("# Report\n\n" + report);

    [Theory]
    [InlineData("Docks swept (5): north, south, east, west, inner."), InlineData("Docks swept (9): north, south, east, west, inner."), InlineData("Docks swept (5): north and south, east, west."), InlineData("- Docks swept: 6 — most of them at night, and with few hands"), InlineData("Quais balayés (5) : nord, sud, est, ouest, port.")]
    [InlineData("### Calls (4 calls)\n\n```ts\n// Bow\nmoorBow()\ncastOff(bow)   // at once\n// Stern\nmoorStern()\nrest()\n```"), InlineData("### Calls (5 calls)\n\n```ts\nlet bow = moorBow()\ncastOff(bow)\nmoorStern()\nrest()\n```")]
    public void AcceptsNamesBehindALabelAndCallsInABlock(string report) => IsQuiet("# Report\n\n" + report);
}
