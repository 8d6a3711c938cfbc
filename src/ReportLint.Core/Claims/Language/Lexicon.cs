using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace ReportLint.Claims;

/// <summary>What words mean, in some or all of the languages that there are word lists of.</summary>
internal sealed class Lexicon
{
    private const int MostMade = 64;

    private static readonly ConcurrentDictionary<string, Lexicon> Made = new(StringComparer.Ordinal);
    private static readonly WordSet Points = Wordings.WordsOf(Wording.PointSuffix);

    private readonly LanguageTables _tables;
    private readonly ReadingOptions _options;

    private readonly ReportLanguages _reports;

    // Those that read some of the same languages, by the languages; each is made for the first report that needs it.
    private readonly Lexicon?[] _narrower;
    private readonly PhraseTrie _trie;
    private readonly PhraseMeaning[] _meanings;
    private readonly WordValues _units;

    // Words of the languages that are switched off; null where all are on.
    private readonly WordSet? _unread;

    /// <summary>Makes one of compiled word lists.</summary>
    /// <param name="tables">The lists.</param>
    /// <param name="languages">The languages that are read.</param>
    /// <param name="options">What users say of words.</param>
    /// <param name="reports">Finds the languages of reports; made of the same lists where there is none.</param>
    public Lexicon(LanguageTables tables, LanguageSet languages, ReadingOptions options, ReportLanguages? reports = null)
    {
        (_tables, _options, Languages) = (tables, options, languages & LanguageSet.All.In(tables));
        (_reports, _narrower) = (reports ?? new(tables), new Lexicon?[1 << tables.Languages.Length]);
        var hasOwnWords = OwnWords.AreIn(options);
        _trie = new(tables, isCopied: hasOwnWords);
        _units = new(tables, WordValue.Unit);
        // A list of labels may be of any language, and most are English.
        PluralEndings = tables.Languages.Length > 1 && languages.Includes(tables) ? [] : Stems.EndingsOf(tables, languages);
        GroupsWithPoints = !languages.Includes(tables)
            && Wordings.Of(tables, Wording.GroupedNumber, languages).Any(static number => number.Contains('.'));
        _meanings = PhraseMeaning.RowsOf(tables, languages);
        _unread = languages.Includes(tables) ? null : UnreadWords.Of(tables, languages, OwnWords.Of(options));
        Wordings = new(tables, languages);
        Names = OwnNames.Of(options.Vocabulary);
        if (hasOwnWords)
            _meanings = OwnWords.AddTo(_trie, _meanings, options);
    }

    /// <summary>All languages that there are word lists of.</summary>
    public static Lexicon Default { get; } = new(BuiltInLanguages.Tables, LanguageSet.All, ReadingOptions.Default);

    /// <summary>The languages that are read.</summary>
    public LanguageSet Languages { get; }

    /// <summary>The phrases of the same languages that are compared as they are written.</summary>
    public Wordings Wordings { get; }

    /// <summary>Endings of plurals and cases besides those that <see cref="Stems"/> knows, the longest first; none where nothing tells
    /// which language is read.</summary>
    public string[] PluralEndings { get; }

    /// <summary>Whether a language of the report has a point between thousands.</summary>
    public bool GroupsWithPoints { get; }

    /// <summary>The names in which nothing is a claim; null where there are none.</summary>
    public OwnNames? Names { get; }

    /// <summary>The words of some languages, of all where none is named, with what users say of words. Unknown languages are left
    /// out.</summary>
    public static Lexicon Of(IReadOnlyList<string> languages, ReadingOptions options)
    {
        if (languages.Count == 0 && !OwnWords.AreIn(options))
            return Default;
        // A run over many repositories may meet any number of lists of words.
        if (Made.Count >= MostMade)
            Made.Clear();
        var tables = BuiltInLanguages.Tables;
        return Made.GetOrAdd($"{string.Join(",", languages)};{options.Key}", _ => new(tables, LanguageSet.Of(tables, languages), options));
    }

    /// <summary>The words of those of the languages that a text is written in.</summary>
    /// <param name="text">The report.</param>
    /// <param name="isKnown">Whether it is written in a language that there are word lists of.</param>
    public Lexicon For(ReadOnlySpan<char> text, out bool isKnown)
    {
        var languages = Languages & _reports.Of(text, out isKnown);
        if (languages == Languages)
            return this;
        return _narrower[languages.Bits] ??= new(_tables, languages, _options, _reports);
    }

