namespace ReportLint.Evidence;

/// <summary>What came of one test.</summary>
internal enum TestVerdict : byte
{
    Passed,

    Failed,

    /// <summary>Not run, or without a verdict.</summary>
    Skipped,
}
