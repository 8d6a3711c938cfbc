using ReportLint.Analysis;
using ReportLint.Markdown;
using ReportLint.Text;

namespace ReportLint.Core.Tests.Analysis;

public class AnalysisContextTests
{
    private const string Report = "# A\n\n| a | b |\n|---|---|\n| 1 |\n| 2 | 3 |\n\n> - x\n>\n>   | c |\n>   |---|\n>   | 4 | 5 |\n\n## B";

    private readonly List<string> _seen = [];

    [Fact]
    public void CallsATableActionForEveryTable()
    {
        Lint(context => context.RegisterTableAction(SeeTable));
        Assert.Equal(["2 columns: 1 2", "1 columns: 2"], _seen);
    }

    [Fact]
    public void GivesTheSpansOfRows()
    {
        Lint(context => context.RegisterTableAction((in TableContext table) => _seen.Add(table.Report.Text.ToString(table.RowSpan(table.RowCount - 1)))));
        Assert.Equal(["| 2 | 3 |", "| 4 | 5 |"], _seen);
    }

    [Fact]
    public void CallsANodeActionForEveryNodeOfItsKinds()
    {
        Lint(context => context.RegisterNodeAction(SeeNode, SyntaxKind.Heading, SyntaxKind.ListItem));
        Assert.Equal(["Heading", "ListItem", "Heading"], _seen);
    }

    private void SeeTable(in TableContext context)
    {
        var table = context;
        _seen.Add($"{table.Table.ColumnCount} columns: {string.Join(' ', Enumerable.Range(0, table.RowCount).Select(row => table.CellCount(row)))}");
    }

    private void SeeNode(in NodeContext context) => _seen.Add(context.Node.Kind.ToString());

    private static void Lint(Action<AnalysisContext> register) => Assert.Empty(new Linter([new ActionRule(register)]).Lint(SourceText.From(Report)));
}
