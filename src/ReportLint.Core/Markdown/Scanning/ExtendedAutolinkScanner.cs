namespace ReportLint.Markdown;

/// <summary>Extended autolinks (GFM §6.9), as cmark-gfm finds them.</summary>
internal static class ExtendedAutolinkScanner
{
    /// <summary>The length of the link that starts with the <c>www.</c> at the start of the text, the rest of a line; 0 where there is
    /// none.</summary>
    public static int ScanWww(ReadOnlySpan<char> text, bool isLastLine)
    {
        var domain = ScanDomain(text, isLastLine, out var dots);
        return dots == 0 ? 0 : ScanToEnd(text, domain);
    }

    /// <summary>The length of the link whose scheme takes the text's first <paramref name="scheme"/> characters, <c>://</c> included; 0
    /// where there is none.</summary>
    public static int ScanUrl(ReadOnlySpan<char> text, int scheme, bool isLastLine)
    {
        if (scheme >= text.Length || !IsHostCharacter(text[scheme]))
            return 0;
        var domain = ScanDomain(text.Slice(scheme), isLastLine, out _);
        return domain == 0 ? 0 : ScanToEnd(text, scheme + domain);
    }

    public static bool IsScheme(ReadOnlySpan<char> text) =>
        text.Equals("http".AsSpan(), StringComparison.OrdinalIgnoreCase)
        || text.Equals("https".AsSpan(), StringComparison.OrdinalIgnoreCase)
        || text.Equals("ftp".AsSpan(), StringComparison.OrdinalIgnoreCase);

    /// <summary>Takes from the end of a link what more likely belongs to the sentence: punctuation, unbalanced parentheses, a character
    /// reference.</summary>
    public static int TrimEnd(ReadOnlySpan<char> link)
    {
        var end = link.IndexOf('<');
        if (end < 0)
            end = link.Length;
        var surplus = Count(link.Slice(0, end), ')') - Count(link.Slice(0, end), '(');
        for (; end > 0; end--)
        {
            var last = link[end - 1];
            if (last == ';')
                end -= ScanReferenceBackwards(link.Slice(0, end)) - 1;
            else if (last == ')' ? surplus-- <= 0 : last is not ('?' or '!' or '.' or ',' or ':' or '*' or '_' or '~' or '\'' or '"'))
                break;
        }
        return end;
    }

    /// <summary>A domain, with no underscore in its last two parts. As in cmark-gfm neither its first character nor the leaf's last is
    /// looked at.</summary>
    private static int ScanDomain(ReadOnlySpan<char> text, bool isLastLine, out int dots)
    {
        var (underscoresBefore, underscores, end) = (0, 0, isLastLine ? text.Length - 1 : text.Length);
        dots = 0;
        var i = 1;
        for (; i < end; i++)
        {
            if (text[i] == '\\' && i + 1 < end)
                i++;
            if (text[i] == '_')
                underscores++;
            else if (text[i] == '.')
                (underscoresBefore, underscores, dots) = (underscores, 0, dots + 1);
            else if (text[i] != '-' && !IsHostCharacter(text[i]))
                break;
        }
        if (underscoresBefore + underscores == 0 || dots > InlineLimits.MaxDotsBeforeUnderscore)
            return i;
        dots = 0;
        return 0;
    }

    private static bool IsHostCharacter(char c) => !Characters.IsUnicodeWhitespace(c) && !Characters.IsPunctuation(c);

    private static int ScanToEnd(ReadOnlySpan<char> text, int start)
    {
        var length = text.Slice(Math.Min(start, text.Length)).IndexOfAny(' ', '\t', '<');
        return TrimEnd(length < 0 ? text : text.Slice(0, start + length));
    }

    private static int Count(ReadOnlySpan<char> text, char value)
    {
        var count = 0;
        foreach (var c in text)
            count += c == value ? 1 : 0;
        return count;
    }

    /// <summary>The length of what looks like an entity reference at the text's end; 1, for the semicolon, where nothing does.</summary>
    private static int ScanReferenceBackwards(ReadOnlySpan<char> text)
    {
        var start = text.Length - 1;
        while (start > 0 && Characters.IsAsciiLetter(text[start - 1]))
            start--;
        return start > 0 && start < text.Length - 1 && text[start - 1] == '&' ? text.Length - start + 1 : 1;
    }
}
