using ReportLint.Claims.Annotating;

namespace ReportLint.Claims.Grouping;

/// <summary>Builds the containment tree from the items, in one pass.</summary>
internal sealed class GroupTreeReader(ReportModel model, Annotations annotations, GroupTree tree)
{
    // The open nodes, the report first.
    private readonly List<int> _open = [];
    private int _table;

    private int Top => _open[_open.Count - 1];

    /// <summary>Builds the tree.</summary>
    public void Read()
    {
        tree.Clear(model.ItemList.Count, model.Text.Length);
        _open.Clear();
        _table = 0;
        Open(GroupKind.Root, -1, -1);
        for (var i = 0; i < model.ItemList.Count; i++)
            Read(i, model.ItemList[i]);
        CloseTo(0);
        Close();
    }

    private void Read(int index, in Item item)
    {
        switch (item.Kind)
        {
            case ItemKind.Heading when IsOfSection(index, item):
                while (_open.Count > 1 && !IsAbove(Top, item))
                    Close();
                Open(GroupKind.Section, index, -1);
                break;
            case ItemKind.ListItem:
                ReadMember(index, item, GroupKind.List, GroupKind.ListItem);
                break;
            case ItemKind.TableRow:
                ReadMember(index, item, GroupKind.Table, GroupKind.Row);
                break;
            case ItemKind.FenceLine:
                ReadMember(index, item, GroupKind.Fence, GroupKind.FenceLine);
                break;
            default:
                ReadLine(index, item);
                break;
        }
    }

    private bool IsOfSection(int index, in Item item) => model.SectionList[item.Section].Heading == index;

    // A section of a higher level, or the report.
    private bool IsAbove(int node, in Item heading) =>
        tree[node].Kind == GroupKind.Section
        && model.SectionList[model.ItemList[tree[node].Item].Section].Level < model.SectionList[heading.Section].Level;

    private void ReadMember(int index, in Item item, GroupKind container, GroupKind kind)
    {
        var inside = item.Parent >= 0 ? tree.NodeOf(item.Parent) : -1;
        while (_open.Count > 1 && !IsContainerOf(Top, item, container) && !MayHold(Top, index, item, inside))
            Close();
        if (!IsContainerOf(Top, item, container))
            OpenContainer(container, item);
        Open(kind, index, item.Group);
    }

    private bool IsContainerOf(int node, in Item item, GroupKind kind) => tree[node].Kind == kind && tree[node].Group == item.Group;

    // What a new list, table or fence may be opened in.
    private bool MayHold(int node, int index, in Item item, int inside)
    {
        if (inside >= 0)
            return node == inside || (tree[node].Kind == GroupKind.Line && tree[node].Parent == inside && Precedes(node, index));
        return tree[node].Kind switch
        {
            GroupKind.Section or GroupKind.Title => true,
            GroupKind.Line or GroupKind.Lead => Precedes(node, index) && model.ItemList[tree[node].Item].Parent < 0,
            _ => false,
        };
    }

    // Nothing but lists, tables and fences stands between a line and what it leads.
    private bool Precedes(int node, int index) => tree[node].Kind == GroupKind.Lead || tree[node].Item == index - 1;

    private void OpenContainer(GroupKind kind, in Item item)
    {
        if (tree[Top].Kind == GroupKind.Line)
            tree.Nodes[Top].Kind = GroupKind.Lead;
        var node = Open(kind, -1, item.Group);
        if (kind != GroupKind.Table)
            return;
        while (_table < model.TableList.Count && model.TableList[_table].Rows.First < item.GroupStart)
            _table++;
        tree.Nodes[node].Table = _table < model.TableList.Count ? _table : -1;
    }

    private void ReadLine(int index, in Item item)
    {
        var inside = item.Parent >= 0 ? tree.NodeOf(item.Parent) : -1;
        var isTitle = inside < 0 && annotations.IsTitle(index) && IsAlone(item);
        while (_open.Count > 1 && !IsPlaceOfLine(Top, item, inside, isTitle))
            Close();
        if (isTitle)
        {
            Open(GroupKind.Title, index, -1);
            return;
        }
        if (!IsContainerOf(Top, item, GroupKind.Lines) && !IsAlone(item))
            Open(GroupKind.Lines, -1, item.Group);
        Open(GroupKind.Line, index, item.Group);
    }

    private bool IsPlaceOfLine(int node, in Item item, int inside, bool isTitle)
    {
        if (IsContainerOf(node, item, GroupKind.Lines))
            return true;
        if (inside >= 0)
            return node == inside;
        return tree[node].Kind == GroupKind.Section || (tree[node].Kind == GroupKind.Title && !isTitle);
    }

    // The only line of its paragraph.
    private bool IsAlone(in Item item) =>
        model.ItemList[item.Index + 1].Group != item.Group && (item.Index == 0 || model.ItemList[item.Index - 1].Group != item.Group);

    private int Open(GroupKind kind, int item, int group)
    {
        var node = tree.Nodes.Count;
        var parent = _open.Count > 0 ? Top : -1;
        tree.Nodes.Add(new GroupNode { Kind = kind, Item = item, Group = group, Parent = parent, Table = -1, End = node + 1 });
        if (parent >= 0)
            tree.Nodes[parent].ChildCount++;
        if (item >= 0)
            tree.SetNode(item, node);
        _open.Add(node);
        return node;
    }

    private void CloseTo(int depth)
    {
        while (_open.Count > depth + 1)
            Close();
    }

    private void Close()
    {
        tree.Nodes[Top].End = tree.Nodes.Count;
        _open.RemoveAt(_open.Count - 1);
    }
}
