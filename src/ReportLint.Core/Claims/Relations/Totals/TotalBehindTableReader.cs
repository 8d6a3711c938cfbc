namespace ReportLint.Claims;

/// <summary>Holds a total that stands directly behind a table, "**Total: 55 crates**", against the only column that it can sum up.</summary>
internal sealed class TotalBehindTableReader(ReportModel model)
{
    /// <summary>Adds the total with the rows that it sums up, where one column alone can be meant and comes near.</summary>
    public void Read(in Item item, in Quantity stated, in Table table)
    {
        if (table.IsTooWide || table.Section != item.Section || model.ItemList[table.Rows.First].GroupStart != table.Rows.First)
            return;
        List<Quantity>? found = null;
        for (var column = 1; column < table.ColumnCount; column++)
        {
            ref readonly var header = ref model.ColumnList[table.Columns.First + column];
            if (header.Role is not (ColumnRole.None or ColumnRole.Actual or ColumnRole.After) || ReadColumn(table, column, stated.Dimension) is not { } parts)
                continue;
            if (found is not null)
                return;
            found = parts;
        }
        if (found is { Count: >= 2 } && Sums.AreComparable(stated, found) && IsNear(stated, found))
            model.ClaimsOf<Total>().Add(new Total(stated, found, Sums.Agree(stated, found) || Sums.IsStockOrMean(stated, found)));
    }

    private List<Quantity>? ReadColumn(in Table table, int column, Dimension dimension)
    {
        var parts = new List<Quantity>();
        for (var row = table.Rows.First; row < table.Rows.End; row++)
        {
            if (model.SingleQuantity(row, column) is not { } part || part.Dimension != dimension || (model.CellAt(row, 0) is { } label && (model.ConceptsOf(label.FirstToken, label.EndToken) & (Concepts.Total | Concepts.Subtotal | Concepts.Mean)) != 0))
                return null;
            parts.Add(part);
        }
        return parts;
    }

    // What is farther away sums up something else too.
    private static bool IsNear(in Quantity stated, List<Quantity> parts)
    {
        var sum = parts.Sum(part => part.Value * Units.FactorOf(part.Unit));
        var whole = stated.Value * Units.FactorOf(stated.Unit);
        return Sums.AreNear(whole, sum);
    }
}
