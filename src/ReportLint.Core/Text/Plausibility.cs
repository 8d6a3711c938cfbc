namespace ReportLint.Text;

/// <summary>Whether a code point is one that reports are written with, so that its bytes are not letters and punctuation that stand
/// together by chance.</summary>
internal static class Plausibility
{
    /// <param name="codePoint">What the run would be.</param>
    /// <param name="text">Starts with the run.</param>
    /// <param name="length">The run's length: as many as its UTF-8 has bytes.</param>
    /// <param name="before">The character in front of the run.</param>
    public static bool Accepts(int codePoint, ReadOnlySpan<char> text, int length, char before) => length switch
    {
        2 => LetterPairs.Accept(codePoint, text, before),
        3 => codePoint is >= 0x1E00 and <= 0x1EFF ? LetterPairs.IsLetterAt(text, 3) : IsSymbol(codePoint),
        _ => IsEmoji(codePoint),
    };

    // Kana, ideographs and Hangul are left out: "« terminé »" with no-break spaces reads as one of them.
    private static bool IsSymbol(int codePoint) => codePoint is
        (>= 0x200B and <= 0x2027)       // General Punctuation
        or (>= 0x202F and <= 0x205E)
        or (>= 0x2070 and <= 0x208E)    // Superscripts and Subscripts
        or (>= 0x20A0 and <= 0x20C0)    // Currency Symbols
        or (>= 0x2100 and <= 0x23FF)    // Letterlike Symbols to Miscellaneous Technical
        or (>= 0x2460 and <= 0x28FF)    // Enclosed Alphanumerics to Braille Patterns
        or (>= 0x2900 and <= 0x297F)    // Supplemental Arrows-B
        or (>= 0x2B00 and <= 0x2BFF)    // Miscellaneous Symbols and Arrows
        or 0xFE0E or 0xFE0F or 0xFEFF   // variation selectors, byte order mark
        or (>= 0xFF01 and <= 0xFF5E);   // Fullwidth Forms

    private static bool IsEmoji(int codePoint) => codePoint is
        (>= 0x1D400 and <= 0x1D7FF)     // Mathematical Alphanumeric Symbols, used for bold
        or (>= 0x1F0CF and <= 0x1F251)  // Enclosed Alphanumeric Supplement, flags
        or (>= 0x1F300 and <= 0x1F6FF)
        or (>= 0x1F7E0 and <= 0x1F7F0)  // coloured circles and squares
        or (>= 0x1F900 and <= 0x1F9FF)
        or (>= 0x1FA70 and <= 0x1FAFF);
}
