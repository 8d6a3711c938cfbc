namespace ReportLint.Claims;

/// <summary>The metrics of one report, by key.</summary>
internal sealed class MetricList(ReportModel model)
{
    /// <summary>A phrase of fewer words is no metric: "Total: 12" counts anything.</summary>
    private const int FewestWords = 2;

    private static readonly WordSet Final = Wordings.WordsOf(Wording.FinalWord);

    private static readonly WordSet Measured = Wordings.WordsOf(Wording.MeasuredNoun);

    private static readonly WordSet Amounts = Wordings.WordsOf(Wording.WholeAmount);

    /// <summary>What is covered, counted and written wherever a report gives figures.</summary>
    public static readonly uint Code = WordFolder.Hash("code".AsSpan());

    private readonly RefList<Metric> _metrics = [];
    private readonly Dictionary<ulong, int> _first = [];
    private readonly Dictionary<ulong, int> _last = [];

    public int Count => _metrics.Count;

    public ref Metric this[int index] => ref _metrics[index];

    public void Clear()
    {
        _metrics.Clear();
        _first.Clear();
        _last.Clear();
    }

    /// <summary>Whether no earlier metric has its key.</summary>
    public bool IsFirst(int index) => _first[_metrics[index].Key] == index;

    /// <summary>Adds a metric under the key that its phrase, its header and its kind make; leaves it out where they say too little.</summary>
    public void Add(Metric metric)
    {
        var count = 0;
        var concepts = Concepts.None;
        var key = KeyOf(metric.Phrase, ref count, ref concepts);
        if (count == 0 && metric.Kind != MetricKind.Percentile)
            return;
        key += KeyOf(metric.Header, ref count, ref concepts);
        metric.IsShort = metric.Kind != MetricKind.Percentile && count < FewestWords;
        ref readonly var quantity = ref model.QuantityList[metric.Quantity];
        metric.IsUnnamed = metric.IsShort && (concepts & (Concepts.Coverage | Concepts.Score | Concepts.Progress | Concepts.Uptime)) == 0 && !IsAmount(metric, quantity);
        if (metric.IsShort && (metric.Kind == MetricKind.Count || (metric.IsUnnamed && !IsGrade(quantity))))
            return;
        if (metric.Kind == MetricKind.Measure && (concepts & Concepts.Score) != 0 && IsScore(quantity))
            metric.Kind = MetricKind.Score;
        var dimension = metric.Kind is MetricKind.Measure ? (uint)quantity.Dimension : 0;
        metric.Key = key ^ NounPhrase.Mix(((uint)metric.Kind << 8) + dimension + (metric.IsGoal ? 1u << 16 : 0));
        metric.IsOutcome = (concepts & Concepts.Outcome) != 0;
        metric.Next = -1;
        if (_last.TryGetValue(metric.Key, out var last))
            _metrics[last].Next = _metrics.Count;
        else
            _first.Add(metric.Key, _metrics.Count);
        _last[metric.Key] = _metrics.Count;
        _metrics.Add(metric);
    }

    // "Budget: $120,000", "Duration: 3 weeks".
    private bool IsAmount(in Metric metric, in Quantity quantity) =>
        quantity.Dimension is Dimension.Dollar or Dimension.Euro or Dimension.Pound or Dimension.Duration or Dimension.Calendar && model.HoldsOneOf(Amounts, metric.Phrase.First, metric.Phrase.End);

    // Of a closed scale, which its label only names.
    private static bool IsGrade(in Quantity quantity) => quantity.Unit == Unit.Percent || quantity.MayBeGrade;

    private static bool IsScore(in Quantity quantity) =>
        IsGrade(quantity) || (quantity.Unit == Unit.None && quantity.Value is > 10 and <= 100);

    private ulong KeyOf((int First, int End) words, ref int count, ref Concepts concepts)
    {
        ulong key = 0;
        var own = model.ConceptsOf(words.First, words.End);
        concepts |= own;
        for (var i = words.First; i < words.End; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (!NounPhrase.IsContent(token) && !Measured.Contains(token.Value))
                continue;
            // "Total lines of code" are the lines of code, and test coverage and code coverage are one.
            var saysNothing = token.Has(Concepts.Total) || Final.Contains(token.Value) || ((own & Concepts.Coverage) != 0 && (own & Concepts.Outcome) == 0 && (token.Has(Concepts.Test) || token.Value == Code));
            key += saysNothing ? 0 : NounPhrase.Mix(model.Singular(token));
            count++;
        }
        return key;
    }
}
