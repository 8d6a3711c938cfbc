using ReportLint.Claims.Laws;
using ReportLint.Diagnostics;

namespace ReportLint.Claims.Comparing;

/// <summary>Compares how the items of reports stand.</summary>
internal sealed class StateComparison(IReadOnlyList<ReportFacts> reports, ReportTopics topics)
{
    private readonly FactGroups<StateFact> _groups = new();

    /// <summary>Adds the items of a report.</summary>
    public void Add(int report)
    {
        if (reports[report].Identity.State is not { } state)
            return;
        foreach (var fact in reports[report].States)
            _groups.Add(state, fact.Key, 0, report, fact);
    }

    /// <summary>Adds what they contradict each other about.</summary>
    public void Compare(List<Disagreement> found, CancellationToken cancellationToken)
    {
        foreach (var group in _groups.OfSeveral(cancellationToken))
            Compare(group, found);
    }

    // One for an item: the first pair.
    private void Compare(List<(int Report, StateFact Fact)> group, List<Disagreement> found)
    {
        var (done, open) = (group.FindAll(static it => it.Fact.Side.Status == Polarity.Done),
            group.FindAll(static it => it.Fact.Side.Status != Polarity.Done));
        foreach (var one in done)
        {
            foreach (var other in open)
            {
                if (!AreContradicting(one, other, out var match))
                    continue;
                var isDone = match != TitleMatch.Narrower;
                var (claim, against) = isDone ? (one, other) : (other, one);
                var others = isDone ? open : done;
                FactReference[] places = [new(against.Report, against.Fact.Place),
                    .. others.Where(it => it.Report != against.Report).Select(static it => new FactReference(it.Report, it.Fact.Place))];
                found.Add(new(claim.Report, claim.Fact.Place, places) { IsDone = isDone, IsOtherNarrower = match != TitleMatch.Same });
                return;
            }
        }
    }

    private bool AreContradicting(in (int Report, StateFact Fact) done, in (int Report, StateFact Fact) other, out TitleMatch match)
    {
        match = topics.Compare(done.Report, other.Report);
        var (heads, otherHeads) = (done.Fact.Heads, other.Fact.Heads);
        if (match == TitleMatch.Different || !topics.MayBeCompared(done.Report, other.Report)
            || (heads != otherHeads && heads != 0 && otherHeads != 0) || done.Fact.IsOtherPart(other.Fact)
            || !StateScore.MayContradict(done.Fact.Side, other.Fact.Side)
            || StateScore.Explain(done.Fact.Side, other.Fact.Side) != Explanation.None)
            return false;
        return StateScore.IsHigh(done.Fact.Side, other.Fact.Side, done.Fact.NameWords, heads == otherHeads && match == TitleMatch.Same);
    }
}
