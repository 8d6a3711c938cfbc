using ReportLint.Claims.Laws;

namespace ReportLint.Claims.Supporting;

/// <summary>What supports a claim from where a reader would look for it: in its item, in its section, just above it, and for a claim that
/// heads or closes the report, in the whole report.</summary>
internal sealed class SupportReach(ClaimTable table)
{
    // In items: what stands so near above a claim is read with it, be it in another section.
    private const int ReachAbove = 4;

    private readonly Dictionary<int, Support> _around = [];
    private Support? _ofReport;

    private ReportModel Model => table.Model;

    /// <summary>Forgets the last report.</summary>
    public void Clear()
    {
        _around.Clear();
        _ofReport = null;
    }

    /// <summary>What supports an item from anywhere in its reach.</summary>
    public Support Of(int item)
    {
        var support = OfNear(item);
        return IsOfReport(item) ? support | OfReport() : support;
    }

    /// <summary>What supports an item from its section and from just above it.</summary>
    public Support OfNear(int item)
    {
        ref readonly var line = ref Model.ItemList[item];
        return Model.Support.Of(line) | OfSection(line.Section) | Above(item);
    }

    /// <summary>What stands in the whole report.</summary>
    public Support OfReport()
    {
        if (_ofReport is { } known)
            return known;
        var support = Support.None;
        for (var section = 0; section < Model.SectionList.Count; section++)
        {
            if (Model.SectionList[section].Parent <= 0)
                support |= Model.Support.OfSection(section);
        }
        _ofReport = support;
        return support;
    }

    /// <summary>Whether an item is about the whole report: it stands before all sections but the title, or below a summary or a
    /// conclusion.</summary>
    public bool IsOfReport(int item) => table.Places.IsHeadline(item);

    // The section, and the lines directly below the headings around it.
    private Support OfSection(int section)
    {
        if (section < 0)
            return Support.None;
        if (_around.TryGetValue(section, out var known))
            return known;
        var support = Model.IsTitle(section) ? Model.Support.OfHead() : Model.Support.OfSection(section);
        for (var outer = Model.SectionList[section].Parent; outer > 0 && !Model.IsTitle(outer);
            outer = Model.SectionList[outer].Parent)
        {
            ref readonly var around = ref Model.SectionList[outer];
            for (var i = Math.Max(around.Heading, 0); i < around.Items.End && IsDirectlyIn(i, outer); i++)
                support |= Model.Support.Of(Model.ItemList[i]);
        }
        _around[section] = support;
        return support;
    }

    private bool IsDirectlyIn(int item, int section) => Model.ItemList[item].Section == section;

    // A table or a list that a claim sums up stands directly before it.
    private Support Above(int item)
    {
        var support = Support.None;
        for (var i = Math.Max(item - ReachAbove, 0); i < item; i++)
            support |= Model.Support.Of(Model.ItemList[i]);
        return support;
    }
}
