using ReportLint.Claims.Annotating;
using ReportLint.Claims.Grouping;
using ReportLint.Claims.Statements;

namespace ReportLint.Claims.Laws;

/// <summary>Outcome: a ratio that heads marked things, as many as its whole, and the marks: "7/7 complete" above six ticks.</summary>
internal sealed class MarkedRatioLaw(ClaimTable table) : LawReader(table)
{
    private const int Most = 400;
    private const Roles NoCount = Roles.Target | Roles.Rate | Roles.Before | Roles.Identifier;

    private readonly List<int> _things = [];

    /// <inheritdoc/>
    public override void Read()
    {
        for (var node = 0; node < Table.Groups.Count; node++)
        {
            ref readonly var group = ref Table.Groups[node];
            if (group.Item >= 0 && group.ChildCount > 0 && RatioOf(group.Item) is >= 0 and var ratio
                && OnlyContainer(node) is > 0 and var container)
                Compare(group, ratio, container);
        }
    }

    // The only figure of a line, percentages aside.
    private int RatioOf(int item)
    {
        var (first, end) = Table.FiguresOf(item);
        var found = -1;
        for (var q = first; q < end; q++)
        {
            if (Table.QuantityOf(q).Unit == Unit.Percent)
                continue;
            if (found >= 0 || Table.QuantityOf(q) is not { Unit: Unit.Ratio, Comparator: Comparator.None, Precision: 1 })
                return -1;
            found = q;
        }
        // "≥ 7 of 9" asks for so many.
        if (found < 0 || Table.Statements[found].Before.Last == Signs.Other)
            return -1;
        ref readonly var ratio = ref Table.QuantityOf(found);
        return ratio.Whole >= 2 && ratio.Value <= ratio.Whole ? found : -1;
    }

    // The only list, table or block of lines below.
    private int OnlyContainer(int node)
    {
        var found = -1;
        foreach (var child in Table.Groups.ChildrenOf(node))
        {
            var kind = Table.Groups[child].Kind;
            if (kind is GroupKind.Section or GroupKind.Title or GroupKind.Lead)
                return -1;
            if (!Table.Groups[child].IsContainer)
                continue;
            if (found >= 0)
                return -1;
            found = child;
        }
        return found;
    }

    private void Compare(in GroupNode head, int claim, int container)
    {
        ref readonly var ratio = ref Table.QuantityOf(claim);
        if (!CollectThings(container) || !ratio.Whole.Equals(_things.Count))
            return;
        var (done, unclear) = Count();
        if (done < 0)
            return;
        ref readonly var its = ref Table.Statements[claim];
        ref readonly var said = ref Table.Annotations[head.Item];
        var stated = ratio.Value;
        var holds = done <= stated && stated <= done + unclear;
        foreach (var thing in _things)
            Table.Relations.AddMember(-1, thing, Table.Model.ItemList[thing].StatusSpan);
        Explanation? explanation = holds ? null : Judge(head, its, said, stated, done);
        var range = new Interval(done, done + unclear);
        ref var relation = ref AddRelation(Law.Outcome, Shapes.Count, claim, explanation, range, head.Parent);
        relation.ExpectedWhole = _things.Count;
        var isOfOutcome = its.Outcome == Outcome.Passed || said.Outcome == Outcome.Passed || (its.Roles & Roles.Closed) != 0
            || NextIsClosed(claim);
        relation.Add(Evidence.Complete, 4);
        relation.Add(Evidence.Named, 2, isOfOutcome);
        relation.Add(Evidence.Written, 1, HasShareBeside(claim, head.Item));
        relation.Add(Evidence.Enumerated, 2, AreBoxes());
        relation.Add(Evidence.OtherThing, -2, ratio.MayBeGrade && !isOfOutcome);
        relation.Add(Evidence.Near, 1, Math.Abs(stated - done) <= Math.Max(1, _things.Count / 4.0));
        relation.Add(Evidence.Far, -3, Math.Abs(stated - done) > Math.Max(2, _things.Count / 2.0));
    }

    private Explanation Judge(in GroupNode head, in Statement its, in Annotation said, double stated, int done)
    {
        // "4/4 incomplete" counts what is open.
        var status = Table.Model.ItemList[head.Item].Status;
        if (status is not (Polarity.None or Polarity.Done) || its.Outcome is Outcome.Failed or Outcome.Open
            || stated.Equals(_things.Count - done))
            return Explanation.OtherSet;
        if (((its.Roles | said.Roles) & NoCount) != 0 || Table.Annotations.IsOpenEnded(head.Item))
            return Explanation.Rate;
        return (said.Traits & (ItemTraits.Planned | ItemTraits.Past | ItemTraits.Example)) != 0 ? Explanation.Plan : Explanation.None;
    }

    private bool NextIsClosed(int claim)
    {
        var after = Table.Statements[claim].After;
        return after.Words == 1 && Table.Model.ItemList[Table.Statements[claim].Item].Status == Polarity.Done;
    }

    private bool HasShareBeside(int claim, int item)
    {
        var (first, end) = Table.FiguresOf(item);
        return end - first == 2 && Table.QuantityOf(claim == first ? claim + 1 : first).Unit == Unit.Percent;
    }

    private bool AreBoxes()
    {
        foreach (var thing in _things)
        {
            if (Table.Model.Text.Slice(Table.Model.ItemList[thing].StatusSpan) is not ['[', ..])
                return false;
        }
        return true;
    }

    private bool CollectThings(int container)
    {
        _things.Clear();
        foreach (var child in Table.Groups.ChildrenOf(container))
        {
            var item = Table.Groups[child].Item;
            if (item < 0 || _things.Count >= Most || Table.Annotations.Has(item, ItemTraits.Total))
                return false;
            _things.Add(item);
        }
        return _things.Count >= 2;
    }

    // How many are done, and how many may be; -1 where one has no mark.
    private (int Done, int Unclear) Count()
    {
        var (done, unclear) = (0, 0);
        foreach (var thing in _things)
        {
            var status = Table.Model.ItemList[thing].Status;
            if (status is Polarity.None or Polarity.NotApplicable)
                return (-1, 0);
            done += status == Polarity.Done ? 1 : 0;
            unclear += status == Polarity.Warning ? 1 : 0;
        }
        return (done, unclear);
    }
}
