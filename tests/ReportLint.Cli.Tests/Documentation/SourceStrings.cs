namespace ReportLint.Cli.Tests.Documentation;

/// <summary>Finds the string literals of a C# file.</summary>
internal static class SourceStrings
{
    private const string RawQuotes = "\"\"\"";

    /// <summary>The file with everything outside string literals replaced by blanks. Lines stay where they are.</summary>
    public static string Keep(string source)
    {
        var kept = source.ToCharArray();
        for (var at = 0; at < source.Length;)
        {
            var start = StartOfString(source, at);
            Blank(kept, at, start);
            at = EndOfString(source, start);
        }
        return new(kept);
    }

    // Comments and characters such as '"' are not strings.
    private static int StartOfString(string source, int at)
    {
        while (at < source.Length && source[at] != '"')
        {
            if (string.CompareOrdinal(source, at, "//", 0, 2) == 0)
                at = IndexOrEnd(source, "\n", at);
            else if (string.CompareOrdinal(source, at, "'\\", 0, 2) == 0)
                at += "'\\n'".Length;
            else if (source[at] == '\'' && at + 2 < source.Length && source[at + 2] == '\'')
                at += "'n'".Length;
            else
                at++;
        }
        return Math.Min(at, source.Length);
    }

    private static int EndOfString(string source, int start)
    {
        if (start == source.Length)
            return start;
        if (string.CompareOrdinal(source, start, RawQuotes, 0, RawQuotes.Length) == 0)
            return Math.Min(source.Length, IndexOrEnd(source, RawQuotes, start + RawQuotes.Length) + RawQuotes.Length);
        var end = start + 1;
        while (end < source.Length && source[end] is not ('"' or '\n'))
            end += source[end] == '\\' ? 2 : 1;
        return Math.Min(source.Length, end + 1);
    }

    private static int IndexOrEnd(string source, string sought, int from) =>
        source.IndexOf(sought, from, StringComparison.Ordinal) is >= 0 and var index ? index : source.Length;

    private static void Blank(char[] text, int start, int end)
    {
        for (var i = start; i < end; i++)
            text[i] = text[i] == '\n' ? '\n' : ' ';
    }
}
