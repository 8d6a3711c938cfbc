using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Markdig;

/// <summary>A document that was checked.</summary>
/// <param name="Text">What was parsed, which says lines and columns.</param>
/// <param name="Diagnostics">What was found in it, by position.</param>
public sealed record LintedReport(SourceText Text, IReadOnlyList<Diagnostic> Diagnostics);
