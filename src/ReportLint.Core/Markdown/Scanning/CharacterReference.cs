namespace ReportLint.Markdown;

/// <summary>What a character reference stands for: one or two UTF-16 code units, which are one or two characters.</summary>
/// <param name="First">The first code unit.</param>
/// <param name="Second">The second one; <c>\0</c> where there is none.</param>
internal readonly record struct CharacterReference(char First, char Second)
{
    /// <summary>The first code point.</summary>
    public int CodePoint => char.IsSurrogatePair(First, Second) ? char.ConvertToUtf32(First, Second) : First;

    public static CharacterReference FromCodePoint(int codePoint)
    {
        // §2.5: what is no character becomes U+FFFD, and so does U+0000.
        if (codePoint is 0 or > 0x10FFFF or (>= 0xD800 and <= 0xDFFF))
            return new('\uFFFD', '\0');
        return codePoint < 0x10000
            ? new((char)codePoint, '\0')
            : new((char)(0xD7C0 + (codePoint >> 10)), (char)(0xDC00 + (codePoint & 0x3FF)));
    }
}
