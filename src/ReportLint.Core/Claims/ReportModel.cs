using ReportLint.Markdown;
using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>What a report claims: the one thing that rules speak about.</summary>
/// <remarks>As flat as the tree: everything lies in lists and names its relatives by index. It lives in its builder's buffers until the builder's next report.</remarks>
public sealed class ReportModel
{
    internal ReportModel()
    {
    }

    /// <summary>The syntax it was read from.</summary>
    public SyntaxTree Tree { get; internal set; } = null!;

    /// <summary>The text it was read from.</summary>
    public SourceText Text => Tree.Text;

    /// <summary>The sections, in order; the first is the text before all headings.</summary>
    public IReadOnlyList<Section> Sections => SectionList;

    /// <summary>The items, in order.</summary>
    public IReadOnlyList<Item> Items => ItemList;

    /// <summary>The tables, in order.</summary>
    public IReadOnlyList<Table> Tables => TableList;

    /// <summary>The columns of all tables.</summary>
    public IReadOnlyList<Column> Columns => ColumnList;

    /// <summary>The cells of all rows.</summary>
    public IReadOnlyList<Cell> Cells => CellList;

    /// <summary>The quantities, in order.</summary>
    public IReadOnlyList<Quantity> Quantities => QuantityList;

    /// <summary>Ratios beside the percentage that they give.</summary>
    public IReadOnlyList<Share> Shares => ShareList;

    /// <summary>Values beside the target that they should reach.</summary>
    public IReadOnlyList<Target> Targets => TargetList;

    /// <summary>Totals beside the parts that they sum up.</summary>
    public IReadOnlyList<Total> Totals => TotalList;

    /// <summary>What is declared complete, with what is still open in it.</summary>
    public IReadOnlyList<Completion> Completions => CompletionList;

    /// <summary>Absolute percentages that stand for a count which the report does not give.</summary>
    public IReadOnlyList<AbsoluteShare> AbsoluteShares => AbsoluteShareList;

    internal TokenBuffer Tokens { get; } = new();

    internal RefList<Section> SectionList { get; } = [];

    internal RefList<Item> ItemList { get; } = [];

    internal RefList<Table> TableList { get; } = [];

    internal RefList<Column> ColumnList { get; } = [];

    internal RefList<Cell> CellList { get; } = [];

    internal RefList<Quantity> QuantityList { get; } = [];

    internal List<Share> ShareList { get; } = [];

    internal List<Target> TargetList { get; } = [];

    internal List<Total> TotalList { get; } = [];

    internal List<Completion> CompletionList { get; } = [];

    internal List<AbsoluteShare> AbsoluteShareList { get; } = [];

    /// <summary>What the text says there, on one line.</summary>
    public string Quote(TextSpan span) => Text.ToString(span).Replace('\n', ' ').Replace('\r', ' ');

    internal void Clear(SyntaxTree tree)
    {
        Tree = tree;
        Tokens.Clear();
        SectionList.Clear();
        ItemList.Clear();
        TableList.Clear();
        ColumnList.Clear();
        CellList.Clear();
        QuantityList.Clear();
        ShareList.Clear();
        TargetList.Clear();
        TotalList.Clear();
        CompletionList.Clear();
        AbsoluteShareList.Clear();
    }
}
