namespace ReportLint.Claims;

/// <summary>The words that only languages know that are switched off: to every reader they are words that nobody knows.</summary>
internal static class UnreadWords
{
    // Any other number would do that no list holds; the lowest bit of a hash is always set.
    private const uint Unknown = 0x5BD1E994;

    /// <summary>The words of the other languages that none of these has.</summary>
    /// <param name="tables">The word lists.</param>
    /// <param name="languages">The languages that are read.</param>
    /// <param name="own">Words that are read whatever their language, as hashes.</param>
    public static WordSet Of(LanguageTables tables, LanguageSet languages, IEnumerable<uint> own)
    {
        var (read, unread) = (new HashSet<uint>(own), new HashSet<uint>());
        AddWordsOfPhrases(tables, languages, read, unread);
        for (var i = 0; i < tables.PhraseLanguages.Length; i++)
        {
            var words = languages.Overlaps(tables.PhraseLanguages[i]) ? read : unread;
            var text = tables.Phrases.AsSpan(tables.PhraseStarts[i], tables.PhraseStarts[i + 1] - tables.PhraseStarts[i]);
            words.Add(WordFolder.Hash(text));
            words.UnionWith(LanguageCompiler.WordsOf(text));
        }
        return new(unread.Except(read));
    }

    /// <summary>The word, or, where it is one of these, another one that no list has.</summary>
    public static uint Replace(WordSet unread, uint word) => unread.Contains(word) ? word ^ Unknown : word;

    // A step belongs to the languages of the phrases that it leads to; later states come after earlier ones.
    private static void AddWordsOfPhrases(LanguageTables tables, LanguageSet languages, HashSet<uint> read, HashSet<uint> unread)
    {
        var trie = new PhraseTrie(tables, isCopied: false);
        var meanings = PhraseMeaning.RowsOf(tables, languages);
        var isRead = new bool[trie.Count];
        foreach (var (state, word, next) in trie.Steps.OrderByDescending(static step => step.Next))
        {
            isRead[next] |= meanings[trie[next].Row].IsPhrase;
            isRead[state] |= isRead[next];
            (isRead[next] ? read : unread).Add(word);
        }
    }
}
