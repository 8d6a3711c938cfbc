using ReportLint.Rules.Consistency;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Consistency;

/// <summary>Counts above, in and behind trees and lists that fences draw, and of headings that number a series.</summary>
public class RL2005DeclaredCountMismatchOfTreesTests() : RuleTest(new RL2005DeclaredCountMismatch())
{
    [Theory]
    [InlineData("## New files ([|6|] files)\n\n```\nyard/\n├── rig/\n│   ├── {|+:mast.py|}\n│   └── {|+:boom.py|}\n├── hull/\n│   └── {|+:keel.py|}\n├── {|+:main.py|}\n└── {|+:crew.yaml|}\n```")]
    [InlineData("### Sails (2)\n```\n├── jib.dxf\n└── spanker.dxf\n```\n\n### Drawings ([|3|])\n```\n├── {|+:north.dxf|}\n├── {|+:south.dxf|}\n├── {|+:east.dxf|}\n└── {|+:west.dxf|}\n```")]
    public void CountsTheTreeBelowAHead(string report) => Reports(report);

    [Theory]
    [InlineData("## New files (5 files)\n\n```\nyard/\n├── rig/\n│   ├── mast.py\n│   └── boom.py\n├── hull/\n│   └── keel.py\n├── main.py\n└── crew.yaml\n```")]
    [InlineData("## New files (4 files)\n\n```\nyard/\n├── __init__.py\n├── mast.py\n├── boom.py\n├── keel.py\n└── sail.py\n```")]
    [InlineData("## Packages (2)\n\n```\nyard/\n├── rig/\n│   ├── mast.py\n│   └── boom.py\n└── hull/\n    └── keel.py\n```")]
    [InlineData("## Files (6 files)\n\n```\nyard/\n├── rig/\n├── mast.py\n├── boom.py\n├── keel.py\n└── sail.py\n```")]
    [InlineData("## Files (6 files)\n\n```\nyard/\n├── mast.py\n├── boom_*.py\n├── keel.py\n├── rib.py\n└── sail.py\n```")]
    [InlineData("## Files (6 files)\n\n```\nyard/\n├── mast.py\n├── boom.py\n├── keel.py\n├── rib.py\n└── ... (more)\n```")]
    [InlineData("## Drawings (3)\n\n```\nyard/\n├── mast.dxf\n├── boom.dxf\n├── keel.dxf\n└── sail.dxf\n```")]
    [InlineData("```\nyard/\n├── ropes/ (24 files)\n│   ├── bow.md\n│   ├── stern.md\n│   └── mast.md\n└── main.md\n```")]
    [InlineData("```\nyard/\n├── trials/ (4 trials)\n│   ├── bow.md\n│   ├── stern.md\n│   └── mast.md\n└── main.md\n```")]
    [InlineData("```\nyard/\n├── ropes/ (4)\n│   ├── bow.md\n│   ├── stern.md\n│   └── mast.md\n└── main.md\n```")]
    [InlineData("```\nyard/\n├── cordes/ (6 fichiers)\n│   ├── proue.md\n│   ├── poupe/ (4 fichiers)\n│   └── mat.md\n└── plan.md\n```")]
    [InlineData("```\nyard/\n├── ropes/ - all of them (3 files, 90 lines)\n│   ├── bow.md (40 lines)\n│   ├── stern.md (30 lines)\n│   └── mast.md (20 lines)\n└── plan.md\n```")]
    [InlineData("```\nyard/\n├── ropes/ - for crews (4 of them)\n│   ├── bow.md\n│   ├── stern.md\n│   └── mast.md\n└── plan.md\n```")]
    public void AcceptsTreesThatAreAsLargeOrNotWhole(string report) => IsQuiet("# Yard report\n\n" + report);

    [Theory]
    [InlineData("### Berths mended (4)\n```\n- North wall\n- South wall\n- East wall\n- West wall\n```"), InlineData("### Berths mended (2)\n```\nNorth:\n- the wall\nSouth:\n- the wall\n- the lamp\n```"), InlineData("### Berths mended (3)\n```\n- North wall\n- South wall, 2 lamps\n- East wall\n- West wall\n```"), InlineData("### Quais réparés (3)\n```\nnord sud\nsud est\nest ouest\nouest nord\n```"), InlineData("### Quais réparés (9)\n```\n- Quai nord\n- Quai sud\n- Quai est\n- Quai ouest\n```")]
    public void AcceptsTheLinesOfAFenceThatAreAsManyOrOthers(string report) => IsQuiet(report);

    private const string Stages = "\n\n## Stage 1: ropes\n\nSpliced.\n\n## Stage 2: lamps\n\nLit.\n\n## Stage 3: hooks\n\nBent.\n\n## Stage 4: gates\n\nOiled.\n";

    [Theory]
    [InlineData("The work took place in four stages."), InlineData("Of the five stages this is what was done."), InlineData("Five stages were planned, and stage 5 comes in spring."), InlineData("The crew finished three stages."), InlineData("It was stage four of five stages."), InlineData("The work took nine stages."), InlineData("At least five stages were asked for."), InlineData("Another five stages follow.")]
    public void AcceptsHeadingsThatNumberASeries(string line) => IsQuiet("# Yard report\n\n" + line + Stages);

    [Theory]
    [InlineData("Les travaux ont pris quatre étapes.\n\n## Étape 1\n\nCâble.\n\n## Étape 2\n\nLampe.\n\n## Étape 3\n\nPorte.\n\n## Étape 4\n\nQuai."), InlineData("Les travaux ont pris quatre étapes.\n\n## Nord\n\n### Étape 1\n\nCâble.\n\n### Étape 2\n\nLampe.\n\n## Sud\n\n### Étape 1\n\nPorte.\n\n### Étape 2\n\nQuai."), InlineData("The work took four stages.\n\n## Stage 2\n\nRopes.\n\n## Stage 3\n\nLamps.\n\n## Stage 5\n\nHooks.")]
    public void AcceptsSeriesThatAreNotOne(string report) => IsQuiet("# Yard report\n\n" + report);

    [Theory]
    [InlineData("There are three mends, all told of below.\n\n## Mends\n\n**Mend 1.** The rope.\n\n**Mend 2.** The lamp.\n\n**Mend 3.** The hook."), InlineData("There are four mends.\n\n## Mends\n\n**Mend 1.** The rope.\n\n**Mend 2.** The lamp.\n\n**Mend 3.** The hook.\n\n## Left out\n\nMend 4 was not needed."), InlineData("Cette note décrit quatre essais.\n\n## Nord\n\n**Essai 1 :** le câble\n\n**Essai 2 :** la lampe\n\n## Sud\n\n**Essai 3 :** la porte")]
    public void AcceptsLinesThatNumberASeries(string report) => IsQuiet("# Yard report\n\n" + report);
}
