namespace ReportLint.Markdown;

/// <summary>Extended autolinks that a scheme or <c>www.</c> starts (GFM §6.9). What starts them is rare and is searched for apart, so that no letter slows other text down.</summary>
internal sealed class ExtendedAutolinks(Buffer<Mark> marks)
{
    private const int SchemeValue = 0;
    private const int WwwValue = 2;
    private const string Www = "www.";
    private const string SchemeEnd = "://";

    private NextOccurrence _nextWww = new(Www);
    private NextOccurrence _nextSchemeEnd = new(SchemeEnd);

    /// <summary>The next offset that <see cref="Collect"/> should be called at.</summary>
    public int FindNext(string source, int from) => Math.Min(_nextWww.Find(source, from), _nextSchemeEnd.Find(source, from));

    /// <summary>Marks the link at the cursor, or leaves what stands there as text.</summary>
    public void Collect(ref LeafCursor cursor)
    {
        var isLastLine = cursor.Line == cursor.Leaf.LastLine;
        if (cursor.Current == 'w')
            CollectWww(ref cursor, isLastLine);
        else
            CollectUrl(ref cursor, isLastLine);
    }

    private void CollectWww(ref LeafCursor cursor, bool isLastLine)
    {
        var length = MayFollow(cursor) ? ExtendedAutolinkScanner.ScanWww(cursor.Rest, isLastLine) : 0;
        if (length > 0)
            Add(cursor, cursor.Offset, length, WwwValue);
        cursor.Advance(Math.Max(length, 1));
    }

    private void CollectUrl(ref LeafCursor cursor, bool isLastLine)
    {
        var start = FindSchemeStart(cursor);
        var scheme = cursor.Offset - start;
        var length = ExtendedAutolinkScanner.IsScheme(cursor.Leaf.Slice(start, cursor.Offset))
            ? ExtendedAutolinkScanner.ScanUrl(cursor.Leaf.Slice(start, cursor.Leaf.EndOf(cursor.Line)), scheme + SchemeEnd.Length, isLastLine)
            : 0;
        if (length > 0)
            Add(cursor, start, length, SchemeValue);
        cursor.Advance(Math.Max(length - scheme, 1));
    }

    private static bool MayFollow(LeafCursor cursor) =>
        cursor.Offset == cursor.Leaf.StartOf(cursor.Line) || cursor.Leaf.Source[cursor.Offset - 1] is ' ' or '\t' or '*' or '_' or '~' or '(';

    private static int FindSchemeStart(LeafCursor cursor)
    {
        var start = cursor.Offset;
        var first = Math.Max(cursor.Leaf.StartOf(cursor.Line), start - InlineLimits.MaxExtendedScheme - 1);
        while (start > first && Characters.IsAsciiLetter(cursor.Leaf.Source[start - 1]))
            start--;
        return start;
    }

    private void Add(LeafCursor cursor, int start, int length, int value) =>
        marks.Add(new() { Kind = MarkKind.Leaf, Syntax = SyntaxKind.ExtendedAutolink, Start = start, End = start + length, Line = cursor.Line, Data = value });
}
