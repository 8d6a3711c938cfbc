namespace ReportLint.Markdown;

/// <summary>Unicode's full case folding, which link labels are compared by (§4.7). Its own table, as the framework's casing differs between
/// platforms.</summary>
internal static partial class CaseFolding
{
    public const int MaxExpansion = 3;

    /// <summary>Folds the character at <paramref name="at"/> into <paramref name="folded"/>; gives how many code units were read and
    /// written.</summary>
    public static (int Read, int Written) Fold(string source, int at, Span<char> folded)
    {
        var c = source[at];
        if (c < 0x80)
        {
            folded[0] = c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c;
            return (1, 1);
        }
        if (at + 1 < source.Length && char.IsSurrogatePair(c, source[at + 1]))
            return FoldPair(char.ConvertToUtf32(c, source[at + 1]), folded);
        var written = Expand(c, folded);
        if (written == 0)
            folded[written++] = (char)FoldOne(c);
        return (1, written);
    }

    private static (int Read, int Written) FoldPair(int codePoint, Span<char> folded)
    {
        var result = CharacterReference.FromCodePoint(FoldOne(codePoint));
        (folded[0], folded[1]) = (result.First, result.Second);
        return (2, 2);
    }

    private static int FoldOne(int codePoint)
    {
        var (low, high) = (0, Ranges.Length / 4 - 1);
        while (low <= high)
        {
            var middle = (low + high) >> 1;
            if (codePoint < Ranges[4 * middle])
                high = middle - 1;
            else if (codePoint > Ranges[4 * middle + 1])
                low = middle + 1;
            else
                return (codePoint - Ranges[4 * middle]) % Ranges[4 * middle + 2] == 0 ? codePoint + Ranges[4 * middle + 3] : codePoint;
        }
        return codePoint;
    }

    private static int Expand(char c, Span<char> folded)
    {
        var (low, high) = (0, Expansions.Length / 4 - 1);
        while (low <= high)
        {
            var middle = (low + high) >> 1;
            if (c == Expansions[4 * middle])
                return Copy(Expansions.AsSpan(4 * middle + 1, MaxExpansion).TrimEnd('\0'), folded);
            if (c < Expansions[4 * middle])
                high = middle - 1;
            else
                low = middle + 1;
        }
        return 0;
    }

    private static int Copy(ReadOnlySpan<char> expansion, Span<char> folded)
    {
        expansion.CopyTo(folded);
        return expansion.Length;
    }
}