    /// <summary>The languages that most of a text is written in, see <see cref="ReportLanguages.MainOf"/>.</summary>
    public LanguageSet MainLanguagesOf(ReadOnlySpan<char> text) => Languages & _reports.MainOf(text);

    /// <summary>Whether a list of one of some languages has a word.</summary>
    public bool IsListed(ReadOnlySpan<char> word, LanguageSet languages) =>
        Array.BinarySearch(_tables.KnownWords, WordFolder.Hash(word)) is >= 0 and var at && languages.Overlaps(_tables.KnownLanguages[at]);

    /// <summary>A word as the readers know it: one that only languages know that are not read becomes another word, which nothing
    /// knows.</summary>
    public uint Read(uint word) => _unread is null ? word : UnreadWords.Replace(_unread, word);

    /// <summary>The first phrase of a kind in the language of a run of words: that of technical terms where its words may be of
    /// it.</summary>
    public string TextOf(Wording wording, ReadOnlySpan<Token> run)
    {
        var languages = Languages;
        foreach (ref readonly var token in run)
        {
            var at = token.Kind == TokenKind.Word ? Array.BinarySearch(_tables.KnownWords, token.Value) : -1;
            if (at >= 0 && languages.Overlaps(_tables.KnownLanguages[at]))
                languages &= new LanguageSet(_tables.KnownLanguages[at]);
        }
        var everywhere = languages & _reports.Everywhere;
        return Wordings.Of(_tables, wording, everywhere.Bits != 0 ? everywhere : languages).FirstOrDefault() ?? "";
    }

    /// <summary>The unit that a word names.</summary>
    public bool TryGetUnit(uint word, out Unit unit)
    {
        var found = _units.TryGet(word, out var value);
        unit = (Unit)value;
        return found;
    }

    /// <summary>Whether a word may be glued to a number and is not part of a name: a unit, or a short word for points.</summary>
    public bool MayFollowNumber(uint word, out Unit unit) => TryGetUnit(word, out unit) || Points.Contains(word);

    /// <summary>The state after one word, and what the word means.</summary>
    /// <param name="word">The word. One that only languages know that are switched off becomes another word, which nothing knows.</param>
    /// <param name="state">The state, where longer phrases start with the word; else 0.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly PhraseMeaning Start(ref uint word, out int state)
    {
        word = Read(word);
        var index = _trie.Start(word);
        var known = _trie[index];
        state = known.Follow == 0 ? 0 : index;
        return ref _meanings[known.Row];
    }

    /// <summary>What a word means.</summary>
    public Meaning MeaningOf(uint word) => _meanings[_trie[_trie.Start(word)].Row].Meaning;

    /// <summary>Whether a longer phrase may go on with a token, or after a stroke or an apostrophe; cheap.</summary>
    public bool MayContinue(int state, in Token next) =>
        next.Kind == TokenKind.Punctuation || (_trie[state].Follow & PhraseState.BitOf(next.Value)) != 0;

    /// <summary>Writes into a word what the phrases of several words mean that start with it.</summary>
    /// <param name="tokens">The word and what follows it.</param>
    /// <param name="index">The state after the word.</param>
    /// <returns>What they mean.</returns>
    public Meaning Match(Span<Token> tokens, int index)
    {
        ref var first = ref tokens[0];
        var meaning = default(Meaning);
        var styles = Styles.None;
        var isElided = false;
        for (var i = 1; _trie[index].Follow != 0; i++)
        {
            if (i + 1 < tokens.Length && IsJoint(tokens[i], tokens[i + 1]))
                isElided |= !tokens[i++].Is('/');
            if (i >= tokens.Length || tokens[i].Kind != TokenKind.Word)
                break;
            index = _trie.Next(index, tokens[i].Value);
            if (index == 0)
                break;
            ref readonly var found = ref _meanings[_trie[index].Row];
            // A stroke abbreviates, an apostrophe does not: "N/A", but "n'a".
            if (!found.IsPhrase || (isElided && (found.Meaning.Concepts & Concepts.NotApplicable) != 0))
                continue;
            meaning |= found.Meaning;
            styles |= found.Styles;
            first.PhraseLength = (byte)Math.Min(i + 1, byte.MaxValue);
        }
        first.Concepts |= meaning.Concepts;
        first.Topics |= meaning.Topics;
        first.Styles |= styles;
        return meaning;
    }

    // "N/A" is the phrase "n a", "taux d'erreur" the phrase "taux d erreur".
    private static bool IsJoint(in Token token, in Token next) =>
        token.IsGlued && next.IsGlued && (token.Is('/') || token.Is('\'') || token.Is('\u2019'));
}
