namespace ReportLint.Claims;

/// <summary>Where a count that words name is told again.</summary>
internal readonly record struct ToldAgain
{
    public int Item { get; init; }

    public int Quantity { get; init; }

    /// <summary>The tokens that tell it, half-open.</summary>
    public (int First, int End) Words { get; init; }

    /// <summary>Further ones: the header of its column, the noun behind the number.</summary>
    public (int First, int End) Noun { get; init; }

    /// <summary>What the rows of its table are called.</summary>
    public (int First, int End) Parts { get; init; }

    /// <summary>Told as the other one is: by a label, a row or a clause of its own.</summary>
    public bool IsLabel { get; init; }

    /// <summary>It says that all are meant.</summary>
    public bool IsAll { get; init; }

    /// <summary>The total of a table, or called one.</summary>
    public bool IsTotal { get; init; }

    /// <summary>Further words may narrow it: no more than a part.</summary>
    public bool IsNarrowed { get; init; }

    /// <summary>A verb or a place narrows it, and no mere adjective: what it counts may be no part of the whole at all.</summary>
    public bool IsOfPart { get; init; }
}
