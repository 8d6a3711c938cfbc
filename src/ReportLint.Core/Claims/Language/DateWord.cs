namespace ReportLint.Claims;

/// <summary>What words say of the dates beside them.</summary>
[Flags]
internal enum DateWord : ushort
{
    None = 0,

    /// <summary>Starts a period: start, début.</summary>
    Start = 1,

    /// <summary>Ends a period: end, fin.</summary>
    End = 2,

    /// <summary>A stretch of time: period, sprint, durée.</summary>
    Period = 4,

    /// <summary>Says that a date was put elsewhere: moved, rescheduled, reporté.</summary>
    Moved = 8,

    /// <summary>Before the end of a period: until, au.</summary>
    Until = 16,

    /// <summary>What the date of the report itself is called: date, generated, updated.</summary>
    Report = 32,

    /// <summary>Done, beside its day: completed, delivered, terminé.</summary>
    Completed = 64,

    /// <summary>Before a day: on, le.</summary>
    On = 128,

    /// <summary>Names how long a period is: duration, durée.</summary>
    Duration = 256,
}
