namespace ReportLint.Claims;

/// <summary>Which figure of many measurements a report gives.</summary>
internal enum MeasuredStatistic : byte
{
    /// <summary>It does not say.</summary>
    None,

    /// <summary>The mean.</summary>
    Mean,

    /// <summary>The median.</summary>
    Median,

    /// <summary>The least.</summary>
    Minimum,

    /// <summary>The greatest.</summary>
    Maximum,

    /// <summary>A percentile; <see cref="MeasuredFigure.Percentile"/> says which.</summary>
    Percentile,
}
