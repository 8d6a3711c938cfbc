#if NET
using System.Buffers;
#endif

namespace ReportLint.Text;

/// <summary>Searches that are vectorised where the framework can: the one file that differs between the targets.</summary>
internal static partial class Search
{
    private const string InlineMarkup = "\\`*_[]<&~";

#if NET
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

    private static bool[] Tabulate(string values)
    {
        var table = new bool[128];
        foreach (var value in values)
            table[value] = true;
        return table;
    }
#endif
}
