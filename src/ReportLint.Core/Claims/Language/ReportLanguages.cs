namespace ReportLint.Claims;

/// <summary>Finds the languages of reports by their function words: the, with, les, dans.</summary>
internal sealed class ReportLanguages
{
    /// <summary>The language whose words stand in reports of all languages, as technical terms do.</summary>
    private const string OfTerms = "en";

    // A longer report has shown by then what it is written in.
    private const int MostWords = 2000;
    private const int Longest = 8;

    // A language with a smaller part of the function words than one of so many is only quoted.
    private const int LeastPart = 8;

    // As LeastPart, of a language in which words are to be written.
    private const int LeastOfMain = 4;

    // So many function words of known languages there are for one of another language, at least: a report may quote or name something.
    private const int FewestForForeign = 3;

    // A text of fewer words may be a list of names.
    private const int FewestOfText = 100;

    // In a hundred letters: of other scripts than the Latin one, a text in a known language has fewer.
    private const int MostOfOtherScripts = 15;

    // The letters of other scripts start after it.
    private const char LastLatin = '\u024F';

    // Fewer function words, as in a list of labels, show nothing.
    private const int FewestWords = 6;

    private const int MostLanguages = 8;

    private readonly int _languages;
    private readonly WordSet _known;

    // Of each known word, by its index in the set.
    private readonly byte[] _languagesOf;
    private readonly Lazy<WordSet> _foreign;

    /// <summary>Takes the function words from word lists.</summary>
    public ReportLanguages(LanguageTables tables)
    {
        (_languages, Everywhere) = (tables.Languages.Length, LanguageSet.Of(tables, [OfTerms]));
        var functionWords = new Dictionary<uint, byte>();
        for (int i = tables.KindPhrases[(int)Wording.FunctionWord]; i < tables.KindPhrases[(int)Wording.FunctionWord + 1]; i++)
        {
            var text = tables.Phrases.AsSpan(tables.PhraseStarts[i], tables.PhraseStarts[i + 1] - tables.PhraseStarts[i]);
            functionWords[WordFolder.Hash(text)] = tables.PhraseLanguages[i];
        }
        _known = new(functionWords.Keys);
        _languagesOf = [.. functionWords.OrderBy(static word => word.Key).Select(static word => word.Value)];
        _foreign = new(() => ForeignWordsOf(tables));
    }

    /// <summary>The language that is read in every report.</summary>
    public LanguageSet Everywhere { get; }

    /// <summary>The languages of a text: that of technical terms, and each one whose function words are frequent. All where there are too
    /// few function words to tell, as in a list of labels.</summary>
    /// <param name="text">The report.</param>
    /// <param name="isKnown">Whether the text is written in one of the languages that there are word lists of: it is in the Latin script,
    /// and at least one of a hundred words is a function word.</param>
    public LanguageSet Of(ReadOnlySpan<char> text, out bool isKnown)
    {
        Span<int> counts = stackalloc int[MostLanguages];
        counts.Clear();
        var (all, words, letters, others, _) = Count(text, counts, foreignWords: null);
        isKnown = 100L * others <= MostOfOtherScripts * (long)letters && (words < FewestOfText || 100 * all >= words);
        if (all < FewestWords)
            return LanguageSet.All;
        var bits = Everywhere.Bits;
        for (var i = 0; i < _languages; i++)
            bits |= (byte)(counts[i] * LeastPart >= all ? 1 << i : 0);
        return new(bits);
    }

    /// <summary>The languages that most of a text is written in: each one with at least one in so many of the function words that the most
    /// frequent one has. All where there are too few to tell; none where it is in a language that there are no lists of.</summary>
    /// <param name="text">The report.</param>
    public LanguageSet MainOf(ReadOnlySpan<char> text)
    {
        Span<int> counts = stackalloc int[MostLanguages];
        counts.Clear();
        var (all, _, letters, others, foreign) = Count(text, counts, _foreign.Value);
        if (100L * others > MostOfOtherScripts * (long)letters || foreign * FewestForForeign > all)
            return default;
        if (all == 0)
            return LanguageSet.All;
        var (most, bits) = (0, 0);
        foreach (var count in counts)
            most = Math.Max(most, count);
        for (var i = 0; i < _languages; i++)
            bits |= counts[i] * LeastOfMain >= most ? 1 << i : 0;
        return new((byte)bits);
    }

    private (int Known, int Words, int Letters, int OfOtherScripts, int Foreign) Count(
        ReadOnlySpan<char> text, Span<int> counts, WordSet? foreignWords)
    {
        var (all, words, letters, others, foreign) = (0, 0, 0, 0, 0);
        var hasComments = true;
        for (var at = 0; at < text.Length && words < MostWords;)
        {
            at = StartOfWord(text, at, ref hasComments);
            var start = at;
            var hash = default(WordHash);
            for (; at < text.Length && text[at] is var letter && IsLetter(letter); at++)
            {
                others += letter > LastLatin ? 1 : 0;
                hash.Append(WordFolder.Fold(letter));
            }
            if (at == start)
                break;
            words++;
            letters += at - start;
            if (at - start > Longest)
                continue;
            var word = hash.Value;
            if (_known.IndexOf(word) is not (>= 0 and var known))
            {
                foreign += foreignWords is not null && foreignWords.Contains(word) ? 1 : 0;
                continue;
            }
            all++;
            for (int i = 0, languages = _languagesOf[known]; languages != 0; i++, languages >>= 1)
                counts[i] += languages & 1;
        }
        return (all, words, letters, others, foreign);
    }

    // Comments are left out: the reason of a suppression says nothing of the language of a report.
    private static int StartOfWord(ReadOnlySpan<char> text, int at, ref bool hasComments)
    {
        while (at < text.Length && !IsLetter(text[at]))
        {
            if (text[at] == '<' && hasComments && text.Slice(at).StartsWith("<!--".AsSpan()))
            {
                var length = text.Slice(at).IndexOf("-->".AsSpan());
                hasComments = length >= 0;
                at += Math.Max(length, 0);
            }
            at++;
        }
        return at;
    }

    private static WordSet ForeignWordsOf(LanguageTables tables)
    {
        var ordinary = new HashSet<string>(Wordings.Of(tables, Wording.OrdinaryWord, LanguageSet.All), StringComparer.Ordinal);
        return new(Wordings.Of(tables, Wording.ForeignWord, LanguageSet.All).Where(word => !ordinary.Contains(word))
            .Select(static word => WordFolder.Hash(word.AsSpan())));
    }

    private static bool IsLetter(char c) => (uint)((c | 0x20) - 'a') <= 'z' - 'a' || (c >= 0x80 && char.IsLetter(c));
}
