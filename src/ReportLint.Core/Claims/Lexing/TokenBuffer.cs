using System.Runtime.CompilerServices;

namespace ReportLint.Claims;

/// <summary>The tokens and numbers of one report; reused from report to report.</summary>
internal sealed class TokenBuffer
{
    private Token[] _tokens = new Token[256];
    private NumberData[] _numbers = new NumberData[64];
    private int _numberCount;

    private int _kinds;
    private ulong _signs;

    // The words that may start a phrase of several, with the state behind them.
    private (int Token, int State)[] _phrases = new (int, int)[64];
    private int _phraseCount;
    private Concepts _concepts;
    private Topics _topics;

    public int Count { get; private set; }

    public ref Token this[int index] => ref _tokens[index];

    public void Clear()
    {
        Count = _numberCount = 0;
        Meaning = default;
    }

    /// <summary>Forgets what was seen since the last line.</summary>
    public void StartLine()
    {
        _kinds = _phraseCount = 0;
        _signs = 0;
        _concepts = Concepts.None;
        _topics = Topics.None;
    }

    /// <summary>Whether a token of a kind was added since <see cref="StartLine"/>.</summary>
    public bool Saw(TokenKind kind) => (_kinds & (1 << (int)kind)) != 0;

    /// <summary>The punctuation added since <see cref="StartLine"/>, a bit a character; see <see cref="SignOf"/>.</summary>
    public ulong Signs => _signs;

    /// <summary>The bit of a character in <see cref="Signs"/>; some characters share one, so that a bit says "perhaps" and its absence "no".</summary>
    public static ulong SignOf(char c) => 1UL << (c & 63);

    /// <summary>What the words added since <see cref="StartLine"/> mean, taken together.</summary>
    public Meaning LineMeaning => new(_concepts, _topics);

    /// <summary>What the words of the whole report mean, taken together.</summary>
    public Meaning Meaning { get; private set; }

    public ref readonly NumberData NumberOf(in Token token) => ref _numbers[token.Value];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref Token Add(TokenKind kind, int start, int length, uint value, TokenFlags flags)
    {
        if (Count == _tokens.Length)
            Array.Resize(ref _tokens, Count * 2);
        ref var token = ref _tokens[Count++];
        _kinds |= 1 << (int)kind;
        if (kind == TokenKind.Punctuation)
            _signs |= SignOf((char)value);
        token.Start = start;
        token.Length = length;
        token.Concepts = Concepts.None;
        token.Topics = Topics.None;
        token.Value = value;
        token.Kind = kind;
        token.Flags = flags;
        token.PhraseLength = 0;
        return ref token;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AddWord(int start, int length, uint hash, TokenFlags flags, in PhraseState state)
    {
        if (state.Continues)
            AddPhrase(state.Index);
        ref var token = ref Add(TokenKind.Word, start, length, hash, flags);
        token.PhraseLength = state.Length;
        token.Concepts = state.Meaning.Concepts;
        token.Topics = state.Meaning.Topics;
        _concepts |= state.Meaning.Concepts;
        _topics |= state.Meaning.Topics;
    }

    /// <summary>Ends the line: its phrases of several words get their meaning.</summary>
    public void EndLine(Lexicon lexicon)
    {
        for (var i = 0; i < _phraseCount; i++)
        {
            var (index, state) = _phrases[i];
            lexicon.Match(_tokens.AsSpan(index, Count - index), state);
            _concepts |= _tokens[index].Concepts;
            _topics |= _tokens[index].Topics;
        }
        Meaning |= LineMeaning;
    }

    public void AddNumber(int start, int length, in NumberData number, TokenFlags flags)
    {
        if (_numberCount == _numbers.Length)
            Array.Resize(ref _numbers, _numberCount * 2);
        _numbers[_numberCount] = number;
        Add(TokenKind.Number, start, length, (uint)_numberCount++, flags);
    }

    private void AddPhrase(int state)
    {
        if (_phraseCount == _phrases.Length)
            Array.Resize(ref _phrases, _phraseCount * 2);
        _phrases[_phraseCount++] = (Count, state);
    }
}
