namespace ReportLint.Claims;

/// <summary>Which findings of an analysis a figure counts.</summary>
internal enum FindingSeverity : byte
{
    /// <summary>All that are about security.</summary>
    Any,

    /// <summary>Critical ones.</summary>
    Critical,

    /// <summary>Those of high severity.</summary>
    High,

    /// <summary>Those of medium severity.</summary>
    Medium,

    /// <summary>Those of low severity.</summary>
    Low,

    /// <summary>Those that the analysis calls errors, whatever they are about.</summary>
    Error,

    /// <summary>Those that the analysis calls warnings, whatever they are about.</summary>
    Warning,

    /// <summary>All that the analysis found, whatever they are about.</summary>
    All,
}
