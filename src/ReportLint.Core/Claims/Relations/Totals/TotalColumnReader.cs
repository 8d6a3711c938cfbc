namespace ReportLint.Claims;

/// <summary>Finds columns that sum up the columns before them: most rows must show that they do.</summary>
internal sealed class TotalColumnReader(ReportModel model)
{
    /// <summary>In percent.</summary>
    private const double Whole = 100;

    private readonly List<Total> _found = [];

    public void Read(in Table table)
    {
        for (var column = 1; column < table.ColumnCount; column++)
        {
            if (model.ColumnList[table.Columns.First + column].Role == ColumnRole.Total)
                ReadColumn(table, column);
        }
    }

    private void ReadColumn(in Table table, int column)
    {
        _found.Clear();
        for (var row = table.Rows.First; row < table.Rows.End; row++)
        {
            if (model.SingleQuantity(row, column) is { } stated && (column < 3 ? ReadStates(table, row, column) : ReadParts(table, row, column)) is { Count: >= 2 } parts && Sums.AreComparable(stated, parts))
                _found.Add(new Total(stated, parts, Sums.Agree(stated, parts) || Sums.IsStockOrMean(stated, parts)));
        }
        if (_found.Count == 1 && !_found[0].Agrees && column < 3 && table.Rows.End - table.Rows.First == 1 && !HasShare(table, _found[0]))
            return;
        var summed = _found.Count(total => Sums.Agree(total.Stated, total.PartList));
        // Columns that split the whole by how it stands need no second row to show that they do.
        if ((_found.Count == 1 && column < 3 && table.Rows.End - table.Rows.First == 1) || (summed >= 2 && summed * 2 > _found.Count) || (summed >= 1 && summed == _found.Count - 1 && (column < 3 || AreStates(table, column))))
            model.ClaimsOf<Total>().AddRange(_found);
    }

    // Another cell gives what one of the parts is of the total: "| 800 | 600 | 75 % | 150 |".
    private bool HasShare(in Table table, Total total)
    {
        for (var column = 1; column < table.ColumnCount; column++)
        {
            if (model.SingleQuantity(table.Rows.First, column) is not { Unit: Unit.Percent } share)
                continue;
            foreach (var part in total.PartList)
            {
                if (Math.Abs((Whole * part.Value / total.Stated.Value) - share.Value) <= share.Precision / 2)
                    return true;
            }
        }
        return false;
    }

    // "Done | In progress | Pending | Total"
    private bool AreStates(in Table table, int total)
    {
        for (var column = 1; column < total; column++)
        {
            if ((model.ColumnList[table.Columns.First + column].Concepts & (Concepts.Done | Concepts.Open)) == 0)
                return false;
        }
        return true;
    }

    // "Total | Done | In progress | Pending": the columns behind it that tell how many stand how.
    private List<Quantity>? ReadStates(in Table table, int row, int total)
    {
        var parts = new List<Quantity>();
        for (var column = total + 1; column < table.ColumnCount; column++)
        {
            ref readonly var header = ref model.ColumnList[table.Columns.First + column];
            if ((header.Concepts & Concepts.Outcome) != 0 || (header.Topics & Topics.Passing) != 0)
                return null;
            if (header.Role == ColumnRole.Own || !(StateWords.HeadColumn(model, header) || IsComplement(table, row, total)))
                continue;
            if (model.SingleQuantity(row, column) is not { } part)
                return null;
            if (part.Unit != Unit.Percent)
                parts.Add(part);
        }
        return parts;
    }

    // "Total | Linked | Share | Missing": two counts, and one of them says that it is what the other leaves.
    private bool IsComplement(in Table table, int row, int total)
    {
        var (counts, rests) = (0, 0);
        for (var column = total + 1; column < table.ColumnCount; column++)
        {
            if (model.SingleQuantity(row, column) is not { Unit: not Unit.Percent })
                continue;
            counts++;
            ref readonly var header = ref model.ColumnList[table.Columns.First + column];
            var said = model.MeaningOf(header.FirstToken, header.EndToken);
            rests += (said.Concepts & Concepts.Remaining) != 0 || (said.Topics & Topics.Missing) != 0 ? 1 : 0;
        }
        return counts == 2 && rests == 1;
    }

    private List<Quantity>? ReadParts(in Table table, int row, int total)
    {
        var parts = new List<Quantity>();
        for (var column = 1; column < total; column++)
        {
            ref readonly var header = ref model.ColumnList[table.Columns.First + column];
            // Passed, failed and skipped are outcomes; their sum is another rule's.
            if ((header.Concepts & Concepts.Outcome) != 0)
                return null;
            // "Done" heads progress, or how many are done.
            var isState = header.Role is ColumnRole.Progress or ColumnRole.Status && (header.Concepts & (Concepts.Done | Concepts.Open)) != 0 && model.SingleQuantity(row, column) is { Unit: Unit.None };
            if ((header.Role != ColumnRole.None && !isState) || model.IsBlank(row, column))
                continue;
            if (model.SingleQuantity(row, column) is not { } part)
                return null;
            parts.Add(part);
        }
        return parts;
    }
}
