namespace ReportLint.Markdown;

/// <summary>The content of one leaf block: some segments of the source, never joined. Its last line has lost its trailing blanks.</summary>
internal readonly ref struct LeafText(string source, ReadOnlySpan<LineSegment> lines)
{
    private readonly ReadOnlySpan<LineSegment> _lines = lines;
    private readonly int _end = TrimEnd(source, lines[^1].Start, lines[^1].End);

    public string Source { get; } = source;

    public int LineCount => _lines.Length;

    public int LastLine => _lines.Length - 1;

    public int Start => _lines[0].Start;

    /// <summary>Offset after the last character of the last line.</summary>
    public int End => _end;

    public int StartOf(int line) => _lines[line].Start;

    public int EndOf(int line) => line == LastLine ? _end : _lines[line].End;

    public ReadOnlySpan<char> Slice(int start, int end) => Source.AsSpan(start, end - start);

    /// <summary>Offset after the line ending of a line that is not the last: <c>\n</c>, <c>\r\n</c> or <c>\r</c> (§2.1).</summary>
    public int EndOfLineEnding(int line)
    {
        var end = _lines[line].End;
        return Source[end] == '\r' && end + 1 < Source.Length && Source[end + 1] == '\n' ? end + 2 : end + 1;
    }

    /// <summary>The line an offset lies in or at the end of, from <paramref name="line"/> on.</summary>
    public int LineAt(int offset, int line)
    {
        while (offset > _lines[line].End)
            line++;
        return line;
    }

    /// <summary>Where the blanks start that end at <paramref name="end"/>.</summary>
    public static int TrimEnd(string source, int start, int end)
    {
        while (end > start && Characters.IsBlank(source[end - 1]))
            end--;
        return end;
    }
}
