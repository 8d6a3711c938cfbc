namespace ReportLint.Analysis;

/// <summary>What sort of thing a claim says.</summary>
internal enum ClaimKind
{
    /// <summary>A percentage.</summary>
    Percentage,

    /// <summary>A part of a whole: 18/20.</summary>
    Ratio,

    /// <summary>A number of things.</summary>
    Count,

    /// <summary>A quantity with a unit: a duration, a size, a rate, money.</summary>
    Measure,

    /// <summary>A calendar date or a time of day.</summary>
    Date,

    /// <summary>A mark or a word that says how an item stands.</summary>
    Status,

    /// <summary>A judgement that work is ready for use.</summary>
    Verdict,

    /// <summary>A file or directory that is said to be there.</summary>
    Path,
}
