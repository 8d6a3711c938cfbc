using System.Globalization;

namespace ReportLint.Markdown;

/// <summary>CommonMark's classes of characters (§2.1).</summary>
internal static class Characters
{
    public static bool IsBlank(int c) => c is ' ' or '\t';

    public static bool IsAsciiLetter(int c) => (uint)((c | 0x20) - 'a') <= 'z' - 'a';

    public static bool IsAsciiDigit(int c) => (uint)(c - '0') <= 9;

    public static bool IsAsciiHexDigit(int c) => IsAsciiDigit(c) || (uint)((c | 0x20) - 'a') <= 'f' - 'a';

    public static bool IsAsciiLetterOrDigit(int c) => IsAsciiLetter(c) || IsAsciiDigit(c);

    public static bool IsAsciiControl(int c) => c is >= 0 and < 0x20 or 0x7F;

    public static bool IsAsciiPunctuation(int c) => c is >= '!' and <= '/' or >= ':' and <= '@' or >= '[' and <= '`' or >= '{' and <= '~';

    /// <summary>Zs, tab, line feed, form feed, carriage return; all Zs are in the basic plane.</summary>
    public static bool IsUnicodeWhitespace(char c) =>
        c < 0x80 ? c is ' ' or '\t' or '\n' or '\f' or '\r' : CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.SpaceSeparator;

    /// <summary>Whether the character that starts at <paramref name="at"/>, one code unit or a surrogate pair, has general category P or
    /// S.</summary>
    public static bool IsPunctuation(string text, int at) =>
        text[at] < 0x80 ? IsAsciiPunctuation(text[at]) : IsPunctuation(CharUnicodeInfo.GetUnicodeCategory(text, at));

    /// <summary>Whether a character of the basic plane has general category P or S.</summary>
    public static bool IsPunctuation(char c) => c < 0x80 ? IsAsciiPunctuation(c) : IsPunctuation(CharUnicodeInfo.GetUnicodeCategory(c));

    /// <summary>Where the character starts that ends in front of <paramref name="end"/>.</summary>
    public static int StartOfCharacter(string text, int end) =>
        end >= 2 && char.IsLowSurrogate(text[end - 1]) && char.IsHighSurrogate(text[end - 2]) ? end - 2 : end - 1;

    private static bool IsPunctuation(UnicodeCategory category) =>
        category is >= UnicodeCategory.ConnectorPunctuation and <= UnicodeCategory.OtherSymbol;
}
