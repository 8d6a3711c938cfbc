namespace ReportLint.Claims;

/// <summary>What two or more statements of a report owe each other.</summary>
public enum Law : byte
{
    /// <summary>A whole is the sum of its parts.</summary>
    Sum,

    /// <summary>A declared count is the number of things that are listed.</summary>
    Count,

    /// <summary>A ratio and a percentage of the same thing agree.</summary>
    Ratio,

    /// <summary>Passed, failed and skipped add up to the number of tests; the marks below a ratio agree with it.</summary>
    Outcome,

    /// <summary>The shares of one whole add up to 100 %; an overall figure lies within its parts.</summary>
    Share,

    /// <summary>A part is at most its whole.</summary>
    Order,

    /// <summary>Minimum, mean, median, percentiles and maximum are in ascending order.</summary>
    Statistics,

    /// <summary>A change is the difference between the value before and the value after.</summary>
    Change,
}
