namespace ReportLint.Claims;

/// <summary>Which state of a <see cref="PhraseTrie"/> a word leads to from another one.</summary>
/// <remarks>Open addressing; a slot holds word, state before and state after in 32, 16 and 16 bits, and none is zero.</remarks>
internal sealed class PhraseTable
{
    private const int SlotsPerEntry = 3;

    private ulong[] _slots;

    // Of the steps; -1 in a table that was made before, until a step is added to it.
    private int _count;

    /// <summary>Makes one without steps.</summary>
    public PhraseTable() => _slots = new ulong[1 << 6];

    /// <summary>Reads a table that was made before.</summary>
    public PhraseTable(ulong[] slots) => (_slots, _count) = (slots, -1);

    /// <summary>The slots.</summary>
    public ulong[] Slots => _slots;

    /// <summary>The state after a word; 0 where there is none.</summary>
    public int Find(int state, uint word)
    {
        var key = Key(state, word);
        for (var at = First(key); _slots[at] != 0; at = (at + 1) & (_slots.Length - 1))
        {
            if (_slots[at] >> 16 == key)
                return (int)(_slots[at] & ushort.MaxValue);
        }
        return 0;
    }

    /// <summary>Adds a word that does not follow this state yet.</summary>
    public void Add(int state, uint word, int next)
    {
        if (_count < 0)
            _count = _slots.Count(static slot => slot != 0);
        if (++_count * SlotsPerEntry > _slots.Length)
            Grow();
        Place(Key(state, word) << 16 | checked((ushort)next));
    }

    // Of 48 bits.
    private static ulong Key(int state, uint word) => (ulong)word << 16 | (ushort)state;

    private int First(ulong key) => (int)((uint)(key >> 17) + ((uint)(ushort)key * 0x9E3779B1)) & (_slots.Length - 1);

    private void Grow()
    {
        var slots = _slots;
        _slots = new ulong[slots.Length * 2];
        foreach (var slot in slots)
        {
            if (slot != 0)
                Place(slot);
        }
    }

    private void Place(ulong slot)
    {
        var at = First(slot >> 16);
        while (_slots[at] != 0)
            at = (at + 1) & (_slots.Length - 1);
        _slots[at] = slot;
    }
}
