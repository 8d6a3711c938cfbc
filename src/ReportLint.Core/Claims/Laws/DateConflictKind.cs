namespace ReportLint.Claims;

/// <summary>What a date contradicts.</summary>
internal enum DateConflictKind : byte
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The calendar, which has no such day.</summary>
    Impossible,

    /// <summary>The day of the week that is written beside it.</summary>
    Weekday,

    /// <summary>The start of what it ends.</summary>
    EndsBeforeStart,

    /// <summary>The date of the report, which presents as done what happens later.</summary>
    AfterReport,
}
