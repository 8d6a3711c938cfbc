namespace ReportLint.Claims;

/// <summary>A relation that two or more statements of a report have to satisfy.</summary>
public enum Law : byte
{
    /// <summary>A whole is the sum of its parts.</summary>
    Sum,

    /// <summary>A declared count is the number of things that are listed.</summary>
    Count,

    /// <summary>A ratio and a percentage of the same thing agree.</summary>
    Ratio,

    /// <summary>Passed, failed and skipped add up to the number of tests.</summary>
    Outcome,

    /// <summary>The shares of one whole add up to 100 %.</summary>
    Share,

    /// <summary>An overall percentage lies between the least and the greatest of its parts.</summary>
    Mean,

    /// <summary>A part is at most its whole.</summary>
    Order,

    /// <summary>Minimum, mean, median, percentiles and maximum are in ascending order.</summary>
    Statistics,

    /// <summary>A change is the difference between the value before and the value after.</summary>
    Change,

    /// <summary>A value reaches its target, or is not presented as if it did.</summary>
    Target,

    /// <summary>One thing has one value.</summary>
    Value,

    /// <summary>One item stands one way in all places.</summary>
    State,

    /// <summary>The mark of an item and its words say the same.</summary>
    Mark,

    /// <summary>What is declared complete contains nothing open.</summary>
    Completion,

    /// <summary>A share of completion is the share of the items that are done.</summary>
    Progress,

    /// <summary>A verdict on the whole leaves no required work open.</summary>
    Verdict,

    /// <summary>A day exists, a period ends after it starts, and what is done was done before the report.</summary>
    Date,
}
