namespace ReportLint.Claims;

/// <summary>What a number of a test summary counts.</summary>
internal enum OutcomeRole : byte
{
    None,

    /// <summary>All that was run or defined.</summary>
    Total,

    Passed,

    Failed,

    /// <summary>Neither: skipped, ignored, not run, in error; whether the total holds them nobody knows.</summary>
    Other,
}
