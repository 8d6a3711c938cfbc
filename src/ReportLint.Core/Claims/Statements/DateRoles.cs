namespace ReportLint.Claims.Statements;

/// <summary>The parts that a day plays, as the words before it, its label or its header name them, and how it stands.</summary>
[Flags]
internal enum DateRoles : byte
{
    /// <summary>A day among others.</summary>
    None = 0,

    /// <summary>The first of a period: start, created.</summary>
    Start = 1,

    /// <summary>The last of a period: end, updated, completion.</summary>
    End = 2,

    /// <summary>The day of the report itself: date, last updated.</summary>
    Report = 4,

    /// <summary>The day on which something was done: completed on.</summary>
    Completed = 8,

    /// <summary>The last of the period that starts on the day before it in the same item: "2025-03-01 to 2025-03-14".</summary>
    Joined = 16,

    /// <summary>Words around it say that it was put in the place of another: moved, rescheduled.</summary>
    Moved = 32,

    /// <summary>It stands below "Date", and nothing says of what.</summary>
    Bare = 64,

    /// <summary>A tick stands in its cell, or directly after it.</summary>
    Ticked = 128,
}
