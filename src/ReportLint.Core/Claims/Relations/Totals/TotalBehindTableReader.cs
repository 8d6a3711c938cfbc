namespace ReportLint.Claims;

/// <summary>Holds a total that stands directly behind a table, "**Total: 55 crates**", against the only column that it can sum up.</summary>
internal sealed class TotalBehindTableReader(ReportModel model)
{
    /// <summary>So many outcomes a line tells: passed, failed, skipped.</summary>
    private const int MostOutcomes = 4;

    /// <summary>Adds the total with the rows that it sums up, where one column alone can be meant and comes near.</summary>
    public void Read(in Item item, Quantity? value, in Table table)
    {
        if (table.IsTooWide || table.Section != item.Section || model.ItemList[table.Rows.First].GroupStart != table.Rows.First)
            return;
        if (value is not { } stated)
        {
            ReadOutcomes(item, table);
            return;
        }
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

    // "**Total: 231 tests passed, 1 skipped**" behind the only column of tests: those that passed, or all.
    private void ReadOutcomes(in Item item, in Table table)
    {
        var (first, end) = item.Quantities;
        if (end - first is < 2 or > MostOutcomes || (item.Topics & (Topics.Passing | Topics.Unjudged)) == 0 || model.QuantityList[first] is var passed && (passed.FirstToken != item.FirstValueToken || passed.EndToken >= item.EndToken)
            || model.Tokens[passed.EndToken] is not { Kind: TokenKind.Word } noun || !noun.Has(Concepts.Test) || HeadParts(table, noun) is not { Count: >= 2 } parts)
            return;
        var whole = 0.0;
        for (var q = first; q < end; q++)
        {
            if (model.QuantityList[q] is not { Unit: Unit.None, Interval.IsExact: true })
                return;
            whole += model.QuantityList[q].Value;
        }
        var sum = parts.Sum(part => part.Value);
        // What it would be mended to nobody knows.
        model.ClaimsOf<Total>().Add(new Total(passed with { IsPlain = false }, parts, sum == whole || Sums.Agree(passed, parts) || parts.Exists(part => !part.Interval.IsExact)));
    }

    // The only column that is headed by a noun.
    private List<Quantity>? HeadParts(in Table table, in Token noun)
    {
        List<Quantity>? found = null;
        for (var column = 1; column < table.ColumnCount; column++)
        {
            ref readonly var header = ref model.ColumnList[table.Columns.First + column];
            if (header.EndToken != header.FirstToken + 1 || model.Tokens[header.FirstToken] is not { Kind: TokenKind.Word } word || model.Singular(word) != model.Singular(noun))
                continue;
            if (found is not null)
                return null;
            found = ReadColumn(table, column, Dimension.Count);
        }
        return found;
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
