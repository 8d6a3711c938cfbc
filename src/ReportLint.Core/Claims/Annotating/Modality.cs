namespace ReportLint.Claims.Annotating;

/// <summary>How what is said is meant, other than as a fact of today.</summary>
[Flags]
internal enum Modality : ushort
{
    /// <summary>As a fact of today.</summary>
    None = 0,

    /// <summary>As work to come: next steps, roadmap, recommendations.</summary>
    Planned = 1,

    /// <summary>As something that nobody asks for: optional, nice to have, later.</summary>
    Optional = 2,

    /// <summary>As something that has to be: required, critical, before launch.</summary>
    Required = 4,

    /// <summary>As something that holds under a condition: if, once, unless.</summary>
    Conditional = 8,

    /// <summary>As something that was so before: previously, initial state.</summary>
    Past = 16,

    /// <summary>As something that was found, which a fix may follow: issues, root causes, risks.</summary>
    Problem = 32,

    /// <summary>As something to be gone through, by somebody, again and again: steps, test cases, runbook, how to.</summary>
    Procedure = 64,

    /// <summary>As an example: template, sample output, legend.</summary>
    Example = 128,

    /// <summary>As one of several to choose from or to weigh: alternatives, pros, cons.</summary>
    Comparison = 256,

    /// <summary>As something that is left: remaining, pending, blockers.</summary>
    Remaining = 512,

    /// <summary>As something that keeps nothing back: non-blocking, acceptable, by design.</summary>
    NotBlocking = 1024,

    /// <summary>As something by which others are judged: criteria, goals, benefits.</summary>
    Criteria = 2048,
}
