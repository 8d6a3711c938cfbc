using ReportLint.Claims.Laws;
using ReportLint.Claims.Statements;

namespace ReportLint.Claims.Supporting;

/// <summary>Which figures measure how the work performs: times, rates, time in service, and loads that it bears.</summary>
internal sealed class MeasuredFigures(ClaimTable table)
{
    // In tokens, to both sides of a figure in a sentence.
    private const int Near = 6;

    // In tokens.
    private const int LongestLabel = 6;

    private const int LeastUptime = 90;

    // Fewer are no boast.
    private const int FewestBorne = 100;

    private const StatementFlags NoValue = StatementFlags.OfChange | StatementFlags.Struck | StatementFlags.Plus | StatementFlags.Minus;

    private const Topics Borne = Topics.Performance | Topics.Capacity;

    private static readonly WordSet Nouns = Wordings.WordsOf(Wording.PerformanceNoun);
    private static readonly WordSet Physical = Wordings.WordsOf(Wording.PhysicalUnit);

    private ReportModel Model => table.Model;

    /// <summary>Whether a figure is one of performance.</summary>
    /// <param name="quantity">The index of the figure.</param>
    public bool Are(int quantity)
    {
        ref readonly var figure = ref Model.QuantityList[quantity];
        ref readonly var statement = ref table.Statements[quantity];
        ref readonly var item = ref Model.ItemList[statement.Item];
        return figure.Value > 0 && !statement.Has(NoValue) && figure.Unit switch
        {
            Unit.PerSecond => !Model.HoldsOneOf(Physical, figure.FirstToken + 1, figure.EndToken),
            Unit.PerMinute or Unit.PerHour => (NameOf(item, statement, figure).Topics & Topics.Performance) != 0,
            >= Unit.Nanosecond and <= Unit.Second => IsTime(item, statement, figure),
            Unit.Percent => figure is { Value: >= LeastUptime and <= 100 } && IsUptime(item, statement, figure),
            Unit.None => IsLoad(item, statement, figure),
            _ => false,
        };
    }

    /// <summary>Whether a heading is about performance: "Benchmarks", "Response times".</summary>
    public bool AreHeadedBy(in Item heading) =>
        (heading.Topics & Topics.Performance) != 0 || Model.HoldsOneOf(Nouns, heading.FirstToken, heading.EndToken);

    private bool IsTime(in Item item, in Statement statement, in Quantity figure)
    {
        var name = NameOf(item, statement, figure);
        if ((name.Concepts & Concepts.Uptime) != 0)
            return false;
        if ((name.Topics & Topics.Performance) != 0)
            return true;
        if (Model.HoldsPhrase(Wording.SetTime, item))
            return false;
        return IsOfPerformance(item, statement) || IsBesideTarget(item, statement);
    }

    // "Stops lookup: 40 ms" below "Performance".
    private bool IsOfPerformance(in Item item, in Statement statement) => statement.Has(StatementFlags.AfterLabel)
        && item.LabelEnd - item.FirstToken <= LongestLabel && item.Section > 0
        && item.Quantities.End - item.Quantities.First == 1 && (item.Concepts & Concepts.Test) == 0
        && AreHeadedBy(Model.ItemList[Model.SectionList[item.Section].Heading]);

    // "Seal check: 140 ms (target: < 200 ms)".
    private bool IsBesideTarget(in Item item, in Statement statement)
    {
        var target = item.Quantities.End - 1;
        return statement.Has(StatementFlags.AfterLabel) && item.Quantities.First + 1 == target
            && Model.QuantityList[target].Dimension == Dimension.Duration
            && (table.Statements[target].Roles & Annotating.Roles.Target) != 0;
    }

    private bool IsUptime(in Item item, in Statement statement, in Quantity figure)
    {
        var name = NameOf(item, statement, figure);
        return (name.Topics & Topics.Performance) != 0 && (name.Concepts & Concepts.Uptime) != 0
            && !(figure.EndToken < item.EndToken && Model.Tokens[figure.EndToken].Has(Concepts.Of));
    }

    // "Concurrent connections: 10,000+"; a number that is exact is a load, and so a condition itself.
    private bool IsLoad(in Item item, in Statement statement, in Quantity figure) => figure.Value >= FewestBorne
        && figure.Comparator == Comparator.AtLeast && statement.Has(StatementFlags.AfterLabel) && NamesLoad(item.FirstToken, item.LabelEnd);

    private bool NamesLoad(int first, int end)
    {
        foreach (ref readonly var token in Model.Tokens.Between(first, end))
        {
            if ((token.Topics & Borne) == Borne && token.PhraseLength > 1)
                return true;
        }
        return false;
    }

    // The label of its line, the headers of its row and its column, and the words around it.
    private Meaning NameOf(in Item item, in Statement statement, in Quantity figure)
    {
        var (first, end) = statement.Cell < 0 ? (item.FirstToken, item.EndToken)
            : (Model.CellList[statement.Cell].FirstToken, Model.CellList[statement.Cell].EndToken);
        var name = Model.MeaningOf(Math.Max(first, figure.FirstToken - Near), Math.Min(end, figure.EndToken + Near));
        if (item.LabelEnd > item.FirstToken && item.LabelEnd - item.FirstToken <= LongestLabel && figure.FirstToken > item.LabelEnd)
            name |= Model.MeaningOf(item.FirstToken, item.LabelEnd);
        if (statement.Cell < 0)
            return name;
        ref readonly var label = ref Model.CellList[item.Cells.First];
        name |= Model.MeaningOf(label.FirstToken, label.EndToken);
        return statement.Column < 0 ? name
            : name | new Meaning(Model.ColumnList[statement.Column].Concepts, Model.ColumnList[statement.Column].Topics);
    }
}
