namespace ReportLint.Claims;

/// <summary>The counts that words name, by each of these words and by all of them.</summary>
internal sealed class ToldCountList(ReportModel model, ToldCountLabels labels)
{
    /// <summary>"Cranes: 12" counts any cranes, "Cranes painted: 12" those.</summary>
    public const int FewestWords = 2;

    private const int MostWords = 6;

    private readonly MetricScopes _scopes = new(model);
    private readonly List<ToldCount> _counts = new(16);
    private readonly List<uint> _words = new(32);
    private readonly Dictionary<uint, List<int>> _byWord = [];
    private readonly Dictionary<ulong, List<int>> _byKey = [];

    public int Count => _counts.Count;

    /// <summary>The stems of the words of all.</summary>
    public List<uint> Words => _words;

    /// <summary>Those that the same words name, in whatever order.</summary>
    public IEnumerable<List<int>> ByKey => _byKey.Values;

    public ToldCount this[int index] => _counts[index];

    public void Clear()
    {
        _counts.Clear();
        _words.Clear();
        _byWord.Clear();
        _byKey.Clear();
    }

    /// <summary>Those whose label holds a word, given by its stem.</summary>
    public List<int>? Of(uint word) => _byWord.TryGetValue(word, out var counts) ? counts : null;

    /// <summary>Those that the same words name as one, itself among them.</summary>
    public List<int> Like(int index) => _byKey[KeyOf(_counts[index])];

    /// <summary>Those that name what some words name, and no more; null where there are none.</summary>
    public List<int>? Named((int First, int End) words)
    {
        var first = _words.Count;
        AddWords(first, words);
        var key = NounPhrase.Mix((uint)Dimension.Count);
        for (var w = first; w < _words.Count; w++)
            key += NounPhrase.Mix(_words[w]);
        var isEmpty = _words.Count == first;
        _words.RemoveRange(first, _words.Count - first);
        return !isEmpty && _byKey.TryGetValue(key, out var counts) ? counts : null;
    }

    /// <summary>Whether somebody claims a count, and does not suppose it.</summary>
    public bool IsClaimed(int index) => (_counts[index].IsActual || !_scopes.IsNoClaim(_counts[index].Item)) && !Suppositions.Hold(model, model.ItemList[_counts[index].Item]);

    /// <summary>Adds a count, unless its words say too little.</summary>
    public void Add(int index, in Item item, ToldCount count)
    {
        // "Coverage: 85%" below "Parser" is that of the parser.
        if (count.Noun == default && item is { Section: > 1, Kind: not ItemKind.Heading } && ToldCountLabels.IsMeasure(model.QuantityList[count.Quantity]) && !count.IsRow && HeadingOf(item) is var above && labels.Says(above) && Narrows(above))
            Add(index, item, count with { Noun = above });
        if (count.IsBare)
            Add(index, item, count with { IsBare = false, IsWhole = true, IsLabel = true });
        var first = _words.Count;
        AddWords(first, count.Label);
        var named = _words.Count;
        AddWords(first, count.Noun, isHeading: count.IsRow && count.IsTotal);
        if (_words.Count > first && _words.Count - first < FewestOf(count) && count.Noun == default && item is { Section: > 1, Kind: not ItemKind.Heading } && HeadingOf(item) is var heading && labels.Says(heading))
            AddWords(first, (count = count with { Noun = heading }).Noun, isHeading: true);
        if (_words.Count - first < FewestOf(count) || _words.Count - first > MostWords)
        {
            _words.RemoveRange(first, _words.Count - first);
            return;
        }
        // "86% fill rate" names the hall before its number: "| Hall | 84% |" below "Fill rate".
        if (ToldCountLabels.IsMeasure(model.QuantityList[count.Quantity]))
            named = _words.Count;
        for (var w = first; w < named; w++)
            Place(_byWord, _words[w]);
        var told = count with { Item = index, Words = (first, _words.Count) };
        Place(_byKey, KeyOf(told));
        _counts.Add(told);
    }

    // "Total cranes: 12", "The outage lasted 47 minutes", "Global coverage: 84%".
    private int FewestOf(in ToldCount count) =>
        count.IsWhole || count.IsTotal && (count.Noun == default || !count.IsRow) || (ToldCountLabels.IsMeasure(model.QuantityList[count.Quantity]) && (labels.NamesAmount(count.Label) || NamesMeasure(count.Label) || IsPerformance(count.Label)))
        || (model.QuantityList[count.Quantity].Unit == Unit.Percent && (model.ConceptsOf(count.Label.First, count.Label.End) & (Concepts.Coverage | Concepts.Progress)) != 0) ? 1 : FewestWords;

    // "Drying time": of what, and the kind of measure.
    private bool NamesMeasure((int First, int End) label) =>
        label.End - label.First >= FewestWords && model.MeaningOf(label.First, label.End) is var said && ((said.Topics & Topics.Measured) != 0 || (said.Concepts & Concepts.Rate) != 0);

    private bool Narrows((int First, int End) heading)
    {
        for (var i = heading.First; i < heading.End; i++)
        {
            if (ToldCountLabels.Names(model.Tokens[i]) && !model.Tokens[i].Has(MetricScopes.General))
                return true;
        }
        return false;
    }

    // "Uptime": a measure by itself.
    private bool IsPerformance((int First, int End) label) => (model.MeaningOf(label.First, label.End).Topics & Topics.Performance) != 0;

    private (int First, int End) HeadingOf(in Item item)
    {
        ref readonly var heading = ref model.ItemList[model.SectionList[item.Section].Heading];
        return (heading.FirstToken, heading.EndToken);
    }

    // "Summary" says nothing.
    private void AddWords(int first, (int First, int End) label, bool isHeading = false)
    {
        for (var i = label.First; i < label.End; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (ToldCountLabels.Names(token) && !(isHeading && token.Has(Concepts.General)) && model.Stem(token) is var stem && _words.IndexOf(stem, first) < 0)
                _words.Add(stem);
        }
    }

    private void Place<T>(Dictionary<T, List<int>> all, T key)
        where T : notnull
    {
        if (!all.TryGetValue(key, out var counts))
            all.Add(key, counts = []);
        counts.Add(_counts.Count);
    }

    private ulong KeyOf(in ToldCount count)
    {
        var key = NounPhrase.Mix((uint)model.QuantityList[count.Quantity].Dimension);
        for (var w = count.Words.First; w < count.Words.End; w++)
            key += NounPhrase.Mix(_words[w]);
        return key;
    }
}
