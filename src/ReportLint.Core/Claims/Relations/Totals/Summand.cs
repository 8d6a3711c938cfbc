namespace ReportLint.Claims;

/// <summary>What a head says that it sums up, and how it says it.</summary>
/// <param name="Dimension">What the parts measure.</param>
/// <param name="First">The singular of the first word of what is counted; 0 where no noun stands there.</param>
/// <param name="Last">The singular of its last word.</param>
/// <param name="IsTotal">Whether the word "total" stands there in place of a noun, or beside it.</param>
internal readonly record struct Summand(Dimension Dimension, uint First, uint Last, bool IsTotal)
{
    /// <summary>Whether the number stands alone in its parentheses, so that the parts need name nothing either: "Nets made (14)" over "Wet: 5".</summary>
    public bool IsBare { get; init; }

    /// <summary>Whether parts that name nothing may leave out others: "Nets: 14" over "Wet: 5"; only more of them than there are tell that it is wrong.</summary>
    public bool IsExceeded { get; init; }

    /// <summary>Whether the word "total" stands beside its noun: "Nets (140 lines in total)".</summary>
    public bool IsCalled { get; init; }

    /// <summary>Whether it leads to a list of parts that need not name it again: "25 cranes were mended:" over "12 in the north".</summary>
    public bool IsIntroduced { get; init; }

    /// <summary>Whether all tests that were run passed, so that a part may be told as "7/7".</summary>
    public bool IsOfRuns { get; init; }

    /// <summary>The singular of the word for its unit, which a column may be headed by; 0 where it counts.</summary>
    public uint UnitWord { get; init; }

    /// <summary>Whether a noun of a part is the one that is summed up.</summary>
    public bool IsNoun(uint singular) => singular != 0 && (singular == First || singular == Last);
}
