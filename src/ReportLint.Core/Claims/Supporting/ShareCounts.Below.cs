namespace ReportLint.Claims.Supporting;

internal sealed partial class ShareCounts
{
    // Fewer ticks are nothing to sum up.
    private const int FewestTicks = 2;

    // Items that the claim heads, or sums up below them, and that are ticked one by one.
    private bool IsSumOfTicks(int index)
    {
        var groups = table.Claims.Groups;
        var node = groups.NodeOf(index);
        if (node < 0)
            return false;
        if (groups[node].End > node + 1 && table.Claims.Resolution.TallyOf(node) is { Open: 0 } below && below.Done >= FewestTicks)
            return true;
        ref readonly var item = ref Model.ItemList[index];
        if (item.Kind is ItemKind.TableRow or ItemKind.Heading || (item.Kind == ItemKind.FenceLine && HasOwnSubject(item)))
            return false;
        return TicksFrom(index, 1) >= FewestTicks || TicksFrom(index, -1) > FewestTicks;
    }

    // A heading above files, links and commands.
    private bool IsShownBelow(int index)
    {
        var groups = table.Claims.Groups;
        if (Model.ItemList[index].Kind != ItemKind.Heading || groups.NodeOf(index) is not (> 0 and var node))
            return false;
        for (var below = node + 1; below < groups[node].End; below++)
        {
            if (groups[below].Item >= 0 && (Model.Support.Of(Model.ItemList[groups[below].Item]) & Accepted) != 0)
                return true;
        }
        return false;
    }

    // The items of the list or table directly beside an item.
    private int TicksFrom(int index, int step)
    {
        ref readonly var item = ref Model.ItemList[index];
        var ticks = 0;
        for (var i = index + step; i > 0 && i < Model.ItemList.Count && Model.ItemList[i].Section == item.Section; i += step)
        {
            ref readonly var other = ref Model.ItemList[i];
            if (other.Group == item.Group && item.Kind != ItemKind.FenceLine)
                return 0;
            if (other.Status is not (Polarity.None or Polarity.Done) || (other.Status == Polarity.None && other.Parent < 0))
                break;
            ticks += other.Status == Polarity.Done ? 1 : 0;
        }
        return ticks;
    }
}
