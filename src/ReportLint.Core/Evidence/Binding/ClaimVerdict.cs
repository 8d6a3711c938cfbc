namespace ReportLint.Evidence;

/// <summary>What came of holding a claim against evidence.</summary>
internal enum ClaimVerdict : byte
{
    /// <summary>No evidence is about it, or more than one that it might mean.</summary>
    NotBound,

    /// <summary>The evidence bears it out.</summary>
    Verified,

    /// <summary>The evidence says otherwise.</summary>
    Contradicted,
}
