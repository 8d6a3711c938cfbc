namespace ReportLint.Claims;

/// <summary>What a declared count heads: the items of a list, the rows of a table, or sub-headings.</summary>
internal sealed class CountedList
{
    /// <summary>The items, by index; nested ones are not among them.</summary>
    public List<int> Items { get; } = [];

    /// <summary>Where its kind of thing ends: behind the last item and what is nested in it.</summary>
    public int End { get; set; }

    /// <summary>Where other groups of the same section end.</summary>
    public int ScopeEnd { get; set; }

    /// <summary>Whether it is all that its section lists.</summary>
    public bool IsAlone { get; set; } = true;

    /// <summary>Whether a line heads it; else a heading, or the item it is nested in.</summary>
    public bool IsOfLine { get; set; }

    public void Clear()
    {
        Items.Clear();
        IsAlone = true;
        IsOfLine = false;
    }
}
