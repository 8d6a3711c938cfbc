namespace ReportLint.Evidence;

/// <summary>What one report is compared with.</summary>
public sealed class ReportEvidence
{
    internal ReportEvidence(EvidenceSet set, string? reportPath, string? reportName)
    {
        Set = set;
        ReportPath = reportPath;
        ReportName = reportName;
    }

    /// <summary>The evidence, which other reports share.</summary>
    public EvidenceSet Set { get; }

    /// <summary>Where the report stands in the repository, with <c>/</c> between its parts; null where it stands elsewhere or
    /// nowhere.</summary>
    public string? ReportPath { get; }

    /// <summary>The path of the report as it is shown, from the same folder as the names of result files; null where it is
    /// not known.</summary>
    public string? ReportName { get; }
}
