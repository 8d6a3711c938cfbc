namespace ReportLint.Markdown;

/// <summary>The start conditions of HTML blocks (CommonMark 0.31.2 §4.6), by their numbers.</summary>
internal static class HtmlBlockStart
{
    public const int RawText = 1;
    public const int Comment = 2;
    public const int Instruction = 3;
    public const int Declaration = 4;
    public const int CData = 5;
    public const int BlockTag = 6;
    public const int AnyTag = 7;

    private const int LongestName = 10;

    /// <param name="text">The whole text.</param>
    /// <param name="line">The line from its first non-blank, <c>&lt;</c>, on.</param>
    /// <param name="mayBeAnyTag">Condition 7 does not interrupt a paragraph.</param>
    /// <returns>The condition; 0 where there is none.</returns>
    public static int Scan(string text, LineSegment line, bool mayBeAnyTag)
    {
        var rest = text.AsSpan(line.Start + 1, line.Length - 1);
        return rest switch
        {
            ['?', ..] => Instruction,
            ['!', '-', '-', ..] => Comment,
            ['!', '[', 'C', 'D', 'A', 'T', 'A', '[', ..] => CData,
            ['!', (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'), ..] => Declaration,
            _ when ScanTagCondition(rest) is > 0 and var condition => condition,
            _ => mayBeAnyTag && MatchesWholeTag(text, line) ? AnyTag : 0,
        };
    }

    /// <summary>Letters and digits of a tag's name.</summary>
    public static int ScanName(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && text[length] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9'))
            length++;
        return length;
    }

    public static bool IsRawText(ReadOnlySpan<char> name) =>
        name.Equals("pre".AsSpan(), StringComparison.OrdinalIgnoreCase)
            || name.Equals("script".AsSpan(), StringComparison.OrdinalIgnoreCase)
        || name.Equals("style".AsSpan(), StringComparison.OrdinalIgnoreCase)
            || name.Equals("textarea".AsSpan(), StringComparison.OrdinalIgnoreCase);

    private static int ScanTagCondition(ReadOnlySpan<char> tag)
    {
        var isClosing = tag is ['/', ..];
        var name = tag.Slice(isClosing ? 1 : 0);
        name = name.Slice(0, ScanName(name));
        var behind = tag.Slice(name.Length + (isClosing ? 1 : 0));
        if (name.Length == 0)
            return 0;
        if (behind is [] or [' ' or '\t' or '>', ..])
            return !isClosing && IsRawText(name) ? RawText : IsBlockTag(name) ? BlockTag : 0;
        return behind is ['/', '>', ..] && IsBlockTag(name) ? BlockTag : 0;
    }

    private static bool MatchesWholeTag(string text, LineSegment line)
    {
        var length = HtmlTags.ScanOpenTag(text, line);
        if (length > 0 && IsRawText(text.AsSpan(line.Start + 1, ScanName(text.AsSpan(line.Start + 1)))))
            return false;
        if (length == 0)
            length = HtmlTags.ScanClosingTag(text, line);
        return length > 0 && text.AsSpan(line.Start + length, line.Length - length).IsBlank();
    }

    private static bool IsBlockTag(ReadOnlySpan<char> name)
    {
        if (name.Length > LongestName)
            return false;
        Span<char> lower = stackalloc char[LongestName];
        for (var i = 0; i < name.Length; i++)
            lower[i] = (char)(name[i] is >= 'A' and <= 'Z' ? name[i] | ' ' : name[i]);
        return (ReadOnlySpan<char>)lower.Slice(0, name.Length) is
            "address" or "article" or "aside" or "base" or "basefont" or "blockquote" or "body" or "caption" or "center" or "col"
                or "colgroup"
            or "dd" or "details" or "dialog" or "dir" or "div" or "dl" or "dt" or "fieldset" or "figcaption" or "figure" or "footer"
                or "form"
            or "frame" or "frameset" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "head" or "header" or "hr" or "html" or "iframe"
            or "legend" or "li" or "link" or "main" or "menu" or "menuitem" or "nav" or "noframes" or "ol" or "optgroup" or "option" or "p"
            or "param" or "search" or "section" or "summary" or "table" or "tbody" or "td" or "tfoot" or "th" or "thead" or "title" or "tr"
            or "track" or "ul";
    }
}
