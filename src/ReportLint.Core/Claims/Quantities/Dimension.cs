namespace ReportLint.Claims;

/// <summary>Which units can be added and compared.</summary>
internal enum Dimension : byte
{
    /// <summary>A number or a count.</summary>
    Count,

    /// <summary>A percentage.</summary>
    Percent,

    /// <summary>A duration on the clock; in seconds.</summary>
    Duration,

    /// <summary>A duration in the calendar; in days.</summary>
    Calendar,

    /// <summary>An amount of data; in bytes.</summary>
    Data,

    /// <summary>A rate; a second.</summary>
    Rate,

    /// <summary>Money, one currency a dimension.</summary>
    Dollar,

    /// <summary>Euros.</summary>
    Euro,

    /// <summary>Pounds.</summary>
    Pound,

    /// <summary>A factor.</summary>
    Times,

    /// <summary>A part of a whole.</summary>
    Ratio,
}
