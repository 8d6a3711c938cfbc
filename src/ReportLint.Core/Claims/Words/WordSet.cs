using System.Collections;

namespace ReportLint.Claims;

/// <summary>Words, by their hashes. Nearly all words that are asked for are in none: a few bits of the hash tell so without a look at the table.</summary>
internal sealed class WordSet : IEnumerable<uint>
{
    private const int Bits = 12;

    private readonly HashSet<uint> _words = [];
    private readonly ulong[] _filter = new ulong[1 << (Bits - 6)];

    public int Count => _words.Count;

    public bool Contains(uint word) => (_filter[(word >> 6) & ((1 << (Bits - 6)) - 1)] >> (int)(word & 63) & 1) != 0 && _words.Contains(word);

    public void Add(uint word)
    {
        _filter[(word >> 6) & ((1 << (Bits - 6)) - 1)] |= 1UL << (int)(word & 63);
        _words.Add(word);
    }

    public IEnumerator<uint> GetEnumerator() => _words.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
