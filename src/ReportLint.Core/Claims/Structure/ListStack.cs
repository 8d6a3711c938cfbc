using ReportLint.Markdown;

namespace ReportLint.Claims;

/// <summary>The lists and list items that are open while a report is read.</summary>
internal sealed class ListStack
{
    private readonly List<OpenList> _open = [];

    // The only item of the numbered list that was entered last, and the node after it.
    private (int Item, int End) _numbered = (-1, -1);

    public bool IsEmpty => _open.Count == 0;

    /// <summary>Whether the innermost list item has not got its text yet.</summary>
    public bool NeedsText => _open.Count > 0 && _open[_open.Count - 1].NeedsText;

    /// <summary>The node of the innermost list.</summary>
    public int CurrentList => _open[_open.Count - 1].List;

    /// <summary>The innermost item that has text; -1 where there is none.</summary>
    public int CurrentItem => _open.Count > 0 ? _open[_open.Count - 1].Item : -1;

    public void Clear()
    {
        _open.Clear();
        _numbered = (-1, -1);
    }

    public void Enter(SyntaxNode node)
    {
        if (node.Kind == SyntaxKind.ListItem)
        {
            var list = _open[_open.Count - 1];
            _open.Add(new(node.SubtreeEnd, list.List, list.Item, NeedsText: true, list.IsNumbered && node.Index == list.List + 1
                && node.SubtreeEnd == list.SubtreeEnd));
            return;
        }
        // Points directly after "1. Imports" are its own, indented or not.
        var isPointList = node.Kind == SyntaxKind.BulletList && node.Index == _numbered.End;
        _open.Add(new(node.SubtreeEnd, node.Index, isPointList
            ? _numbered.Item : CurrentItem, NeedsText: false, node.Kind == SyntaxKind.OrderedList));
    }

    /// <summary>Closes what ends before a node.</summary>
    public void Leave(int node)
    {
        while (_open.Count > 0 && node >= _open[_open.Count - 1].SubtreeEnd)
            _open.RemoveAt(_open.Count - 1);
    }

    /// <summary>Says which item the innermost list item is.</summary>
    public void SetItem(int item)
    {
        var open = _open[_open.Count - 1];
        _open[_open.Count - 1] = open with { Item = item, NeedsText = false };
        if (open.IsNumbered && _numbered.End != open.SubtreeEnd)
            _numbered = (item, open.SubtreeEnd);
    }

    /// <summary>A list, or a list item with the nearest item that has text.</summary>
    /// <param name="SubtreeEnd">The node after it.</param>
    /// <param name="List">The node of the list.</param>
    /// <param name="Item">The nearest item that has text; -1 where there is none.</param>
    /// <param name="NeedsText">Whether it is a list item without one.</param>
    /// <param name="IsNumbered">Whether it is a numbered list, or the only item of one.</param>
    private readonly record struct OpenList(int SubtreeEnd, int List, int Item, bool NeedsText, bool IsNumbered);
}
