using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>The characters that reports use as status marks.</summary>
internal static class MarkTable
{
    /// <summary>The lowest code point of the table; everything below is rejected by one comparison.</summary>
    public const int First = 0x23F0;

    /// <summary>Whether it is a coloured disc or square, which may stand for a priority as well as for a status.</summary>
    public static bool IsColour(int codePoint) => codePoint is (>= 0x1F7E0 and <= 0x1F7EB) or 0x1F534 or 0x1F535 or 0x26AA or 0x26AB;

    /// <summary>Whether a mark may as well be a picture: arrows that turn, "next", a warning sign.</summary>
    public static bool StartsWithPicture(ReadOnlySpan<char> mark) =>
        Mojibake.ReadCodePoint(mark, out var codePoint) > 0 && codePoint is 0x1F504 or 0x1F51C or 0x26A0 or 0x1F6A7;

    public static Polarity Find(int codePoint) => codePoint switch
    {
        0x2705 or 0x2714 or 0x2713 or 0x2611 or 0x1F7E2 or 0x1F5F9 => Polarity.Done,
        0x23F3 or 0x231B or 0x1F504 or 0x1F6A7 or 0x2B1C or 0x2610 or 0x1F51C => Polarity.Open,
        0x274C or 0x2717 or 0x2718 or 0x2715 or 0x2716 or 0x1F534 or 0x274E or 0x26D4 or 0x1F6AB => Polarity.Failed,
        0x26A0 or 0x1F7E1 or 0x1F7E0 => Polarity.Warning,
        _ => Polarity.None,
    };
}
