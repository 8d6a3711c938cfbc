using ReportLint.Analysis;
using ReportLint.Rules;

namespace ReportLint.Analyzers;

/// <summary>The linter over Roslyn's texts; safe to share between threads.</summary>
internal sealed class ReportLinter
{
    private readonly Linter _linter = new(RuleCatalogue.Analyzers, RuleCatalogue.CodeFixes);

    /// <summary>Whether a file is Markdown, by its name.</summary>
    public static bool IsReport(string path) => path.EndsWith(".md", StringComparison.OrdinalIgnoreCase)
        || path.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase);

    /// <summary>Finds the defects of a report, those that comments suppress among them; none where the configuration excludes it.</summary>
    public IReadOnlyList<Diagnostics.Diagnostic> Lint(
        Microsoft.CodeAnalysis.Text.SourceText text, string path, AdditionalFileSettings settings, CancellationToken cancellationToken) =>
        settings.For(path) is { } options
            ? _linter.Lint(Text.SourceText.From(text.ToString()), options, evidence: null, cancellationToken) : [];

    /// <summary>The ways to fix what <see cref="Lint"/> found.</summary>
    public IReadOnlyList<CodeFixes.CodeFix> GetFixes(Microsoft.CodeAnalysis.Text.SourceText text, Diagnostics.Diagnostic diagnostic) =>
        _linter.GetFixes(Text.SourceText.From(text.ToString()), diagnostic);
}
