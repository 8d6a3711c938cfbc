using ReportLint.Claims.Annotating;

namespace ReportLint.Claims.Laws;

/// <summary>Sum: a column that is called a total, and the cells beside it, row by row.</summary>
internal sealed class RowSumLaw(ClaimTable table) : SumLaw(table)
{
    private const int MostRows = 400;
    private const int MostColumns = 24;

    /// <inheritdoc/>
    public override void Read()
    {
        foreach (ref readonly var its in Table.Model.TableList)
        {
            if (its.ColumnCount is < 4 or > MostColumns || its.Rows.End - its.Rows.First > MostRows)
                continue;
            if (TotalColumnOf(its) is >= 1 and var column && (column >= 3 || column == 1))
                ReadColumn(its, column);
        }
    }

    // The only column that is called a total.
    private int TotalColumnOf(in Table its)
    {
        var found = -1;
        for (var column = 1; column < its.ColumnCount; column++)
        {
            if ((Table.Annotations.OfColumn(its.Columns.First + column).Roles & Roles.Total) == 0)
                continue;
            if (found >= 0)
                return -1;
            found = column;
        }
        return found;
    }

    private void ReadColumn(in Table its, int column)
    {
        var (from, to) = column > 1 ? (1, column) : (2, its.ColumnCount);
        ref readonly var header = ref Table.Annotations.OfColumn(its.Columns.First + column);
        var hasRates = false;
        for (var other = from; other < to; other++)
            hasRates |= (Table.Annotations.OfColumn(its.Columns.First + other).Roles & (NotAdded | Roles.Change)) != 0;
        for (var row = its.Rows.First; row < its.Rows.End; row++)
            ReadRow(its, header, row, column, (from, to), hasRates);
    }

    private void ReadRow(in Table its, in ColumnAnnotation header, int row, int column, (int From, int To) span, bool hasRates)
    {
        var whole = Table.FigureAt(row, column);
        if (whole < 0 || Table.QuantityOf(whole).Unit is Unit.Percent or Unit.Ratio || !Collect(whole, row, span))
            return;
        ref readonly var quantity = ref Table.QuantityOf(whole);
        var explanation = Check.Gives(quantity) ? (Explanation?)null : Check.Explain(quantity);
        ref readonly var label = ref Table.Annotations[row];
        ref var relation = ref AddSum(whole, explanation, Shapes.Row, its.Node);
        relation.Subject = label.LabelSpan;
        relation.Add(Evidence.Named, header.IsTotalOnly ? 6 : 4);
        relation.Add(Evidence.Rates, -4, (label.Roles & NotAdded) != 0);
        relation.Add(Evidence.Rates, -3, hasRates);
        relation.Add(Evidence.Several, 1, Check.Parts.Count > 2);
        relation.Add(Evidence.Incomplete, -3, Check.Parts.Count < 3);
        AddDistance(ref relation, Figures.ValueOf(quantity), Check.Sum.High);
    }

    private bool Collect(int whole, int row, (int From, int To) span)
    {
        Check.Clear();
        for (var column = span.From; column < span.To; column++)
        {
            var part = Table.FigureAt(row, column);
            if (part < 0 ? HoldsWords(row, column) : !Table.AreOfOneKind(whole, part))
                return false;
            if (part >= 0)
                Check.Add(part);
        }
        return Check.Parts.Count > 1;
    }
}
