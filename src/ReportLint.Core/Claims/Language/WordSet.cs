using System.Collections;

namespace ReportLint.Claims;

/// <summary>Words, by their hashes. Nearly all words that are asked for are in no set: <see cref="WordFilter"/> shows it without a
/// search.</summary>
internal sealed class WordSet : IEnumerable<uint>
{
    private readonly uint[] _words;
    private readonly int _first;
    private readonly ulong[] _filters;
    private readonly int _firstFilter;
    private readonly int _filterLength;

    /// <summary>A set of some words.</summary>
    /// <param name="words">Their hashes.</param>
    public WordSet(IEnumerable<uint> words)
        : this([.. words.Distinct().OrderBy(static word => word)])
    {
    }

    private WordSet(uint[] sorted)
    {
        (_words, _filters) = (sorted, WordFilter.Of(sorted));
        (Count, _filterLength) = (_words.Length, _filters.Length);
    }

    /// <summary>A set in the compiled word lists.</summary>
    /// <param name="tables">The lists.</param>
    /// <param name="kind">Its index in <see cref="LanguageTables.KindWords"/>.</param>
    public WordSet(LanguageTables tables, int kind)
    {
        (_words, _first, Count) = (tables.Words, tables.KindWords[kind], tables.KindWords[kind + 1] - tables.KindWords[kind]);
        (_filters, _firstFilter, _filterLength) =
            (tables.Filters, tables.KindFilters[kind], tables.KindFilters[kind + 1] - tables.KindFilters[kind]);
    }

    /// <summary>How many words there are.</summary>
    public int Count { get; }

    /// <summary>A set of words that are sorted, each once.</summary>
    public static WordSet OfSorted(uint[] words) => new(words);

    /// <summary>The words of a text, with blanks between them.</summary>
    public static WordSet Of(string words) => new(words.Split(' ').Select(static word => WordFolder.Hash(word.AsSpan())));

    /// <summary>Whether a word is in the set.</summary>
    public bool Contains(uint word) => IndexOf(word) >= 0;

    /// <summary>The index of a word among the words in ascending order; negative where it is not in the set.</summary>
    public int IndexOf(uint word) =>
        (_filters[_firstFilter + WordFilter.ElementOf(word, _filterLength)] & WordFilter.BitOf(word)) != 0
            && Array.BinarySearch(_words, _first, Count, word) is >= 0 and var at ? at - _first : -1;

    /// <inheritdoc/>
    public IEnumerator<uint> GetEnumerator() => _words.Skip(_first).Take(Count).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
