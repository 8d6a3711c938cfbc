namespace ReportLint.Claims;

/// <summary>A few bits of a word's hash, by which most words are distinguished from those of a set without a search.</summary>
internal static class WordFilter
{
    private const int BitsPerWord = 16;
    private const int BitsPerElement = 64;

    /// <summary>The filter of some words: a power of two of elements.</summary>
    public static ulong[] Of(IReadOnlyCollection<uint> words)
    {
        var length = 1;
        while (length * BitsPerElement < words.Count * BitsPerWord)
            length *= 2;
        var filter = new ulong[length];
        foreach (var word in words)
            filter[ElementOf(word, length)] |= BitOf(word);
        return filter;
    }

    /// <summary>The element of a filter that holds a word's bit.</summary>
    /// <param name="word">Its hash, whose lowest bit is always set.</param>
    /// <param name="length">How many elements the filter has, a power of two.</param>
    public static int ElementOf(uint word, int length) => (int)(word >> 7) & (length - 1);

    /// <summary>A word's bit in its element.</summary>
    public static ulong BitOf(uint word) => 1UL << (int)(word >> 1 & (BitsPerElement - 1));
}
