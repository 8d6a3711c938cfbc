namespace ReportLint.Claims;

/// <summary>What the items of a report hold, kept apart from the items: most readers are after few of them, and pass over all others here
/// without touching them.</summary>
internal sealed class ItemIndex
{
    // Where the bits stand after those of the styles.
    private const int FlagsAt = 8;
    private const int KindsAt = 16;
    private const int KindAt = 24;

    private ulong[] _concepts = new ulong[256];
    private ulong[] _topics = new ulong[256];
    private ulong[] _traits = new ulong[256];
    private int _count;

    /// <summary>Reads the items, once all are there.</summary>
    public void Read(RefList<Item> items)
    {
        if (items.Count > _concepts.Length)
        {
            var length = Math.Max(items.Count, 2 * _concepts.Length);
            (_concepts, _topics, _traits) = (new ulong[length], new ulong[length], new ulong[length]);
        }
        _count = items.Count;
        for (var i = 0; i < _count; i++)
        {
            ref readonly var item = ref items[i];
            _concepts[i] = (ulong)item.Concepts;
            _topics[i] = (ulong)item.Topics;
            _traits[i] = (ulong)item.Styles | (ulong)item.Flags << FlagsAt | (ulong)item.Kinds << KindsAt
                | 1UL << (KindAt + (int)item.Kind);
        }
    }

    /// <summary>The items one of whose words is about one of some things, in order.</summary>
    public Selection About(Topics topics) => new(_topics, (ulong)topics, _topics, 0, _count);

    /// <summary>The items one of whose words says or is about one of some things, in order.</summary>
    public Selection With(Concepts concepts, Topics topics) => new(_concepts, (ulong)concepts, _topics, (ulong)topics, _count);

    /// <summary>The items one of whose words is of one of some styles, in order.</summary>
    public Selection Styled(Styles styles) => new(_traits, (ulong)styles, _traits, 0, _count);

    /// <summary>The items one of whose tokens stands in one of some ways, in order.</summary>
    public Selection Standing(TokenFlags flags) => new(_traits, (ulong)flags << FlagsAt, _traits, 0, _count);

    /// <summary>The items that hold a token of one of two kinds, in order.</summary>
    public Selection Holding(TokenKind kind, TokenKind other) =>
        new(_traits, (1UL << (int)kind | 1UL << (int)other) << KindsAt, _traits, 0, _count);

    /// <summary>The items of one of two kinds, in order.</summary>
    public Selection Of(ItemKind kind, ItemKind other) =>
        new(_traits, 1UL << (KindAt + (int)kind) | 1UL << (KindAt + (int)other), _traits, 0, _count);

    /// <summary>Indexes of items, to be gone through once.</summary>
    internal ref struct Selection(ulong[] one, ulong ofOne, ulong[] other, ulong ofOther, int count)
    {
        private int _at = -1;

        public readonly int Current => _at;

        public readonly Selection GetEnumerator() => this;

        public bool MoveNext()
        {
            while (++_at < count)
            {
                if ((one[_at] & ofOne | other[_at] & ofOther) != 0)
                    return true;
            }
            return false;
        }
    }
}
