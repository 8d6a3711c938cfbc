namespace ReportLint.Claims;

/// <summary>A few different words, in the order in which they were added; cheaper than a hash set for as few as name a value.</summary>
internal sealed class DistinctWords
{
    private uint[] _words = new uint[16];

    public int Count { get; private set; }

    public ReadOnlySpan<uint> All => _words.AsSpan(0, Count);

    public bool Contains(uint word) => All.IndexOf(word) >= 0;

    public void Add(uint word)
    {
        if (Contains(word))
            return;
        if (Count == _words.Length)
            Array.Resize(ref _words, 2 * Count);
        _words[Count++] = word;
    }

    public void Clear() => Count = 0;
}
