using System.Runtime.CompilerServices;

namespace ReportLint.Claims;

/// <summary>The tokens and numbers of one report; reused from report to report.</summary>
internal sealed class TokenBuffer
{
    private Token[] _tokens = new Token[256];
    private NumberData[] _numbers = new NumberData[64];
    private int _numberCount;

    public int Count { get; private set; }

    public ref Token this[int index] => ref _tokens[index];

    public void Clear() => Count = _numberCount = 0;

    public Span<Token> Slice(int first, int end) => _tokens.AsSpan(first, end - first);

    public ref readonly NumberData NumberOf(in Token token) => ref _numbers[token.Value];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref Token Add(TokenKind kind, int start, int length, uint value, TokenFlags flags)
    {
        if (Count == _tokens.Length)
            Array.Resize(ref _tokens, Count * 2);
        ref var token = ref _tokens[Count++];
        token = new Token { Kind = kind, Start = start, Length = length, Value = value, Flags = flags };
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
