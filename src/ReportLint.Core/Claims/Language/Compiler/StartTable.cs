#if NET
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
#endif
using System.Runtime.CompilerServices;

namespace ReportLint.Claims;

/// <summary>The words that start a phrase, each with the index of the state after it: every word of a text is looked up here.</summary>
/// <remarks>Buckets of four, compared at once: whether a word is known cannot be predicted, so nothing branches on it. A bucket that is
/// full goes on in the next one, which is rare enough to be predicted.</remarks>
internal sealed class StartTable
{
    private const int BucketSize = 4;

    // No word is zero.
    private uint[] _words;
    private ushort[] _indexes;

    // Of the words; -1 in a table that was made before, until a word is added to it.
    private int _count;

    /// <summary>Makes one without words.</summary>
    public StartTable() => (_words, _indexes) = (new uint[1 << 6], new ushort[1 << 6]);

    /// <summary>Reads a table that was made before.</summary>
    public StartTable(uint[] words, ushort[] states) => (_words, _indexes, _count) = (words, states, -1);

    /// <summary>The slots' words.</summary>
    public uint[] Words => _words;

    /// <summary>The slots' states.</summary>
    public ushort[] States => _indexes;

    /// <summary>The index of a word; 0 where it starts no phrase.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(uint word)
    {
        for (var first = FirstOf(word); ; first = (first + BucketSize) & (_words.Length - 1))
        {
            var index = FindIn(first, word);
            if (_words[first + BucketSize - 1] == 0 || index != 0)
                return index;
        }
    }

    /// <summary>Adds a word that it has not got yet.</summary>
    public void Add(uint word, int index)
    {
        if (_count < 0)
            _count = _words.Count(static known => known != 0);
        if (++_count * BucketSize > _words.Length)
            Grow();
        Place(word, checked((ushort)index));
    }

#if NET
    private int FindIn(int first, uint word)
    {
        var known = Vector128.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(_words), (uint)first);
        var place = Vector128.Equals(known, Vector128.Create(word)).ExtractMostSignificantBits();
        // One bit is set, or none, which gives zero.
        var index = Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_indexes),
            first + (BitOperations.TrailingZeroCount(place) & (BucketSize - 1)));
        return index & ((int)-place >> 31);
    }
#else
    private int FindIn(int first, uint word)
    {
        for (var i = first; i < first + BucketSize; i++)
        {
            if (_words[i] == word)
                return _indexes[i];
        }
        return 0;
    }
#endif

    private int FirstOf(uint word) => (int)((word >> 1) * BucketSize) & (_words.Length - 1);

    private void Grow()
    {
        var (words, indexes) = (_words, _indexes);
        _words = new uint[words.Length * 2];
        _indexes = new ushort[words.Length * 2];
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i] != 0)
                Place(words[i], indexes[i]);
        }
    }

    private void Place(uint word, ushort index)
    {
        var i = FirstOf(word);
        while (_words[i] != 0)
            i = (i + 1) & (_words.Length - 1);
        _words[i] = word;
        _indexes[i] = index;
    }
}
