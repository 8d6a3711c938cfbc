using ReportLint.Claims.Annotating;

namespace ReportLint.Claims.Grouping;

/// <summary>How many things of each kind a node contains at any depth.</summary>
internal sealed class ChildCounts(ReportModel model, Annotations annotations, GroupTree tree)
{
    private readonly List<(ChildKind Kind, int Count)> _sets = [];
    private int _tops, _items, _leaves, _nested, _numbered, _highest, _rows, _sections, _leafSections, _numberedSections;

    /// <summary>The sizes of the sets.</summary>
    public IReadOnlyList<(ChildKind Kind, int Count)> Sets => _sets;

    /// <summary>Counts what a node contains.</summary>
    public void Read(int node)
    {
        (_tops, _items, _leaves, _nested, _numbered, _highest) = (0, 0, 0, 0, 0, 0);
        (_rows, _sections, _leafSections, _numberedSections) = (0, 0, 0, 0);
        for (var at = node + 1; at < tree[node].End; at++)
            Read(tree[at], at);
        _sets.Clear();
        _sets.Add((ChildKind.TopItems, _tops));
        _sets.Add((ChildKind.AllItems, _items));
        _sets.Add((ChildKind.LeafItems, _leaves));
        _sets.Add((ChildKind.SubItems, _nested));
        _sets.Add((ChildKind.NumberedItems, _numbered));
        _sets.Add((ChildKind.HighestNumber, _highest));
        _sets.Add((ChildKind.AllRows, _rows));
        _sets.Add((ChildKind.AllSections, _sections));
        _sets.Add((ChildKind.LeafSections, _leafSections));
        _sets.Add((ChildKind.NumberedSections, _numberedSections));
    }

    /// <summary>Counts the things of a set by their state and number, and those with different names.</summary>
    public void ReadThings(IReadOnlyList<Thing> things, bool areRows)
    {
        var (done, highest, struck) = (0, 0, 0);
        foreach (var thing in things)
        {
            done += model.ItemList[thing.Item].Status == Polarity.Done ? 1 : 0;
            struck += annotations.Has(thing.Item, ItemTraits.Struck) ? 1 : 0;
            highest = Math.Max(highest, annotations[thing.Item].Ordinal);
        }
        _sets.Add((ChildKind.HighestNumber, highest));
        _sets.Add((ChildKind.NotStruck, struck > 0 ? things.Count - struck : 0));
        _sets.Add((ChildKind.Done, done));
        _sets.Add((ChildKind.NotDone, things.Count - done));
        if (areRows)
            _sets.Add((ChildKind.DistinctRows, DistinctNames(things)));
    }

    private int DistinctNames(IReadOnlyList<Thing> things)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var thing in things)
            names.Add(model.Text.ToString(thing.Name));
        return names.Count;
    }

    private void Read(in GroupNode its, int node)
    {
        switch (its.Kind)
        {
            case GroupKind.ListItem:
                ReadItem(its, node);
                break;
            case GroupKind.Row:
                _rows += annotations.Has(its.Item, ItemTraits.Total) ? 0 : 1;
                break;
            case GroupKind.Section:
                _sections++;
                _leafSections += tree.CountOf(node, GroupKind.Section) == 0 ? 1 : 0;
                _numberedSections += annotations[its.Item].Ordinal >= 0 ? 1 : 0;
                break;
        }
    }

    private void ReadItem(in GroupNode its, int node)
    {
        var isNested = tree[tree[its.Parent].Parent].Kind == GroupKind.ListItem;
        var number = annotations[its.Item].Ordinal;
        _items++;
        _tops += isNested ? 0 : 1;
        _nested += isNested ? 1 : 0;
        _leaves += tree.CountOf(node, GroupKind.List) == 0 ? 1 : 0;
        _numbered += number >= 0 ? 1 : 0;
        _highest = Math.Max(_highest, number);
    }
}
