using ReportLint.Claims.Laws;
using ReportLint.Claims.Supporting;
namespace ReportLint.Claims;

/// <summary>Whether the table above a change holds the values that it lies between: "Berth B waits 20% less than A" below a column of waiting times.</summary>
internal sealed class ComparedTables(ReportModel model)
{
    /// <summary>In items, from the last row to the change.</summary>
    private const int Farthest = 16;

    /// <summary>Each value is held against all others of its column; longer columns are data.</summary>
    private const int MostRows = 16;

    /// <summary>In tokens.</summary>
    private const int LongestHeader = 6;

    /// <summary>Whether the last table above an item, in its section or in one around it, has a column or a row that the sentence names and that gives the change.</summary>
    public bool Hold(int index, in Item item, in Quantity change)
    {
        if (change.Unit is not (Unit.Percent or Unit.Times) || item.Kind == ItemKind.TableRow || FindAbove(index, item) is not { } table)
            return false;
        var first = Sentences.Start(model, item.FirstToken, change.FirstToken);
        var end = Sentences.End(model, change.EndToken, item.EndToken);
        for (var column = 1; column < table.ColumnCount; column++)
        {
            var header = model.ColumnList[table.Columns.First + column];
            if (IsNamed(header.FirstToken, header.EndToken, first, end) && ColumnGives(table, column, change))
                return true;
        }
        for (var row = table.Rows.First; row < table.Rows.End; row++)
        {
            if (model.CellAt(row, 0) is { } label && IsNamed(label.FirstToken, label.EndToken, first, end) && RowGives(table, row, change))
                return true;
        }
        return false;
    }

    private Table? FindAbove(int index, in Item item)
    {
        for (var i = index - 1; i >= Math.Max(0, index - Farthest); i--)
        {
            if (model.ItemList[i].Kind != ItemKind.TableRow)
                continue;
            var table = model.FindTable(model.ItemList[i].Group);
            return !table.IsTooWide && table.Rows.End - table.Rows.First <= MostRows && IsAround(model.ItemList[i].Section, item.Section) ? table : null;
        }
        return null;
    }

    private bool IsAround(int around, int section)
    {
        while (section > around && model.SectionList[section].Level > 1)
            section = model.SectionList[section].Parent;
        return section == around;
    }

    // One word of it will do: "the waiting time" below "Waiting time (min)".
    private bool IsNamed(int header, int headerEnd, int first, int end)
    {
        for (var i = header; i < Math.Min(headerEnd, header + LongestHeader); i++)
        {
            if (model.Tokens[i].Kind != TokenKind.Word || model.Tokens[i].Has(Concepts.Stop))
                continue;
            foreach (ref readonly var word in model.Tokens.Between(first, end))
            {
                if (word.Kind == TokenKind.Word && word.Value == model.Tokens[i].Value)
                    return true;
            }
        }
        return false;
    }

    private bool ColumnGives(in Table table, int column, in Quantity change)
    {
        for (var row = table.Rows.First; row < table.Rows.End; row++)
        {
            for (var other = row + 1; other < table.Rows.End; other++)
            {
                if (Gives(model.SingleQuantity(row, column), model.SingleQuantity(other, column), change))
                    return true;
            }
        }
        return false;
    }

    private bool RowGives(in Table table, int row, in Quantity change)
    {
        for (var column = 1; column < table.ColumnCount; column++)
        {
            for (var other = column + 1; other < table.ColumnCount; other++)
            {
                if (Gives(model.SingleQuantity(row, column), model.SingleQuantity(row, other), change))
                    return true;
            }
        }
        return false;
    }

    private static bool Gives(Quantity? one, Quantity? other, in Quantity change) =>
        one is { } before && other is { } after && before.Dimension == after.Dimension && before.Value > 0 && after.Value > 0
            && before.Value != after.Value && ChangeFormulas.Agree(before, after, change);
}
