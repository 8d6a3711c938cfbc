using ReportLint.Claims.Laws;
using ReportLint.Claims.Statements;

namespace ReportLint.Claims.Comparing;

/// <summary>Reads the metrics of a report that it gives one value each.</summary>
internal sealed class ValueFactReader(ClaimTable table, ValueLaw law)
{
    // What a pair of figures gains besides what each of them says: no head limits them, they are near, one is repeated.
    private const int MostForPair = 5;

    private const FigureTraits Doubtful = FigureTraits.Qualified;

    private readonly List<ValueFact> _facts = [];
    private readonly List<FactKey> _contradicted = [];

    /// <summary>Reads them.</summary>
    public List<ValueFact> Read()
    {
        foreach (var entries in law.Metrics)
            Read(entries);
        return _facts;
    }

    private void Read(List<ValueEntry> entries)
    {
        law.PairEvidence.Begin(entries);
        if (law.IsOfSeveral(entries))
            return;
        var first = _facts.Count;
        _contradicted.Clear();
        for (var i = 0; i < entries.Count; i++)
        {
            if (!law.PairEvidence.IsSupposed(i) && MayCount(i))
                Add(entries[i], i, first);
        }
        for (var i = _facts.Count - 1; i >= first; i--)
        {
            if (_contradicted.Contains(_facts[i].Key))
                _facts.RemoveAt(i);
        }
    }

    // Whether a figure of another report may be so like it that the two are compared with high confidence.
    private bool MayCount(int entry)
    {
        var side = law.PairEvidence.SideOf(entry);
        var best = side with { Traits = (side.Traits | FigureTraits.Whole | FigureTraits.General) & ~Doubtful, IsHeadline = true };
        var relation = default(Relation);
        ValueScore.AddTo(ref relation, side, best, law.PairEvidence.WordsOf(entry));
        return relation.Score + MostForPair >= Settling.LeastHigh;
    }

    private void Add(in ValueEntry entry, int index, int first)
    {
        if (law.PairEvidence.LimitsOf(index, out var weight) is not { } heads)
            return;
        var metric = entry.Metric;
        var more = ((int)metric.Roles << 9) | (metric.Has(FigureTraits.Change) ? 256 : 0) | metric.Percentile;
        var scope = table.Resolution.Scopes.HashOf(law.PairEvidence.ScopeOf(index), table.Resolution.ScopeOfReport);
        var key = new FactKey(table.Resolution.Subjects.HashOf(metric.Subject), scope, heads, more);
        var known = _facts.FindIndex(first, fact => fact.Key == key);
        var side = law.PairEvidence.SideOf(index);
        if (known < 0)
        {
            var place = FactPlace.Of(table.Model, metric.Span, side.Quantity.Span);
            _facts.Add(new(key, side, law.PairEvidence.WordsOf(index), weight, place));
        }
        else if (ValueCheck.AreComparable(_facts[known].Side.Quantity, side.Quantity))
        {
            if (ValueCheck.Agree(_facts[known].Side.Quantity, side.Quantity))
                _facts[known] = _facts[known] with { IsRepeated = true };
            else
                _contradicted.Add(key);
        }
    }
}
