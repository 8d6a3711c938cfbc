using ReportLint.Claims.Annotating;
using ReportLint.Claims.Grouping;
using ReportLint.Claims.Statements;
using ReportLint.Text;

namespace ReportLint.Claims.Laws;

/// <summary>Statistics: minimum, mean, median, percentiles and maximum of one measurement are in ascending order.</summary>
internal sealed class StatisticsLaw(ClaimTable table) : LawReader(table)
{
    private const int MostRows = 400;
    private const int MostFigures = 24;
    private const int LongestName = 24;
    private const int GroupDigits = 3;
    private const byte Median = 50;

    private const Roles Kinds = Roles.Minimum | Roles.Mean | Roles.Median | Roles.Maximum;
    private const Roles NoStatistic = Roles.Target | Roles.Before | Roles.After | Roles.Change | Roles.Total | Roles.Share;

    private readonly List<StatisticFigure> _figures = [];
    private int _place;

    /// <inheritdoc/>
    public override void Read()
    {
        for (var node = 0; node < Table.Groups.Count; node++)
        {
            if (Table.Groups[node].Kind is GroupKind.List or GroupKind.Lines or GroupKind.Fence)
                ReadList(node);
        }
        foreach (ref readonly var its in Table.Model.TableList)
        {
            if (!its.IsTooWide && its.Rows.End - its.Rows.First is > 0 and < MostRows)
                ReadTable(its);
        }
        foreach (var index in Table.ItemsWithFigures)
            ReadLine(Table.Model.ItemList[index]);
    }

    private void ReadList(int node)
    {
        Start(node);
        foreach (var child in Table.Groups.ChildrenOf(node))
        {
            if (Table.Groups[child].Item is >= 0 and var item && Table.MainOf(item) is >= 0 and var main
                && !Table.Model.ItemList[item].MayHold('/'))
                AddLabelled(item, main);
        }
        Relate();
    }

    private void ReadTable(in Table its)
    {
        if (its.ColumnCount < 2)
            return;
        var columns = 0;
        for (var column = its.Columns.First; column < its.Columns.End; column++)
        {
            ref readonly var header = ref Table.Annotations.OfColumn(column);
            columns += (header.Roles & Kinds) != 0 || header.Percentile > 0 ? 1 : 0;
        }
        for (var row = its.Rows.First; row < its.Rows.End && columns > 1; row++)
            ReadRow(its, row);
        for (var column = 1; column < its.ColumnCount && columns == 0; column++)
        {
            Start(its.Node);
            for (var row = its.Rows.First; row < its.Rows.End
                && (Table.Annotations.OfColumn(its.Columns.First + column).Roles & NoStatistic) == 0; row++)
            {
                if (Table.FigureAt(row, column) is >= 0 and var figure)
                    AddLabelled(row, figure);
            }
            Relate();
        }
    }

    private void ReadRow(in Table its, int row)
    {
        Start(its.Node);
        for (var column = 1; column < its.ColumnCount; column++)
        {
            ref readonly var header = ref Table.Annotations.OfColumn(its.Columns.First + column);
            if (Table.FigureAt(row, column) is >= 0 and var figure)
                Add(figure, header.Roles, header.Percentile, header.Name, header.Span);
        }
        Relate();
    }

    // "P50: 120 ms, P95: 340 ms"; a line that goes from one value to another is about two times.
    private void ReadLine(in Item item)
    {
        if (item.Kind == ItemKind.TableRow || item.Quantities.End - item.Quantities.First is < 2 or > 8)
            return;
        Start(Table.Groups.NodeOf(item.Index) is >= 0 and var node ? Table.Groups[node].Parent : 0);
        for (var q = item.Quantities.First; q < item.Quantities.End; q++)
        {
            ref readonly var its = ref Table.Statements[q];
            if (its.Before.Has(Signs.Arrow | Signs.Stop | Signs.From))
                return;
            if (its.Before.WordsAfterLast <= 2 || its.Percentile > 0)
                Add(q, its.Roles, its.Percentile, default, default);
        }
        Relate();
    }

    private void AddLabelled(int item, int statement)
    {
        ref readonly var said = ref Table.Annotations[item];
        if (Table.Statements[statement].After.Has(Signs.Arrow))
            return;
        Add(statement, said.Roles, said.Percentile, said.Label, said.LabelSpan);
    }

    private void Start(int place)
    {
        _figures.Clear();
        _place = place;
    }

