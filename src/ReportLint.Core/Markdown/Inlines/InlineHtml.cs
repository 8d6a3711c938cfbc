namespace ReportLint.Markdown;

/// <summary>Raw HTML among inlines (§6.6) and autolinks in angle brackets (§6.5).</summary>
internal sealed class InlineHtml(Buffer<Mark> marks)
{
    /// <summary>Ends that were looked for up to the end of the leaf without result. Answers <c>&lt;!--</c> and the like repeated.</summary>
    private readonly List<string> _missingEnds = [];

    public void Clear() => _missingEnds.Clear();

    /// <summary>Marks what starts with the <c>&lt;</c> at the cursor, or leaves that as text.</summary>
    public void Collect(ref LeafCursor cursor)
    {
        var (line, start) = (cursor.Line, cursor.Offset);
        var syntax = Read(ref cursor, out var value);
        if (syntax == SyntaxKind.None)
            cursor.Advance();
        else
            marks.Add(new() { Kind = MarkKind.Leaf, Syntax = syntax, Start = start, End = cursor.Offset, Line = line, Data = value });
    }

    private SyntaxKind Read(ref LeafCursor cursor, out int value)
    {
        value = 0;
        var ahead = cursor;
        if (TryReadAutolink(ref ahead, out value))
        {
            cursor = ahead;
            return SyntaxKind.Autolink;
        }
        var syntax = cursor.Next switch
        {
            '!' => ReadDeclaration(ref ahead),
            '?' => TryReadUpTo("?>", ref ahead, 2) ? SyntaxKind.InlineHtml : SyntaxKind.None,
            _ => TryReadTag(ref ahead) ? SyntaxKind.InlineHtml : SyntaxKind.None,
        };
        if (syntax != SyntaxKind.None)
            cursor = ahead;
        return syntax;
    }

    private static bool TryReadAutolink(ref LeafCursor cursor, out int value)
    {
        var length = AutolinkScanner.ScanUri(cursor.Rest);
        value = length == 0 ? 1 : 0;
        if (length == 0)
            length = AutolinkScanner.ScanEmail(cursor.Rest);
        if (length == 0)
            value = 0;
        cursor.Advance(length);
        return length > 0;
    }

    private static bool TryReadTag(ref LeafCursor cursor)
    {
        cursor.Advance(1);
        return cursor.Current == '/' ? HtmlTags.TryReadClosingTag(ref cursor) : HtmlTags.TryReadOpenTag(ref cursor);
    }

    /// <summary>A comment, a CDATA section or a declaration.</summary>
    private SyntaxKind ReadDeclaration(ref LeafCursor cursor)
    {
        var rest = cursor.Rest;
        if (rest.StartsWith("<!-->".AsSpan()) || rest.StartsWith("<!--->".AsSpan()))
        {
            cursor.Advance(rest[4] == '>' ? 5 : 6);
            return SyntaxKind.HtmlComment;
        }
        if (rest.StartsWith("<!--".AsSpan()))
            return TryReadUpTo("-->", ref cursor, 4) ? SyntaxKind.HtmlComment : SyntaxKind.None;
        if (rest.StartsWith("<![CDATA[".AsSpan()))
            return TryReadUpTo("]]>", ref cursor, 9) ? SyntaxKind.InlineHtml : SyntaxKind.None;
        var isDeclaration = rest.Length > 2 && Characters.IsAsciiLetter(rest[2]) && TryReadUpTo(">", ref cursor, 3);
        return isDeclaration ? SyntaxKind.InlineHtml : SyntaxKind.None;
    }

    private bool TryReadUpTo(string end, ref LeafCursor cursor, int from)
    {
        if (_missingEnds.Contains(end))
            return false;
        cursor.Advance(from);
        for (; ; cursor.GoToLine(cursor.Line + 1))
        {
            var at = cursor.Rest.IndexOf(end.AsSpan());
            if (at >= 0)
            {
                cursor.Advance(at + end.Length);
                return true;
            }
            if (cursor.IsInLastLine)
                break;
        }
        _missingEnds.Add(end);
        return false;
    }
}
