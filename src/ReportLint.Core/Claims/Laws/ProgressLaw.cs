using ReportLint.Claims.Annotating;
using ReportLint.Claims.Grouping;
using ReportLint.Claims.Resolving;
using ReportLint.Claims.Statements;

namespace ReportLint.Claims.Laws;

/// <summary>Progress: a share of completion, and the share of the items below it that are done: "Beta: 50 %" above two ticks of
/// six.</summary>
internal sealed class ProgressLaw(ClaimTable table) : LawReader(table)
{
    private const int LeastItems = 4;
    private const int MostItems = 200;
    private const int MostLists = 8;

    // In points.
    private const double Wide = 25;

    private const Modality NoFact = Modality.Planned | Modality.Past | Modality.Example | Modality.Conditional | Modality.Comparison;
    private const Modality NotCounted = Modality.Optional | Modality.NotBlocking | Modality.Planned | Modality.Past | Modality.Example;
    private const Roles NoShare = Roles.Target | Roles.Before | Roles.Change | Roles.Identifier | Roles.Remaining;
    private const StatementFlags NoProgress = StatementFlags.OfChange | StatementFlags.Increment | StatementFlags.Each
        | StatementFlags.Falls
        | StatementFlags.Rises | StatementFlags.InPoints | StatementFlags.Negated;

    private readonly List<int> _items = [];
    private int _lists;

    // The least and the greatest share that a list below may be meant to have, in percent.
    private (double Low, double High) _range;

    private Resolution Resolution => Table.Resolution;

    private GroupTree Groups => Table.Groups;

    /// <inheritdoc/>
    public override void Read()
    {
        for (var node = 1; node < Groups.Count; node++)
        {
            if (Groups[node].Kind is GroupKind.Section or GroupKind.Title or GroupKind.Lead or GroupKind.ListItem
                && ShareOf(node) is >= 0 and var claim && CollectAll(node))
                Compare(node, claim);
        }
    }

    // The only figure of a head, if it may be a share of completion.
    private int ShareOf(int node)
    {
        ref readonly var group = ref Groups[node];
        if (group.ChildCount == 0 || !Table.HasFigures(group.Item))
            return -1;
        var found = -1;
        var (first, end) = Table.FiguresOf(group.Item);
        for (var q = first; q < end; q++)
        {
            ref readonly var quantity = ref Table.QuantityOf(q);
            if (quantity.Unit is not (Unit.Percent or Unit.Ratio))
                continue;
            if (found >= 0)
                return -1;
            found = q;
        }
        return found >= 0 && IsShare(group, found) ? found : -1;
    }

    private bool IsShare(in GroupNode group, int claim)
    {
        ref readonly var quantity = ref Table.QuantityOf(claim);
        ref readonly var its = ref Table.Statements[claim];
        if (quantity.Comparator is not (Comparator.None or Comparator.About) || its.Has(NoProgress) || (its.Roles & NoShare) != 0)
            return false;
        if ((Resolution.ModalityOf(group.Item) & NoFact) != 0 || Resolution.StateOf(group.Item).HasArrow)
            return false;
        if (quantity.Unit == Unit.Ratio)
            return quantity.Whole >= LeastItems && quantity.Value < quantity.Whole && !quantity.MayBeGrade;
        return quantity.Value is > 0 and < 100
            && (Resolution.StateOf(group.Item).Progress == claim || its.Has(StatementFlags.InParentheses)
                || Resolution.StateOf(group.Item).IsSaid
                || (its.Has(StatementFlags.Main) && Resolution.TallyOf(Groups.NodeOf(group.Item)) is { Boxes: >= LeastItems } tally
                    && tally.Boxes == tally.Marked));
    }

    // The marked items of the first list or table below, and what each of the others gives; a sub-section would have its own share.
    private bool CollectAll(int node)
    {
        _items.Clear();
        (_lists, _range) = (0, (100, 0));
        return CollectIn(node) && _items.Count >= LeastItems;
    }

    private bool CollectIn(int node)
    {
        foreach (var child in Groups.ChildrenOf(node))
        {
            ref readonly var group = ref Groups[child];
            if (group.Kind == GroupKind.Section || _lists > MostLists)
                return false;
            if (!(group.Kind is GroupKind.Lead or GroupKind.Title ? CollectIn(child) : !group.IsContainer || group.Kind == GroupKind.Lines
                || Collect(child)))
                return false;
        }
        return true;
    }

