using ReportLint.Claims.Annotating;
using ReportLint.Claims.Statements;

namespace ReportLint.Claims.Laws;

/// <summary>Target: a value reaches the target in the next column.</summary>
internal sealed class TargetColumnLaw(ClaimTable table) : LawReader(table)
{
    private const int MostRows = 400;
    private const Roles OfOther = TargetLaw.OfOther;
    private const StatementFlags NoValue = TargetLaw.NoValue;

    private readonly TargetCheck _check = new(table);

    /// <inheritdoc/>
    public override void Read()
    {
        foreach (ref readonly var its in Table.Model.TableList)
        {
            if (!its.IsTooWide && its.Rows.End - its.Rows.First is > 0 and < MostRows)
                ReadTable(its);
        }
    }

    private void ReadTable(in Table its)
    {
        var goals = ColumnOf(its, Roles.Target, OfOther & ~Roles.Target);
        if (goals < 0)
            return;
        var isNamed = true;
        var actuals = ColumnOf(its, Roles.Actual, OfOther);
        if (actuals < 0)
            actuals = ColumnOf(its, Roles.After, OfOther);
        if (actuals < 0)
            (actuals, isNamed) = (OnlyOther(its, goals), false);
        if (actuals < 0)
            return;
        var series = SeriesOf(its, goals, actuals);
        for (var row = its.Rows.First; row < its.Rows.End; row++)
        {
            if (ValueAt(row, actuals) is >= 0 and var actual && ValueAt(row, goals) is >= 0 and var goal)
                ReadRow(its, row, (actual, goal), (goals, actuals), isNamed, series);
        }
    }

    private void ReadRow(in Table its, int row, (int Actual, int Goal) figures, (int Goals, int Actuals) columns, bool isNamed,
        Comparator series)
    {
        ref readonly var said = ref Table.Annotations[row];
        ref readonly var header = ref Table.Annotations.OfColumn(its.Columns.First + columns.Actuals);
        var metric = said.Concepts;
        if ((metric & (Concepts.LowerIsBetter | Concepts.HigherIsBetter)) == 0
            && Table.Model.SectionList[its.Section].Heading is >= 0 and var heading)
            metric |= Table.Model.ItemList[heading].Concepts & (Concepts.Coverage | Concepts.LowerIsBetter);
        _check.Relate(new()
        {
            Actual = figures.Actual,
            Goal = figures.Goal,
            Item = row,
            Place = its.Node,
            Metric = metric,
            AreNamed = isNamed,
            IsOnItsWay = (header.Roles & Roles.After) != 0,
            IsMarkOfOther = IsMarkOfOther(its, row, columns.Actuals),
            Series = series,
        });
    }

    // A mark in a cell with a figure is said of that figure, unless the column is one of states.
    private bool IsMarkOfOther(in Table its, int row, int actuals)
    {
        ref readonly var item = ref Table.Model.ItemList[row];
        for (var cell = item.Cells.First; cell < item.Cells.End; cell++)
        {
            var column = cell - item.Cells.First;
            ref readonly var own = ref Table.Model.CellList[cell];
            if (!own.Span.Contains(item.StatusSpan) || item.StatusSpan.IsEmpty)
                continue;
            var isOfStates = column < its.ColumnCount
                && (Table.Model.ColumnList[its.Columns.First + column].Concepts & (Concepts.Status | Concepts.Achieved)) != 0;
            return column != actuals && !isOfStates && own.Quantities.End > own.Quantities.First;
        }
        return false;
    }

    // The only column that a role names; -1 where there is none, or several.
    private int ColumnOf(in Table its, Roles roles, Roles others)
    {
        var found = -1;
        for (var column = 1; column < its.ColumnCount; column++)
        {
            ref readonly var header = ref Table.Annotations.OfColumn(its.Columns.First + column);
            if ((header.Roles & roles) == 0 || (header.Roles & others) != 0 || !HoldsFigures(its, column))
                continue;
            if (found >= 0)
                return -1;
            found = column;
        }
        return found;
    }

    private bool HoldsFigures(in Table its, int column)
    {
        for (var row = its.Rows.First; row < its.Rows.End; row++)
        {
            if (ValueAt(row, column) >= 0)
                return true;
        }
        return false;
    }

    // The only other column of figures.
    private int OnlyOther(in Table its, int goals)
    {
        var found = -1;
        for (var column = 1; column < its.ColumnCount; column++)
        {
            var roles = Table.Annotations.OfColumn(its.Columns.First + column).Roles;
            // Words say what was reached.
            if ((roles & (Roles.Actual | Roles.After)) != 0)
                return -1;
            if (column == goals || (roles & OfOther) != 0 || !HoldsFigures(its, column))
                continue;
            if (found >= 0 || (roles & (Roles.Share | Roles.Total)) != 0)
                return -1;
            found = column;
        }
        return found;
    }

    // The figure of a cell; where an arrow leads from one to another, the second.
    private int ValueAt(int row, int column)
    {
        if (Table.FigureAt(row, column) is not (>= 0 and var figure))
            return -1;
        var (first, end) = Table.Model.CellList[Table.Model.ItemList[row].Cells.First + column].Quantities;
        var isWay = Table.Statements[figure].After is { Words: 0 } after && after.Has(Signs.Arrow);
        if (isWay)
            return end - first == 2 && !Table.Statements[figure + 1].Has(NoValue) ? figure + 1 : -1;
        return Table.Statements[figure].Has(NoValue) ? -1 : figure;
    }

    // Where all rows but one reach their targets upwards, that is the way they go; the same downwards.
    private Comparator SeriesOf(in Table its, int goals, int actuals)
    {
        var (above, below) = (0, 0);
        for (var row = its.Rows.First; row < its.Rows.End; row++)
        {
            if (ValueAt(row, actuals) is not (>= 0 and var actual) || ValueAt(row, goals) is not (>= 0 and var goal)
                || !_check.AreComparable(actual, goal))
                continue;
            ref readonly var bound = ref Table.QuantityOf(goal);
            if (TargetCheck.DirectionOf(bound, Table.Annotations[row].Concepts) != Comparator.None)
                continue;
            var order = Figures.ValueOf(Table.QuantityOf(actual)).CompareTo(Figures.ValueOf(bound));
            above += order >= 0 ? 1 : 0;
            below += order <= 0 ? 1 : 0;
        }
        return above >= 3 && above > 3 * below ? Comparator.AtLeast : below >= 3 && below > 3 * above ? Comparator.AtMost : Comparator.None;
    }
}
