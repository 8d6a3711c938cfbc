#if NET
using System.Buffers;
#endif

namespace ReportLint.Text;

/// <summary>Searches that are vectorised where the framework can: the one file that differs between the targets.</summary>
internal static partial class Search
{
    private const string InlineMarkup = "\\`*_[]<&~";

    // U+FFFD beside the characters that a lead byte was read as.
    private static readonly string MojibakeStarts =
        new([.. Enumerable.Range(0x80, 0x10000 - 0x80).Select(c => (char)c).Where(c => c == '\uFFFD' || Mojibake.CanStart(c))]);

#if NET
    private static readonly SearchValues<char> MojibakeStartValues = SearchValues.Create(MojibakeStarts);

    /// <summary>Where the first character stands that a mis-decoded run may start with; -1 where none does.</summary>
    public static int IndexOfMojibakeStart(ReadOnlySpan<char> text) => text.IndexOfAny(MojibakeStartValues);

    private static readonly SearchValues<char> InlineMarkupValues = SearchValues.Create(InlineMarkup);

    /// <summary>Where the first character stands that may start or end an inline other than text; -1 where none does.</summary>
    public static int IndexOfInlineMarkup(ReadOnlySpan<char> text) => text.IndexOfAny(InlineMarkupValues);
#else
    private static readonly bool[] InlineMarkupTable = Tabulate(InlineMarkup);

    /// <summary>Where the first character stands that may start or end an inline other than text; -1 where none does.</summary>
    public static int IndexOfInlineMarkup(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] < InlineMarkupTable.Length && InlineMarkupTable[text[i]])
                return i;
        }
        return -1;
    }

    private static readonly HashSet<char> MojibakeStartSet = [.. MojibakeStarts];

    /// <summary>Where the first character stands that a mis-decoded run may start with; -1 where none does.</summary>
    public static int IndexOfMojibakeStart(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] >= 0x80 && MojibakeStartSet.Contains(text[i]))
                return i;
        }
        return -1;
    }

    private static bool[] Tabulate(string values)
    {
        var table = new bool[128];
        foreach (var value in values)
            table[value] = true;
        return table;
    }
#endif
}
