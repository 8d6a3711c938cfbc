using ReportLint.Claims.Laws;

namespace ReportLint.Claims.Supporting;

internal sealed partial class ChangeValues
{
    // In items, from the last row of a table down to the change.
    private const int ReachOfTable = 16;

    // Of a table whose values are compared with one another; more are data.
    private const int MostRows = 16, MostColumns = 16;

    // "Berth B waits 20% less" below a column of waiting times.
    private bool IsInTableAbove(int index, in Item item, in Quantity change)
    {
        if (change.Value <= 0 || item.Kind == ItemKind.TableRow || LastRowAbove(index) is not (>= 0 and var last))
            return false;
        var found = Model.FindTable(Model.ItemList[last].Group);
        if (found.IsTooWide || found.Rows.End - found.Rows.First > MostRows || found.ColumnCount > MostColumns
            || !IsAround(Model.ItemList[last].Section, item.Section))
            return false;
        for (var row = found.Rows.First; row < found.Rows.End; row++)
        {
            for (var column = 1; column < found.ColumnCount; column++)
            {
                if (Model.SingleQuantity(row, column) is { } value && IsGivenWith(found, row, column, value, change))
                    return true;
            }
        }
        return false;
    }

    // With a value below it or to the right of it.
    private bool IsGivenWith(in Table found, int row, int column, in Quantity value, in Quantity change)
    {
        for (var other = row + 1; other < found.Rows.End; other++)
        {
            if (Gives(value, Model.SingleQuantity(other, column), change))
                return true;
        }
        for (var other = column + 1; other < found.ColumnCount; other++)
        {
            if (Gives(value, Model.SingleQuantity(row, other), change))
                return true;
        }
        return false;
    }

    private static bool Gives(in Quantity before, Quantity? other, in Quantity change) => other is { } after
        && before.Dimension == after.Dimension && before.Value > 0 && after.Value > 0 && !before.Value.Equals(after.Value)
        && ChangeFormulas.Agree(before, after, change);

    private int LastRowAbove(int index)
    {
        for (var i = index - 1; i >= Math.Max(0, index - ReachOfTable); i--)
        {
            if (Model.ItemList[i].Kind == ItemKind.TableRow)
                return i;
        }
        return -1;
    }

    private bool IsAround(int around, int section)
    {
        while (section > around && Model.SectionList[section].Level > 1)
            section = Model.SectionList[section].Parent;
        return section == around;
    }
}
