namespace ReportLint.Claims;

/// <summary>What a figure says of tests.</summary>
internal enum TestFigureRole : byte
{
    /// <summary>How many there are.</summary>
    Total,

    /// <summary>How many passed; of how many, where it is a ratio.</summary>
    Passed,

    /// <summary>How many failed.</summary>
    Failed,

    /// <summary>How many were not run.</summary>
    Skipped,

    /// <summary>Which share passed.</summary>
    Rate,

    /// <summary>That all passed, or that none failed; without a number.</summary>
    AllPassed,
}
