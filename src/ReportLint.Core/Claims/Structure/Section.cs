namespace ReportLint.Claims;

/// <summary>From a heading to the next heading of its level or above; the first one is the text before all headings.</summary>
internal struct Section
{
    /// <summary>The index of its heading among the items; -1 for the first section.</summary>
    public int Heading { get; internal set; }

    /// <summary>1 to 6, where the title of the report is 1; 0 for the first section.</summary>
    public int Level { get; internal set; }

    /// <summary>The index of the section it lies in; -1 for the first one.</summary>
    public int Parent { get; internal set; }

    /// <summary>Its items, those of nested sections too, without its heading: half-open indexes.</summary>
    public (int First, int End) Items { get; internal set; }
}
