using ReportLint.Markdown;

namespace ReportLint.Claims;

/// <summary>The lists and list items that are open while a report is read.</summary>
internal sealed class ListStack
{
    private readonly List<OpenList> _open = [];

    public bool IsEmpty => _open.Count == 0;

    /// <summary>Whether the innermost list item has not got its text yet.</summary>
    public bool NeedsText => _open.Count > 0 && _open[_open.Count - 1].NeedsText;

    /// <summary>The node of the innermost list.</summary>
    public int CurrentList => _open[_open.Count - 1].List;

    /// <summary>The innermost item that has text; -1 where there is none.</summary>
    public int CurrentItem => _open.Count > 0 ? _open[_open.Count - 1].Item : -1;

    public void Clear() => _open.Clear();

    public void Enter(SyntaxNode node)
    {
        var isItem = node.Kind == SyntaxKind.ListItem;
        _open.Add(new(node.SubtreeEnd, isItem ? CurrentList : node.Index, CurrentItem, isItem));
    }

    /// <summary>Closes what ends before a node.</summary>
    public void Leave(int node)
    {
        while (_open.Count > 0 && node >= _open[_open.Count - 1].SubtreeEnd)
            _open.RemoveAt(_open.Count - 1);
    }

    /// <summary>Says which item the innermost list item is.</summary>
    public void SetItem(int item) => _open[_open.Count - 1] = _open[_open.Count - 1] with { Item = item, NeedsText = false };

    /// <summary>A list, or a list item with the nearest item that has text.</summary>
    private readonly record struct OpenList(int SubtreeEnd, int List, int Item, bool NeedsText);
}
