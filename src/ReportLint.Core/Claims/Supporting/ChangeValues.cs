using ReportLint.Claims.Annotating;
using ReportLint.Claims.Laws;

namespace ReportLint.Claims.Supporting;

/// <summary>Whether a report gives the values that a change lies between: on its line or in its row, or in the lines beside it.</summary>
internal sealed class ChangeValues(ClaimTable table)
{
    // In items.
    private const int Near = 4;

    private const int MostValues = 32;

    // In percentage points.
    private const double Tolerance = 0.05;

    private const Support Sources = Support.Link | Support.Command | Support.Run | Support.Method;

    private readonly List<int> _near = [];

    private ReportModel Model => table.Model;

    /// <summary>Whether the values before and after are given.</summary>
    /// <param name="index">The item that holds the change.</param>
    /// <param name="quantity">The figure of the change.</param>
    public bool AreGiven(int index, int quantity)
    {
        ref readonly var item = ref Model.ItemList[index];
        return (Model.Support.Of(item) & Sources) != 0 || IsBelowAfter(index) || IsInLine(item, quantity) || IsInRow(item)
            || AreNear(index, quantity);
    }

    // Below the lead "After:" beside the lead "Before:".
    private bool IsBelowAfter(int index)
    {
        var groups = table.Groups;
        var lead = groups.NodeOf(index) is > 0 and var node ? groups[node].Parent : -1;
        while (lead > 0 && groups[lead].Item < 0)
            lead = groups[lead].Parent;
        if (lead <= 0 || (RolesOf(lead) & Roles.After) == 0)
            return false;
        foreach (var sibling in groups.ChildrenOf(groups[lead].Parent))
        {
            if ((RolesOf(sibling) & Roles.Before) != 0)
                return true;
        }
        return false;
    }

    private Roles RolesOf(int node) => table.Groups[node].Item is >= 0 and var item ? table.Annotations[item].Roles : Roles.None;

    // "0.5 s, 40% faster", "79 ms, 21% better than 100 ms": a measured value, or two of one dimension.
    private bool IsInLine(in Item item, int quantity)
    {
        var dimensions = 0;
        // Of prose only its sentence: "The pump was moved in 11 weeks. It is now 10x faster."
        ref readonly var change = ref Model.QuantityList[quantity];
        var first = Sentences.Start(Model, item.FirstToken, change.FirstToken);
        var end = Sentences.End(Model, change.EndToken, item.EndToken);
        for (var q = item.Quantities.First; q < item.Quantities.End; q++)
        {
            ref readonly var value = ref Model.QuantityList[q];
            var dimension = 1 << (int)value.Dimension;
            if (q == quantity || value.FirstToken < first || value.FirstToken >= end)
                continue;
            if (IsMeasured(value) || ((dimensions & dimension) != 0 && value.Unit != Unit.Percent))
                return true;
            dimensions |= dimension;
        }
        return false;
    }

    private static bool IsMeasured(in Quantity value) =>
        value.Dimension is not (Dimension.Count or Dimension.Percent or Dimension.Times or Dimension.Ratio or Dimension.Calendar);

    // "| Risk | High | Low | 80% |" below "Before" and "After": in words or in figures.
    private bool IsInRow(in Item item)
    {
        if (item.Kind != ItemKind.TableRow || Model.FindTable(item.Group) is not { IsTooWide: false } found)
            return false;
        var roles = Roles.None;
        for (var column = found.Columns.First; column < found.Columns.End; column++)
            roles |= table.Annotations.OfColumn(column).Roles;
        return (roles & Roles.Before) != 0 && (roles & (Roles.After | Roles.Actual)) != 0;
    }

    private bool AreNear(int index, int quantity)
    {
        _near.Clear();
        for (var i = Math.Max(0, index - Near); i <= Math.Min(Model.ItemList.Count - 1, index + Near); i++)
        {
            ref readonly var other = ref Model.ItemList[i];
            if (other.Section != Model.ItemList[index].Section)
                continue;
            if (i != index && other.LabelEnd > other.FirstToken && (table.Annotations[i].Roles & Roles.Before) != 0)
                return true;
            for (var q = other.Quantities.First; q < other.Quantities.End && _near.Count < MostValues; q++)
            {
                if (q != quantity)
                    _near.Add(q);
            }
        }
        for (var one = 0; one < _near.Count; one++)
        {
            for (var other = one + 1; other < _near.Count; other++)
            {
                if (Give(_near[one], _near[other], Model.QuantityList[quantity]))
                    return true;
            }
        }
        return false;
    }

    // Two values of one dimension that lie about so far apart; counts, if they are of one thing.
    private bool Give(int one, int other, in Quantity change)
    {
        ref readonly var before = ref Model.QuantityList[one];
        ref readonly var after = ref Model.QuantityList[other];
        if (before.Dimension != after.Dimension || before.Unit == Unit.Times)
            return false;
        if (before.Unit == Unit.Percent)
            return change.Unit == Unit.Percent && Math.Abs(Math.Abs(before.Value - after.Value) - change.Value) < Tolerance;
        return (IsMeasured(before) || AreOfOne(table.Statements[one].Item, table.Statements[other].Item))
            && !ChangeFormulas.AreFarFrom(before, after, change);
    }

    private bool AreOfOne(int one, int other) =>
        one == other || table.Lemmas.Share(table.Annotations[one].Label, table.Annotations[other].Label);
}
