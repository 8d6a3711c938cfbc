using System.Globalization;
using System.Text;

namespace ReportLint.Cli.Output.Text;

/// <summary>How many columns a terminal gives to a text element (UAX #29).</summary>
internal static class DisplayWidth
{
    private const int EmojiPresentation = 0xFE0F;

    /// <summary>The widest of its characters: joined emoji, marked letters and flags are drawn in one place.</summary>
    public static int Of(ReadOnlySpan<char> element)
    {
        var width = 0;
        var flagHalves = 0;
        foreach (var rune in element.EnumerateRunes())
        {
            flagHalves += rune.Value is >= 0x1F1E6 and <= 0x1F1FF ? 1 : 0;
            width = Math.Max(width, rune.Value == EmojiPresentation ? 2 : Of(rune));
        }
        return flagHalves == 2 ? 2 : width;
    }

    /// <summary>How many columns a text on one line takes.</summary>
    public static int OfText(ReadOnlySpan<char> text)
    {
        var width = 0;
        while (!text.IsEmpty)
        {
            var length = StringInfo.GetNextTextElementLength(text);
            width += Of(text[..length]);
            text = text[length..];
        }
        return width;
    }

    private static int Of(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
        _ => WideCharacters.Contains(rune) ? 2 : 1,
    };
}
