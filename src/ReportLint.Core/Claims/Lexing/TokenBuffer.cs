using System.Runtime.CompilerServices;
using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>The tokens and numbers of one report; reused from report to report.</summary>
/// <remarks>Before the first token and after the last one of a finished line stand sentinels, breaks that mean nothing, so that a neighbour
/// of a token can be read without a check.</remarks>
internal sealed class TokenBuffer
{
    /// <summary>How many sentinels stand at each end.</summary>
    private const int Sentinels = 2;

    // Of plain prose, and of reports full of numbers.
    private const int CharactersAToken = 4;
    private const int CharactersANumber = 80;

    private static readonly Token Nothing = new() { Kind = TokenKind.Break };

    private Token[] _tokens = new Token[256];
    private NumberData[] _numbers = new NumberData[64];
    private int _numberCount;
    private volatile bool _isAbandoned;

    private int _kinds;
    private TokenFlags _flags;

    // The words that may start a phrase of several, with the state after them.
    private (int Token, int State)[] _phrases = new (int, int)[64];
    private int _phraseCount;
    private Concepts _concepts;
    private Topics _topics;
    private Styles _styles;

    public TokenBuffer()
    {
        _tokens.AsSpan(0, Sentinels).Fill(Nothing);
        Seal();
    }

    public int Count { get; private set; }

    /// <summary>What the words of the report mean.</summary>
    public Lexicon Lexicon { get; set; } = Lexicon.Default;

    /// <summary>Whether the report writes decimal commas.</summary>
    public bool HasDecimalComma { get; set; }

    public ref Token this[int index] => ref _tokens[index + Sentinels];

    /// <summary>A run of tokens, to be gone through.</summary>
    public ReadOnlySpan<Token> Between(int first, int end) => first < end ? _tokens.AsSpan(first + Sentinels, end - first) : default;

    public void Clear(int textLength = 0)
    {
        _tokens = LargeTexts.Reserve(_tokens, textLength, CharactersAToken);
        _tokens.AsSpan(0, Sentinels).Fill(Nothing);
        _numbers = LargeTexts.Reserve(_numbers, textLength, CharactersANumber);
        Count = _numberCount = 0;
        Meaning = default;
        Styles = Styles.None;
        Seal();
    }

    /// <summary>Forgets what was seen since the last line.</summary>
    public void StartLine()
    {
        _kinds = _phraseCount = 0;
        _flags = TokenFlags.None;
        Signs = 0;
        _concepts = Concepts.None;
        _topics = Topics.None;
        _styles = Styles.None;
    }

    /// <summary>The kinds of the tokens that were added since <see cref="StartLine"/>, a bit a kind.</summary>
    public byte Kinds => (byte)_kinds;

    /// <summary>Whether a token of a kind was added since <see cref="StartLine"/>.</summary>
    public bool Saw(TokenKind kind) => (_kinds & (1 << (int)kind)) != 0;

    /// <summary>The punctuation added since <see cref="StartLine"/>, a bit a character; see <see cref="SignOf"/>.</summary>
    public ulong Signs { get; private set; }

    /// <summary>How the tokens stand that were added since <see cref="StartLine"/>, taken together.</summary>
    public TokenFlags Flags => _flags;

    /// <summary>The bit of a character in <see cref="Signs"/>; some characters share one, so that a bit says "perhaps" and its absence
    /// "no".</summary>
    public static ulong SignOf(char c) => 1UL << (c & 63);

    /// <summary>What the words added since <see cref="StartLine"/> mean, taken together.</summary>
    public Meaning LineMeaning => new(_concepts, _topics);

    /// <summary>How the words added since <see cref="StartLine"/> say it, taken together.</summary>
    public Styles LineStyles => _styles;

    /// <summary>How the words of the whole report say it, taken together.</summary>
    public Styles Styles { get; private set; }

    /// <summary>What the words of the whole report mean, taken together.</summary>
    public Meaning Meaning { get; private set; }

    public ref readonly NumberData NumberOf(in Token token) => ref _numbers[token.Value];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref Token Add(TokenKind kind, int start, int length, uint value, TokenFlags flags)
    {
        MakeRoom();
        ref var token = ref this[Count++];
        _kinds |= 1 << (int)kind;
        if (kind == TokenKind.Punctuation)
            Signs |= SignOf((char)value);
        _flags |= flags;
        token.Start = start;
        token.Length = length;
        token.Concepts = Concepts.None;
        token.Topics = Topics.None;
        token.Styles = Styles.None;
        token.Value = value;
        token.Kind = kind;
        token.Flags = flags;
        token.PhraseLength = 0;
        return ref token;
    }

