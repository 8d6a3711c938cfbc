namespace ReportLint.Claims;

/// <summary>What words say of the dates beside them.</summary>
[Flags]
internal enum DateWord : byte
{
    None = 0,

    /// <summary>Starts a period: start, début.</summary>
    Start = 1,

    /// <summary>Ends a period: end, fin.</summary>
    End = 2,

    /// <summary>Says that a date was put elsewhere: moved, rescheduled, reporté.</summary>
    Moved = 4,

    /// <summary>Before the end of a period: until, au.</summary>
    Until = 8,

    /// <summary>What the date of the report itself is called: date, generated, updated.</summary>
    Report = 16,

    /// <summary>Done, beside its day: completed, delivered, terminé.</summary>
    Completed = 32,

    /// <summary>Before a day: on, le.</summary>
    On = 64,
}