    private bool Collect(int container)
    {
        if (Groups[container].ChildCount > MostItems)
            return false;
        var (done, partial, counted, told) = (0, 0, 0, 0.0);
        var (shares, sum) = (0, 0.0);
        foreach (var child in Groups.ChildrenOf(container))
        {
            var item = Groups[child].Item;
            if (item < 0 || Resolution.StateOf(item).IsDropped || (Resolution.ModalityOf(item) & NotCounted) != 0)
                continue;
            var status = StatusOf(item);
            if (status == Polarity.None)
                return counted == 0 && _lists > 0;
            var own = status == Polarity.Warning ? OwnShareOf(item) : -1;
            done += status == Polarity.Done ? 1 : 0;
            partial += status == Polarity.Warning && own < 0 ? 1 : 0;
            told += Math.Max(own, 0) / 100;
            shares += OwnShareOf(item) >= 0 ? 1 : 0;
            sum += Math.Max(OwnShareOf(item), 0);
            counted++;
            if (_lists == 0)
                _items.Add(item);
        }
        if (counted == 0)
            return true;
        _lists++;
        _range = (Math.Min(_range.Low, 100 * (done + told) / counted), Math.Max(_range.High, 100 * (done + told + partial) / counted));
        // "Rails: 60 %": what the items say may be meant, and not how many are done.
        if (2 * shares > counted)
            _range = (Math.Min(_range.Low, sum / shares), Math.Max(_range.High, sum / shares));
        return true;
    }

    // "❌ No tests" among ticks says that tests are missing.
    private Polarity StatusOf(int item)
    {
        var status = Resolution.StatusOf(item);
        if (status == Polarity.None && Resolution.MarkOf(item) == MarkReading.Prohibition)
            status = Resolution.StateOf(item).Mark;
        return status is Polarity.Done or Polarity.Open or Polarity.Failed or Polarity.Warning ? status : Polarity.None;
    }

    // "API: 60 %" among what is marked.
    private double OwnShareOf(int item)
    {
        var (first, end) = Table.FiguresOf(item);
        for (var q = end - 1; q >= first; q--)
        {
            if (Table.QuantityOf(q) is { Unit: Unit.Percent, Value: >= 0 and <= 100 })
                return Table.QuantityOf(q).Value;
        }
        return -1;
    }

    private void Compare(int node, int claim)
    {
        var (done, open) = (0, 0);
        foreach (var item in _items)
        {
            done += StatusOf(item) == Polarity.Done ? 1 : 0;
            open += StatusOf(item) is Polarity.Open or Polarity.Failed ? 1 : 0;
        }
        ref readonly var stated = ref Table.QuantityOf(claim);
        var share = stated.Unit == Unit.Ratio ? 100 * stated.Value / stated.Whole : stated.Value;
        var tolerance = Table.Model.Options.ProgressTolerance;
        var gap = Math.Max(_range.Low - share, share - _range.High);
        // Nothing but ticks below a share are what is done of it; nothing but open items what is left.
        Explanation? explanation = gap <= tolerance ? null
            : done == _items.Count || open == _items.Count ? Explanation.Selection
            : Explanation.None;
        foreach (var item in _items)
            Table.Relations.AddMember(-1, item, Resolution.StateOf(item).Span);
        ref var relation = ref AddRelation(Law.Progress, Shapes.Progress, claim, explanation, done, Groups[node].Parent);
        relation.Item = Groups[node].Item;
        relation.ExpectedWhole = _items.Count;
        AddEvidence(ref relation, node, claim, gap);
    }

    private void AddEvidence(ref Relation relation, int node, int claim, double gap)
    {
        ref readonly var stated = ref Table.QuantityOf(claim);
        relation.Add(Evidence.Direct, 3);
        relation.Add(Evidence.Complete, 1, _lists == 1);
        relation.Add(Evidence.Named, 2, Resolution.StateOf(Groups[node].Item).Progress == claim || stated.Unit == Unit.Ratio);
        relation.Add(Evidence.Enumerated, 2, stated.Unit == Unit.Ratio && stated.Whole.Equals(_items.Count));
        relation.Add(Evidence.OtherThing, -4, stated.Unit == Unit.Ratio && !stated.Whole.Equals(_items.Count));
        relation.Add(Evidence.Marked, 1, Resolution.TallyOf(node).Marked == _items.Count);
        relation.Add(Evidence.Far, 1, gap > Wide);
        relation.Add(Evidence.Several, 1, _items.Count >= LeastItems + 2);
        relation.Add(Evidence.Rates, -3, (Table.Statements[claim].Roles & Roles.Rate) != 0);
    }
}
