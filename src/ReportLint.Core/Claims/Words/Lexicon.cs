using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace ReportLint.Claims;

/// <summary>The word lists of all languages, compiled into one matcher of phrases.</summary>
/// <remarks>A list is text: <c>[Section]</c> heads the phrases of one concept, one a line; <c>(e)</c> stands for a part that may be missing, <c>{a|b}</c> for one of several; <c>#</c> starts a
/// remark. Sections are named as <see cref="Concepts"/>, <see cref="Topics"/> or <see cref="Styles"/>, or <c>Unit name</c> as <see cref="Units"/>.</remarks>
internal sealed class Lexicon
{
    private readonly StartTable _starts = new();
    private readonly PhraseTable _next = new();
    private PhraseState[] _states = new PhraseState[1 << 13];
    private int _count = 1;
    private readonly Dictionary<uint, Unit> _units = [];

    // Of the phrase that is added.
    private readonly List<uint> _words = new(8);

    private static readonly ConcurrentDictionary<string, Lexicon> Compiled = new(StringComparer.Ordinal);

    /// <summary>English and French.</summary>
    public static Lexicon Default { get; } = new(EnglishWords.List, FrenchWords.List);

    /// <summary>The words of some languages, of all where none is named, with what users say of words.</summary>
    public static Lexicon Of(IReadOnlyList<string> languages, ReadingOptions options) => languages.Count == 0 && options.AdditionalPraise.Count + options.AllowedPraise.Count == 0
        ? Default
        : Compiled.GetOrAdd($"{string.Join(",", languages)};{options.Key}", _ => new(ListsOf(languages), options));

    /// <summary>Compiles word lists; phrases of several lists may overlap.</summary>
    /// <exception cref="FormatException">A section is none that there is.</exception>
    public Lexicon(params string[] lists)
        : this(lists, ReadingOptions.Default)
    {
    }

    private Lexicon(IEnumerable<string> lists, ReadingOptions options)
    {
        foreach (var list in lists)
            WordListReader.Read(list, Add);
        foreach (var phrase in options.AdditionalPraise)
            Add(default, Styles.Hype, WordListReader.WordsOf(phrase.AsSpan()));
        foreach (var phrase in options.AllowedPraise)
            Remove(Styles.Hype, WordListReader.WordsOf(phrase.AsSpan()));
        _states[0] = default;
    }

    /// <summary>The unit that a word names.</summary>
    public bool TryGetUnit(uint word, out Unit unit) => _units.TryGetValue(word, out unit);

    private static readonly WordSet Points = Wordings.WordsOf(Wording.PointSuffix);

    /// <summary>Whether a word may be glued to a number and is no part of a name: a unit, or what points are called for short.</summary>
    public bool MayFollowNumber(uint word, out Unit unit) => _units.TryGetValue(word, out unit) || Points.Contains(word);

    /// <summary>The state behind one word.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly PhraseState Start(uint word) => ref _states[_starts.Find(word)];

    /// <summary>Whether a longer phrase may go on with a token, or behind a stroke or an apostrophe; cheap.</summary>
    public bool MayContinue(int state, in Token next) => next.Kind == TokenKind.Punctuation || (_states[state].Follow & PhraseState.BitOf(next.Value)) != 0;

    /// <summary>Writes into a word what the phrases of several words mean that start with it.</summary>
    /// <param name="tokens">The word and what follows it.</param>
    /// <param name="index">The state behind the word.</param>
    /// <returns>What they mean.</returns>
    public Meaning Match(Span<Token> tokens, int index)
    {
        ref var first = ref tokens[0];
        var meaning = default(Meaning);
        var styles = Styles.None;
        var isElided = false;
        for (var i = 1; _states[index].Follow != 0; i++)
        {
            if (i + 1 < tokens.Length && IsJoint(tokens[i], tokens[i + 1]))
                isElided |= !tokens[i++].Is('/');
            if (i >= tokens.Length || tokens[i].Kind != TokenKind.Word)
                break;
            index = _next.Find(index, tokens[i].Value);
            if (index == 0)
                break;
            ref readonly var state = ref _states[index];
            // A stroke abbreviates, an apostrophe does not: "N/A", but "n'a".
            if (state.Length == 0 || (isElided && (state.Meaning.Concepts & Concepts.NotApplicable) != 0))
                continue;
            meaning |= state.Meaning;
            styles |= state.Styles;
            first.PhraseLength = (byte)Math.Min(i + 1, byte.MaxValue);
        }
        first.Concepts |= meaning.Concepts;
        first.Topics |= meaning.Topics;
        first.Styles |= styles;
        return meaning;
    }

    // "N/A" is the phrase "n a", "taux d'erreur" the phrase "taux d erreur".
    private static bool IsJoint(in Token token, in Token next) => token.IsGlued && next.IsGlued && (token.Is('/') || token.Is('\'') || token.Is('\u2019'));

    private static IEnumerable<string> ListsOf(IReadOnlyList<string> languages) => languages.Count == 0
        ? [EnglishWords.List, FrenchWords.List]
        : languages.Distinct(StringComparer.OrdinalIgnoreCase).Select(language => language.ToLowerInvariant() switch { "en" => EnglishWords.List, "fr" => FrenchWords.List, _ => "" });

    private void Remove(Styles styles, List<uint> words)
    {
        var index = 0;
        foreach (var word in words)
        {
            index = _next.Find(index, word);
            if (index == 0)
                return;
        }
        _states[index] = _states[index] with { Styles = _states[index].Styles & ~styles };
    }

    private void Add(WordSection section, ReadOnlySpan<char> phrase)
    {
        if (!section.IsCarried)
            return;
        _words.Clear();
        WordListReader.AddWords(phrase, _words);
        if (section.Unit != Unit.None && _words.Count == 1)
            _units[_words[0]] = section.Unit;
        Add(section.Meaning, section.Styles, _words);
    }

    private void Add(Meaning meaning, Styles styles, List<uint> words)
    {
        var index = 0;
        foreach (var word in words)
        {
            var next = _next.Find(index, word);
            index = next == 0 ? AddState(index, word) : next;
        }
        _states[index] = _states[index] with { Meaning = _states[index].Meaning | meaning, Styles = _states[index].Styles | styles, Length = (byte)Math.Min(words.Count, byte.MaxValue) };
    }

    /// <returns>The state that a word leads to from another one.</returns>
    private int AddState(int before, uint word)
    {
        var next = _count++;
        if (next == _states.Length)
            Array.Resize(ref _states, 2 * next);
        _states[next] = new(next, default, Styles.None, 0, 0);
        _states[before] = _states[before] with { Follow = _states[before].Follow | PhraseState.BitOf(word) };
        _next.Add(before, word, next);
        if (before == 0)
            _starts.Add(word, next);
        return next;
    }
}
