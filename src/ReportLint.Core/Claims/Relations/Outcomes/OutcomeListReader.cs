using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Holds "Passed: 6" against the list that a line of the same block heads in the same words: "Passed tests:" over five of them.</summary>
internal sealed class OutcomeListReader(ReportModel model) : ClaimReader(model)
{
    /// <summary>In items, from the count to the head of the list.</summary>
    private const int Farthest = 6;

    /// <summary>What is longer is data.</summary>
    private const int MostListed = 100;

    private readonly List<TextSpan> _listed = [];

    public override Meaning Needs => new(Concepts.Failed, Topics.Passing);

    public override void Read()
    {
        for (var i = 1; i + 1 < Model.ItemList.Count; i++)
        {
            ref readonly var item = ref Model.ItemList[i];
            if (item.Kind is ItemKind.ListItem or ItemKind.LabelLine && !item.HasQuantities && item.LabelEnd > item.FirstToken && item.LabelEnd >= item.EndToken - 1 && (item.Topics & (Topics.Selection | Topics.Passing)) != Topics.Selection
                && OutcomeRoles.OfLabel(Model, item.FirstToken, item.LabelEnd) is var role and (OutcomeRole.Passed or OutcomeRole.Failed) && CountOf(i, item, role) is { } count && ReadList(i) && IsNear(count))
                Add(i, count, role);
        }
    }

    // The nearest line above in its section that gives so many; of two of them nobody knows which is meant.
    private Quantity? CountOf(int index, in Item head, OutcomeRole role)
    {
        Quantity? found = null;
        for (var i = index - 1; i >= Math.Max(0, index - Farthest) && Model.ItemList[i].Section == head.Section; i--)
        {
            ref readonly var item = ref Model.ItemList[i];
            if (item.Group != head.Group || item.LabelEnd <= item.FirstToken || Model.OnlyQuantityOf(item) is not (>= 0 and var only) || Model.QuantityList[only] is not { Unit: Unit.None, Comparator: Comparator.None, Interval.IsExact: true, Value: > 0 and <= MostListed } count
                || count.FirstToken != item.FirstValueToken || OutcomeRoles.OfLabel(Model, item.FirstToken, item.LabelEnd) != role)
                continue;
            if (found is not null)
                return null;
            found = count;
        }
        return found;
    }

    // The items nested in the head, or the list directly below it; none of them may stand for others.
    private bool ReadList(int head)
    {
        _listed.Clear();
        var first = Model.ItemList[head + 1];
        if (first.Kind != ItemKind.ListItem || first.Section != Model.ItemList[head].Section || (first.Parent != head && (first.Parent >= 0 || first.Group == Model.ItemList[head].Group)))
            return false;
        for (var i = head + 1; i < Model.ItemList.Count && (first.Parent == head ? Model.ItemList[i].Parent >= head : Model.ItemList[i].Group == first.Group || Model.ItemList[i].Parent > head); i++)
        {
            ref readonly var item = ref Model.ItemList[i];
            if (item.Parent != first.Parent)
                continue;
            if (item.Kind != ItemKind.ListItem || (item.Topics & (Topics.Continued | Topics.Selection)) != 0 || item.HasQuantities || _listed.Count >= MostListed)
                return false;
            _listed.Add(item.Span);
        }
        return true;
    }

    // One is forgotten or told twice; a list that is much shorter tells of some.
    private bool IsNear(in Quantity count) => _listed.Count != count.Value && (Math.Abs(_listed.Count - count.Value) <= 1 || Sums.AreNear(count.Value, _listed.Count));

    private void Add(int item, in Quantity count, OutcomeRole role) =>
        Model.ClaimsOf<OutcomeSum>().Add(new OutcomeSum(count, [count], item) { Marked = role == OutcomeRole.Passed ? [.. _listed] : [], Unmarked = role == OutcomeRole.Failed ? [.. _listed] : [] });
}
