using ReportLint.Claims.Annotating;
using ReportLint.Claims.Grouping;
using ReportLint.Claims.Resolving;
using ReportLint.Claims.Statements;

namespace ReportLint.Claims.Laws;

/// <summary>What the laws read: the statements of a report, how they are grouped, and what is said of their items. And what they write:
/// relations.</summary>
internal sealed class ClaimTable
{
    /// <summary>A line with more figures is data; relating each with each would take too long.</summary>
    public const int MostFigures = 128;

    private readonly StatementReader _statements;
    private readonly GroupTreeReader _groups;
    private readonly FigureSubjectReader _metrics;
    private readonly DateStatementReader _dates;

    public ClaimTable(ReportModel model)
    {
        Model = model;
        Annotations = new(model);
        Groups = new();
        Statements = [];
        Relations = new();
        Children = new(model, Annotations, Groups);
        NameLists = new(model);
        Resolution = new(model, Annotations, Groups);
        Verdicts = new(model);
        _statements = new(model, Annotations, Statements);
        _dates = new(model, Dates);
        _groups = new(model, Annotations, Groups);
        _metrics = new(model, Resolution.Subjects);
        Places = new(model, Groups, Resolution.Subjects);
    }

    /// <summary>The facts of the text: items, sections, tables, cells and quantities.</summary>
    public ReportModel Model { get; }

    /// <summary>What is said of items and columns.</summary>
    public Annotations Annotations { get; }

    /// <summary>The statements; each has the index of its quantity.</summary>
    public RefList<Statement> Statements { get; }

    /// <summary>The days that the report writes, in order.</summary>
    public RefList<DateStatement> Dates { get; } = [];

    /// <summary>The index of the day that the report gives as its own; -1 where it gives none.</summary>
    public int ReportDate { get; private set; } = -1;

    /// <summary>The containment tree.</summary>
    public GroupTree Groups { get; }

    /// <summary>The sets of children of a node.</summary>
    public ChildSets Children { get; }

    /// <summary>The names that stand after a figure.</summary>
    public NameLists NameLists { get; }

    /// <summary>How items stand, how they are meant, and in which scope.</summary>
    public Resolution Resolution { get; }

    /// <summary>Finds the verdicts of items.</summary>
    public VerdictReader Verdicts { get; }

    /// <summary>Which heads items stand below, and what these say.</summary>
    public Places Places { get; }

    /// <summary>The relations.</summary>
    public RelationList Relations { get; }

    /// <summary>The lemmas that all runs are of.</summary>
    public Lemmas Lemmas => Annotations.Lemmas;

    /// <summary>The items that hold figures, in order; those with more than <see cref="MostFigures"/> are left out.</summary>
    public List<int> ItemsWithFigures { get; } = [];

    /// <summary>The figures of an item: half-open indexes; none where it has more than <see cref="MostFigures"/>.</summary>
    public (int First, int End) FiguresOf(int item)
    {
        var figures = Model.ItemList[item].Quantities;
        return figures.End - figures.First <= MostFigures ? figures : default;
    }

    /// <summary>Whether an item holds figures, and no more than <see cref="MostFigures"/>.</summary>
    public bool HasFigures(int item) => Model.ItemList[item].HasQuantities && FiguresOf(item) != default;

    /// <summary>Reads all but the relations.</summary>
    public void Read()
    {
        Relations.Clear();
        Annotations.Clear(Model.ItemList.Count, Model.ColumnList.Count, Model.Text.Length);
        _statements.Read();
        ReportDate = _dates.Read();
        _groups.Read();
        Resolution.Read();
        Places.Clear();
        ItemsWithFigures.Clear();
        foreach (var item in Model.ItemsWithQuantities)
        {
            if (HasFigures(item))
                ItemsWithFigures.Add(item);
        }
    }

    /// <summary>A quantity.</summary>
    public ref readonly Quantity QuantityOf(int statement) => ref Model.QuantityList[statement];

    /// <summary>Whether two figures measure the same, so that they can be parts of one sum.</summary>
    public bool AreOfOneKind(int one, int other) => QuantityOf(one).Dimension == QuantityOf(other).Dimension;

    /// <summary>What a figure is a value of.</summary>
    /// <returns>False where nothing names it.</returns>
    public bool TryReadMetric(int statement, out FigureSubject metric) =>
        _metrics.Read(Statements[statement], QuantityOf(statement), out metric);

    /// <summary>The figure that an item is about; -1 where it has none.</summary>
    public int MainOf(int item)
    {
        var (first, end) = FiguresOf(item);
        for (var q = first; q < end; q++)
        {
            if (Statements[q].Has(StatementFlags.Main))
                return q;
        }
        return -1;
    }

    /// <summary>The figure that a cell is about; -1 where it has none.</summary>
    public int FigureAt(int row, int column)
    {
        var (first, end) = Model.ItemList[row].Cells;
        if (first + column >= end)
            return -1;
        var (figure, after) = Model.CellList[first + column].Quantities;
        return figure < after && Statements[figure].Has(StatementFlags.Main) ? figure : -1;
    }
}
