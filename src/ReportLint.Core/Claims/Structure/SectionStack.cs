namespace ReportLint.Claims;

/// <summary>The sections that are open while a report is read.</summary>
internal sealed class SectionStack(ReportModel model)
{
    private readonly Stack<int> _open = new();

    public int Current => _open.Peek();

    /// <summary>The index that the next section will have.</summary>
    public int Next => model.SectionList.Count;

    public void Start()
    {
        _open.Clear();
        _open.Push(0);
        model.SectionList.Add(new Section { Heading = -1, Parent = -1 });
    }

    /// <summary>Opens the section of a heading, and closes those of its level and below.</summary>
    public void Open(int level, int heading)
    {
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

    private void End(int index, int end)
    {
        var section = model.SectionList[index];
        section.Items = (section.Items.First, end);
        model.SectionList[index] = section;
    }
}
