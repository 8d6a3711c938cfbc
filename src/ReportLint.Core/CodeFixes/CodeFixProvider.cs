namespace ReportLint.CodeFixes;

/// <summary>Turns the facts of a rule's diagnostics into edits. Shared between threads, so without state.</summary>
public abstract class CodeFixProvider
{
    /// <summary>The ids it can fix.</summary>
    public abstract IReadOnlyList<string> FixableDiagnosticIds { get; }

    /// <summary>Offers the fixes of one diagnostic; none where no certain one exists.</summary>
    public abstract void RegisterCodeFixes(CodeFixContext context);
}
