using ReportLint.Markdown;

namespace ReportLint.Claims;

/// <summary>The sections that are open while a report is read.</summary>
internal sealed class SectionStack(ReportModel model)
{
    private readonly Stack<int> _open = new();

    // By how much the title is below the first level.
    private int _raise;

    public int Current => _open.Peek();

    /// <summary>The index that the next section will have.</summary>
    public int Next => model.SectionList.Count;

    public void Start(SyntaxTree tree)
    {
        _raise = LevelOfTitle(tree) - 1;
        _open.Clear();
        _open.Push(0);
        model.SectionList.Add(new Section { Heading = -1, Parent = -1 });
    }

    /// <summary>Opens the section of a heading, and closes those of its level and below.</summary>
    public void Open(int level, int heading)
    {
        level -= _raise;
        while (model.SectionList[_open.Peek()].Level >= level)
            End(_open.Pop(), heading);
        var parent = _open.Peek();
        _open.Push(Next);
        model.SectionList.Add(new Section { Heading = heading, Level = level, Parent = parent, Items = (heading + 1, heading + 1) });
    }

    public void Close()
    {
        while (_open.Count > 0)
            End(_open.Pop(), model.ItemList.Count);
    }

    // A report may be part of a page and start with "## Readiness report": a title if it stands above all, and all other headings are below
    // it.
    private static int LevelOfTitle(SyntaxTree tree)
    {
        var at = 1;
        while (at < tree.NodeCount && tree[at].Kind is SyntaxKind.FrontMatter or SyntaxKind.HtmlBlock or SyntaxKind.ThematicBreak)
            at = tree[at].SubtreeEnd;
        if (at >= tree.NodeCount || tree[at].Kind != SyntaxKind.Heading || (tree[at].Value & 7) == 1)
            return 1;
        var level = tree[at].Value & 7;
        var isAlone = true;
        for (at = tree[at].SubtreeEnd; at < tree.NodeCount; at++)
        {
            if (tree[at].Kind != SyntaxKind.Heading)
                continue;
            if ((tree[at].Value & 7) <= level)
                return 1;
            isAlone = false;
        }
        return isAlone ? 1 : level;
    }

    private void End(int index, int end)
    {
        var section = model.SectionList[index];
        section.Items = (section.Items.First, end);
        model.SectionList[index] = section;
    }
}
