namespace ReportLint.Claims.Supporting;

/// <summary>What supports a claim from where a reader would look for it: in its item, in its section and just above it.</summary>
internal sealed class SupportReach(ReportModel model)
{
    // In items: what stands so near above a claim is read with it, be it in another section.
    private const int ReachAbove = 4;

    private readonly Dictionary<int, Support> _around = [];

    /// <summary>Forgets the last report.</summary>
    public void Clear() => _around.Clear();

    /// <summary>What supports an item from its section and from just above it.</summary>
    public Support Of(int item)
    {
        ref readonly var line = ref model.ItemList[item];
        return model.Support.Of(line) | OfSection(line.Section) | Above(item);
    }

    // The section, and the lines directly below the headings around it.
    private Support OfSection(int section)
    {
        if (section < 0)
            return Support.None;
        if (_around.TryGetValue(section, out var known))
            return known;
        var support = model.IsTitle(section) ? model.Support.OfHead() : model.Support.OfSection(section);
        for (var outer = model.SectionList[section].Parent; outer > 0 && !model.IsTitle(outer);
            outer = model.SectionList[outer].Parent)
        {
            ref readonly var around = ref model.SectionList[outer];
            for (var i = Math.Max(around.Heading, 0); i < around.Items.End && IsDirectlyIn(i, outer); i++)
                support |= model.Support.Of(model.ItemList[i]);
        }
        _around[section] = support;
        return support;
    }

    private bool IsDirectlyIn(int item, int section) => model.ItemList[item].Section == section;

    // A table or a list that a claim sums up stands directly before it.
    private Support Above(int item)
    {
        var support = Support.None;
        for (var i = Math.Max(item - ReachAbove, 0); i < item; i++)
            support |= model.Support.Of(model.ItemList[i]);
        return support;
    }
}
