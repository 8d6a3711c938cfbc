namespace ReportLint.Claims;

/// <summary>What a quantity is measured in.</summary>
public enum Unit : byte
{
    /// <summary>None written: a plain number, or a count of a noun.</summary>
    None,

    /// <summary>A hundredth.</summary>
    Percent,

    /// <summary>10⁻⁹ s.</summary>
    Nanosecond,

    /// <summary>10⁻⁶ s.</summary>
    Microsecond,

    /// <summary>10⁻³ s.</summary>
    Millisecond,

    /// <summary>1 s.</summary>
    Second,

    /// <summary>60 s.</summary>
    Minute,

    /// <summary>3600 s.</summary>
    Hour,

    /// <summary>A day; how many working hours it has is nowhere agreed.</summary>
    Day,

    /// <summary>A week.</summary>
    Week,

    /// <summary>A month.</summary>
    Month,

    /// <summary>1 byte.</summary>
    Byte,

    /// <summary>1000 or 1024 bytes.</summary>
    Kilobyte,

    /// <summary>1000 or 1024 of those.</summary>
    Megabyte,

    /// <summary>1000 or 1024 of those.</summary>
    Gigabyte,

    /// <summary>1000 or 1024 of those.</summary>
    Terabyte,

    /// <summary>Something a second.</summary>
    PerSecond,

    /// <summary>Something a minute.</summary>
    PerMinute,

    /// <summary>Something an hour.</summary>
    PerHour,

    /// <summary>Money in US dollars.</summary>
    Dollar,

    /// <summary>Money in euros.</summary>
    Euro,

    /// <summary>Money in pounds.</summary>
    Pound,

    /// <summary>A factor: <c>2x</c>.</summary>
    Times,

    /// <summary>A part of a whole: <c>18/20</c>.</summary>
    Ratio,

    /// <summary>Money in thousands of euros: <c>12 k€</c>.</summary>
    ThousandEuros,

    /// <summary>Money in millions of euros: <c>1,2 M€</c>.</summary>
    MillionEuros,
}
