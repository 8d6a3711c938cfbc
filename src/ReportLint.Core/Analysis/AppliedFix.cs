using ReportLint.CodeFixes;
using ReportLint.Diagnostics;

namespace ReportLint.Analysis;

/// <summary>A fix that was applied.</summary>
/// <param name="Diagnostic">What it fixed; its spans are those of the text at the start of the round.</param>
/// <param name="Fix">How.</param>
/// <param name="Round">In which round, from one.</param>
public sealed record AppliedFix(Diagnostic Diagnostic, CodeFix Fix, int Round);
