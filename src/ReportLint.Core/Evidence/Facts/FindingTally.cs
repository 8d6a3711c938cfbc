using ReportLint.Claims;

namespace ReportLint.Evidence;

/// <summary>What one run of an analysis found, suppressed results left out.</summary>
/// <param name="Source">Where it stands.</param>
/// <param name="Name">Always empty: a run is known by its <paramref name="Tool"/>.</param>
/// <param name="Tool">The program that looked.</param>
internal sealed record FindingTally(EvidenceSource Source, string Name, string Tool) : EvidenceFact(Source, Name)
{
    /// <summary>Results of level <c>error</c>.</summary>
    public long Errors { get; init; }

    /// <summary>Results of level <c>warning</c>.</summary>
    public long Warnings { get; init; }

    /// <summary>Results of level <c>note</c>.</summary>
    public long Notes { get; init; }

    /// <summary>Results of rules that are about security.</summary>
    public long Security { get; init; }

    /// <summary>Whether the program knows rules that are about security, so that finding nothing says something of it.</summary>
    public bool LooksForSecurity { get; init; }

    /// <summary>Whether each result about security says how grave it is.</summary>
    public bool IsRated => Critical + High + Medium + Low == Security;

    /// <summary>By <c>security-severity</c>: 9.0 and above.</summary>
    public long Critical { get; init; }

    /// <summary>By <c>security-severity</c>: 7.0 and above, below 9.0.</summary>
    public long High { get; init; }

    /// <summary>By <c>security-severity</c>: 4.0 and above, below 7.0.</summary>
    public long Medium { get; init; }

    /// <summary>By <c>security-severity</c>: above 0, below 4.0.</summary>
    public long Low { get; init; }

    /// <summary>How many there are of a severity; of any, all that are about security.</summary>
    public long CountOf(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Critical => Critical,
        FindingSeverity.High => High,
        FindingSeverity.Medium => Medium,
        FindingSeverity.Low => Low,
        FindingSeverity.Error => Errors,
        FindingSeverity.Warning => Warnings,
        FindingSeverity.All => Total,
        // All that a scanner finds is about security, whether its rules say so or not.
        _ => Scanners.Is(Tool) ? Total : Security,
    };

    /// <summary>All results, whatever their level.</summary>
    public long Total { get; init; }
}
