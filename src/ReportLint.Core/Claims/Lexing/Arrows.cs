namespace ReportLint.Claims;

/// <summary>Arrows to the right, in whatever character or as <c>-&gt;</c>: readers meet one.</summary>
internal static class Arrows
{
    /// <summary>The one that tokens hold.</summary>
    public const char Right = '\u2192';

    /// <summary>The character that a token holds for a code point.</summary>
    public static uint Fold(int codePoint) => codePoint is 0x21D2 or 0x27F6 or 0x279C or 0x2794 or 0x27A1 ? Right : (uint)codePoint;
}
