namespace ReportLint.Markdown;

/// <summary>Entity and numeric character references (§2.5).</summary>
internal static class CharacterReferences
{
    private const int MaxDecimalDigits = 7;
    private const int MaxHexDigits = 6;

    /// <summary>A reference from its <c>&amp;</c> to its <c>;</c>; the length matched, 0 where there is none.</summary>
    public static int Scan(ReadOnlySpan<char> text, out CharacterReference value)
    {
        value = default;
        if (text.Length < 4 || text[0] != '&')
            return 0;
        if (text[1] != '#')
            return ScanEntity(text, out value);
        return (text[2] | 0x20) == 'x'
            ? ScanNumber(text, 3, 16, MaxHexDigits, out value) : ScanNumber(text, 2, 10, MaxDecimalDigits, out value);
    }

    private static int ScanNumber(ReadOnlySpan<char> text, int start, int radix, int maxDigits, out CharacterReference value)
    {
        value = default;
        var (codePoint, i) = (0, start);
        for (; i < text.Length && i - start <= maxDigits && IsDigit(text[i], radix); i++)
            codePoint = codePoint * radix + DigitValue(text[i]);
        if (i == start || i - start > maxDigits || i == text.Length || text[i] != ';')
            return 0;
        value = CharacterReference.FromCodePoint(codePoint);
        return i + 1;
    }

    private static bool IsDigit(char c, int radix) => radix == 16 ? Characters.IsAsciiHexDigit(c) : Characters.IsAsciiDigit(c);

    private static int DigitValue(char c) => c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10;

    private static int ScanEntity(ReadOnlySpan<char> text, out CharacterReference value)
    {
        value = default;
        var i = 1;
        while (i < text.Length && i <= EntityTable.MaxNameLength && Characters.IsAsciiLetterOrDigit(text[i]))
            i++;
        return i < text.Length && text[i] == ';' && EntityTable.TryFind(text.Slice(1, i - 1), out value) ? i + 1 : 0;
    }
}
