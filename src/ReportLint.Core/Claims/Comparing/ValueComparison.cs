using ReportLint.Claims.Laws;
using ReportLint.Diagnostics;

namespace ReportLint.Claims.Comparing;

/// <summary>Compares the metrics of reports.</summary>
internal sealed class ValueComparison(IReadOnlyList<ReportFacts> reports, ReportTopics topics)
{
    private readonly FactGroups<ValueFact> _groups = new();

    /// <summary>Adds the metrics of a report.</summary>
    public void Add(int report)
    {
        if (reports[report].Identity.State is not { } state)
            return;
        foreach (var fact in reports[report].Values)
            _groups.Add(state, fact.Key, topics.HashOf(report), report, fact);
    }

    /// <summary>Adds what they contradict each other about.</summary>
    public void Compare(List<Disagreement> found, CancellationToken cancellationToken)
    {
        foreach (var group in _groups.OfSeveral(cancellationToken))
            Compare(group, found);
    }

    private void Compare(List<(int Report, ValueFact Fact)> group, List<Disagreement> found)
    {
        // From three values on, it is an attribute of several things, or it changed that day.
        if (Split(group) is not { } values)
            return;
        // The value that is seldom given is changed first; where both are given as often, the one of the later report.
        var (claims, others) = values.Second.Count <= values.First.Count ? (values.Second, values.First) : (values.First, values.Second);
        foreach (var claim in claims)
        {
            foreach (var other in others)
            {
                if (!AreContradicting(claim, other))
                    continue;
                FactReference[] places = [new(other.Report, other.Fact.Place),
                    .. others.Where(it => it.Report != other.Report).Select(static it => new FactReference(it.Report, it.Fact.Place))];
                found.Add(new(claim.Report, claim.Fact.Place, places));
                return;
            }
        }
    }

    // The reports of each of the two values; null where there is one, or there are more.
    private static (List<(int Report, ValueFact Fact)> First, List<(int Report, ValueFact Fact)> Second)? Split(
        List<(int Report, ValueFact Fact)> group)
    {
        var (first, second) = (new List<(int Report, ValueFact Fact)>(), new List<(int Report, ValueFact Fact)>());
        foreach (var entry in group)
        {
            if (first.Count == 0 || Agree(first[0].Fact, entry.Fact))
                first.Add(entry);
            else if (second.Count == 0 || Agree(second[0].Fact, entry.Fact))
                second.Add(entry);
            else
                return null;
        }
        return second.Count == 0 ? null : (first, second);
    }

    private static bool Agree(ValueFact one, ValueFact other) => ValueCheck.Agree(one.Side.Quantity, other.Side.Quantity);

    private bool AreContradicting(in (int Report, ValueFact Fact) one, in (int Report, ValueFact Fact) other)
    {
        if (!topics.MayBeCompared(one.Report, other.Report)
            || !ValueCheck.AreComparable(one.Fact.Side.Quantity, other.Fact.Side.Quantity))
            return false;
        return ValueScore.IsHigh(one.Fact.Side, other.Fact.Side, one.Fact.NameWords, one.Fact.HeadWeight + other.Fact.HeadWeight,
            one.Fact.IsRepeated || other.Fact.IsRepeated);
    }
}
