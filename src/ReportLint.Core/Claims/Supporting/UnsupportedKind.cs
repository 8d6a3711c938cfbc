namespace ReportLint.Claims.Supporting;

/// <summary>What kind of claim needs something to check it by.</summary>
internal enum UnsupportedKind : byte
{
    /// <summary>An absolute share that stands for a count: "100 % pass rate".</summary>
    AbsoluteShare,

    /// <summary>A verdict that the work is ready: "production-ready".</summary>
    Readiness,

    /// <summary>A score or a grade: "9.5/10".</summary>
    Score,

    /// <summary>A count that names no end: "50+ metrics".</summary>
    OpenCount,

    /// <summary>A figure of performance: "12 ms".</summary>
    Measurement,

    /// <summary>A list of work that is marked as done.</summary>
    TickedWork,

    /// <summary>A standard that is said to be met, or an audit that is said to be passed.</summary>
    Compliance,

    /// <summary>Tests that are said to have passed.</summary>
    TestOutcome,

    /// <summary>Security that leaves nothing out: "0 vulnerabilities".</summary>
    Security,

    /// <summary>The report's own approval of itself: "signed and approved".</summary>
    SelfCertification,

    /// <summary>A change for the better: "40 % faster".</summary>
    Improvement,

    /// <summary>A target that is said to be reached.</summary>
    AnsweredTarget,
}
