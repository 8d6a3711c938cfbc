using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Emoji that decorate and carry no status: in UTF-8, mis-decoded, or by their names.</summary>
internal static class Emoji
{
    /// <summary>Follows a character that is to be shown as a picture.</summary>
    public const int VariationSelector = 0xFE0F;

    /// <summary>Joins characters to one picture.</summary>
    public const int Joiner = 0x200D;

    /// <summary>Makes a picture of a key of the digit before it.</summary>
    public const int Keycap = 0x20E3;

    private const int Star = 0x2B50;

    /// <param name="text">The text from the place in question on.</param>
    /// <param name="decorates">Whether the run decorates; a row of stars is a rating.</param>
    /// <returns>The length of the run of emoji at the start of a text, blanks between them included; zero where none starts
    /// there.</returns>
    public static int ScanDecoration(ReadOnlySpan<char> text, out bool decorates)
    {
        int end = 0, stars = 0;
        for (var at = 0; at < text.Length;)
        {
            var length = text[at] == ':' && Shortcodes.Scan(text.Slice(at), out var codePoint) is > 0 and var named
                ? named : Mojibake.ReadCodePoint(text.Slice(at), out codePoint);
            if (IsDecoration(codePoint))
                stars += codePoint == Star ? 1 : 0;
            else if (end == 0 || !IsPartOfEmoji(codePoint))
            {
                // "🎉 🎊" is one run.
                if (end == 0 || codePoint != ' ' || at != end)
                    break;
                at += length;
                continue;
            }
            else if (at != end)
                break;
            end = at += length;
        }
        decorates = end > 0 && stars < 2;
        return end;
    }

    private static bool IsPartOfEmoji(int codePoint) => codePoint is VariationSelector or Joiner or (>= 0x1F3FB and <= 0x1F3FF);

    // Pictures of the blocks that hold nothing else, without what reports use as marks, ranks, trends and answers; and the pictures among
    // the older symbols.
    private static bool IsDecoration(int codePoint) => codePoint switch
    {
        >= 0x1F3FB and <= 0x1F3FF or >= 0x1F44D and <= 0x1F44E or >= 0x1F947 and <= 0x1F949 or >= 0x1F519 and <= 0x1F51F or >= 0x1F53A
            and <= 0x1F53D or 0x1F6D1 => false,
        >= 0x1F300 and <= 0x1FAFF => MarkTable.Find(codePoint) == Polarity.None && !MarkTable.IsColour(codePoint)
            && codePoint is not (>= 0x1F780 and <= 0x1F8FF),
        0x231A or 0x23F0 or 0x23F1 or 0x23F2 or 0x2601 or 0x2604 or 0x2615 or 0x2618 or 0x267B or 0x2692 or 0x2693 or 0x2694 or 0x2696
            or 0x2697 or 0x2699 or 0x269B or 0x26A1 => true,
        0x26BD or 0x26C5 or 0x26D3 or 0x26F5 or 0x2708 or 0x2709 or 0x270F or 0x2712 or 0x2728 or 0x2744 or 0x2764 or Star => true,
        _ => false,
    };
}
