namespace ReportLint.Claims;

/// <summary>The word lists of all languages, compiled into one matcher of phrases.</summary>
/// <remarks>A list is text: <c>[Section]</c> heads the phrases of one concept, one a line; <c>(e)</c> stands for a part that may be missing; <c>#</c> starts a
/// remark. Sections are named as <see cref="Concepts"/> or <see cref="Topics"/>, or <c>Unit name</c> as <see cref="Units"/>.</remarks>
internal sealed class Lexicon
{
    private readonly Dictionary<ulong, int> _next = [];
    private readonly List<Meaning> _meanings = [default];
    private readonly Dictionary<uint, Unit> _units = [];

    // The words that start a phrase, open addressing: every word of a text is looked up here, and most are not there.
    private (uint Word, int State)[] _starts = new (uint, int)[1 << 12];
    private int _startCount;
    private readonly List<bool> _continues = [true];

    /// <summary>English and French.</summary>
    public static Lexicon Default { get; } = new(EnglishWords.List, FrenchWords.List);

    /// <summary>Compiles word lists; phrases of several lists may overlap.</summary>
    /// <exception cref="FormatException">A section is none that there is.</exception>
    public Lexicon(params string[] lists)
    {
        foreach (var list in lists)
            WordListReader.Read(list, Add);
    }

    /// <summary>The unit that a word names.</summary>
    public bool TryGetUnit(uint word, out Unit unit) => _units.TryGetValue(word, out unit);

    /// <summary>Writes the meaning of every phrase into the token that it starts with.</summary>
    /// <returns>All of them taken together.</returns>
    public Meaning Match(Span<Token> tokens)
    {
        var all = default(Meaning);
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Kind == TokenKind.Word && StartOf(tokens[i].Value) is var state and > 0)
                all |= MatchFrom(tokens.Slice(i), state);
        }
        return all;
    }

    private Meaning MatchFrom(Span<Token> tokens, int state)
    {
        ref var first = ref tokens[0];
        for (var i = 1; ; i++)
        {
            if (_meanings[state] is var meaning && meaning != default)
            {
                first.Concepts |= meaning.Concepts;
                first.Topics |= meaning.Topics;
                first.PhraseLength = (byte)Math.Min(i, byte.MaxValue);
            }
            if (!_continues[state])
                return first.Meaning;
            if (i + 1 < tokens.Length && IsJoint(tokens[i], tokens[i + 1]))
                i++;
            if (i >= tokens.Length || tokens[i].Kind != TokenKind.Word || !_next.TryGetValue(Key(state, tokens[i].Value), out state))
                return first.Meaning;
        }
    }

    private int StartOf(uint word)
    {
        var starts = _starts;
        for (var i = word & (uint)(starts.Length - 1); ; i = (i + 1) & (uint)(starts.Length - 1))
        {
            if (starts[i].State == 0 || starts[i].Word == word)
                return starts[i].State;
        }
    }

    // "N/A" is the phrase "n a", "taux d'erreur" the phrase "taux d erreur".
    private static bool IsJoint(in Token token, in Token next) => token.IsGlued && next.IsGlued && (token.Is('/') || token.Is('\'') || token.Is('\u2019'));

    private void Add(Meaning meaning, Unit unit, IReadOnlyList<uint> words)
    {
        if (unit != Unit.None && words.Count == 1)
            _units[words[0]] = unit;
        var state = 0;
        foreach (var word in words)
        {
            if (!_next.TryGetValue(Key(state, word), out var next))
            {
                next = _meanings.Count;
                _meanings.Add(default);
                _continues.Add(false);
                _continues[state] = true;
                _next.Add(Key(state, word), next);
                if (state == 0)
                    AddStart(word, next);
            }
            state = next;
        }
        _meanings[state] |= meaning;
    }

    private void AddStart(uint word, int state)
    {
        if (++_startCount * 2 > _starts.Length)
        {
            var old = _starts;
            _starts = new (uint, int)[old.Length * 2];
            foreach (var (known, its) in old)
            {
                if (its != 0)
                    Place(known, its);
            }
        }
        Place(word, state);
    }

    private void Place(uint word, int state)
    {
        var i = word & (uint)(_starts.Length - 1);
        while (_starts[i].State != 0)
            i = (i + 1) & (uint)(_starts.Length - 1);
        _starts[i] = (word, state);
    }

    private static ulong Key(int state, uint word) => ((ulong)(uint)state << 32) | word;
}
