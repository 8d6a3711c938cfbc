namespace ReportLint.Claims;

/// <summary>Learns what columns mean, from the words of their headers and from what their cells hold.</summary>
internal static class ColumnRoleReader
{
    public static void Read(ReportModel model, in Table table)
    {
        if (table.IsTooWide)
            return;
        for (var i = 0; i < table.ColumnCount; i++)
        {
            var column = model.ColumnList[table.Columns.First + i];
            column.Role = RoleOf(column.Concepts, i);
            model.ColumnList[table.Columns.First + i] = column;
        }
        var status = FindStatusColumn(model, table);
        if (status < 0)
            return;
        var found = model.ColumnList[table.Columns.First + status];
        found.Role = ColumnRole.Status;
        model.ColumnList[table.Columns.First + status] = found;
        ReadStatuses(model, table, status);
    }

    private static ColumnRole RoleOf(Concepts header, int index) =>
        (header & Concepts.Status) != 0 ? ColumnRole.Status
        : (header & Concepts.Target) != 0 && index > 0 ? ColumnRole.Target
        : (header & Concepts.Actual) != 0 && index > 0 ? ColumnRole.Actual
        : (header & Concepts.Before) != 0 ? ColumnRole.Before
        : (header & Concepts.After) != 0 ? ColumnRole.After
        : (header & (Concepts.Mean | Concepts.Identifier | Concepts.Rate)) != 0 ? ColumnRole.Own
        : (header & Concepts.Total) != 0 && index > 0 ? ColumnRole.Total
        : (header & Concepts.Progress) != 0 ? ColumnRole.Progress
        : (header & Concepts.Remark) != 0 ? ColumnRole.Remark
        : index == 0 ? ColumnRole.Label
        : ColumnRole.None;

    // A column is the status column because it says so, or because it alone holds marks; where several do, the table compares things.
    private static int FindStatusColumn(ReportModel model, in Table table)
    {
        var marked = -1;
        var headed = -1;
        var isComparison = false;
        for (var i = 0; i < table.ColumnCount; i++)
        {
            if (model.ColumnList[table.Columns.First + i].Role == ColumnRole.Status)
            {
                // Of "Avancement" and "Statut" the one whose cells say it.
                if (headed >= 0 && !HasStatus(model, table, headed) && HasStatus(model, table, i))
                    Demote(model, table, headed);
                else if (headed >= 0)
                    continue;
                headed = i;
                continue;
            }
            if (headed >= 0)
                continue;
            // A colour may say how grave something is.
            if (IsGrade(model.ColumnList[table.Columns.First + i])
                || CountStatuses(model, table, i) * 2 <= table.Rows.End - table.Rows.First)
                continue;
            isComparison |= marked >= 0;
            marked = i;
        }
        return headed >= 0 ? headed : isComparison ? -1 : marked;
    }

    private static bool HasStatus(ReportModel model, in Table table, int column)
    {
        for (var row = table.Rows.First; row < table.Rows.End; row++)
        {
            if (CellAt(model, row, column) is { } cell
                && StatusReader.Find(model.Tokens, cell.FirstToken, cell.EndToken, cell.FirstToken, out var status) >= 0
                && status != Polarity.None)
                return true;
        }
        return false;
    }

    // Headed as a status, it says how far the work is.
    private static void Demote(ReportModel model, in Table table, int column)
    {
        var demoted = model.ColumnList[table.Columns.First + column];
        demoted.Role = RoleOf(demoted.Concepts & ~Concepts.Status, column);
        model.ColumnList[table.Columns.First + column] = demoted;
    }

    private static bool IsGrade(in Column column) => column.Role == ColumnRole.Own || (column.Concepts & Concepts.Severity) != 0;

    private static int CountStatuses(ReportModel model, in Table table, int column)
    {
        var count = 0;
        for (var row = table.Rows.First; row < table.Rows.End; row++)
        {
            if (CellAt(model, row, column) is { } cell && cell.EndToken > cell.FirstToken
                && model.Tokens[cell.FirstToken].Polarity != Polarity.None)
                count++;
        }
        return count;
    }

    private static void ReadStatuses(ReportModel model, in Table table, int column)
    {
        for (var row = table.Rows.First; row < table.Rows.End; row++)
        {
            if (CellAt(model, row, column) is not { } cell)
                continue;
            var at = StatusReader.Find(model.Tokens, cell.FirstToken, cell.EndToken, cell.FirstToken, out var status);
            if (status == Polarity.None)
                continue;
            var item = model.ItemList[row];
            item.Status = status;
            item.StatusSpan = StatusReader.SpanAt(model.Tokens, at);
            model.ItemList[row] = item;
        }
    }

    private static Cell? CellAt(ReportModel model, int row, int column)
    {
        var cells = model.ItemList[row].Cells;
        return cells.First + column < cells.End ? model.CellList[cells.First + column] : null;
    }
}
