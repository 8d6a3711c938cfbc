namespace ReportLint.Claims;

/// <summary>Adds what users say of words to the phrases of the word lists.</summary>
internal static class OwnWords
{
    /// <summary>Whether some options say something of words.</summary>
    public static bool AreIn(ReadingOptions options) =>
        options.AdditionalPraise.Count + options.AllowedPraise.Count > 0 || options.Vocabulary is not null;

    /// <summary>The words that some options give a meaning, as hashes.</summary>
    public static IEnumerable<uint> Of(ReadingOptions options) =>
        options.Vocabulary?.Phrases.Where(static phrase => !phrase.Section.IsOfNames).SelectMany(static phrase => phrase.Words) ?? [];

    /// <summary>Adds the words of some options to phrases that may be changed.</summary>
    /// <returns>The meanings, with those of the words at the end.</returns>
    public static PhraseMeaning[] AddTo(PhraseTrie trie, PhraseMeaning[] meanings, ReadingOptions options)
    {
        var rows = new List<PhraseMeaning>(meanings);
        foreach (var phrase in options.AdditionalPraise)
            Change(trie.Add(LanguageCompiler.WordsOf(phrase.AsSpan())),
                static meaning => meaning with { Styles = meaning.Styles | Styles.Hype, IsPhrase = true });
        foreach (var phrase in options.AllowedPraise)
            Change(trie.Find(LanguageCompiler.WordsOf(phrase.AsSpan())),
                static meaning => meaning with { Styles = meaning.Styles & ~Styles.Hype });
        foreach (var phrase in options.Vocabulary?.Phrases ?? [])
        {
            if (!phrase.Section.IsOfNames)
                Change(trie.Add(phrase.Words), known => phrase.Section.AddTo(known, phrase.Words.Count));
        }
        return [.. rows];

        void Change(int state, Func<PhraseMeaning, PhraseMeaning> change)
        {
            if (state == 0)
                return;
            rows.Add(change(rows[trie[state].Row]));
            trie.SetRow(state, rows.Count - 1);
        }
    }
}
