namespace ReportLint.Claims;

/// <summary>What share a goal is about.</summary>
internal enum GoalKind : byte
{
    None,

    /// <summary>Of the code that tests run.</summary>
    Coverage,

    /// <summary>Of the tests that pass.</summary>
    PassRate,
}
