namespace ReportLint.Claims.Supporting;

/// <summary>What kind of claim needs something to check it by.</summary>
internal enum UnsupportedKind : byte
{
    /// <summary>An absolute share that stands for a count: "100 % pass rate".</summary>
    AbsoluteShare,

    /// <summary>A verdict that the work is ready: "production-ready".</summary>
    Readiness,

    /// <summary>A list of work that is marked as done.</summary>
    TickedWork,

    /// <summary>A standard that is said to be met, or an audit that is said to be passed.</summary>
    Compliance,

    /// <summary>Tests that are said to have passed.</summary>
    TestOutcome,

    /// <summary>An improvement without the value before and the value after: "40 % faster".</summary>
    Improvement,

    /// <summary>Security without exception: "0 vulnerabilities", "100% secure".</summary>
    Security,

    /// <summary>A score or a grade.</summary>
    Score,

    /// <summary>A count that was left open: "40+ tests".</summary>
    OpenEndedCount,

    /// <summary>A figure of performance without what it was measured with and under.</summary>
    Measurement,

    /// <summary>An approval, a certificate or a signature that names nobody: "approved for production", "validated by: QA team".</summary>
    SelfCertification,

    /// <summary>A target that is marked as reached, with no number for what was reached.</summary>
    UnansweredTarget,

    /// <summary>A target that is marked as reached, with a result that only repeats its limit.</summary>
    RepeatedTarget,

    /// <summary>Praise where a fact belongs: "world-class".</summary>
    Hype,

    /// <summary>A large amount of work without a number: "comprehensive tests", "plusieurs correctifs".</summary>
    Amount,

    /// <summary>A claim without exception, about what nobody could list: "every edge case", "never fails".</summary>
    Absolute,

    /// <summary>A claim of completion that takes itself back: "mostly done".</summary>
    Hedge,

    /// <summary>What a result would come from, and no result: "coverage infrastructure".</summary>
    Tool,
}
