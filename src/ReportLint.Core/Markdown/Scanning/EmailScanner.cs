namespace ReportLint.Markdown;

/// <summary>E-mail addresses in plain text (GFM §6.9), as cmark-gfm finds them.</summary>
internal static class EmailScanner
{
    /// <summary>Finds the first address in a text, with the <c>mailto:</c> or <c>xmpp:</c> that may stand before it.</summary>
    public static bool TryFind(ReadOnlySpan<char> text, out int start, out int length, out bool hasScheme)
    {
        var from = 0;
        for (var next = text.IndexOf('@'); next >= 0; next = text.Slice(from).IndexOf('@'))
        {
            var at = from + next;
            start = FindStart(text, from, at, out hasScheme, out var isXmpp);
            from = at + 1;
            if (start == at)
                continue;
            var end = ScanDomain(text, at, isXmpp, out var isDomain);
            length = isDomain ? at + ExtendedAutolinkScanner.TrimEnd(text.Slice(at, end - at)) - start : 0;
            if (length > 0 && start + length > at)
                return true;
            from = IsAt(text, end) ? from : end;
        }
        (start, length, hasScheme) = (0, 0, false);
        return false;
    }

    /// <summary>Goes back from the <c>@</c> over the local part, and the scheme.</summary>
    private static int FindStart(ReadOnlySpan<char> text, int from, int at, out bool hasScheme, out bool isXmpp)
    {
        var start = at;
        while (start > from && (Characters.IsAsciiLetterOrDigit(text[start - 1]) || text[start - 1] is '.' or '+' or '-' or '_'))
            start--;
        var before = text.Slice(from, start - from);
        isXmpp = EndsWithScheme(before, "xmpp:");
        hasScheme = isXmpp || EndsWithScheme(before, "mailto:");
        return hasScheme ? start - (isXmpp ? "xmpp:" : "mailto:").Length : start;
    }

    private static bool IsAt(ReadOnlySpan<char> text, int offset) => offset < text.Length && text[offset] == '@';

    private static bool EndsWithScheme(ReadOnlySpan<char> text, string scheme) =>
        text.EndsWith(scheme.AsSpan())
            && (text.Length == scheme.Length || !Characters.IsAsciiLetterOrDigit(text[text.Length - scheme.Length - 1]));

    /// <summary>Goes on from the <c>@</c> over the domain; gives where it ends.</summary>
    private static int ScanDomain(ReadOnlySpan<char> text, int at, bool isXmpp, out bool isDomain)
    {
        var dots = 0;
        var end = at + 1;
        for (; end < text.Length; end++)
        {
            var c = text[end];
            if (c == '.' && end + 1 < text.Length && Characters.IsAsciiLetterOrDigit(text[end + 1]))
                dots++;
            else if (!Characters.IsAsciiLetterOrDigit(c) && c is not ('-' or '_') && !(c == '/' && isXmpp))
                break;
        }
        // Another @ after this one starts again: a@b@c.de holds b@c.de.
        isDomain = dots > 0 && !IsAt(text, end) && Characters.IsAsciiLetter(text[end - 1]);
        return end;
    }
}
