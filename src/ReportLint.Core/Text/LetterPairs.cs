namespace ReportLint.Text;

/// <summary>Two characters that may be the UTF-8 of one letter, or a capital letter that punctuation follows: <c>Ã‰</c> is É, but
/// <c>AMANHÃ…</c> is a word and an ellipsis.</summary>
internal static class LetterPairs
{
    // What may stand directly after the last letter of a word.
    private const string Closers = "\u00A0»›’”“‘…–—•";

    public static bool Accept(int codePoint, ReadOnlySpan<char> text, char before) => !IsEnclosed(before, text[1]) && codePoint switch
    {
        < 0xA0 => false,
        < 0xC0 => true,                                 // no word ends in Â
        < 0xE0 => !Closes(text[1]) || IsLetterAt(text, 2),
        <= 0xFF => !Closes(text[1]) || !char.IsUpper(before),
        0x152 or 0x153 => IsLetterAt(text, 2),          // Œ, œ
        <= 0x17F => AcceptExtended(text, before),
        >= 0x300 and <= 0x328 => AcceptCombining(codePoint, text[1], before),
        (>= 0x391 and <= 0x3A9) or (>= 0x3B1 and <= 0x3CE) => !Closes(text[1]) || !char.IsLetter(before),
        0x401 or (>= 0x410 and <= 0x44F) or 0x451 => AcceptCyrillic(text, before),
        _ => false,
    };

    public static bool IsLetterAt(ReadOnlySpan<char> text, int at) => text.Length > at && char.IsLetter(text[at]);

    // Latin Extended-A stands inside words; "Å", "Ä" alone are units, names and letters under discussion.
    private static bool AcceptExtended(ReadOnlySpan<char> text, char before) =>
        char.IsLower(before) || !Closes(text[1]) && text.Length > 2 && char.IsLower(text[2]);

    private static bool AcceptCombining(int codePoint, char second, char before) =>
        codePoint is 0x300 or 0x301 or 0x302 or 0x303 or 0x308 or 0x30A or 0x30C or 0x327 or 0x328
        && char.IsLetter(before) && !(Closes(second) && char.IsUpper(before));

    // One pair alone proves nothing: a second one has to stand beside it.
    private static bool AcceptCyrillic(ReadOnlySpan<char> text, char before) =>
        text.Length >= 4 && SingleByte.Of(text[2]) is 0xD0 or 0xD1 && SingleByte.IsContinuation(text[3])
        || !Closes(text[1]) && SingleByte.IsContinuation(before);

    private static bool Closes(char c) => Closers.AsSpan().IndexOf(c) >= 0;

    private static bool IsEnclosed(char before, char after) =>
        (before, after) is ('«', '»') or ('‹', '›') or ('“', '”') or ('‘', '’') or ('„', '“') or ('’', '’') or ('”', '”') or ('(', ')');
}
