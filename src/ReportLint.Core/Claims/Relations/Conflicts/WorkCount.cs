namespace ReportLint.Claims;

/// <summary>How many of something were worked on, or are there in all: "We migrated 47 tables", "Total bugs fixed: 23".</summary>
internal struct WorkCount
{
    /// <summary>Key of the nouns, without what was done to them.</summary>
    public ulong Nouns;

    /// <summary>The start of the verb; 0 where there is none, and so all of them are meant.</summary>
    public uint Verb;

    public int Item;

    public int Quantity;

    /// <summary>Said of all: "all 47 tables", "a total of 47", "Total tables".</summary>
    public bool IsAll;

    /// <summary>Said of each of them: "all 47 tables were migrated"; "a total of 47 were migrated" may leave others.</summary>
    public bool IsUniversal;

    /// <summary>Counts tests, of which there are several runs.</summary>
    public bool IsOfTests;

    /// <summary>Of a ratio, how many there are; 0 of a count.</summary>
    public double Whole;

    public MetricScope Scope;
}
