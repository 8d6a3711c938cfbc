namespace ReportLint.Evidence;

/// <summary>How much of the code tests ran through.</summary>
/// <param name="Source">Where it stands.</param>
/// <param name="Name">The package or source file; empty where all of the file is meant.</param>
/// <param name="Kind">What is counted.</param>
/// <param name="Rate">The share, from 0 to 1.</param>
internal sealed record CoverageRate(EvidenceSource Source, string Name, CoverageKind Kind, double Rate) : EvidenceFact(Source, Name)
{
    /// <summary>How many were covered; 0 where only the share is known.</summary>
    public long Covered { get; init; }

    /// <summary>Of how many; 0 where only the share is known.</summary>
    public long Valid { get; init; }
}
