namespace ReportLint.Claims;

/// <summary>Dimensions and factors of <see cref="Unit"/>.</summary>
internal static class Units
{
    /// <summary>What it measures.</summary>
    public static Dimension DimensionOf(Unit unit) => unit switch
    {
        Unit.Percent => Dimension.Percent,
        >= Unit.Nanosecond and <= Unit.Hour => Dimension.Duration,
        Unit.Day or Unit.Week or Unit.Month => Dimension.Calendar,
        >= Unit.Byte and <= Unit.Terabyte => Dimension.Data,
        >= Unit.PerSecond and <= Unit.PerHour => Dimension.Rate,
        Unit.Dollar => Dimension.Dollar,
        Unit.Euro or Unit.ThousandEuros or Unit.MillionEuros => Dimension.Euro,
        Unit.Pound => Dimension.Pound,
        Unit.Times => Dimension.Times,
        Unit.Ratio => Dimension.Ratio,
        _ => Dimension.Count,
    };

    /// <summary>How many of the dimension's base unit (second, day, byte, a second) one is.</summary>
    public static double FactorOf(Unit unit) => unit switch
    {
        Unit.Nanosecond => 1e-9,
        Unit.Microsecond => 1e-6,
        Unit.Millisecond => 1e-3,
        Unit.Minute => 60,
        Unit.Hour => 3600,
        Unit.Week => 7,
        Unit.Month => 30,
        Unit.Kilobyte => 1e3,
        Unit.Megabyte => 1e6,
        Unit.Gigabyte => 1e9,
        Unit.Terabyte => 1e12,
        Unit.ThousandEuros => 1e3,
        Unit.MillionEuros => 1e6,
        Unit.PerMinute => 1 / 60.0,
        Unit.PerHour => 1 / 3600.0,
        _ => 1,
    };

    /// <summary>As the messages write it, after a number.</summary>
    public static string Symbol(Unit unit) => unit switch
    {
        Unit.Percent => " %",
        Unit.Nanosecond => " ns",
        Unit.Microsecond => " µs",
        Unit.Millisecond => " ms",
        Unit.Second => " s",
        Unit.Minute => " min",
        Unit.Hour => " h",
        Unit.Day => " days",
        Unit.Week => " weeks",
        Unit.Month => " months",
        Unit.Byte => " B",
        Unit.Kilobyte => " KB",
        Unit.Megabyte => " MB",
        Unit.Gigabyte => " GB",
        Unit.Terabyte => " TB",
        Unit.PerSecond => "/s",
        Unit.PerMinute => "/min",
        Unit.PerHour => "/h",
        Unit.Dollar => " $",
        Unit.Euro => " €",
        Unit.ThousandEuros => " k€",
        Unit.MillionEuros => " M€",
        Unit.Pound => " £",
        Unit.Times => "x",
        _ => "",
    };
}
