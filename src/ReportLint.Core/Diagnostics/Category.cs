namespace ReportLint.Diagnostics;

/// <summary>The groups of the rule catalogue; an id's first digit names its group.</summary>
public enum Category
{
    /// <summary>RL0: the linter itself.</summary>
    Linter,

    /// <summary>RL1: the reader cannot check it.</summary>
    Evidence,

    /// <summary>RL2: the report contradicts itself.</summary>
    Consistency,

    /// <summary>RL3: the repository contradicts it.</summary>
    Artifacts,

    /// <summary>RL4: it is worded so that nobody could check it.</summary>
    Wording,

    /// <summary>RL5: the report is not fit to be read.</summary>
    Hygiene,
}
