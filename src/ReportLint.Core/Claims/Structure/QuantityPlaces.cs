namespace ReportLint.Claims;

/// <summary>Where a quantity stands: in a cell and below a header, or in a line.</summary>
internal static class QuantityPlaces
{
    /// <summary>The tokens that say something of a quantity: those of its cell, in a table; of its line, elsewhere.</summary>
    public static (int First, int End) Reach(ReportModel model, in Item item, in Quantity quantity)
    {
        if (CellOf(model, item, quantity) is not (>= 0 and var cell))
            return (item.FirstToken, item.EndToken);
        return (model.CellList[cell].FirstToken, model.CellList[cell].EndToken);
    }

    /// <summary>The column that a quantity stands in; null outside tables.</summary>
    public static Column? ColumnOf(ReportModel model, in Item item, in Quantity quantity)
    {
        if (CellOf(model, item, quantity) is not (>= 0 and var cell))
            return null;
        var table = model.FindTable(item.Group);
        var column = cell - item.Cells.First;
        return !table.IsTooWide && column < table.ColumnCount ? model.ColumnList[table.Columns.First + column] : null;
    }

    private static int CellOf(ReportModel model, in Item item, in Quantity quantity)
    {
        if (item.Kind != ItemKind.TableRow)
            return -1;
        for (var i = item.Cells.First; i < item.Cells.End; i++)
        {
            if (quantity.FirstToken >= model.CellList[i].FirstToken && quantity.EndToken <= model.CellList[i].EndToken)
                return i;
        }
        return -1;
    }
}
