using ReportLint.Text;

namespace ReportLint.Claims.Grouping;

/// <summary>The sets of lines of the only fence below a line or a heading.</summary>
internal sealed class FenceSets(ReportModel model, GroupTree tree)
{
    private readonly FenceListing _listing = new(model);
    private readonly List<Thing> _things = [];
    private readonly List<(ChildKind Kind, int Count)> _sets = [];

    /// <summary>The lines that contain no others.</summary>
    public IReadOnlyList<Thing> Things => _things;

    /// <summary>The sizes of the other sets.</summary>
    public IReadOnlyList<(ChildKind Kind, int Count)> Sets => _sets;

    /// <summary>Whether a line stands for any number of things.</summary>
    public bool IsOpen => _listing.IsOpen;

    /// <summary>Reads the fence of a node; false where it has none that lists names.</summary>
    public bool Read(int node)
    {
        _things.Clear();
        _sets.Clear();
        if (FenceOf(node) is not (>= 0 and var fence) || !_listing.Read(fence))
            return false;
        var first = _listing.First;
        var (tops, folders, marked, hidden) = (0, 0, 0, 0);
        for (var i = first; i < _listing.Lines.Count; i++)
        {
            ref readonly var line = ref _listing.Lines[i];
            tops += line.Depth == first ? 1 : 0;
            hidden += model.Text.Slice(line.Name) is ['_', '_', ..] ? 1 : 0;
            marked += line.IsFolder || line.End > i + 1 ? 1 : 0;
            if (line.End > i + 1)
                folders++;
            else
                _things.Add(new(-1, line.Name, line.Name));
        }
        _sets.Add((ChildKind.FenceTops, tops));
        _sets.Add((ChildKind.FenceLines, _listing.Lines.Count - first));
        _sets.Add((ChildKind.FenceFolders, folders));
        _sets.Add((ChildKind.FenceFolders, marked));
        _sets.Add((ChildKind.FenceLeaves, _things.Count - hidden));
        return true;
    }

    // The only fence between an item and what follows it.
    private int FenceOf(int node)
    {
        if (tree[node].Item < 0)
            return -1;
        var start = model.ItemList[tree[node].Item].Node;
        var last = tree[node].End;
        while (last < tree.Count && tree[last].Item < 0)
            last++;
        var end = last < tree.Count ? model.ItemList[tree[last].Item].Node : int.MaxValue;
        var fences = model.FenceList;
        var at = Bisection.FirstWhere(0, fences.Count, (fences, start), static (all, i) => all.fences[i].Node > all.start);
        var isOne = at < fences.Count && fences[at].Node < end && (at + 1 == fences.Count || fences[at + 1].Node >= end);
        return isOne ? fences[at].Node : -1;
    }
}
