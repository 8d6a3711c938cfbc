namespace ReportLint.Claims.Supporting;

/// <summary>Claims about figures, each with what repeats it: the same figure of the same thing, or a row of the same table.</summary>
internal sealed class FigureClaims
{
    private readonly Dictionary<(double Value, uint Noun), Entry> _byNoun = [];
    private readonly Dictionary<int, Entry> _byGroup = [];
    private readonly List<Entry> _all = [];

    /// <summary>The claims that repeat no other, in order.</summary>
    public IReadOnlyList<Entry> All => _all;

    /// <summary>Forgets the last report.</summary>
    public void Clear()
    {
        _byNoun.Clear();
        _byGroup.Clear();
        _all.Clear();
    }

    /// <summary>Adds a claim.</summary>
    /// <param name="item">The index of its item.</param>
    /// <param name="figure">Its figure.</param>
    /// <param name="noun">What the figure is of.</param>
    /// <param name="group">The group whose items make one claim; negative where each makes its own.</param>
    /// <returns>The claim; null where it repeats another.</returns>
    public Entry? Add(int item, in Quantity figure, uint noun, int group)
    {
        if (_byNoun.TryGetValue((figure.Value, noun), out var known) || _byGroup.TryGetValue(group, out known))
        {
            known.Repeats.Add(figure);
            return null;
        }
        var entry = new Entry(item, figure);
        _all.Add(entry);
        _byNoun.Add((figure.Value, noun), entry);
        if (group >= 0)
            _byGroup.Add(group, entry);
        return entry;
    }

    /// <summary>A claim and what repeats it.</summary>
    /// <param name="item">The index of its item.</param>
    /// <param name="figure">Its figure.</param>
    internal sealed class Entry(int item, in Quantity figure)
    {
        /// <summary>The index of its item.</summary>
        public int Item { get; } = item;

        /// <summary>Its figure.</summary>
        public Quantity Figure { get; } = figure;

        /// <summary>Its words.</summary>
        public Text.TextSpan Span { get; set; } = figure.Span;

        /// <summary>The same figure elsewhere, in order.</summary>
        public List<Quantity> Repeats { get; } = [];

        /// <summary>How many there are, where the report says so.</summary>
        public (long Count, Text.TextSpan Span)? Known { get; set; }
    }
}
