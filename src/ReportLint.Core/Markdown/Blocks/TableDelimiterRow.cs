namespace ReportLint.Markdown;

/// <summary>The row below a table's header (GFM 0.29 §4.10): hyphens with a colon on the side or sides that a column is aligned
/// to.</summary>
internal static class TableDelimiterRow
{
    private const int Left = 1;
    private const int Right = 2;

    /// <summary>How many columns the row names; 0 where it is no delimiter row.</summary>
    public static int CountColumns(ReadOnlySpan<char> row)
    {
        var count = 0;
        for (var cells = new TableRowReader(row); cells.MoveNext(); count++)
        {
            if (!Matches(row.Slice(cells.Start, cells.End - cells.Start)))
                return 0;
        }
        return count;
    }

    /// <summary>As <see cref="SyntaxKind.TableCell"/>'s value has it.</summary>
    public static byte Alignment(ReadOnlySpan<char> cell) =>
        ((cell[0] == ':' ? Left : 0) | (cell[^1] == ':' ? Right : 0)) switch
        {
            Left | Right => 2,
            Right => 3,
            var side => (byte)side,
        };

    private static bool Matches(ReadOnlySpan<char> cell)
    {
        cell = cell.Slice(cell.Length > 0 && cell[0] == ':' ? 1 : 0);
        cell = cell.Slice(0, cell.Length - (cell.Length > 0 && cell[^1] == ':' ? 1 : 0));
        foreach (var c in cell)
            if (c != '-')
                return false;
        return cell.Length > 0;
    }
}
