namespace ReportLint.Claims;

/// <summary>What the phrases that end in each state of a <see cref="PhraseTrie"/> mean, by language.</summary>
internal sealed class MeaningTable
{
    private readonly Dictionary<(int State, int Language), (Meaning Meaning, Styles Styles)> _byState = [];

    /// <summary>Adds what a phrase means to what it means already.</summary>
    public void Add(int state, int language, Meaning meaning, Styles styles)
    {
        _byState.TryGetValue((state, language), out var known);
        _byState[(state, language)] = (known.Meaning | meaning, known.Styles | styles);
    }

    /// <summary>Gives each state its row; states with the same meaning share one.</summary>
    /// <returns>The rows, as <see cref="LanguageTables.Meanings"/> and <see cref="LanguageTables.Styles"/> hold them.</returns>
    public (ulong[] Meanings, byte[] Styles) ToTables(PhraseTrie trie, int languages)
    {
        var (meanings, styles) = (new List<ulong>(new ulong[2 * languages]), new List<byte>(new byte[languages]));
        var rows = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var state = 1; state < trie.Count; state++)
        {
            var values = Enumerable.Range(0, languages).Select(language => MeaningOf(state, language)).ToArray();
            if (Array.TrueForAll(values, static value => value == default))
                continue;
            var key = string.Join("|", values.Select(KeyOf));
            if (!rows.TryGetValue(key, out var row))
            {
                rows.Add(key, row = styles.Count / languages);
                foreach (var (meaning, style) in values)
                {
                    meanings.Add((ulong)meaning.Concepts);
                    meanings.Add((ulong)meaning.Topics);
                    styles.Add((byte)style);
                }
            }
            trie.SetRow(state, row);
        }
        return (meanings.ToArray(), styles.ToArray());
    }

    private (Meaning Meaning, Styles Styles) MeaningOf(int state, int language) =>
        _byState.TryGetValue((state, language), out var known) ? known : default;

    private static string KeyOf((Meaning Meaning, Styles Styles) value) =>
        $"{(ulong)value.Meaning.Concepts},{(ulong)value.Meaning.Topics},{(byte)value.Styles}";
}
