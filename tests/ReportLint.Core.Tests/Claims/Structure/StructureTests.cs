namespace ReportLint.Claims.Structure;

public class StructureTests
{
    [Fact]
    public void SectionsRunToTheNextHeadingOfTheirLevelOrAbove()
    {
        var report = Reading.Report("a\n\n# A\n\nb\n\n## B\n\nc\n\n### C\n\nd\n\n## D\n\n# E\n\ne");
        Assert.Equal([-1, 0, 1, 2, 1, 0], report.Sections.Select(section => section.Parent));
        Assert.Equal(["a,# A,b,## B,c,### C,d,## D,# E,e", "b,## B,c,### C,d,## D", "c,### C,d", "d", "", "e"], report.Sections.Select(section => Quotes(report, section.Items)));
    }

    [Theory]
    [InlineData("- a\n- b\n  - c", "ListItem a, ListItem b, ListItem c"), InlineData("- a\n\n  b", "ListItem a, Paragraph b"), InlineData("a\nb", "Paragraph a b"), InlineData("**a**: 1\n**b**: 2", "LabelLine **a: 1, LabelLine b: 2"), InlineData("**a**: 1 | **b**: 2", "LabelLine a: 1, LabelLine b: 2")]
    [InlineData("✅ a\n❌ b", "LabelLine ✅ a, LabelLine ❌ b"), InlineData("# a", "Heading # a"), InlineData("> a", "Paragraph a"), InlineData("| a |\n|---|\n| b |", "TableRow | b |"), InlineData("```\na: 1\n```", "FenceLine a: 1"), InlineData("1. a\n2. b", "ListItem a, ListItem b"), InlineData("- # a", "ListItem # a"), InlineData("a\n===", "Heading a ===")]
    public void ItemsAreLinesThatSaySomethingOfOneThing(string text, string items)
    {
        var report = Reading.Report(text);
        Assert.Equal(items.Replace("*", ""), string.Join(", ", report.Items.Select(item => $"{item.Kind} {report.Quote(item.Span)}")).Replace("*", ""));
    }

    [Fact]
    public void NestedItemsKnowTheirParent() => Assert.Equal([-1, 0, 1, 0, -1], Reading.Report("- a\n  - b\n    - c\n  - d\n- e").Items.Select(item => item.Parent));

    [Theory]
    [InlineData("1. a\n- b\n- c\n2. d\n- e", new[] { -1, 0, 0, -1, 3 }), InlineData("1. a\n\n- b\n\n2. d\n\n- e", new[] { -1, 0, -1, 2 }), InlineData("1. a\n   1. b\n- c", new[] { -1, 0, 0 }), InlineData("- a\n  1. b\n  - c\n- d", new[] { -1, 0, 1, -1 })]
    [InlineData("1. a\n2. b\n- c", new[] { -1, -1, -1 }), InlineData("1. a\n\ntext\n\n- c", new[] { -1, -1, -1 }), InlineData("- a\n- b\n1. c", new[] { -1, -1, -1 }), InlineData("1. a\n\n# b\n\n- c", new[] { -1, -1, -1 })]
    public void PointsRightBehindTheOnlyNumberOfAListAreItsOwn(string text, int[] parents) => Assert.Equal(parents, Reading.Report(text).Items.Select(item => item.Parent));

    [Theory]
    [InlineData("**a**: the masters of all the harbours along the northern coast have\nnot replied", 1), InlineData("- a\n\n  **a**: the masters of all the harbours along the northern coast have\n  été lents", 2)]
    [InlineData("**a**: the masters of all the harbours along the northern coast have\nNot replied", 2), InlineData("**a**: the masters of all the harbours along the northern coast have  \nnot replied", 2), InlineData("**a**: the masters have\nnot replied", 2), InlineData("**a**: the masters of all the harbours along the northern coast have\n`not` replied", 2), InlineData("**a**: one of the masters of the\nharbours along the northern coast has\nnot replied", 3)]
    public void ALineThatWasWrappedGoesOn(string text, int items) => Assert.Equal(items, Reading.Report(text).Items.Count);

    [Fact]
    public void APhraseGoesOnInAWrappedLine() => Assert.NotEqual(Concepts.None, Reading.Report("The masters of all the harbours along the northern coast are production\nready").Items[0].Concepts & Concepts.Readiness);

    [Theory, InlineData("12<br>"), InlineData("12 <br/> <br>"), InlineData("12")]
    public void ACellEndsBeforeItsLastBreaks(string cell)
    {
        var report = Reading.Report($"| a | b |\n|---|---|\n| c | {cell} |");
        Assert.NotNull(report.SingleQuantity(report.Tables[0].Rows.First, 1));
    }

