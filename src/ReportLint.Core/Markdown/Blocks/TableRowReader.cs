namespace ReportLint.Markdown;

/// <summary>Goes through the cells of a table row (GFM 0.29 §4.10): pipes part them unless a backslash stands before; the outer ones may be
/// left out.</summary>
/// <param name="row">From the first non-blank on, without trailing blanks.</param>
internal ref struct TableRowReader(ReadOnlySpan<char> row)
{
    private readonly ReadOnlySpan<char> _row = row;
    private int _next = row.Length > 0 && row[0] == '|' ? SkipBlanks(row, 1) : 0;

    /// <summary>Offset in the row of the cell's first character.</summary>
    public int Start { get; private set; }

    /// <summary>Offset in the row after the cell's last character; as <see cref="Start"/> where the cell is empty.</summary>
    public int End { get; private set; }

    public static int CountCells(ReadOnlySpan<char> row)
    {
        var count = 0;
        for (var cells = new TableRowReader(row); cells.MoveNext();)
            count++;
        return count;
    }

    public bool MoveNext()
    {
        if (_next >= _row.Length)
            return false;
        var pipe = FindPipe(_next);
        Start = _next;
        End = pipe;
        while (End > Start && _row[End - 1].IsBlank())
            End--;
        _next = SkipBlanks(_row, pipe + 1);
        return true;
    }

    private static int SkipBlanks(ReadOnlySpan<char> row, int at)
    {
        while (at < row.Length && row[at].IsBlank())
            at++;
        return at;
    }

    private readonly int FindPipe(int start)
    {
        for (var at = start; ; at++)
        {
            var length = _row.Slice(at).IndexOf('|');
            if (length < 0)
                return _row.Length;
            at += length;
            if (at == start || _row[at - 1] != '\\')
                return at;
        }
    }
}
