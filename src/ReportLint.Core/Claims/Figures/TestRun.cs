namespace ReportLint.Claims;

/// <summary>What a place says of a run of tests: some of how many there are, how many passed and failed, and their share.</summary>
internal struct TestRun
{
    public TestRun()
    {
    }

    public int Item;

    /// <summary>The quantity to point at.</summary>
    public Quantity Stated;

    /// <summary>0 where it says nothing of it.</summary>
    public double Total;

    /// <summary>-1 where it says nothing of it.</summary>
    public double Passed = -1;

    /// <summary>-1 where it says nothing of it.</summary>
    public double Failed = -1;

    public Interval Rate;

    public bool HasRate;

    /// <summary>It tells nothing but the share.</summary>
    public readonly bool IsRate => HasRate && Passed < 0;

    /// <summary>Key of the words that say which tests, wherever they stand; 0 where they are all.</summary>
    public ulong Name;

    /// <summary>Phases, weeks and dates among them.</summary>
    public ulong Time;

    /// <summary>In percent.</summary>
    public readonly Interval? Share
    {
        get
        {
            if (HasRate)
                return Rate;
            if (Total <= 0 || Passed < 0)
                return null;
            var percent = 100 * Passed / Total;
            // Cut or rounded.
            return new Interval(Math.Floor(percent), Math.Ceiling(percent));
        }
    }
}
