using ReportLint.Markdown;

namespace ReportLint.Claims;

/// <summary>The lines that apply to the whole report because of their place: below its title, and after its last line across ("---"), where
/// reports repeat date, status and score.</summary>
internal sealed class ReportEdges(ReportModel model)
{
    /// <summary>In items; more of them are a section that only lacks its heading.</summary>
    private const int MostLines = 12;

    private const int Unread = -1;

    private int _closing = Unread;

    /// <summary>Starts on another report.</summary>
    public void Clear() => _closing = Unread;

    /// <summary>Whether an item is one of the closing lines.</summary>
    public bool Close(int item)
    {
        if (_closing == Unread)
            _closing = FindClosing();
        return item >= _closing;
    }

    private int FindClosing()
    {
        var rule = LastRule();
        var first = model.ItemList.Count;
        while (rule > 0 && first > 0 && model.ItemList[first - 1].Node > rule)
        {
            first--;
            if (model.ItemList[first].Kind is not (ItemKind.LabelLine or ItemKind.Paragraph) || model.ItemList.Count - first > MostLines)
                return model.ItemList.Count;
        }
        return first;
    }

    /// <summary>Whether an item is one of the lines below the title, or before all headings.</summary>
    public bool Open(int item) =>
        model.ItemList[item] is { Kind: ItemKind.LabelLine or ItemKind.Paragraph, Section: var section } && item < MostLines
            && (section == 0 || (model.IsTitle(section) && model.SectionList.Count > 2));

    /// <summary>Whether an item is one of the lines that give date and status below the first heading after the title, with nothing between
    /// the two.</summary>
    public bool Head(int item)
    {
        if (item >= MostLines || model.ItemList[item] is not { Kind: ItemKind.LabelLine, Section: 2 } || !model.IsTitle(1)
            || model.SectionList[2].Heading != model.SectionList[1].Heading + 1)
            return false;
        for (var i = model.SectionList[2].Heading + 1; i < item; i++)
        {
            if (DateWords.LabelReportDate(model, model.ItemList[i]))
                return true;
        }
        return false;
    }

    /// <summary>Whether an item stands so early that it may be one of the lines below the title.</summary>
    public static bool MayOpen(int item) => item < MostLines;

    // At the top level, and without a heading after it; 0 where there is none.
    private int LastRule()
    {
        var last = 0;
        var tree = model.Tree;
        for (var i = model.SectionList[model.SectionList.Count - 1].Heading is >= 0 and var heading
            ? tree[model.ItemList[heading].Node].SubtreeEnd : 1; i < tree.NodeCount; i = tree[i].SubtreeEnd)
        {
            if (tree[i].Kind == SyntaxKind.ThematicBreak)
                last = i;
        }
        return last;
    }
}
