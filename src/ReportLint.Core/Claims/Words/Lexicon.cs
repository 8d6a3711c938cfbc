namespace ReportLint.Claims;

/// <summary>The word lists of all languages, compiled into one matcher of phrases.</summary>
/// <remarks>A list is text: <c>[Section]</c> heads the phrases of one concept, one a line; <c>(e)</c> stands for a part that may be missing; <c>#</c> starts a
/// remark. Sections are named as <see cref="Concepts"/> or <see cref="Topics"/>, or <c>Unit name</c> as <see cref="Units"/>.</remarks>
internal sealed class Lexicon
{
    private readonly Dictionary<ulong, int> _next = [];
    private readonly List<PhraseState> _states = [default];
    private readonly Dictionary<uint, Unit> _units = [];

    // The words that start a phrase, open addressing: every word of a text is looked up here, so it is to stay in the nearest cache. No word is zero.
    private uint[] _starts = new uint[1 << 12];
    private ushort[] _startIndexes = new ushort[1 << 12];
    private int _startCount;

    // As the list, for the look-up that every word makes.
    private readonly PhraseState[] _frozen;

    /// <summary>English and French.</summary>
    public static Lexicon Default { get; } = new(EnglishWords.List, FrenchWords.List);

    /// <summary>Compiles word lists; phrases of several lists may overlap.</summary>
    /// <exception cref="FormatException">A section is none that there is.</exception>
    public Lexicon(params string[] lists)
    {
        foreach (var list in lists)
            WordListReader.Read(list, Add);
        _frozen = [.. _states];
    }

    /// <summary>The unit that a word names.</summary>
    public bool TryGetUnit(uint word, out Unit unit) => _units.TryGetValue(word, out unit);

    /// <summary>The state behind one word.</summary>
    public ref readonly PhraseState Start(uint word) => ref _frozen[IndexOf(word)];

    /// <summary>Writes into a word what the phrases of several words mean that start with it.</summary>
    /// <param name="tokens">The word and what follows it.</param>
    /// <param name="index">The state behind the word.</param>
    public void Match(Span<Token> tokens, int index)
    {
        ref var first = ref tokens[0];
        for (var i = 1; _frozen[index].Continues; i++)
        {
            if (i + 1 < tokens.Length && IsJoint(tokens[i], tokens[i + 1]))
                i++;
            if (i >= tokens.Length || tokens[i].Kind != TokenKind.Word || !_next.TryGetValue(Key(index, tokens[i].Value), out index))
                return;
            ref readonly var state = ref _frozen[index];
            if (state.Length == 0)
                continue;
            first.Concepts |= state.Meaning.Concepts;
            first.Topics |= state.Meaning.Topics;
            first.PhraseLength = (byte)Math.Min(i + 1, byte.MaxValue);
        }
    }

    private int IndexOf(uint word)
    {
        var starts = _starts;
        for (var i = word >> 1; ; i++)
        {
            var at = i & (uint)(starts.Length - 1);
            var known = starts[at];
            // Both at once: which of the two it is, nobody can predict.
            if (known == word | known == 0)
                return _startIndexes[at];
        }
    }

    // "N/A" is the phrase "n a", "taux d'erreur" the phrase "taux d erreur".
    private static bool IsJoint(in Token token, in Token next) => token.IsGlued && next.IsGlued && (token.Is('/') || token.Is('\'') || token.Is('\u2019'));

    private void Add(Meaning meaning, Unit unit, IReadOnlyList<uint> words)
    {
        if (unit != Unit.None && words.Count == 1)
            _units[words[0]] = unit;
        var index = 0;
        foreach (var word in words)
        {
            if (!_next.TryGetValue(Key(index, word), out var next))
            {
                next = _states.Count;
                _states.Add(new(next, default, 0, false));
                _states[index] = _states[index] with { Continues = index > 0 };
                _next.Add(Key(index, word), next);
                if (index == 0)
                    AddStart(word, next);
            }
            index = next;
        }
        _states[index] = _states[index] with { Meaning = _states[index].Meaning | meaning, Length = (byte)Math.Min(words.Count, byte.MaxValue) };
    }

    private void AddStart(uint word, int index)
    {
        if (++_startCount * 2 > _starts.Length)
            Grow();
        Place(word, index);
    }

    private void Grow()
    {
        var (words, indexes) = (_starts, _startIndexes);
        _starts = new uint[words.Length * 2];
        _startIndexes = new ushort[words.Length * 2];
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i] != 0)
                Place(words[i], indexes[i]);
        }
    }

    private void Place(uint word, int index)
    {
        var i = word >> 1;
        while (_starts[i & (uint)(_starts.Length - 1)] != 0)
            i++;
        _starts[i & (uint)(_starts.Length - 1)] = word;
        _startIndexes[i & (uint)(_starts.Length - 1)] = checked((ushort)index);
    }

    private static ulong Key(int index, uint word) => ((ulong)(uint)index << 32) | word;
}
