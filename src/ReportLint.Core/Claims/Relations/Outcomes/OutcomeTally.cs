namespace ReportLint.Claims;

/// <summary>What a block of lines, or one line, counts of a run of tests: how many there are, passed and failed, as far as it says so.</summary>
internal sealed class OutcomeTally(Quantity? total, Quantity? passed, Quantity? failed, double others, int item)
{
    public Quantity? Total => total;

    public Quantity? Passed => passed;

    public Quantity? Failed => failed;

    /// <summary>Those that were not judged.</summary>
    public double Others => others;

    /// <summary>The index of the item that states the total, or the first outcome.</summary>
    public int Item => item;
}
