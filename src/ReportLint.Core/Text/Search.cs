#if NET
using System.Buffers;
#endif

namespace ReportLint.Text;

/// <summary>Searches that are vectorised where the framework can: with <see cref="CharacterWords"/> what differs between the targets.</summary>
internal static class Search
{
    // U+FFFD beside the characters that a lead byte was read as.
    private static readonly string MojibakeStarts =
        new([.. Enumerable.Range(0x80, 0x10000 - 0x80).Select(c => (char)c).Where(c => c == '\uFFFD' || Mojibake.CanStart(c))]);

#if NET
    private static readonly SearchValues<char> MojibakeStartValues = SearchValues.Create(MojibakeStarts);

    /// <summary>Where the first character stands that a mis-decoded run may start with; -1 where none does.</summary>
    public static int IndexOfMojibakeStart(ReadOnlySpan<char> text) => text.IndexOfAny(MojibakeStartValues);
#else
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
#endif
}
