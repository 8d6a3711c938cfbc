using ReportLint.Rules.Consistency;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Consistency;

/// <summary>Counts in short lines, over lines that a report numbers itself, and behind lists.</summary>
public class RL2005DeclaredCountMismatchOfLinesTests() : RuleTest(new RL2005DeclaredCountMismatch())
{
    [Theory]
    [InlineData("We made [|3|] repairs:\n\n1. {|+:Bow|}\n2. {|+:Stern|}\n3. {|+:Mast|}\n4. {|+:Keel|}")]
    [InlineData("Total: [|5|] berths\n\n- {|+:north|}\n- {|+:south|}\n- {|+:east|}\n- {|+:west|}")]
    [InlineData("### Berths painted - [|5|]\n\n- {|+:north|}\n- {|+:south|}\n- {|+:east|}\n- {|+:west|}")]
    [InlineData("### Berths: [|5|] painted\n\n- {|+:north|}\n- {|+:south|}\n- {|+:east|}\n- {|+:west|}")]
    [InlineData("### Critical ([|3|])\n\n- {|+:the north berth leaks|}\n- {|+:the lamp is out|}\n- {|+:the gate sticks|}\n- {|+:the rope is torn|}")]
    [InlineData("### Quais repeints ([|3|])\n\n- {|+:quai/nord/bas.md|}\n- {|+:quai/sud/bas.md|}\n- {|+:quai/est/bas.md|}\n- {|+:quai/ouest/bas.md|}")]
    public void CountsWhatShortLinesHead(string report) => Reports(report);

    [Theory]
    [InlineData("We made 4 repairs:\n\n1. Bow\n2. Stern\n3. Mast\n4. Keel")]
    [InlineData("At least 3 repairs:\n\n1. Bow\n2. Stern\n3. Mast\n4. Keel")]
    [InlineData("It was tried on 3 berths:\n\n- The bow held well\n- The stern held in the wind\n- The mast bent a little\n- The keel is new")]
    [InlineData("Total: 4 berths\n\n- north\n- south\n- east\n- west")]
    [InlineData("Total: 5 berths\n\n- north and south\n- lock\n- east\n- west")]
    [InlineData("### Berths painted - 2025\n\n- north\n- south\n- east\n- west")]
    [InlineData("### Berths: 5 painted\n\n- north, inner and outer\n- south\n- east\n- west")]
    [InlineData("### Remaining (9)\n\n- [ ] north berth\n- [ ] south berth")]
    [InlineData("### Ropes (5)\n\n- bow/stern\n- mast\n- keel\n- boom")]
    [InlineData("There are 4 berths:\n\n| Name | Place |\n|---|---|\n| Long one | by the mill |\n| Short one | by the lock |\n| Old one | by the yard |\n| New one | by the gate |")]
    public void AcceptsWhatShortLinesHead(string report) => IsQuiet(report);

    [Theory]
    [InlineData("### Causes ([|3|])\n\n**{|+:1. Wet ropes|}**\n\nThey stood in the rain.\n\n**{|+:2. Lost hooks|}**\n\nNobody counted.\n\n**{|+:3. A torn net|}**\n\nThe old one.\n\n**{|+:4. Dull knives|}**\n\nAll of them.")]
    public void CountsLinesThatNumberThemselves(string report) => Reports(report);

    [Theory]
    [InlineData("### Causes (3)\n\n**1. Wet ropes**\n\nThey stood in the rain.\n\n**2. Lost hooks**\n\nNobody counted.\n\n**3. A torn net**\n\nThe old one.")]
    [InlineData("### Causes (3)\n\n**1. Wet ropes**\n\nThey stood in the rain.\n\n**2. Lost hooks**\n\nNobody counted.\n\n**1. A torn net**\n\nThe old one.\n\n**2. Dull knives**\n\nAll of them.")]
    [InlineData("### Causes (9)\n\n**1. Wet ropes**\n\nThey stood in the rain.\n\n**2. Lost hooks**\n\nNobody counted.")]
    [InlineData("### Causes (3)\n\n**1.5 m of rope**\n\nThey stood in the rain.\n\n**2.5 m of net**\n\nNobody counted.")]
    public void AcceptsLinesThatNumberThemselves(string report) => IsQuiet(report);

    [Theory]
    [InlineData("1. North\n2. South\n3. East\n4. West\n\n**Total: 4 berths**")]
    [InlineData("1. North\n2. South\n3. East\n4. West\n\n**Total: 3 dry berths**")]
    [InlineData("1. North (2 of them)\n2. South\n3. East\n4. West\n\n**Total: 5 berths**")]
    [InlineData("### Inner\n\n1. North\n\n### Outer\n\n1. South\n2. East\n3. West\n4. Old\n\n**Total: 5 berths**")]
    [InlineData("- North and far north\n- South\n- East\n- West\n\n**Total: 5 berths**")]
    [InlineData("1. Nord\n2. Sud\n3. Est\n4. ...\n\n**Total : 9 quais**")]
    public void AcceptsTheListBeforeATotal(string list) => IsQuiet("# Report\n\n## Berths\n\n" + list);

    [Theory]
    [InlineData("- **Gaps ([|2|]):** {|+:no lamp|}, {|+:no rope|}, {|+:no hook|}")]
    [InlineData("| Part | Told |\n|---|---|\n| Gates | [|4|] gates: {|+:north|}, {|+:south|}, {|+:mill|} |")]
    [InlineData("Les [|5|] portes : {|+:nord|}, {|+:sud|}, {|+:moulin|}, {|+:lavoir|}.")]
    public void CountsNamesInShortLinesAndCells(string report) => Reports(report);

    [Theory]
    [InlineData("It knows four ports: Brest, Cork, Delft and Oslo.")]
    [InlineData("Two gates are shut: north, south and mill.")]
    [InlineData("Four gates failed: rust, ice and wind.")]
    [InlineData("Three gates were changed: north, south, mill and their locks.")]
    [InlineData("- **Gaps (2):** no lamp for the lock, the mill, the yard")]
    [InlineData("Five pilots asked for: ropes, lamps, hooks and nets.")]
    [InlineData("Two gates were shut in three ports: Brest, Cork, Delft and Oslo.")]
    [InlineData("| Part | Told |\n|---|---|\n| Gates | 3 gates: north, south, mill |")]
    [InlineData("Les 4 portes : nord, sud, moulin, lavoir.")]
    public void AcceptsNamesInShortLinesAndCells(string report) => IsQuiet(report);

    private const string Stages = "\n\n## {0}Stage 1: ropes{1}\n\nSpliced.\n\n## {0}Stage 2: lamps{1}\n\nLit.\n\n## {0}Stage 3: hooks{1}\n\nBent.\n";

    [Theory]
    [InlineData("The work consists of three stages."), InlineData("This was the last of four stages."), InlineData("Of the four stages this tells.")]
    public void AcceptsStagesThatTheWorkConsistsOf(string line) => IsQuiet("# Yard report\n\n" + line + Stages.Replace("{0}", "", StringComparison.Ordinal).Replace("{1}", "", StringComparison.Ordinal));
}
