namespace ReportLint.Text;

/// <summary>Where lines start. A line ends with <c>\n</c>, <c>\r\n</c> or <c>\r</c> (CommonMark 0.31.2 §2.1).</summary>
internal static class LineIndex
{
    public static int[] Build(ReadOnlySpan<char> text)
    {
        var starts = new List<int>(text.Length / 40 + 1) { 0 };
        for (var at = 0; ;)
        {
            var next = text.Slice(at).IndexOfAny('\n', '\r');
            if (next < 0)
                return [.. starts];
            at += next;
            at += text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1;
            starts.Add(at);
        }
    }
}
