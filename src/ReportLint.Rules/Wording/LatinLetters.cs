namespace ReportLint.Rules.Wording;

/// <summary>The letters of English and French.</summary>
internal static class LatinLetters
{
    private const string Accented = "àâæçèéêëîïôœùûÿ";

    /// <summary>The last letter of the Latin alphabet and its extensions in Unicode; Greek begins after the signs that follow.</summary>
    public const char Last = '\u024F';

    public static bool AreAll(ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            if (letter >= 0x80 && char.IsLetter(letter) && Accented.IndexOf(char.ToLowerInvariant(letter)) < 0)
                return false;
        }
        return true;
    }
}