    [Theory]
    [InlineData("## a\n### b\n#### c\n### d", new[] { 0, 1, 2, 3, 2 }), InlineData("<!-- a -->\n\n### a\n#### b", new[] { 0, 1, 2 }), InlineData("---\na: b\n---\n\n## a\n### b", new[] { 0, 1, 2 })]
    [InlineData("## a\n### b\n## c", new[] { 0, 2, 3, 2 }), InlineData("## a\n# b", new[] { 0, 2, 1 }), InlineData("text\n\n## a\n### b", new[] { 0, 2, 3 }), InlineData("## a", new[] { 0, 2 }), InlineData("# a\n### b", new[] { 0, 1, 3 })]
    public void TheLevelOfATitleThatStandsAboveAllIsOne(string text, int[] levels) => Assert.Equal(levels, Reading.Report(text).Sections.Select(section => section.Level));

    [Theory, InlineData("- a: 1", 1), InlineData("- **a** – 1", 1), InlineData("- a b c: 1", 3), InlineData("- a (b: c): 1", 6), InlineData("- a – 1", -1), InlineData("- a", -1), InlineData("- : a", -1), InlineData("- a : 1", 1)]
    public void LabelsEndAtAColonOrADash(string text, int tokens)
    {
        var item = Assert.Single(Reading.Report(text).Items);
        Assert.Equal(tokens, item.LabelEnd < 0 ? -1 : item.LabelEnd - item.FirstToken);
    }

    [Theory]
    [InlineData("Status", ColumnRole.Status), InlineData("Statut", ColumnRole.Status), InlineData("État", ColumnRole.Status), InlineData("Target", ColumnRole.Target), InlineData("Objectif", ColumnRole.Target), InlineData("Actual", ColumnRole.Actual), InlineData("Résultat", ColumnRole.Actual), InlineData("Total", ColumnRole.Total), InlineData("Progress", ColumnRole.Progress)]
    [InlineData("Avant", ColumnRole.Before), InlineData("After", ColumnRole.After), InlineData("Average", ColumnRole.Own), InlineData("Moyenne", ColumnRole.Own), InlineData("Notes", ColumnRole.Remark), InlineData("Commentaires", ColumnRole.Remark), InlineData("Colour", ColumnRole.None)]
    internal void HeadersSayWhatColumnsMean(string header, ColumnRole role) =>
        Assert.Equal([ColumnRole.Label, role],
            Reading.Report($"| Name | {header} |\n|---|---|\n| a | 1 |").Columns.Select(column => column.Role));

    [Fact]
    public void AColumnOfMarksIsTheStatus() => Assert.Equal([ColumnRole.Label, ColumnRole.None, ColumnRole.Status], Reading.Report("| Name | Size | |\n|---|---|---|\n| a | 1 | ✅ |\n| b | 2 | ⏳ |").Columns.Select(column => column.Role));

    [Fact]
    public void SeveralColumnsOfMarksCompareThings() => Assert.All(Reading.Report("| Name | Old | Big |\n|---|---|---|\n| a | ✅ | ❌ |\n| b | ✅ | ⏳ |").Items, item => Assert.Equal(Polarity.None, item.Status));

    [Theory]
    [InlineData("```yaml\na: 1\nb: done\n```", 2), InlineData("```\n✅ a\n```", 1), InlineData("```text\n[x] a\n```", 1), InlineData("```bash\na: ✅ 12/12\n```", 1), InlineData("    a: 1", 0)]
    [InlineData("```\nsrc/a.cs\nsrc/b.cs\n```", 0), InlineData("```bash\n$ make test\ncd /tmp\n# a: 1\n```", 0), InlineData("```csharp\na: 1\n```", 0), InlineData("```json\n\"a\": 1\n```", 0), InlineData("```\n├── a: 1\n│   └─ b: 2\n```", 2), InlineData("```\n├── a/b: 1\n├── c.txt: 1\n├── d: e\n└── f\n```", 0), InlineData("```\nhttps://a.example:80\n```", 0), InlineData("```\n\n```", 0)]
    public void FencesHoldClaimsWhereTheirLinesDo(string text, int items) => Assert.Equal(items, Reading.Report(text).Items.Count);

    private static string Quotes(ReportModel report, (int First, int End) items) => string.Join(",", Enumerable.Range(items.First, items.End - items.First).Select(i => report.Quote(report.Items[i].Span)));
}
