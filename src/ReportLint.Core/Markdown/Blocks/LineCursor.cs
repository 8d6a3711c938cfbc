using System.Runtime.CompilerServices;

namespace ReportLint.Markdown;

/// <summary>A place in one line that containers consume prefixes from. Columns count tabs to stops of four (CommonMark 0.31.2
/// §2.2).</summary>
internal ref struct LineCursor
{
    private bool _insideTab;

    /// <param name="text">The whole text.</param>
    /// <param name="start">Where the line starts.</param>
    /// <param name="end">Where its content ends, before the line ending.</param>
    public LineCursor(string text, int start, int end)
    {
        Text = text;
        Start = start;
        Position = start;
        End = end;
        FindNonBlank();
    }

    public string Text { get; }

    /// <summary>Where the whole line starts.</summary>
    public int Start { get; }

    /// <summary>Offset of the next character; a tab that is consumed in part still counts as next.</summary>
    public int Position { get; private set; }

    public int Column { get; private set; }

    public int End { get; }

    /// <summary>Offset of the first character from <see cref="Position"/> on that is no space or tab.</summary>
    public int NonBlank { get; private set; }

    private int NonBlankColumn { get; set; }

    /// <summary>Columns of blanks before <see cref="NonBlank"/>.</summary>
    public readonly int Indent => NonBlankColumn - Column;

    /// <summary>§4.4: what is indented as far opens no block but indented code.</summary>
    public readonly bool IsIndentedCode => Indent >= 4;

    public readonly bool IsBlank => NonBlank == End;

    /// <summary>The first character that is no blank, or NUL.</summary>
    public readonly char Current => NonBlank < End ? Text[NonBlank] : '\0';

    /// <summary>The line from the first character on that is no blank.</summary>
    public readonly ReadOnlySpan<char> Rest => Text.AsSpan(NonBlank, End - NonBlank);

    /// <summary>The rest of the line as content of a code or HTML block, blanks included.</summary>
    public readonly LineSegment Content =>
        _insideTab ? new(Position + 1, End, ColumnsToTabStop) : new(Position, End);

    /// <summary>Where the rest of the line ends without trailing blanks.</summary>
    public readonly int TrimmedEnd
    {
        get
        {
            var end = End;
            while (end > NonBlank && Text[end - 1].IsBlank())
                end--;
            return end;
        }
    }

    private readonly int ColumnsToTabStop => 4 - Column % 4;

    /// <summary>Goes <paramref name="count"/> characters on from <see cref="NonBlank"/>; they must be no blanks.</summary>
    public void SkipMarker(int count)
    {
        Position = NonBlank + count;
        Column = NonBlankColumn + count;
        _insideTab = false;
        FindNonBlank();
    }

    /// <summary>Consumes up to <paramref name="columns"/> columns of blanks; a tab may be consumed in part.</summary>
    public void SkipColumns(int columns)
    {
        for (var left = Math.Min(columns, Indent); left > 0;)
        {
            var width = Text[Position] == '\t' ? ColumnsToTabStop : 1;
            _insideTab = width > left;
            Column += Math.Min(width, left);
            left -= width;
            if (!_insideTab)
                Position++;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void FindNonBlank()
    {
        var at = Position;
        var column = Column;
        for (; at < End; at++)
        {
            if (Text[at] == ' ')
                column++;
            else if (Text[at] == '\t')
                column += 4 - column % 4;
            else
                break;
        }
        NonBlank = at;
        NonBlankColumn = column;
    }
}
