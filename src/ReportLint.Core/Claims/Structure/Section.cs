namespace ReportLint.Claims;

/// <summary>From a heading to the next heading of its level or above; the first one is the text before all headings.</summary>
internal struct Section
{
    /// <summary>The index of its heading among the items; -1 for the first section.</summary>
    public int Heading { get; internal set; }

    /// <summary>Whether what stands in it is only supposed, see <see cref="Suppositions"/>; null until somebody asks.</summary>
    internal bool? IsSupposed;

    /// <summary>Whether it is a phase that was planned and of which nothing is done, see <see cref="Aims"/>; null until somebody
    /// asks.</summary>
    internal bool? IsPlannedPhase;

    /// <summary>What its own heading says of aims, see <see cref="Aims"/>; null until somebody asks.</summary>
    internal (bool Heads, bool Asks)? SaidOfAims;

    /// <summary>Whether its heading calls measures of success and bounds stand below it, see <see cref="Aims"/>; null until somebody
    /// asks.</summary>
    internal bool? IsOfBounds;

    /// <summary>1 to 6, where the title of the report is 1; 0 for the first section.</summary>
    public int Level { get; internal set; }

    /// <summary>The index of the section it lies in; -1 for the first one.</summary>
    public int Parent { get; internal set; }

    /// <summary>Its items, those of nested sections too, without its heading: half-open indexes.</summary>
    public (int First, int End) Items { get; internal set; }
}
