namespace ReportLint.Claims;

/// <summary>How many tests were run, and how many of them passed.</summary>
internal struct TestRun
{
    public int Item;

    /// <summary>The index of the quantity that says how many passed.</summary>
    public int Quantity;

    public double Passed;

    public double Total;

    /// <summary>Written as a ratio.</summary>
    public bool IsRatio;

    public MetricScope Scope;
}
