namespace ReportLint.Claims;

/// <summary>What a date contradicts.</summary>
internal enum DateConflictKind : byte
{
    /// <summary>The calendar.</summary>
    Impossible,

    /// <summary>The start of what it ends.</summary>
    EndsBeforeStart,

    /// <summary>The date of the report that tells it as done.</summary>
    AfterReport,
}
