namespace ReportLint.Claims.Resolving;

/// <summary>How many items stand how.</summary>
internal struct StateTally
{
    /// <summary>Done.</summary>
    public int Done;

    /// <summary>Open.</summary>
    public int Open;

    /// <summary>Failed.</summary>
    public int Failed;

    /// <summary>With a reservation.</summary>
    public int Warning;

    /// <summary>With a box, whether ticked or not.</summary>
    public int Boxes;

    /// <summary>With a box that is ticked.</summary>
    public int Ticked;

    /// <summary>All that carry a mark or a status word.</summary>
    public readonly int Marked => Done + Open + Failed + Warning;

    /// <summary>Whether at least two kinds of states occur.</summary>
    public readonly bool IsMixed => (Done > 0 ? 1 : 0) + (Open > 0 ? 1 : 0) + (Failed > 0 ? 1 : 0) + (Warning > 0 ? 1 : 0) > 1;

    /// <summary>Adds an item that stands one way.</summary>
    public void Add(Polarity polarity, bool isBox)
    {
        Done += polarity == Polarity.Done ? 1 : 0;
        Open += polarity == Polarity.Open ? 1 : 0;
        Failed += polarity == Polarity.Failed ? 1 : 0;
        Warning += polarity == Polarity.Warning ? 1 : 0;
        Boxes += isBox ? 1 : 0;
        Ticked += isBox && polarity == Polarity.Done ? 1 : 0;
    }

    /// <summary>The items of one tally that are not in another.</summary>
    public static StateTally operator -(in StateTally one, in StateTally other) => new()
    {
        Done = one.Done - other.Done,
        Open = one.Open - other.Open,
        Failed = one.Failed - other.Failed,
        Warning = one.Warning - other.Warning,
        Boxes = one.Boxes - other.Boxes,
        Ticked = one.Ticked - other.Ticked,
    };
}
