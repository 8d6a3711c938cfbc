namespace ReportLint.Markdown;

/// <summary>A hash table from normalised link labels (§4.7) to ordinals. Labels lie one after the other in one buffer, the one asked for at
/// its end.</summary>
internal sealed class LabelTable
{
    private readonly Buffer<Entry> _entries = new();
    private int[] _buckets = new int[16];
    private char[] _characters = new char[256];
    private int _used;

    public void Clear()
    {
        if (_entries.Count > 0)
            _buckets.AsSpan().Clear();
        _entries.Clear();
        _used = 0;
    }

    /// <summary>Adds a label unless it is there.</summary>
    public bool TryAdd(in LeafText leaf, LeafPart label, int ordinal)
    {
        var candidate = Normalise(in leaf, label);
        if (Find(candidate) >= 0)
            return false;
        if (_entries.Count == _buckets.Length)
            Grow();
        _used += candidate.Length;
        Chain(_entries.Add(candidate with { Ordinal = ordinal }));
        return true;
    }

    public bool TryFind(in LeafText leaf, LeafPart label, out int ordinal)
    {
        ordinal = -1;
        var found = Find(Normalise(in leaf, label));
        if (found >= 0)
            ordinal = _entries[found].Ordinal;
        return found >= 0;
    }

    /// <summary>Writes the label after those in the table.</summary>
    private Entry Normalise(in LeafText leaf, LeafPart label)
    {
        var (end, needsBlank) = (_used, false);
        for (var cursor = new LeafCursor(in leaf, label.Line, label.Start); cursor.Offset < label.End;)
        {
            if (cursor.Current is ' ' or '\t' or '\n')
            {
                needsBlank = end > _used;
                cursor.Advance();
                continue;
            }
            if (_characters.Length < end + CaseFolding.MaxExpansion + 1)
                Array.Resize(ref _characters, _characters.Length * 2);
            if (needsBlank)
                _characters[end++] = ' ';
            needsBlank = false;
            var (read, written) = CaseFolding.Fold(leaf.Source, cursor.Offset, _characters.AsSpan(end));
            cursor.Advance(read);
            end += written;
        }
        return new() { Start = _used, Length = end - _used, Hash = Hash(_characters.AsSpan(_used, end - _used)) };
    }

    /// <summary>FNV-1a.</summary>
    private static uint Hash(ReadOnlySpan<char> label)
    {
        var hash = 2166136261;
        foreach (var c in label)
            hash = (hash ^ c) * 16777619;
        return hash ^ (hash >> 15);
    }

    private int Find(in Entry candidate)
    {
        var label = LabelOf(candidate);
        for (var i = _buckets[BucketOf(candidate)] - 1; i >= 0; i = _entries[i].Next)
        {
            ref readonly var entry = ref _entries[i];
            if (entry.Hash == candidate.Hash && LabelOf(entry).SequenceEqual(label))
                return i;
        }
        return -1;
    }

    private ReadOnlySpan<char> LabelOf(in Entry entry) => _characters.AsSpan(entry.Start, entry.Length);

    private uint BucketOf(in Entry entry) => entry.Hash & (uint)(_buckets.Length - 1);

    private void Grow()
    {
        _buckets = new int[_buckets.Length * 2];
        for (var i = 0; i < _entries.Count; i++)
            Chain(i);
    }

    private void Chain(int index)
    {
        ref var entry = ref _entries[index];
        ref var bucket = ref _buckets[BucketOf(entry)];
        entry.Next = bucket - 1;
        bucket = index + 1;
    }

    private struct Entry
    {
        public int Start;
        public int Length;
        public uint Hash;
        public int Ordinal;

        /// <summary>The next entry of the bucket, or -1.</summary>
        public int Next;
    }
}