    /// <summary>Adds a word.</summary>
    public void AddWord(int start, int length, uint hash, TokenFlags flags)
    {
        ref readonly var phrase = ref Lexicon.Start(ref hash, out var state);
        AddPlain(start, length, hash, 0, flags, phrase, state);
    }

    /// <summary>Adds a word, or a sign, for which <paramref name="isSign"/> has all bits set and none otherwise.</summary>
    /// <param name="start">Where it starts.</param>
    /// <param name="length">How long it is.</param>
    /// <param name="value">The word's hash, or the sign.</param>
    /// <param name="isSign">Whether it is a sign.</param>
    /// <param name="flags">How it stands.</param>
    /// <param name="phrase">What the word means.</param>
    /// <param name="state">The state after the word, where longer phrases start with it; else 0.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AddPlain(int start, int length, uint value, int isSign, TokenFlags flags, in PhraseMeaning phrase, int state)
    {
        MakeRoom();
        if (_phraseCount == _phrases.Length)
            Array.Resize(ref _phrases, _phraseCount * 2);
        // Kept where it is the start of a longer phrase, else written over.
        _phrases[_phraseCount] = (Count, state);
        _phraseCount += state == 0 ? 0 : 1;
        ref var token = ref this[Count++];
        var kind = (int)TokenKind.Word + (isSign & (TokenKind.Punctuation - TokenKind.Word));
        _kinds |= 1 << kind;
        _flags |= flags;
        Signs |= SignOf((char)value) & (ulong)isSign;
        token.Start = start;
        token.Length = length;
        token.Concepts = phrase.Meaning.Concepts;
        token.Topics = phrase.Meaning.Topics;
        token.Styles = phrase.Styles;
        token.Value = value;
        token.Kind = (TokenKind)kind;
        token.Flags = flags;
        token.PhraseLength = phrase.IsPhrase ? (byte)1 : (byte)0;
        _concepts |= phrase.Meaning.Concepts;
        _topics |= phrase.Meaning.Topics;
        _styles |= phrase.Styles;
    }

    /// <summary>Ends the line: its phrases of several words get their meaning.</summary>
    public void EndLine()
    {
        for (var i = 0; i < _phraseCount; i++)
        {
            var (index, state) = _phrases[i];
            if (index + 1 < Count && Lexicon.MayContinue(state, this[index + 1]))
            {
                var meaning = Lexicon.Match(_tokens.AsSpan(index + Sentinels, Count - index), state);
                _concepts |= meaning.Concepts;
                _topics |= meaning.Topics;
                _styles |= this[index].Styles;
            }
        }
        Meaning |= LineMeaning;
        Styles |= _styles;
        Seal();
    }

    // Room for one more, and for the sentinels after it.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void MakeRoom()
    {
        if (Count + (2 * Sentinels) >= _tokens.Length)
            Grow();
    }

    private void Grow()
    {
        Array.Resize(ref _tokens, _tokens.Length * 2);
        // It may have been abandoned meanwhile.
        if (_isAbandoned)
            _tokens = [];
    }

    /// <summary>Lets every further access throw, so that whoever reads a cancelled report stops there. Another thread may call
    /// it.</summary>
    public void Abandon()
    {
        _isAbandoned = true;
        _tokens = [];
    }

    // What an earlier report left after the last token is none of this one's.
    private void Seal() => _tokens.AsSpan(Count + Sentinels, Sentinels).Fill(Nothing);

    /// <summary>Looks at a part of the line as if it had been a line of its own.</summary>
    public void Look(int first, int end)
    {
        StartLine();
        foreach (ref readonly var token in _tokens.AsSpan(first + Sentinels, end - first))
        {
            _kinds |= 1 << (int)token.Kind;
            _flags |= token.Flags;
            Signs |= token.Kind == TokenKind.Punctuation ? SignOf((char)token.Value) : 0;
            _concepts |= token.Concepts;
            _topics |= token.Topics;
            _styles |= token.Styles;
        }
    }

    public void AddNumber(int start, int length, in NumberData number, TokenFlags flags)
    {
        if (_numberCount == _numbers.Length)
            Array.Resize(ref _numbers, _numberCount * 2);
        _numbers[_numberCount] = number;
        Add(TokenKind.Number, start, length, (uint)_numberCount++, flags);
    }
}
