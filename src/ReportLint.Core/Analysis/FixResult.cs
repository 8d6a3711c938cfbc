using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Analysis;

/// <summary>What became of a report.</summary>
/// <param name="Text">The fixed text: the text that was given, itself, where nothing was applied.</param>
/// <param name="Applied">The fixes, by round, then by position.</param>
/// <param name="Remaining">What is still wrong in <paramref name="Text"/>, by position.</param>
/// <param name="Rounds">How many rounds changed something.</param>
public sealed record FixResult(SourceText Text, IReadOnlyList<AppliedFix> Applied, IReadOnlyList<Diagnostic> Remaining, int Rounds);
