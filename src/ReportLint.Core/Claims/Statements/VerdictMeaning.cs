namespace ReportLint.Claims.Statements;

/// <summary>What a verdict says of the work.</summary>
internal enum VerdictMeaning : byte
{
    /// <summary>There is no verdict.</summary>
    None,

    /// <summary>It is at work, or ready for whatever comes: "operational".</summary>
    Working,

    /// <summary>All of it is done: "complete", "100 %", "all tasks are done".</summary>
    Complete,

    /// <summary>It may go out: "ready for production", "deploy immediately".</summary>
    Ready,

    /// <summary>Nothing is left: "no blockers", "no open issues".</summary>
    NothingOpen,
}
