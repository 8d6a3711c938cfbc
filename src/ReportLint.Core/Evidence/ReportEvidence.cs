namespace ReportLint.Evidence;

/// <summary>What one report is held against.</summary>
public sealed class ReportEvidence
{
    internal ReportEvidence(EvidenceSet set, string? reportPath)
    {
        Set = set;
        ReportPath = reportPath;
    }

    /// <summary>The evidence, which other reports share.</summary>
    public EvidenceSet Set { get; }

    /// <summary>Where the report stands in the repository, with <c>/</c> between its parts; null where it stands elsewhere or nowhere.</summary>
    public string? ReportPath { get; }
}
