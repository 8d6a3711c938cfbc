namespace ReportLint.Claims.Laws;

/// <summary>How a report says that something is open.</summary>
internal enum OpenKind : byte
{
    /// <summary>By the mark, the box or the status of an item.</summary>
    State,

    /// <summary>By listing it below a head that says that it is left and required.</summary>
    Listed,

    /// <summary>By a count of failed tests.</summary>
    Failures,

    /// <summary>By a share of completion of the whole that is less than 100 %.</summary>
    Progress,

    /// <summary>By a target that was missed.</summary>
    Target,
}
