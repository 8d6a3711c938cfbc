using System.Runtime.CompilerServices;

namespace ReportLint.Claims;

/// <summary>The tokens and numbers of one report; reused from report to report.</summary>
internal sealed class TokenBuffer
{
    private Token[] _tokens = new Token[256];
    private NumberData[] _numbers = new NumberData[64];
    private int _numberCount;

    private int _kinds;

    public int Count { get; private set; }

    public ref Token this[int index] => ref _tokens[index];

    public void Clear()
    {
        Count = _numberCount = 0;
        Meaning = default;
    }

    /// <summary>Forgets which kinds of tokens were seen.</summary>
    public void StartLine() => _kinds = 0;

    /// <summary>Whether a token of a kind was added since <see cref="StartLine"/>.</summary>
    public bool Saw(TokenKind kind) => (_kinds & (1 << (int)kind)) != 0;

    /// <summary>What the words added since <see cref="StartLine"/> mean, taken together.</summary>
    public Meaning LineMeaning { get; set; }

    /// <summary>What the words of the whole report mean, taken together.</summary>
    public Meaning Meaning { get; set; }

    public Span<Token> Slice(int first, int end) => _tokens.AsSpan(first, end - first);

    public ref readonly NumberData NumberOf(in Token token) => ref _numbers[token.Value];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref Token Add(TokenKind kind, int start, int length, uint value, TokenFlags flags)
    {
        if (Count == _tokens.Length)
            Array.Resize(ref _tokens, Count * 2);
        ref var token = ref _tokens[Count++];
        _kinds |= 1 << (int)kind;
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

    public void AddNumber(int start, int length, in NumberData number, TokenFlags flags)
    {
        if (_numberCount == _numbers.Length)
            Array.Resize(ref _numbers, _numberCount * 2);
        _numbers[_numberCount] = number;
        Add(TokenKind.Number, start, length, (uint)_numberCount++, flags);
    }
}
