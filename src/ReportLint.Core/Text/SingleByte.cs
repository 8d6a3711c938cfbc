namespace ReportLint.Text;

/// <summary>The byte that a character was in windows-1252, windows-1254 or ISO 8859-1/9, which agree where they overlap.</summary>
internal static class SingleByte
{
    /// <summary>The characters that were 0xC2 to 0xFF, of both pages.</summary>
    public const string Leads = "ÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿĞİŞğış";

    private const string Windows80To9F = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

    /// <summary>From 0x80 to 0xFF; -1 where the character is in none of the pages' upper halves.</summary>
    public static int Of(char c) => c switch
    {
        < '\u0080' => -1,
        <= '\u00FF' => c,
        'ğ' => 0xF0,
        'Ğ' => 0xD0,
        'İ' => 0xDD,
        'Ş' => 0xDE,
        'ı' => 0xFD,
        'ş' => 0xFE,
        _ => OfWindows(c),
    };

    /// <summary>Whether the byte is one that goes on a code point in UTF-8.</summary>
    public static bool IsContinuation(char c) => Of(c) is >= 0x80 and < 0xC0;

    /// <summary>RFC 3629 §4 over the bytes that the characters were. Says nothing about whether the outcome is likely.</summary>
    /// <returns>How many characters, as many as bytes; zero where they are not UTF-8 of a code point above U+007F.</returns>
    public static int DecodeUtf8(ReadOnlySpan<char> text, out int codePoint)
    {
        codePoint = 0;
        var lead = text.IsEmpty ? -1 : Of(text[0]);
        var length = lead switch { < 0xC2 => 0, < 0xE0 => 2, < 0xF0 => 3, < 0xF5 => 4, _ => 0 };
        if (length == 0 || text.Length < length)
            return 0;
        var value = lead & (0x7F >> length);
        foreach (var c in text.Slice(1, length - 1))
        {
            var next = Of(c);
            if (next is < 0x80 or >= 0xC0)
                return 0;
            value = value << 6 | next & 0x3F;
        }
        // Shorter forms, surrogates and what lies above Unicode are no UTF-8.
        if (length == 3 && value < 0x800 || length == 4 && value is < 0x10000 or > 0x10FFFF || value is >= 0xD800 and < 0xE000)
            return 0;
        codePoint = value;
        return length;
    }

    private static int OfWindows(char c)
    {
        var at = Windows80To9F.AsSpan().IndexOf(c);
        return at < 0 ? -1 : 0x80 + at;
    }
}
