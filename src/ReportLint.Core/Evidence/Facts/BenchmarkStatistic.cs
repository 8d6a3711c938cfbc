namespace ReportLint.Evidence;

/// <summary>Which figure of many measurements is meant.</summary>
internal enum BenchmarkStatistic : byte
{
    /// <summary>The arithmetic mean.</summary>
    Mean,

    /// <summary>The middle one.</summary>
    Median,

    /// <summary>The least.</summary>
    Minimum,

    /// <summary>The greatest.</summary>
    Maximum,

    /// <summary>What so many of a hundred stay below; <see cref="BenchmarkFigure.Percentile"/> says how many.</summary>
    Percentile,

    /// <summary>How many a second.</summary>
    Rate,

    /// <summary>How many in all.</summary>
    Count,

    /// <summary>The standard deviation.</summary>
    Deviation,
}
