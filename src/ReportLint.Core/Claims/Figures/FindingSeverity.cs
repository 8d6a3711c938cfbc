namespace ReportLint.Claims;

/// <summary>Which findings of an analysis a figure counts.</summary>
public enum FindingSeverity : byte
{
    /// <summary>All of them.</summary>
    Any,

    /// <summary>Critical ones.</summary>
    Critical,

    /// <summary>Those of high severity.</summary>
    High,

    /// <summary>Those of medium severity.</summary>
    Medium,

    /// <summary>Those of low severity.</summary>
    Low,
}
