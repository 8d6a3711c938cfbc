namespace ReportLint.Markdown;

/// <summary>CommonMark 0.31.2 §2.1: a line ends with <c>\n</c>, <c>\r\n</c>, <c>\r</c> or the text.</summary>
internal static class LineEndings
{
    /// <summary>Offset of the next line ending, or the length of the text.</summary>
    public static int Find(string text, int start)
    {
        var length = text.AsSpan(start).IndexOfAny('\n', '\r');
        return length < 0 ? text.Length : start + length;
    }

    /// <summary>How long the line ending at <paramref name="at"/> is; 0 at the end of the text.</summary>
    public static int Scan(string text, int at) =>
        at == text.Length ? 0 : text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1;
}
