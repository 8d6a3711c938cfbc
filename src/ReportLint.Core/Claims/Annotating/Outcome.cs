namespace ReportLint.Claims.Annotating;

/// <summary>What became of the things that a figure counts.</summary>
internal enum Outcome : byte
{
    /// <summary>Nothing is said.</summary>
    None,

    /// <summary>Passed, done, fixed.</summary>
    Passed,

    /// <summary>Failed.</summary>
    Failed,

    /// <summary>Neither passed nor failed: skipped, ignored, in error.</summary>
    Skipped,

    /// <summary>Not done yet: pending, open, in progress, remaining.</summary>
    Open,
}
