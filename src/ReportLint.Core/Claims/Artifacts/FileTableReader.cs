using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Reads the sizes and lengths of files from tables that have a column of each.</summary>
internal sealed class FileTableReader(ReportModel model)
{
    public void Read(List<PathMention> mentions)
    {
        var byRow = mentions.Where(mention => mention.Item >= 0 && model.ItemList[mention.Item].Kind == ItemKind.TableRow)
            .ToLookup(mention => mention.Item);
        foreach (ref readonly var table in model.TableList)
        {
            if (table.IsTooWide)
                continue;
            var size = ColumnOf(table, Wording.FileSizeLabel);
            var length = ColumnOf(table, Wording.FileLengthLabel);
            // Of findings, lines are places.
            if (length >= 0 && TellsOfFindings(table))
                length = -1;
            if (size >= 0 || length >= 0)
                ReadRows(table, byRow, size, length);
        }
    }

    private void ReadRows(in Table table, ILookup<int, PathMention> byRow, int size, int length)
    {
        var (first, end) = table.Rows;
        // A file that fills several rows is shared out among them.
        var shared = Enumerable.Range(first, end - first).SelectMany(row => byRow[row]).GroupBy(mention => mention.Path.Text)
            .Where(group => group.Count() > 1).Select(group => group.Key).ToArray();
        for (var row = first; row < end; row++)
        {
            if (byRow[row].Count() != 1 || byRow[row].Single() is var mention && shared.Contains(mention.Path.Text))
                continue;
            if (QuantityIn(row, size) is { Dimension: Dimension.Data } bytes)
                model.ClaimsOf<FileSizeClaim>().Add(new(mention, bytes));
            else if (QuantityIn(row, size) is { Unit: Unit.None, Comparator: not Comparator.Range } written && IsLength(written))
                model.ClaimsOf<FileLengthClaim>().Add(new(mention, written));
            if (QuantityIn(row, length) is { Unit: Unit.None, Comparator: not Comparator.Range } lines)
                model.ClaimsOf<FileLengthClaim>().Add(new(mention, lines));
        }
    }

    // "250 lines" as a size.
    private bool IsLength(in Quantity quantity) =>
        quantity.EndToken < model.Tokens.Count
            && model.Wordings.Is(model.Text.Slice(model.Tokens[quantity.EndToken].Span), Wording.FileLength);

    private Quantity? QuantityIn(int row, int column)
    {
        var cells = model.ItemList[row].Cells;
        if (column < 0 || cells.First + column >= cells.End)
            return null;
        ref readonly var cell = ref model.CellList[cells.First + column];
        if (cell.Quantities.End - cell.Quantities.First != 1)
            return null;
        var quantity = ByteSigns.Read(model, model.QuantityList[cell.Quantities.First]);
        return model.IsSigned(quantity) ? null : quantity;
    }

    private int ColumnOf(in Table table, Wording wording)
    {
        for (var i = table.Columns.First; i < table.Columns.End; i++)
        {
            ref readonly var column = ref model.ColumnList[i];
            if (column.EndToken > column.FirstToken
                && model.Wordings.Is(model.Text.Slice(TextSpan.FromBounds(model.Tokens[column.FirstToken].Start,
                model.Tokens[column.EndToken - 1].End)), wording))
                return i - table.Columns.First;
        }
        return -1;
    }

    private bool TellsOfFindings(in Table table)
    {
        for (var i = table.Columns.First; i < table.Columns.End; i++)
        {
            if ((model.ColumnList[i].Concepts & (Concepts.Finding | Concepts.Severity)) != 0)
                return true;
        }
        return false;
    }
}
