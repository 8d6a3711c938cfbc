using ReportLint.Claims.Annotating;

namespace ReportLint.Claims.Grouping;

/// <summary>The sets of children of a node: the one that a reader would count first, and how many the others hold.</summary>
internal sealed class ChildSets(ReportModel model, Annotations annotations, GroupTree tree)
{
    // A longer list is data.
    private const int MostThings = 400;

    private readonly ChildCounts _counts = new(model, annotations, tree);
    private readonly FenceSets _fences = new(model, tree);
    private readonly List<Thing> _things = [];
    private readonly List<(ChildKind Kind, int Count)> _sets = [];
    private readonly List<int> _lists = [], _tables = [], _sections = [], _heads = [];
    private int _titles, _lines;

    /// <summary>What the first set is made of.</summary>
    public ChildKind Primary { get; private set; }

    /// <summary>The things of the first set.</summary>
    public IReadOnlyList<Thing> Things => _things;

    /// <summary>The sizes of the other sets.</summary>
    public IReadOnlyList<(ChildKind Kind, int Count)> Sets => _sets;

    /// <summary>The nodes of the sub-headings and of the lines that head something.</summary>
    public IEnumerable<int> Heads => _sections.Concat(_heads);

    /// <summary>The table whose rows are the first set; -1 where there is none.</summary>
    public int Table { get; private set; }

    /// <summary>Whether the first set says that there are more.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>Reads the child sets of a node; false where it has none of two things or more.</summary>
    public bool Read(int node)
    {
        _things.Clear();
        _sets.Clear();
        (Primary, Table, IsOpen) = (ChildKind.None, -1, false);
        Collect(node);
        if (_sections.Count > 1 || _heads.Count > 1)
            TakeNumbering(node);
        if (Primary == ChildKind.None)
            TakeFirst(node);
        if (Primary == ChildKind.None)
            TakeListing(node);
        if (_things.Count is 0 or > MostThings)
            return false;
        if (Primary is ChildKind.FenceLeaves or ChildKind.FenceTops)
            return _things.Count > 1;
        AddOthers(node);
        return true;
    }

    /// <summary>Makes the rows of a table the first set where its first header has a name for them.</summary>
    public void PreferRowsOf(uint noun)
    {
        foreach (var node in _tables)
        {
            if (Table >= 0 || tree[node].Table < 0)
                continue;
            ref readonly var header = ref annotations.OfColumn(model.TableList[tree[node].Table].Columns.First);
            if (!annotations.Lemmas.Holds(header.Name, noun))
                continue;
            _things.Clear();
            TakeRows(node);
        }
    }

    /// <summary>Makes the items of all groups the first set, where sub-headings or titles head lists of such: "Files (12)" above lists of
    /// five and seven.</summary>
    public void TakeGroups(int node)
    {
        if (Primary is not (ChildKind.Sections or ChildKind.Titles))
            return;
        foreach (var head in Heads)
        {
            if (tree.CountOf(head, GroupKind.List) != 1 || tree.CountOf(head, GroupKind.Section) > 0)
                return;
        }
        _sets.Add((Primary, _things.Count));
        _things.Clear();
        Primary = ChildKind.TopItems;
        for (var at = node + 1; at < tree[node].End; at++)
        {
            if (tree[at].Kind == GroupKind.ListItem && tree[tree[tree[at].Parent].Parent].Kind != GroupKind.ListItem)
                Add(tree[at].Item);
        }
    }

    // What directly belongs to it; a line that does not end with a colon leads nothing.
    private void Collect(int node)
    {
        _lists.Clear();
        _tables.Clear();
        _sections.Clear();
        _heads.Clear();
        (_titles, _lines) = (0, 0);
        Collect(node, tree[node].Kind is GroupKind.Section or GroupKind.Title or GroupKind.Root);
        var (colons, numbers) = (0, 0);
        foreach (var head in _heads)
        {
            colons += annotations.Has(tree[head].Item, ItemTraits.Colon) ? 1 : 0;
            numbers += annotations[tree[head].Item].Ordinal >= 0 ? 1 : 0;
        }
        if (numbers < _heads.Count && 2 * colons >= _heads.Count)
            _heads.Clear();
    }

