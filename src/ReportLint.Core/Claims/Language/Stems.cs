using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Words without their plural, so that "services" and "Service" are one noun.</summary>
internal static class Stems
{
    // What is left of a word is no shorter.
    private const int ShortestStem = 3;

    private static readonly string[] AllEndings = EndingsOf(BuiltInLanguages.Tables, LanguageSet.All);

    /// <summary>The endings of plurals and cases of some languages besides those that are known here, the longest first.</summary>
    public static string[] EndingsOf(LanguageTables tables, LanguageSet languages) =>
        [.. Wordings.Of(tables, Wording.PluralEnding, languages).OrderByDescending(static ending => ending.Length)];

    /// <summary>The hash of a word's folded letters without a plural ending: <c>-s</c>, <c>-es</c>, <c>-ies</c>, <c>-x</c>, and those of
    /// the report's languages.</summary>
    public static uint Of(ReportModel model, in Token token)
    {
        var word = model.Text.Slice(token.Span);
        if (model.Lexicon.PluralEndings.Length > 0)
            return Of(word, model.Lexicon);
        return EndOfY(word) == 0 && AsciiWord.TryHash(model.Text.Content, token.Start, LengthOf(word), out var hash) ? hash : Of(word);
    }

    /// <summary>As <see cref="Of(ReportModel, in Token)"/>, of a word that no token holds.</summary>
    public static uint Of(ReadOnlySpan<char> word) =>
        EndOfY(word) is > 0 and var start ? EndingInY(word.Slice(0, start)) : WordFolder.Hash(word.Slice(0, LengthOf(word)));

    /// <summary>As <see cref="Of(ReportModel, in Token)"/>, of a word that no token holds.</summary>
    public static uint Of(ReadOnlySpan<char> word, Lexicon lexicon) =>
        lexicon.PluralEndings.Length > 0 ? Without(lexicon.PluralEndings, word) : Of(word);

    /// <summary>The stems of a word of the word lists, as reports of each language have it.</summary>
    public static IEnumerable<uint> AllOf(string word)
    {
        yield return Of(word.AsSpan());
        yield return Without(AllEndings, word.AsSpan());
    }

    private static uint Without(string[] endings, ReadOnlySpan<char> word)
    {
        foreach (var ending in endings)
        {
            if (EndsIn(word, ending))
                return WordFolder.Hash(word.Slice(0, word.Length - ending.Length));
        }
        return WordFolder.Hash(word);
    }

    // An ending does not follow its own first letter: "class", "Idee".
    private static bool EndsIn(ReadOnlySpan<char> word, string ending) =>
        word.Length >= ending.Length + ShortestStem && Ends(word, ending)
        && WordFolder.Fold(word[word.Length - ending.Length - 1]) != ending[0];

    // "Categories" is the plural of "category", "catégories" and "cookies" those of "catégorie" and "cookie": all three end in -y here. 0
    // where no such ending stands.
    private static int EndOfY(ReadOnlySpan<char> word)
    {
        if (word.Length <= 4)
            return 0;
        var start = word[word.Length - 1] is 's' or 'S' ? word.Length - 3 : word.Length - 2;
        return word[start] is 'i' or 'I' && word[start + 1] is 'e' or 'E' ? start : 0;
    }

    // Without the ending, "-ies" aside.
    private static int LengthOf(ReadOnlySpan<char> word)
    {
        if (!MayBePlural(word))
            return word.Length;
        if (word.Length > 4 && (Ends(word, "sses") || Ends(word, "xes") || Ends(word, "ches") || Ends(word, "shes")))
            return word.Length - 2;
        return word.Length > 3 && !Ends(word, "ss") ? word.Length - 1 : word.Length;
    }

    private static bool MayBePlural(ReadOnlySpan<char> word) => word is [.., 's' or 'S' or 'x' or 'X'];

    /// <summary>Whether one of some nouns, given by their stems, stands in a run of tokens.</summary>
    public static bool Hold(ReportModel model, uint[] nouns, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (model.Tokens[i].Kind == TokenKind.Word && Array.IndexOf(nouns, Of(model, model.Tokens[i])) >= 0)
                return true;
        }
        return false;
    }

    private static uint EndingInY(ReadOnlySpan<char> start)
    {
        var hash = default(WordHash);
        foreach (var letter in start)
            hash.Append(WordFolder.Fold(letter));
        hash.Append('y');
        return hash.Value;
    }

    private static bool Ends(ReadOnlySpan<char> word, string ending) => word.EndsWith(ending.AsSpan(), StringComparison.OrdinalIgnoreCase);
}
