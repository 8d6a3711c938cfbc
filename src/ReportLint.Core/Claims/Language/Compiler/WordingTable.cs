using System.Text;

namespace ReportLint.Claims;

/// <summary>The phrases that are compared as they are written, and the words that have a value.</summary>
internal sealed class WordingTable
{
    private static readonly int KindCount = EnumMembers.Of<Wording>().Length;
    private static readonly WordValue[] ValueKinds = [WordValue.Unit, WordValue.Month, WordValue.Number, WordValue.Weekday];

    private readonly Dictionary<string, byte>[] _phrases =
        [.. Enumerable.Range(0, KindCount).Select(static _ => new Dictionary<string, byte>(StringComparer.Ordinal))];
    private readonly Dictionary<WordValue, SortedDictionary<uint, byte>> _values =
        ValueKinds.ToDictionary(static kind => kind, static _ => new SortedDictionary<uint, byte>());

    /// <summary>Adds a phrase of a language.</summary>
    public void Add(Wording kind, int language, string phrase)
    {
        var phrases = _phrases[(int)kind];
        phrases.TryGetValue(phrase, out var languages);
        phrases[phrase] = (byte)(languages | 1 << language);
    }

    /// <summary>Adds a word with its value.</summary>
    public void AddValue(WordValue kind, string word, byte value) => _values[kind][WordFolder.Hash(word.AsSpan())] = value;

    /// <summary>The tables of the phrases' texts.</summary>
    public (string Phrases, int[] Starts, byte[] Languages, ushort[] Kinds) ToTexts()
    {
        var (texts, starts, languages, kinds) = (new StringBuilder(), new List<int>(), new List<byte>(), new List<ushort>());
        foreach (var phrases in _phrases)
        {
            kinds.Add(checked((ushort)starts.Count));
            foreach (var entry in phrases.OrderBy(static entry => entry.Key, PhraseOrder.Instance))
            {
                starts.Add(texts.Length);
                languages.Add(entry.Value);
                texts.Append(entry.Key);
            }
        }
        kinds.Add(checked((ushort)starts.Count));
        starts.Add(texts.Length);
        return (texts.ToString(), starts.ToArray(), languages.ToArray(), kinds.ToArray());
    }

    /// <summary>The tables of the words by their hashes.</summary>
    public (uint[] Words, ushort[] Kinds, ulong[] Filters, ushort[] KindFilters, byte[] Values) ToWords()
    {
        var (words, kinds, filters, kindFilters) = (new List<uint>(), new List<ushort>(), new List<ulong>(), new List<ushort>());
        foreach (var phrases in _phrases)
            AddKind(phrases.Keys.Where(static phrase => phrase.IndexOf(' ') < 0).Select(static phrase => WordFolder.Hash(phrase.AsSpan())));
        foreach (var kind in ValueKinds)
            AddKind(_values[kind].Keys);
        kinds.Add(checked((ushort)words.Count));
        kindFilters.Add(checked((ushort)filters.Count));
        byte[] values = [.. ValueKinds.SelectMany(kind => _values[kind].Values)];
        return (words.ToArray(), kinds.ToArray(), filters.ToArray(), kindFilters.ToArray(), values);

        void AddKind(IEnumerable<uint> hashes)
        {
            kinds.Add(checked((ushort)words.Count));
            kindFilters.Add(checked((ushort)filters.Count));
            uint[] sorted = [.. hashes.Distinct().OrderBy(static hash => hash)];
            words.AddRange(sorted);
            filters.AddRange(WordFilter.Of(sorted));
        }
    }
}
