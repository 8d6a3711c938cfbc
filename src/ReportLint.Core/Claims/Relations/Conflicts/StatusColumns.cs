namespace ReportLint.Claims;

/// <summary>The columns of a table that tell how its rows stand.</summary>
internal static class StatusColumns
{
    /// <summary>The column of statuses; -1 where there is none.</summary>
    public static int Find(ReportModel model, in Table table)
    {
        for (var i = 0; i < table.ColumnCount; i++)
        {
            if (model.ColumnList[table.Columns.First + i].Role == ColumnRole.Status)
                return i;
        }
        return -1;
    }

    /// <summary>Another column that is headed as a status, behind the one that holds marks; -1 where there is none.</summary>
    public static int FindWords(ReportModel model, in Table table, int status)
    {
        for (var i = status + 1; i < table.ColumnCount; i++)
        {
            ref readonly var column = ref model.ColumnList[table.Columns.First + i];
            if (column.Role is ColumnRole.Status or ColumnRole.None && (column.Concepts & (Concepts.Status | Concepts.Progress)) == Concepts.Status)
                return i;
        }
        return -1;
    }

    /// <summary>The column of progress beside another one of marks; -1 where there is none. "Avancement" is a status by its name, and holds percentages.</summary>
    public static int FindProgress(ReportModel model, in Table table, int status)
    {
        for (var i = 0; i < table.ColumnCount; i++)
        {
            ref readonly var column = ref model.ColumnList[table.Columns.First + i];
            if (i != status && column.Role is ColumnRole.Progress or ColumnRole.Status && (column.Concepts & Concepts.Progress) != 0)
                return i;
        }
        return -1;
    }
}
