namespace ReportLint.Markdown;

/// <summary>Opening and closing HTML tags (§6.6).</summary>
internal static class HtmlTags
{
    /// <summary>The length of the opening tag that starts the line, 0 where none does.</summary>
    public static int ScanOpenTag(string source, LineSegment line)
    {
        ReadOnlySpan<LineSegment> lines = stackalloc LineSegment[1] { line };
        var cursor = new LeafCursor(new(source, lines), 0, line.Start);
        return cursor.TryTake('<') && TryReadOpenTag(ref cursor) ? cursor.Offset - line.Start : 0;
    }

    /// <summary>The length of the closing tag that starts the line, 0 where none does.</summary>
    public static int ScanClosingTag(string source, LineSegment line)
    {
        ReadOnlySpan<LineSegment> lines = stackalloc LineSegment[1] { line };
        var cursor = new LeafCursor(new(source, lines), 0, line.Start);
        return cursor.TryTake('<') && TryReadClosingTag(ref cursor) ? cursor.Offset - line.Start : 0;
    }

    /// <summary>An opening tag, of which the cursor stands after the <c>&lt;</c>.</summary>
    public static bool TryReadOpenTag(ref LeafCursor cursor)
    {
        if (!TryReadName(ref cursor))
            return false;
        while (cursor.SkipWhitespace())
        {
            if (!IsAttributeStart(cursor.Current))
                break;
            if (!TryReadAttribute(ref cursor))
                return false;
        }
        cursor.TryTake('/');
        return cursor.TryTake('>');
    }

    /// <summary>A closing tag, of which the cursor stands after the <c>&lt;</c>.</summary>
    public static bool TryReadClosingTag(ref LeafCursor cursor)
    {
        if (!cursor.TryTake('/') || !TryReadName(ref cursor))
            return false;
        cursor.SkipWhitespace();
        return cursor.TryTake('>');
    }

    private static bool TryReadName(ref LeafCursor cursor)
    {
        if (!Characters.IsAsciiLetter(cursor.Current))
            return false;
        while (Characters.IsAsciiLetterOrDigit(cursor.Current) || cursor.Current == '-')
            cursor.Advance();
        return true;
    }

    private static bool IsAttributeStart(int c) => Characters.IsAsciiLetter(c) || c is '_' or ':';

    /// <summary>An attribute's name and, where there is one, its value; blanks after the name stay where no value follows.</summary>
    private static bool TryReadAttribute(ref LeafCursor cursor)
    {
        while (IsAttributeStart(cursor.Current) || Characters.IsAsciiDigit(cursor.Current) || cursor.Current is '.' or '-')
            cursor.Advance();
        var ahead = cursor;
        ahead.SkipWhitespace();
        if (!ahead.TryTake('='))
            return true;
        ahead.SkipWhitespace();
        cursor = ahead;
        return TryReadValue(ref cursor);
    }

    private static bool TryReadValue(ref LeafCursor cursor)
    {
        if (cursor.Current is not ('"' or '\''))
            return TryReadBareValue(ref cursor);
        var quote = cursor.Current;
        do
            cursor.Advance();
        while (cursor.Current != quote && cursor.Current != LeafCursor.AtEnd);
        return cursor.TryTake((char)quote);
    }

    private static bool TryReadBareValue(ref LeafCursor cursor)
    {
        var isEmpty = true;
        for (; cursor.Current is not (LeafCursor.AtEnd or ' ' or '\t' or '\n' or '"' or '\'' or '=' or '<' or '>' or '`'); isEmpty = false)
            cursor.Advance();
        return !isEmpty;
    }
}
