namespace ReportLint.Claims;

/// <summary>What kind of value a metric has, and so what its values are compared as.</summary>
internal enum MetricKind : byte
{
    /// <summary>A number of things.</summary>
    Count,

    /// <summary>A score, out of 100.</summary>
    Score,

    /// <summary>A percentile of durations.</summary>
    Percentile,

    /// <summary>Another quantity, in the base unit of its dimension.</summary>
    Measure,
}
