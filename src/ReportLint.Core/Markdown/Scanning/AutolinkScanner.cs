namespace ReportLint.Markdown;

/// <summary>Autolinks in angle brackets (§6.5).</summary>
internal static class AutolinkScanner
{
    private const int MinSchemeLength = 2;
    private const int MaxSchemeLength = 32;
    private const int MaxDomainLabelLength = 63;

    /// <summary>From <c>&lt;</c> to <c>></c> around an absolute URI; the length matched, 0 where there is none.</summary>
    public static int ScanUri(ReadOnlySpan<char> text)
    {
        var i = 1 + ScanScheme(text.Slice(1));
        if (i == 1)
            return 0;
        for (; i < text.Length; i++)
        {
            if (text[i] == '>')
                return i + 1;
            if (text[i] is ' ' or '<' || Characters.IsAsciiControl(text[i]))
                return 0;
        }
        return 0;
    }

    /// <summary>From <c>&lt;</c> to <c>></c> around an e-mail address; the length matched, 0 where there is none.</summary>
    public static int ScanEmail(ReadOnlySpan<char> text)
    {
        var i = 1;
        while (i < text.Length && IsLocalPart(text[i]))
            i++;
        if (i == 1 || i == text.Length || text[i] != '@')
            return 0;
        do
        {
            var label = ScanDomainLabel(text.Slice(i + 1));
            if (label == 0)
                return 0;
            i += 1 + label;
        }
        while (i < text.Length && text[i] == '.');
        return i < text.Length && text[i] == '>' ? i + 1 : 0;
    }

    /// <summary>A scheme and its colon.</summary>
    private static int ScanScheme(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !Characters.IsAsciiLetter(text[0]))
            return 0;
        var i = 1;
        while (i < text.Length && i <= MaxSchemeLength && (Characters.IsAsciiLetterOrDigit(text[i]) || text[i] is '+' or '.' or '-'))
            i++;
        return i is >= MinSchemeLength and <= MaxSchemeLength && i < text.Length && text[i] == ':' ? i + 1 : 0;
    }

    private static bool IsLocalPart(char c) =>
        Characters.IsAsciiLetterOrDigit(c) || c is '.' or '!' or '#' or '$' or '%' or '&' or '\'' or '*' or '+' or '/' or '=' or '?' or '^'
            or '_' or '`' or '{' or '|' or '}' or '~' or '-';

    private static int ScanDomainLabel(ReadOnlySpan<char> text)
    {
        var i = 0;
        while (i < text.Length && i <= MaxDomainLabelLength && (Characters.IsAsciiLetterOrDigit(text[i]) || text[i] == '-'))
            i++;
        return i is > 0 and <= MaxDomainLabelLength && text[0] != '-' && text[i - 1] != '-' ? i : 0;
    }
}
