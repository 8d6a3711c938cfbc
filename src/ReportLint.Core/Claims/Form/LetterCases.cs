using ReportLint.Text;

namespace ReportLint.Claims.Form;

/// <summary>Tells words in capitals from acronyms and from other words, mis-decoded letters read as what they were.</summary>
internal static class LetterCases
{
    private const int LongestUnknownAcronym = 4;

    public static LetterCase Of(ReadOnlySpan<char> word)
    {
        var (letters, vowels) = (0, 0);
        for (var at = 0; at < word.Length; letters++)
        {
            var length = Mojibake.CanStart(word[at]) ? Mojibake.Decode(word.Slice(at), out var codePoint) : Same(out codePoint);
            var letter = length > 0 ? (char)codePoint : word[at];
            if (char.IsLower(letter))
                return LetterCase.Small;
            if (!char.IsUpper(letter))
                return LetterCase.Untold;
            vowels += IsVowel(WordFolder.Fold(letter)) ? 1 : 0;
            at += Math.Max(1, length);
        }
        var isAcronym = letters < 2 || (vowels == 0 && letters <= LongestUnknownAcronym)
            || Lexicon.Default.Wordings.Is(word, Wording.Acronym);
        return isAcronym ? LetterCase.Untold : LetterCase.Capitals;
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    private static int Same(out int codePoint) => codePoint = 0;
}
