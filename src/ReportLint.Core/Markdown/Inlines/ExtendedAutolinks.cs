namespace ReportLint.Markdown;

/// <summary>Extended autolinks that a scheme or <c>www.</c> starts (GFM §6.9). What starts them is rare and has bits of its own in the map,
/// so that no letter slows other text down.</summary>
internal sealed class ExtendedAutolinks(Buffer<Mark> marks)
{
    private const int SchemeValue = 0;
    private const int WwwValue = 2;
    private const string Www = "www.";
    private const string SchemeEnd = "://";

    /// <summary>The next offset that <see cref="Collect"/> should be called at, or <paramref name="end"/>.</summary>
    public static int FindNext(CharacterMap map, int from, int end)
    {
        for (var at = map.FindAutolink(from, end); at < end; at = map.FindAutolink(at + 1, end))
            if (StartsWith(map.Text, at, Www) || StartsWith(map.Text, at, SchemeEnd))
                return at;
        return end;
    }

    /// <summary>Marks the link at the cursor, or leaves what stands there as text.</summary>
    public void Collect(ref LeafCursor cursor)
    {
        var isLastLine = cursor.IsInLastLine;
        if (cursor.Current == 'w')
            CollectWww(ref cursor, isLastLine);
        else
            CollectUrl(ref cursor, isLastLine);
    }

    private void CollectWww(ref LeafCursor cursor, bool isLastLine)
    {
        var length = MayFollow(in cursor) ? ExtendedAutolinkScanner.ScanWww(cursor.Rest, isLastLine) : 0;
        if (length > 0)
            Add(in cursor, cursor.Offset, length, WwwValue);
        cursor.Advance(Math.Max(length, 1));
    }

    private void CollectUrl(ref LeafCursor cursor, bool isLastLine)
    {
        var start = FindSchemeStart(in cursor);
        var scheme = cursor.Offset - start;
        var length = ExtendedAutolinkScanner.IsScheme(cursor.Slice(start, cursor.Offset))
            ? ExtendedAutolinkScanner.ScanUrl(cursor.Slice(start, cursor.LineEnd), scheme + SchemeEnd.Length, isLastLine)
            : 0;
        if (length > 0)
            Add(in cursor, start, length, SchemeValue);
        cursor.Advance(Math.Max(length - scheme, 1));
    }

    private static bool StartsWith(string text, int at, string what) => string.CompareOrdinal(text, at, what, 0, what.Length) == 0;

    private static bool MayFollow(in LeafCursor cursor) =>
        cursor.Offset == cursor.LineStart || cursor.Source[cursor.Offset - 1] is ' ' or '\t' or '*' or '_' or '~' or '(';

    private static int FindSchemeStart(in LeafCursor cursor)
    {
        var start = cursor.Offset;
        var first = Math.Max(cursor.LineStart, start - InlineLimits.MaxExtendedScheme - 1);
        while (start > first && Characters.IsAsciiLetter(cursor.Source[start - 1]))
            start--;
        return start;
    }

    private void Add(in LeafCursor cursor, int start, int length, int value) =>
        marks.Add(new()
        {
            Kind = MarkKind.Leaf,
            Syntax = SyntaxKind.ExtendedAutolink,
            Start = start,
            End = start + length,
            Line = cursor.Line,
            Data = value
        });
}
