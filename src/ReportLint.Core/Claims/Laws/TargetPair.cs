namespace ReportLint.Claims.Laws;

/// <summary>A value and the target that it was to reach.</summary>
internal struct TargetPair
{
    /// <summary>The index of the figure that says what was reached.</summary>
    public int Actual;

    /// <summary>The index of the figure that says what was to be reached.</summary>
    public int Goal;

    /// <summary>The item that says how the target stands.</summary>
    public int Item;

    /// <summary>Another item that says how the target stands; 0 where there is none.</summary>
    public int Judge;

    /// <summary>Where the pair stands: the table, the list or the line.</summary>
    public int Place;

    /// <summary>What the words mean that name the metric.</summary>
    public Concepts Metric;

    /// <summary>Whether both figures are called what they are.</summary>
    public bool AreNamed;

    /// <summary>Whether the value is one of a way that is still to go: "Current" beside "Target".</summary>
    public bool IsOnItsWay;

    /// <summary>Whether the only mark of the row is said of another figure.</summary>
    public bool IsMarkOfOther;

    /// <summary>Which way the other rows of the table go; <see cref="Comparator.None"/> where they do not say.</summary>
    public Comparator Series;
}
