namespace ReportLint.Evidence;

/// <summary>What came of the tests of a run, or of a part of it.</summary>
/// <param name="Source">Where it stands.</param>
/// <param name="Name">The assembly, suite or class; empty where all tests of the file are meant.</param>
/// <param name="Passed">How many passed.</param>
/// <param name="Failed">How many failed, were in error, ran out of time or were aborted.</param>
/// <param name="Skipped">How many were not run, or ended without a verdict.</param>
internal sealed record TestTally(EvidenceSource Source, string Name, long Passed, long Failed, long Skipped) : EvidenceFact(Source, Name)
{
    /// <summary>All of them.</summary>
    public long Total => Passed + Failed + Skipped;

    /// <summary>Those that were judged.</summary>
    public long Executed => Passed + Failed;

    /// <summary>Two runs together; the place and the name are the first one's.</summary>
    public static TestTally operator +(TestTally one, TestTally other) =>
        one with { Passed = one.Passed + other.Passed, Failed = one.Failed + other.Failed, Skipped = one.Skipped + other.Skipped };

    /// <summary>Two runs together; the place and the name are the first one's.</summary>
    public static TestTally Add(TestTally left, TestTally right) => left + right;
}