    private void Collect(int node, bool isSection)
    {
        foreach (var child in tree.ChildrenOf(node))
        {
            switch (tree[child].Kind)
            {
                case GroupKind.List:
                    _lists.Add(child);
                    break;
                case GroupKind.Table:
                    _tables.Add(child);
                    break;
                case GroupKind.Section:
                    _sections.Add(child);
                    break;
                case GroupKind.Title:
                    _heads.Add(child);
                    _titles++;
                    break;
                case GroupKind.Lead when isSection && !annotations.Has(tree[child].Item, ItemTraits.Colon):
                    Collect(child, isSection: false);
                    break;
                case GroupKind.Lead when isSection:
                    _heads.Add(child);
                    break;
                default:
                    _lines++;
                    break;
            }
        }
    }

    private void TakeFirst(int node)
    {
        var isPlain = tree[node].Kind != GroupKind.Section || (_sections.Count == 0 && _heads.Count < 2);
        if (_lists.Count > 0 && isPlain)
            Take(ChildKind.Items, tree.ChildrenOf(_lists[0]));
        else if (_tables.Count > 0 && isPlain)
            TakeRows(_tables[0]);
        else if (_heads.Count > 1 && _sections.Count == 0)
            Take(ChildKind.Titles, _heads);
        else if (_sections.Count > 1)
            Take(ChildKind.Sections, _sections);
    }

    private void Take(ChildKind kind, GroupTree.ChildSet children)
    {
        Primary = kind;
        foreach (var child in children)
            Add(tree[child].Item);
    }

    private void Take(ChildKind kind, List<int> nodes)
    {
        Primary = kind;
        foreach (var node in nodes)
            Add(tree[node].Item);
    }

    private void TakeRows(int node)
    {
        (Primary, Table) = (ChildKind.Rows, tree[node].Table);
        foreach (var row in tree.ChildrenOf(node))
        {
            if (!IsTotal(row, node) && !model.ItemList[tree[row].Item].Span.IsEmpty)
                Add(tree[row].Item);
        }
    }

    // "Total files" may be a thing like others, where it is not the last row.
    private bool IsTotal(int row, int table) =>
        annotations.Has(tree[row].Item, tree[row].End == tree[table].End ? ItemTraits.Total : ItemTraits.TotalOnly);

    private void Add(int item)
    {
        if (item < 0 || _things.Count > MostThings)
            return;
        var span = annotations.TextOf(item);
        var label = model.ItemList[item].Kind == ItemKind.TableRow
            ? annotations[item].LabelSpan
            : new(span.Start, Names.LengthOf(model.Text.Slice(span)));
        _things.Add(new(item, span, label.IsEmpty ? span : label));
    }

    // A numbering that starts at 1 and goes on through the lists below several heads.
    private void TakeNumbering(int node)
    {
        var (lists, next, plain) = (0, 1, 0);
        for (var at = node + 1; at < tree[node].End; at++)
        {
            lists += tree[at].Kind == GroupKind.List && tree[tree[at].Parent].Kind != GroupKind.ListItem ? 1 : 0;
            if (tree[at].Kind != GroupKind.ListItem || tree[tree[tree[at].Parent].Parent].Kind == GroupKind.ListItem)
                continue;
            var number = annotations[tree[at].Item].Ordinal;
            if (number < 0)
                plain++;
            else if (number != next++)
                break;
            else
                Add(tree[at].Item);
        }
        if (lists > 1 && _things.Count >= 4 && _things.Count == next - 1 && 4 * plain <= _things.Count)
            Primary = ChildKind.Numbering;
        else
            _things.Clear();
    }

    private void TakeListing(int node)
    {
        if (_sections.Count + _heads.Count > 0 || !_fences.Read(node))
            return;
        _things.AddRange(_fences.Things);
        _sets.AddRange(_fences.Sets);
        (Primary, IsOpen) = (ChildKind.FenceLeaves, _fences.IsOpen);
    }

    private void AddOthers(int node)
    {
        _counts.Read(node);
        _counts.ReadThings(_things, Primary == ChildKind.Rows);
        _sets.AddRange(_counts.Sets);
        foreach (var list in _lists)
            _sets.Add((ChildKind.Items, tree[list].ChildCount));
        foreach (var table in _tables)
        {
            _sets.Add((ChildKind.Rows, tree[table].ChildCount));
            _sets.Add((ChildKind.Columns, tree[table].Table >= 0 ? model.TableList[tree[table].Table].ColumnCount - 1 : 0));
        }
        _sets.Add((ChildKind.Sections, _sections.Count));
        _sets.Add((ChildKind.Titles, _titles));
        _sets.Add((ChildKind.Heads, _sections.Count + _heads.Count));
        _sets.Add((ChildKind.Blocks, _lists.Count + _tables.Count));
        _sets.Add((ChildKind.Lines, _lines));
    }
}
