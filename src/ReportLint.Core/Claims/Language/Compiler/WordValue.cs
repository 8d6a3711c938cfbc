namespace ReportLint.Claims;

/// <summary>What the value of a word is.</summary>
internal enum WordValue
{
    /// <summary>Words of this section have no value.</summary>
    None,

    /// <summary>A <see cref="Claims.Unit"/>.</summary>
    Unit,

    /// <summary>A month, from 1.</summary>
    Month,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A day of the week, from Monday as 1.</summary>
    Weekday,
}
