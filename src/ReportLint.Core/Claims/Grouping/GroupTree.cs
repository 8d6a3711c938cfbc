namespace ReportLint.Claims.Grouping;

/// <summary>The containment tree of a report.</summary>
internal sealed class GroupTree
{
    // Of dense reports.
    private const int CharactersANode = 50;

    private int[] _nodes = new int[256];

    /// <summary>The nodes, in document order.</summary>
    public RefList<GroupNode> Nodes { get; } = [];

    /// <summary>How many nodes there are.</summary>
    public int Count => Nodes.Count;

    /// <summary>A node.</summary>
    public ref readonly GroupNode this[int node] => ref Nodes[node];

    /// <summary>The node of an item; -1 where it has none.</summary>
    public int NodeOf(int item) => _nodes[item];

    /// <summary>The nodes that a node directly contains, in order.</summary>
    public ChildSet ChildrenOf(int node) => new(this, node + 1, Nodes[node].End);

    /// <summary>The only table in a node, at any depth; -1 where there is none, or several, or a section is in it.</summary>
    public int OnlyTable(int node)
    {
        var found = -1;
        for (var inner = node + 1; inner < Nodes[node].End; inner++)
        {
            if (Nodes[inner].Kind is not (GroupKind.Table or GroupKind.Section))
                continue;
            if (found >= 0 || Nodes[inner].Kind == GroupKind.Section)
                return -1;
            found = inner;
            inner = Nodes[inner].End - 1;
        }
        return found;
    }

    /// <summary>The only child of a kind; -1 where there is none or there are several.</summary>
    public int OnlyChild(int node, GroupKind kind)
    {
        var found = -1;
        foreach (var child in ChildrenOf(node))
        {
            if (Nodes[child].Kind != kind)
                continue;
            if (found >= 0)
                return -1;
            found = child;
        }
        return found;
    }

    /// <summary>How many children of a kind there are.</summary>
    public int CountOf(int node, GroupKind kind)
    {
        var count = 0;
        foreach (var child in ChildrenOf(node))
            count += Nodes[child].Kind == kind ? 1 : 0;
        return count;
    }

    /// <summary>The nearest node above that is a section, a title or the report.</summary>
    public int SectionOf(int node)
    {
        do
            node = Nodes[node].Parent;
        while (node > 0 && Nodes[node].Kind is not (GroupKind.Section or GroupKind.Title));
        return Math.Max(node, 0);
    }

    internal void Clear(int items, int textLength)
    {
        Nodes.Clear(textLength, CharactersANode);
        if (_nodes.Length < items)
            _nodes = new int[Math.Max(items, Math.Min(2 * _nodes.Length, 2 * items))];
        _nodes.AsSpan(0, items).Fill(-1);
    }

    internal void SetNode(int item, int node) => _nodes[item] = node;

    /// <summary>Nodes that one node directly contains.</summary>
    internal readonly ref struct ChildSet(GroupTree tree, int first, int end)
    {
        public Enumerator GetEnumerator() => new(tree, first, end);

        internal ref struct Enumerator(GroupTree tree, int first, int end)
        {
            private int _next = first;

            public int Current { get; private set; }

            public bool MoveNext()
            {
                if (_next >= end)
                    return false;
                Current = _next;
                _next = tree.Nodes[_next].End;
                return true;
            }
        }
    }
}
