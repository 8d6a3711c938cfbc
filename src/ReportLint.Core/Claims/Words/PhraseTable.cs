using System.Runtime.CompilerServices;

namespace ReportLint.Claims;

/// <summary>Which state of the <see cref="Lexicon"/> a word leads to from another one.</summary>
/// <remarks>Open addressing; a slot holds word, state before and state behind in 32, 16 and 16 bits. Every word of a text is looked up here, and whether it is known nobody
/// can predict: two slots are compared without a branch, and so few are full that a third one is rarely asked for.</remarks>
internal sealed class PhraseTable
{
    private const int SlotsPerEntry = 4;

    /// <summary>How far the last slots may overflow.</summary>
    private const int Overflow = 64;

    private ulong[] _slots = new ulong[(1 << 14) + Overflow];
    private int _count;

    /// <summary>The state behind a word; 0 where there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(int state, uint word)
    {
        var slots = _slots;
        var key = Key(state, word);
        for (var at = First(state, word); ; at += 2)
        {
            var (one, other) = (slots[at], slots[at + 1]);
            // All bits where the keys are equal; a key has 48.
            var next = (one & (ulong)((long)((one >> 16) ^ key) - 1 >> 63)) | (other & (ulong)((long)((other >> 16) ^ key) - 1 >> 63));
            if (next != 0 | other == 0)
                return (int)(next & ushort.MaxValue);
        }
    }

    /// <summary>Adds a word that does not follow this state yet.</summary>
    public void Add(int state, uint word, int next)
    {
        if (++_count * SlotsPerEntry > _slots.Length)
            Resize(2 * (_slots.Length - Overflow));
        Place(Key(state, word) << 16 | checked((ushort)next));
    }

    private static ulong Key(int state, uint word) => (ulong)word << 16 | (ushort)state;

    private int First(int state, uint word) => (int)((word >> 1) + ((uint)state * 0x9E3779B1)) & (_slots.Length - Overflow - 1);

    private void Resize(int size)
    {
        var slots = _slots;
        _slots = new ulong[size + Overflow];
        foreach (var slot in slots)
        {
            if (slot != 0)
                Place(slot);
        }
    }

    private void Place(ulong slot)
    {
        var at = First((ushort)(slot >> 16), (uint)(slot >> 32));
        while (_slots[at] != 0)
        {
            // The last two stay empty, so that a search ends. Never met: sixty words would have to share their place.
            if (++at < _slots.Length - 2)
                continue;
            Resize(2 * (_slots.Length - Overflow));
            at = First((ushort)(slot >> 16), (uint)(slot >> 32));
        }
        _slots[at] = slot;
    }
}
