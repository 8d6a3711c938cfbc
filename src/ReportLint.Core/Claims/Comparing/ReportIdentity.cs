namespace ReportLint.Claims.Comparing;

/// <summary>Which state of the work a report describes, and what it is about.</summary>
internal sealed record ReportIdentity
{
    /// <summary>The day that it gives as its own: in a line or its title, in its front matter, else in its file name; null where it gives
    /// none.</summary>
    public CalendarDate? Day { get; init; }

    /// <summary>The time of that day in minutes; -1 where it gives none.</summary>
    public int Time { get; init; } = -1;

    /// <summary>The hash of the version or commit that it describes; 0 where it gives none.</summary>
    public uint Version { get; init; }

    /// <summary>Whether its title says that it describes the current state.</summary>
    public bool IsCurrent { get; init; }

    /// <summary>The stems of the title's words that name what it is about.</summary>
    public IReadOnlyList<uint> Title { get; init; } = [];

    /// <summary>What reports of one state share; null where nothing says which state it is.</summary>
    public (CalendarDate Day, uint Version)? State =>
        Day is { } day ? (day, 0) : Version != 0 ? (default, Version) : IsCurrent ? (default, 0u) : null;
}
