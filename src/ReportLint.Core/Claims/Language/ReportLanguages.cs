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
    private readonly Dictionary<uint, byte> _functionWords = [];
    private readonly WordSet _known;

    /// <summary>Takes the function words from word lists.</summary>
    public ReportLanguages(LanguageTables tables)
    {
        (_languages, Everywhere) = (tables.Languages.Length, LanguageSet.Of(tables, [OfTerms]));
        for (int i = tables.KindPhrases[(int)Wording.FunctionWord]; i < tables.KindPhrases[(int)Wording.FunctionWord + 1]; i++)
        {
            var text = tables.Phrases.AsSpan(tables.PhraseStarts[i], tables.PhraseStarts[i + 1] - tables.PhraseStarts[i]);
            _functionWords[WordFolder.Hash(text)] = tables.PhraseLanguages[i];
        }
        _known = new(_functionWords.Keys);
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
        var (all, words, letters, others) = Count(text, counts);
        isKnown = 100L * others <= MostOfOtherScripts * (long)letters && (words < FewestOfText || 100 * all >= words);
        if (all < FewestWords)
            return LanguageSet.All;
        var bits = Everywhere.Bits;
        for (var i = 0; i < _languages; i++)
            bits |= (byte)(counts[i] * LeastPart >= all ? 1 << i : 0);
        return new(bits);
    }

    private (int Known, int Words, int Letters, int OfOtherScripts) Count(ReadOnlySpan<char> text, Span<int> counts)
    {
        var (all, words, letters, others) = (0, 0, 0, 0);
        for (var at = 0; at < text.Length && words < MostWords;)
        {
            while (at < text.Length && !IsLetter(text[at]))
                at++;
            var start = at;
            for (; at < text.Length && IsLetter(text[at]); at++)
                others += text[at] > LastLatin ? 1 : 0;
            if (at == start)
                break;
            words++;
            letters += at - start;
            if (at - start > Longest)
                continue;
            var word = WordFolder.Hash(text.Slice(start, at - start));
            if (!_known.Contains(word))
                continue;
            all++;
            for (int i = 0, languages = _functionWords[word]; languages != 0; i++, languages >>= 1)
                counts[i] += languages & 1;
        }
        return (all, words, letters, others);
    }

    private static bool IsLetter(char c) => (uint)((c | 0x20) - 'a') <= 'z' - 'a' || (c >= 0x80 && char.IsLetter(c));
}
