namespace ReportLint.Claims;

/// <summary>Compiles the word lists of languages into tables. The build runs it over the lists of the project, and tests over lists of
/// their own.</summary>
internal sealed class LanguageCompiler
{
    private readonly List<string> _languages = [];
    private readonly PhraseTrie _trie = new();
    private readonly MeaningTable _meanings = new();
    private readonly WordingTable _wordings = new();
    private readonly List<uint> _words = new(8);
    private readonly SortedDictionary<uint, byte> _known = [];

    /// <summary>Starts a language, to which all lists belong that are added next.</summary>
    public void AddLanguage(string name) => _languages.Add(name);

    /// <summary>Adds a list of the last language.</summary>
    /// <param name="list">As <see cref="WordListReader{T}"/> describes it.</param>
    /// <param name="report">Takes the mistakes. What is wrong is left out.</param>
    public void AddList(string list, Action<WordListError> report) =>
        WordListReader<WordSection>.Read(list, WordSection.Find, Add, report, isTrusted: true);

    /// <summary>The tables of all lists that were added.</summary>
    public LanguageTables ToTables()
    {
        var (meanings, styles) = _meanings.ToTables(_trie, _languages.Count);
        var (startWords, startStates, steps, states) = _trie.ToTables();
        var texts = _wordings.ToTexts();
        var words = _wordings.ToWords();
        return new()
        {
            Languages = [.. _languages],
            StartWords = startWords,
            StartStates = startStates,
            Steps = steps,
            States = states,
            Meanings = meanings,
            Styles = styles,
            Phrases = texts.Phrases,
            PhraseStarts = texts.Starts,
            PhraseLanguages = texts.Languages,
            KindPhrases = texts.Kinds,
            Words = words.Words,
            KindWords = words.Kinds,
            Filters = words.Filters,
            KindFilters = words.KindFilters,
            Values = words.Values,
            KnownWords = [.. _known.Keys],
            KnownLanguages = [.. _known.Values],
        };
    }

    /// <summary>The hashes of a phrase's words.</summary>
    public static List<uint> WordsOf(ReadOnlySpan<char> phrase)
    {
        var words = new List<uint>();
        AddWords(phrase, words);
        return words;
    }

    private static void AddWords(ReadOnlySpan<char> phrase, List<uint> words)
    {
        for (var start = 0; start < phrase.Length;)
        {
            var end = start;
            while (end < phrase.Length && phrase[end] is not (' ' or '-' or '\'' or '\u2019'))
                end++;
            if (end > start)
                words.Add(WordFolder.Hash(phrase.Slice(start, end - start)));
            start = end + 1;
        }
    }

    // The lists of the project have no phrase that is wrong in itself.
    private string? Add(WordSection section, string phrase)
    {
        var language = _languages.Count - 1;
        if (section.Wording is { } wording)
            _wordings.Add(wording, language, phrase);
        if (section.ValueKind != WordValue.None)
            _wordings.AddValue(section.ValueKind, phrase, section.Value);
        if (!section.IsRead)
            return null;
        _words.Clear();
        AddWords(phrase.AsSpan(), _words);
        foreach (var word in _words)
            AddKnown(word, language);
        // "n/a" is one word where it is compared as it is written.
        AddKnown(WordFolder.Hash(phrase.AsSpan()), language);
        if (section.IsCarried)
            _meanings.Add(_trie.Add(_words), language, section.Meaning, section.Styles);
        return null;
    }

    private void AddKnown(uint word, int language)
    {
        _known.TryGetValue(word, out var languages);
        _known[word] = (byte)(languages | 1 << language);
    }
}
