namespace ReportLint.CodeFixes;

/// <summary>Whether a person has to look at a fix.</summary>
public enum FixSafety
{
    /// <summary>The meaning is certain and kept.</summary>
    Safe,

    /// <summary>A person should say which of two things is wrong.</summary>
    Suggested,
}
