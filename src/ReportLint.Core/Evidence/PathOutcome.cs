namespace ReportLint.Evidence;

/// <summary>Whether something is there.</summary>
internal enum PathOutcome : byte
{
    /// <summary>Nobody can say: left out by version control, or relative to something unsaid.</summary>
    Unknown,

    /// <summary>It is.</summary>
    Found,

    /// <summary>It is not.</summary>
    Missing,
}
