using ReportLint.Markdown;

namespace ReportLint.Claims;

/// <summary>The lists and list items that are open while a report is read.</summary>
internal sealed class ListStack
{
    private const int NoList = -2;
    private const int NoText = -1;

    // A list has no item; a list item has one as soon as its text is read.
    private readonly List<(int Node, int SubtreeEnd, int Item)> _open = [];

    public bool IsEmpty => _open.Count == 0;

    /// <summary>Whether the innermost list item has not got its text yet.</summary>
    public bool NeedsText => _open.Count > 0 && _open[_open.Count - 1].Item == NoText;

    /// <summary>The node of the innermost list.</summary>
    public int CurrentList => _open[_open.FindLastIndex(open => open.Item == NoList)].Node;

    /// <summary>The innermost item that has text; -1 where there is none.</summary>
    public int CurrentItem => _open.FindLastIndex(open => open.Item >= 0) is var at and >= 0 ? _open[at].Item : -1;

    /// <summary>The item that the innermost list is nested in; -1 where there is none.</summary>
    public int ParentItem => CurrentItem;

    public void Clear() => _open.Clear();

    public void Enter(SyntaxNode node) => _open.Add((node.Index, node.SubtreeEnd, node.Kind == SyntaxKind.ListItem ? NoText : NoList));

    /// <summary>Closes what ends before a node.</summary>
    public void Leave(int node)
    {
        while (_open.Count > 0 && node >= _open[_open.Count - 1].SubtreeEnd)
            _open.RemoveAt(_open.Count - 1);
    }

    public void SetItem(int item) => _open[_open.Count - 1] = (_open[_open.Count - 1].Node, _open[_open.Count - 1].SubtreeEnd, item);
}
