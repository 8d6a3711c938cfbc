using ReportLint.Claims.Annotating;
using ReportLint.Claims.Grouping;
using ReportLint.Claims.Statements;

namespace ReportLint.Claims.Laws;

/// <summary>Value: one metric of one thing has one value, wherever the report gives it: "Security score: 95/100" in the summary, and
/// "Security score: 85/100" in the conclusion.</summary>
internal sealed class ValueLaw : LawReader
{
    // More figures of one name are data.
    private const int MostOfOne = 64;

    // From so many values on, a name stands for an attribute of several things.
    private const int LeastOfFamily = 3;

    private readonly Dictionary<(int Subject, Roles Roles, int More), List<ValueEntry>> _metrics = [];
    private readonly List<List<ValueEntry>> _order = [];

    public ValueLaw(ClaimTable table)
        : base(table) =>
        PairEvidence = new(table);

    /// <summary>The figures of each name.</summary>
    public IReadOnlyList<List<ValueEntry>> Metrics => _order;

    /// <summary>What supports and weakens that two figures are values of one metric.</summary>
    public ValueEvidence PairEvidence { get; }

    /// <summary>Whether a name stands for an attribute of several things. <see cref="PairEvidence"/> has to have begun with its
    /// figures.</summary>
    public bool IsOfSeveral(List<ValueEntry> entries) => entries.Count >= LeastOfFamily && ValuesOf(entries) >= LeastOfFamily;

    /// <inheritdoc/>
    public override void Read()
    {
        _metrics.Clear();
        _order.Clear();
        foreach (var item in Table.ItemsWithFigures)
        {
            var (first, end) = Table.FiguresOf(item);
            for (var q = first; q < end; q++)
                Collect(q, item);
        }
        foreach (var entries in _order)
        {
            if (entries.Count > 1)
                Relate(entries);
        }
    }

    private void Collect(int q, int item)
    {
        var node = Table.Groups.NodeOf(item);
        if (node < 0 || !Table.TryReadMetric(q, out var metric))
            return;
        var key = (metric.Subject, metric.Roles, metric.Percentile | (metric.Has(FigureTraits.Change) ? 256 : 0));
        if (!_metrics.TryGetValue(key, out var entries))
        {
            _metrics[key] = entries = [];
            _order.Add(entries);
        }
        if (entries.Count < MostOfOne)
            entries.Add(new(q, item, node, metric));
    }

    // One relation a name: the pair that is most likely a defect.
    private void Relate(List<ValueEntry> entries)
    {
        var (best, score) = ((First: -1, Second: -1), int.MinValue);
        PairEvidence.Begin(entries);
        for (var i = 0; i < entries.Count; i++)
        {
            for (var j = i + 1; j < entries.Count; j++)
            {
                if (!MayBeCompared(entries[i], entries[j]))
                    continue;
                ref readonly var one = ref Table.QuantityOf(entries[i].Figure);
                ref readonly var other = ref Table.QuantityOf(entries[j].Figure);
                if (ValueCheck.Agree(one, other))
                    continue;
                var its = PairEvidence.ScoreOf(i, j);
                if (its > score)
                    (best, score) = ((i, j), its);
            }
        }
        if (best.First >= 0)
            Add(entries, best.First, best.Second);
        else
            AddAgreeing(entries);
    }

    // The first pair that may be compared, where all agree.
    private void AddAgreeing(List<ValueEntry> entries)
    {
        for (var i = 1; i < entries.Count; i++)
        {
            var (one, other) = (entries[i - 1], entries[i]);
            if (!MayBeCompared(one, other) || Explain(entries, i - 1, i) != Explanation.None)
                continue;
            Table.Relations.AddMember(one.Figure, one.Item, Table.QuantityOf(one.Figure).Span);
            ref readonly var expected = ref Table.QuantityOf(one.Figure);
            ref var relation = ref AddRelation(Law.Value, Shapes.Value, other.Figure, null, expected.Interval, other.Node);
            relation.Shape |= other.Metric.Subject << 8;
            return;
        }
    }

    private bool MayBeCompared(in ValueEntry one, in ValueEntry other)
    {
        if (one.Item == other.Item)
            return false;
        return ValueCheck.AreComparable(Table.QuantityOf(one.Figure), Table.QuantityOf(other.Figure));
    }

    private void Add(List<ValueEntry> entries, int first, int second)
    {
        var (one, other) = (entries[first], entries[second]);
        var (ones, others) = (CountOf(entries, one), CountOf(entries, other));
        // The value that is seldom given is changed first.
        var (claim, against) = ones < others ? (one, other) : (other, one);
        var explanation = Explain(entries, first, second);
        Table.Relations.AddMember(against.Figure, against.Item, Table.QuantityOf(against.Figure).Span);
        ref readonly var expected = ref Table.QuantityOf(against.Figure);
        ref var relation = ref AddRelation(Law.Value, Shapes.Value, claim.Figure, explanation, expected.Interval, claim.Node);
        // Relations of one metric are no siblings of those of another.
        relation.Shape |= claim.Metric.Subject << 8;
        (relation.Subject, relation.Against) = (claim.Metric.Span, against.Metric.Span);
        PairEvidence.AddTo(ref relation, first, second);
        relation.Add(Evidence.Repeated, 2, Math.Max(ones, others) > 1);
        AddDistance(ref relation, ValueCheck.ValueOf(Table.QuantityOf(claim.Figure)), ValueCheck.ValueOf(expected));
    }

    private Explanation Explain(List<ValueEntry> entries, int one, int other)
    {
        if (PairEvidence.IsSupposed(one) || PairEvidence.IsSupposed(other))
            return Explanation.Plan;
        if (!Table.Resolution.Scopes.AreCompatible(PairEvidence.ScopeOf(one), PairEvidence.ScopeOf(other)))
            return Explanation.OtherScope;
        return IsOfSeveral(entries) ? Explanation.Attribute : Explanation.None;
    }

    // How many entries give the value of one.
    private int CountOf(List<ValueEntry> entries, in ValueEntry one)
    {
        var count = 0;
        foreach (var entry in entries)
        {
            if (ValueCheck.AreComparable(Table.QuantityOf(one.Figure), Table.QuantityOf(entry.Figure))
                && ValueCheck.Agree(Table.QuantityOf(one.Figure), Table.QuantityOf(entry.Figure)))
                count++;
        }
        return count;
    }

    // How many different values there are, of what is no aim and no estimate.
    private int ValuesOf(List<ValueEntry> entries)
    {
        var count = 0;
        for (var i = 0; i < entries.Count; i++)
        {
            var isKnown = PairEvidence.IsSupposed(i);
            for (var j = 0; j < i && !isKnown; j++)
            {
                isKnown = !MayBeCompared(entries[i], entries[j]) && entries[i].Item != entries[j].Item
                    || ValueCheck.Agree(Table.QuantityOf(entries[i].Figure), Table.QuantityOf(entries[j].Figure));
            }
            count += isKnown ? 0 : 1;
        }
        return count;
    }
}
