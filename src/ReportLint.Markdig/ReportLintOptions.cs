using ReportLint.Analysis;

namespace ReportLint.Markdig;

/// <summary>How a pipeline checks what it parses.</summary>
public sealed record ReportLintOptions
{
    /// <summary>Which rules report, and how.</summary>
    public LinterOptions Rules { get; init; } = new();

    /// <summary>Whether HTML marks what was found; without it Markdig's output is what it would be.</summary>
    public bool MarksFindings { get; init; }

    /// <summary>The address of a rule's page, by its id; null where it has none. Marks link to it.</summary>
    public Func<string, string?> RulePage { get; init; } = _ => null;

    /// <summary>Called with each document that was checked, on the thread that parses it.</summary>
    public Action<LintedReport>? Linted { get; init; }
}
