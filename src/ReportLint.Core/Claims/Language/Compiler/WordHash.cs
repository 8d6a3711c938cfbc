namespace ReportLint.Claims;

/// <summary>The hash of a word, eight letters a step; letters are folded by <see cref="WordFolder"/> before they get here.</summary>
/// <remarks>Multiply and fold, after the finalizer of MurmurHash3 (https://github.com/aappleby/smhasher); the factor is 2^64 over the
/// golden ratio.</remarks>
internal struct WordHash
{
    /// <summary>How many letters make a step.</summary>
    public const int Step = 8;

    private const ulong Factor = 0x9E3779B97F4A7C15;

    private ulong _state;
    private ulong _letters;
    private int _count;

    /// <summary>The hash of what was appended.</summary>
    public readonly uint Value => End(_state, _letters, _count);

    /// <summary>One letter more, folded; of those beyond Latin-1 both bytes count.</summary>
    public void Append(char letter)
    {
        _letters |= (ulong)(byte)(letter ^ (letter >> 8)) << (8 * _count);
        if (++_count < Step)
            return;
        _state = Mix(_state, _letters);
        _letters = 0;
        _count = 0;
    }

    /// <summary>The state after eight letters, the first in the lowest byte; it starts as zero.</summary>
    public static ulong Mix(ulong state, ulong letters) => (((state << 32) | (state >> 32)) ^ letters) * Factor;

    /// <summary>The hash of the whole steps before and of fewer than eight letters after them; never zero.</summary>
    public static uint End(ulong state, ulong letters, int count)
    {
        state = (state ^ letters ^ ((ulong)count << 60)) * Factor;
        return (uint)((state ^ (state >> 32)) * Factor >> 32) | 1;
    }
}
