namespace ReportLint.Markdown;

/// <summary>The bracket stack of the algorithm in CommonMark's appendix ("look for link or image").</summary>
internal sealed class Links(Buffer<Mark> marks, Emphasis emphasis, ReferenceMap references)
{
    private readonly Buffer<Bracket> _brackets = new();
    private readonly Buffer<LinkTail> _tails = new();

    /// <summary>Brackets below this depth open no links, as they would hold one: links hold no links (§6.3).</summary>
    private int _holdsLinkBelow;

    /// <summary>Whether a bracket waits for its partner.</summary>
    public bool IsInBracket => _brackets.Count > 0;

    public ref readonly LinkTail Tail(int index) => ref _tails[index];

    public void Clear()
    {
        _brackets.Clear();
        _tails.Clear();
        _holdsLinkBelow = 0;
    }

    /// <summary>Marks the <c>[</c> that ends at <paramref name="end"/>, with a <c>!</c> before it for an image.</summary>
    public void Open(int line, int start, int end)
    {
        if (_brackets.Count > 0)
            _brackets.Last.HoldsBracket = true;
        var mark = marks.Add(new() { Start = start, End = end, Line = line });
        _brackets.Add(new() { Mark = mark, DelimiterCount = emphasis.DelimiterCount, IsImage = end - start == 2 });
    }

    /// <summary>Takes the <c>]</c> at the cursor and, where it ends a link or image, what belongs to that. What is neither may be a
    /// footnote reference.</summary>
    public void Close(ref LeafCursor cursor, bool readsFootnotes)
    {
        var (line, start) = (cursor.Line, cursor.Offset);
        cursor.Advance();
        if (_brackets.Count == 0)
            return;
        var bracket = _brackets.Last;
        _brackets.Truncate(_brackets.Count - 1);
        var mayOpen = bracket.IsImage || _brackets.Count >= _holdsLinkBelow;
        if (mayOpen && TryReadTail(ref cursor, bracket, new(marks[bracket.Mark].Line, marks[bracket.Mark].End, start), out var tail))
            Resolve(bracket, tail, line, start);
        else if (mayOpen && readsFootnotes && cursor.Source[marks[bracket.Mark].End] == '^')
            CloseFootnote(in cursor, bracket, start);
        _holdsLinkBelow = Math.Min(_holdsLinkBelow, _brackets.Count);
    }

    private void Resolve(in Bracket bracket, in LinkTail tail, int line, int start)
    {
        var data = _tails.Add(tail with { Start = start });
        ref var opener = ref marks[bracket.Mark];
        opener.Kind = MarkKind.LinkStart;
        opener.Syntax = bracket.IsImage ? SyntaxKind.Image : SyntaxKind.Link;
        opener.Data = data;
        marks.Add(new() { Kind = MarkKind.LinkTail, Start = start, End = tail.End, Line = line, Data = data });
        emphasis.ResolveMarks(bracket.DelimiterCount);
        if (!bracket.IsImage)
            _holdsLinkBelow = _brackets.Count;
    }

    /// <summary>Marks <c>[^label]</c>, in one line, as a reference where a footnote has the label. Where none has it, the brackets and all
    /// between them are text, as in cmark-gfm.</summary>
    private void CloseFootnote(in LeafCursor cursor, in Bracket bracket, int start)
    {
        var opener = marks[bracket.Mark];
        var label = new LeafPart(opener.Line, opener.End + 1, start);
        if (opener.Line != cursor.Line || label.Start >= label.End)
            return;
        marks.Truncate(bracket.Mark);
        emphasis.Forget(bracket.DelimiterCount);
        if (!references.TryFindFootnote(cursor.Leaf, label, out var number))
            return;
        var (first, end) = (opener.End - 1, start + 1);
        marks.Add(new()
        {
            Kind = MarkKind.Leaf,
            Syntax = SyntaxKind.FootnoteReference,
            Start = first,
            End = end,
            Line = opener.Line,
            Data = number
        });
    }

    private bool TryReadTail(ref LeafCursor cursor, in Bracket bracket, LeafPart text, out LinkTail tail) =>
        TryReadInline(ref cursor, out tail) || (references.Count > 0 && TryReadReference(ref cursor, bracket, text, out tail));

    /// <summary><c>(destination "title")</c>.</summary>
    private static bool TryReadInline(ref LeafCursor cursor, out LinkTail tail)
    {
        tail = default;
        var ahead = cursor;
        if (!ahead.TryTake('('))
            return false;
        ahead.SkipWhitespace();
        if (!LinkParts.TryReadDestination(ref ahead, out tail.Destination))
            return false;
        if (ahead.SkipWhitespace() && LinkParts.TryReadTitle(ref ahead, out tail.Title))
            ahead.SkipWhitespace();
        if (!ahead.TryTake(')'))
            return false;
        cursor = ahead;
        tail.End = cursor.Offset;
        return true;
    }

    /// <summary><c>[label]</c>, <c>[]</c> or nothing.</summary>
    private bool TryReadReference(ref LeafCursor cursor, in Bracket bracket, LeafPart text, out LinkTail tail)
    {
        tail = default;
        var ahead = cursor;
        if (LinkParts.TryReadLabel(ref ahead, out var label))
            tail.Label = text = label;
        else if (bracket.HoldsBracket)
            return false;
        else if (ahead.Current == '[' && ahead.Next == ']')
            ahead.Advance(2);
        if (!references.TryFind(cursor.Leaf, text, out var ordinal))
            return false;
        cursor = ahead;
        (tail.End, tail.Reference) = (cursor.Offset, ordinal + 1);
        return true;
    }
}
