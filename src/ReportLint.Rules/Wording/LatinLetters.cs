using ReportLint.Claims;

namespace ReportLint.Rules.Wording;

/// <summary>The letters of the languages that there are lists of ordinary words of.</summary>
internal static class LatinLetters
{
    // Beside the letters of ASCII, in small letters.
    private static readonly HashSet<char> Accented =
    [
        .. Wordings.Of(Claims.Wording.OrdinaryWord).SelectMany(static word => word).Where(static letter => letter >= 0x80)
            .Select(char.ToLowerInvariant),
        'œ', 'æ', 'ÿ',
    ];

    public static bool AreAll(ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            if (letter >= 0x80 && char.IsLetter(letter) && !Accented.Contains(char.ToLowerInvariant(letter)))
                return false;
        }
        return true;
    }
}
