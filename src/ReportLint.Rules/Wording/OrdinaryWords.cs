using ReportLint.Claims;

namespace ReportLint.Rules.Wording;

/// <summary>Words of one language that are no names, and so may be written as the language writes them where a report has them in capitals
/// only.</summary>
internal sealed class OrdinaryWords
{
    // Of shorter stems ("as" + "s") an ending makes other words.
    private const int ShortestStem = 3;

    private static readonly Lazy<OrdinaryWords[]> ByLanguage = new(ReadAll);

    // Where at least one word of so many has a capital, nouns have one; names of days and months have it everywhere.
    private const int LeastCapitalized = 8;

    // By the word without regard to case, as the list has it.
    private readonly Dictionary<string, string> _words = new(StringComparer.OrdinalIgnoreCase);

    // "recommande" for "recommandé"
    private readonly HashSet<string> _withoutAccents = new(StringComparer.Ordinal);

    private readonly bool _hasCapitalNouns;

    // What a word ends in, and what its ordinary form has there.
    private readonly (string Ending, string Replacement)[] _endings;

    private OrdinaryWords(LanguageSet language)
    {
        var tables = BuiltInLanguages.Tables;
        foreach (var word in Wordings.Of(tables, Claims.Wording.OrdinaryWord, language))
        {
            _words[word] = word;
            if (word.Any(static letter => letter >= 0x80))
                _withoutAccents.Add(WithoutAccents(word));
        }
        _hasCapitalNouns = _words.Values.Count(static word => char.IsUpper(word[0])) * LeastCapitalized >= _words.Count;
        _endings = [.. Wordings.Of(tables, Claims.Wording.OrdinaryEnding, language).Select(static ending => ending.Split(' '))
            .Select(static parts => (parts[0], parts.Length > 1 ? parts[1] : ""))];
    }

    /// <summary>Whether the word is one of a language.</summary>
    /// <param name="word">In small letters.</param>
    /// <param name="languages">The languages of the report: "est" is a word of French, and a time zone in English.</param>
    public static bool Contains(string word, LanguageSet languages) => Of(languages).Any(list => list.Contains(word));

    /// <summary>Whether the word may be one whose accents are left out, as many do in capitals.</summary>
    /// <param name="word">In small letters.</param>
    /// <param name="languages">The languages of the report.</param>
    public static bool MayLackAccents(string word, LanguageSet languages) =>
        !Contains(word, languages) && Of(languages).Any(list => list._withoutAccents.Contains(word));

    /// <summary>The form of a word that its language writes with a capital, such as the name of a month; null where it is none, or where
    /// another language of the report writes it small.</summary>
    public static string? FindCapitalized(string word, LanguageSet languages)
    {
        var forms = Of(languages).Select(list => list._words.TryGetValue(word, out var form) ? form : null)
            .Where(static form => form is not null).Distinct().ToList();
        return forms.Count == 1 && char.IsUpper(forms[0]![0]) ? forms[0] : null;
    }

    /// <summary>The languages whose lists tell that a word is written small: those that write nouns so, unless the report is in another
    /// one.</summary>
    public static LanguageSet WithSmallNouns(LanguageSet languages)
    {
        var bits = 0;
        for (var language = 0; language < ByLanguage.Value.Length; language++)
            bits |= ByLanguage.Value[language]._hasCapitalNouns ? 0 : 1 << language;
        var small = new LanguageSet((byte)bits);
        return (languages & small) == languages.In(BuiltInLanguages.Tables) ? small : languages & small;
    }

    private static IEnumerable<OrdinaryWords> Of(LanguageSet languages) =>
        ByLanguage.Value.Where((_, language) => languages.Contains(language));

    private bool Contains(string word) =>
        _words.ContainsKey(word) || Array.Exists(_endings, ending =>
            word.Length - ending.Ending.Length + ending.Replacement.Length >= ShortestStem
            && word.EndsWith(ending.Ending, StringComparison.Ordinal)
            && _words.ContainsKey($"{word.Substring(0, word.Length - ending.Ending.Length)}{ending.Replacement}"));

    private static string WithoutAccents(string word) => new([.. word.Select(WordFolder.Fold)]);

    private static OrdinaryWords[] ReadAll() =>
        [.. BuiltInLanguages.Tables.Languages.Select(static name => new OrdinaryWords(LanguageSet.Of(BuiltInLanguages.Tables, [name])))];
}
