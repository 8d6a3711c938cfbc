namespace ReportLint.Claims;

/// <summary>What stands before or after a number and opens its interval.</summary>
internal enum Comparator : byte
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>At least, more than, <c>+</c>.</summary>
    AtLeast,

    /// <summary>At most, under.</summary>
    AtMost,

    /// <summary>About.</summary>
    About,

    /// <summary>Two ends are written.</summary>
    Range,
}
