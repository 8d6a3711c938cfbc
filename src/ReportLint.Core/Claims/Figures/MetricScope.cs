namespace ReportLint.Claims;

/// <summary>What narrows a metric beside its own phrase; hashes, 0 where nothing does.</summary>
/// <param name="Line">Its label, what its list is nested in, what introduces it, a remark behind it.</param>
/// <param name="Heading">The heading of its section.</param>
/// <param name="Far">The headings above.</param>
/// <param name="Time">Phases, weeks and dates anywhere in those.</param>
internal readonly record struct MetricScope(ulong Line, ulong Heading, ulong Far, ulong Time)
{
    /// <summary>Whether nothing narrows it.</summary>
    public bool IsWhole => Line == 0 && Heading == 0 && Far == 0 && Time == 0;

    /// <summary>Whether the metrics are of one thing for certain.</summary>
    public bool Is(MetricScope other) => this == other;
}
