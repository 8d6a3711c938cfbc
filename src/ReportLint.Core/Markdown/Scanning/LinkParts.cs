namespace ReportLint.Markdown;

/// <summary>Link labels, destinations and titles (§4.7, §6.3). On success the cursor stands after the part.</summary>
internal static class LinkParts
{
    /// <summary>A label, from <c>[</c> to <c>]</c>; the part is what stands between.</summary>
    public static bool TryReadLabel(ref LeafCursor cursor, out LeafPart label)
    {
        label = default;
        var ahead = cursor;
        if (!ahead.TryTake('['))
            return false;
        var (line, start, isBlank) = (ahead.Line, ahead.Offset, true);
        for (var length = 0; length <= InlineLimits.MaxLabelLength; length++)
        {
            switch (ahead.Current)
            {
                case LeafCursor.AtEnd or '[':
                    return false;
                case ']':
                    label = new(line, start, ahead.Offset);
                    ahead.Advance();
                    cursor = isBlank ? cursor : ahead;
                    return !isBlank;
                case '\\' when Characters.IsAsciiPunctuation(ahead.Next):
                    ahead.Advance();
                    length++;
                    break;
            }
            isBlank &= ahead.Current is ' ' or '\t' or '\n';
            ahead.Advance();
        }
        return false;
    }

    /// <summary>A destination; the part is without angle brackets.</summary>
    public static bool TryReadDestination(ref LeafCursor cursor, out LeafPart destination)
    {
        var isBracketed = cursor.Current == '<';
        var length = isBracketed ? ScanBracketed(cursor.Rest) : ScanBare(cursor.Rest);
        var margin = isBracketed ? 1 : 0;
        destination = new(cursor.Line, cursor.Offset + margin, cursor.Offset + length - margin);
        if (length < 0)
            return false;
        cursor.Advance(length);
        return true;
    }

    /// <summary>A title; the part is without its quotation marks.</summary>
    public static bool TryReadTitle(ref LeafCursor cursor, out LeafPart title)
    {
        title = default;
        if (cursor.Current is not ('"' or '\'' or '('))
            return false;
        var ahead = cursor;
        var opener = (char)ahead.Current;
        var closer = opener == '(' ? ')' : opener;
        ahead.Advance();
        var (line, start) = (ahead.Line, ahead.Offset);
        while (ahead.Current != closer)
        {
            if (ahead.Current == LeafCursor.AtEnd || ahead.Current == opener)
                return false;
            if (ahead.Current == '\\' && Characters.IsAsciiPunctuation(ahead.Next))
                ahead.Advance();
            ahead.Advance();
        }
        title = new(line, start, ahead.Offset);
        ahead.Advance();
        cursor = ahead;
        return true;
    }

    /// <summary>From <c>&lt;</c> to <c>></c>; -1 where there is no such destination.</summary>
    private static int ScanBracketed(ReadOnlySpan<char> text)
    {
        for (var i = 1; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '>':
                    return i + 1;
                case '<':
                    return -1;
                case '\\' when i + 1 < text.Length && Characters.IsAsciiPunctuation(text[i + 1]):
                    i++;
                    break;
            }
        }
        return -1;
    }

    /// <summary>Up to a blank, a control character or an unbalanced <c>)</c>, possibly nothing; -1 where parentheses do not
    /// balance.</summary>
    private static int ScanBare(ReadOnlySpan<char> text)
    {
        var depth = 0;
        var i = 0;
        for (; i < text.Length && text[i] != ' ' && !Characters.IsAsciiControl(text[i]); i++)
        {
            if (text[i] == '\\' && i + 1 < text.Length && Characters.IsAsciiPunctuation(text[i + 1]))
                i++;
            else if (text[i] == '(' && ++depth > InlineLimits.MaxParentheses)
                return -1;
            else if (text[i] == ')' && --depth < 0)
                return i;
        }
        return depth == 0 ? i : -1;
    }
}
