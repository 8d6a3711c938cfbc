namespace ReportLint.Claims.Statements;

/// <summary>What limits what is said to a part of the whole.</summary>
internal enum ScopeKind : byte
{
    /// <summary>A numbered part of the work: phase 2, sprint 4.</summary>
    Phase,

    /// <summary>Where it runs: staging, production.</summary>
    Environment,

    /// <summary>What it runs on or is a part of: Windows, frontend.</summary>
    Platform,

    /// <summary>When it was so.</summary>
    Date,

    /// <summary>Which release it is said of.</summary>
    Version,
}