    private void Add(int statement, Roles roles, byte percentile, (int First, int End) label, TextSpan name)
    {
        ref readonly var quantity = ref Table.QuantityOf(statement);
        ref readonly var its = ref Table.Statements[statement];
        if (!IsOneValue(quantity, its) || quantity.Dimension is Dimension.Rate or Dimension.Ratio or Dimension.Times)
            return;
        if (((roles | its.Roles) & NoStatistic) != 0 || its.Has(StatementFlags.OfChange | StatementFlags.Plus | StatementFlags.Minus))
            return;
        var kind = roles & Kinds;
        if ((kind & Roles.Median) != 0 || percentile == Median)
            (kind, percentile) = (Roles.Median, Median);
        // "Peak average" is neither.
        if (percentile == 0 && kind is not (Roles.Minimum or Roles.Mean or Roles.Maximum))
            return;
        // Percentiles are those of a measurement, and a device may be called P50.
        if (percentile > 0 && quantity.Dimension is Dimension.Count or Dimension.Percent && label.End > label.First)
            return;
        var figure = new StatisticFigure(statement, percentile > 0 ? Roles.Median : kind, percentile, label, name);
        if (IsKnown(figure))
            Restart();
        if (_figures.Count < MostFigures)
            _figures.Add(figure);
    }

    private bool IsKnown(in StatisticFigure figure)
    {
        foreach (var known in _figures)
        {
            if (known.Kind == figure.Kind && known.Percentile == figure.Percentile && AreOfOne(known, figure))
                return true;
        }
        return false;
    }

    // A statistic that comes again is that of the next measurement.
    private void Restart()
    {
        Relate();
        _figures.Clear();
    }

    // "1.024 ms" may be a thousand.
    private static bool IsOneValue(in Quantity quantity, in Statement its) =>
        quantity.Notation.Decimals != GroupDigits && quantity.Comparator switch
        {
            Comparator.None or Comparator.About => true,
            Comparator.AtLeast => (its.Roles & Roles.Minimum) != 0,
            Comparator.AtMost => (its.Roles & Roles.Maximum) != 0,
            _ => false,
        };

    private void Relate()
    {
        for (var i = 0; i < _figures.Count; i++)
        {
            for (var j = i + 1; j < _figures.Count; j++)
            {
                var order = _figures[i].OrderTo(_figures[j]);
                if (order != 0 && AreOfOne(_figures[i], _figures[j]))
                    Add(order < 0 ? _figures[i] : _figures[j], order < 0 ? _figures[j] : _figures[i]);
            }
        }
    }

    // The same measurement in one unit: their labels differ in nothing but the statistic.
    private bool AreOfOne(in StatisticFigure one, in StatisticFigure other)
    {
        if (Table.QuantityOf(one.Statement).Dimension != Table.QuantityOf(other.Statement).Dimension)
            return false;
        return OwnIsIn(one.Label, other.Label) && OwnIsIn(other.Label, one.Label);
    }

    private bool OwnIsIn((int First, int End) run, (int First, int End) other)
    {
        foreach (var lemma in Table.Lemmas.Of(run))
        {
            if (!Things.IsStatistic(lemma) && !Table.Lemmas.Holds(other, lemma))
                return false;
        }
        return true;
    }

    private void Add(in StatisticFigure lower, in StatisticFigure upper)
    {
        ref readonly var less = ref Table.QuantityOf(lower.Statement);
        ref readonly var more = ref Table.QuantityOf(upper.Statement);
        var isRight = Figures.ValueOf(less) <= Figures.ValueOf(more) + (Figures.StepOf(more) / 2) + (Figures.StepOf(less) / 2);
        AddMember(upper.Statement);
        var limit = Figures.ValueOf(more) / Units.FactorOf(less.Unit);
        var traits = Table.Annotations[Table.Statements[lower.Statement].Item].Traits;
        Explanation? explanation = isRight ? null
            : (traits & (ItemTraits.Example | ItemTraits.Planned)) != 0 ? Explanation.Plan
            : Explanation.None;
        ref var relation = ref AddRelation(Law.Statistics, Shapes.Statistics, lower.Statement, explanation, limit, _place);
        (relation.Subject, relation.Against) = (NameOf(lower), NameOf(upper));
        relation.Add(Evidence.Named, 6);
        relation.Add(Evidence.SameKind, 2, less.Dimension != Dimension.Count && less.Dimension != Dimension.Percent);
        relation.IsFar = Figures.ValueOf(less) > 3 * Figures.ValueOf(more);
    }

    // The label, or the words between the figure before and this one.
    private TextSpan NameOf(in StatisticFigure figure)
    {
        if (!figure.Name.IsEmpty)
            return figure.Name;
        ref readonly var item = ref Table.Model.ItemList[Table.Statements[figure.Statement].Item];
        var start = figure.Statement > item.Quantities.First ? Table.QuantityOf(figure.Statement - 1).Span.End : item.Span.Start;
        var end = Table.QuantityOf(figure.Statement).Span.Start;
        var text = Table.Model.Text.Content;
        while (start < end && !char.IsLetterOrDigit(text[start]))
            start++;
        while (end > start && !char.IsLetterOrDigit(text[end - 1]))
            end--;
        return end > start && end - start <= LongestName ? TextSpan.FromBounds(start, end) : default;
    }
}
