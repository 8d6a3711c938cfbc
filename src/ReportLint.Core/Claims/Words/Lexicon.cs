namespace ReportLint.Claims;

/// <summary>The word lists of all languages, compiled into one matcher of phrases.</summary>
/// <remarks>A list is text: <c>[Section]</c> heads the phrases of one concept, one a line; <c>(e)</c> stands for a part that may be missing; <c>#</c> starts a
/// remark. Sections are named as <see cref="Concepts"/>, or <c>Unit name</c> as <see cref="Units"/>.</remarks>
internal sealed class Lexicon
{
    private readonly Dictionary<ulong, int> _next = [];
    private readonly List<Concepts> _concepts = [Concepts.None];
    private readonly Dictionary<uint, Unit> _units = [];

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

    /// <summary>Writes the concepts of every phrase into the token that it starts with.</summary>
    public void Match(Span<Token> tokens)
    {
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Kind == TokenKind.Word)
                MatchAt(tokens, i);
        }
    }

    private void MatchAt(Span<Token> tokens, int at)
    {
        ref var first = ref tokens[at];
        var state = 0;
        for (var i = at; i < tokens.Length; i++)
        {
            // "N/A" is the phrase "n a".
            if (i > at && i + 1 < tokens.Length && tokens[i].Is('/') && tokens[i].IsGlued && tokens[i + 1].IsGlued)
                i++;
            if (tokens[i].Kind != TokenKind.Word)
                return;
            if (!_next.TryGetValue(Key(state, tokens[i].Value), out state))
                return;
            if (_concepts[state] == Concepts.None)
                continue;
            first.Concepts |= _concepts[state];
            first.PhraseLength = (byte)Math.Min(i - at + 1, byte.MaxValue);
        }
    }

    private void Add(Concepts concepts, Unit unit, IReadOnlyList<uint> words)
    {
        if (unit != Unit.None && words.Count == 1)
            _units[words[0]] = unit;
        var state = 0;
        foreach (var word in words)
        {
            if (!_next.TryGetValue(Key(state, word), out var next))
            {
                next = _concepts.Count;
                _concepts.Add(Concepts.None);
                _next.Add(Key(state, word), next);
            }
            state = next;
        }
        _concepts[state] |= concepts;
    }

    private static ulong Key(int state, uint word) => ((ulong)(uint)state << 32) | word;
}
