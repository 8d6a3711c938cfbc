using ReportLint.Analysis;
using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Cli.Fixing;

/// <summary>What became of one text.</summary>
/// <param name="Text">The new text: the old one, itself or as it was, where nothing changed.</param>
/// <param name="Applied">The fixes.</param>
/// <param name="Remaining">What is still wrong.</param>
/// <param name="Silenced">How many findings were silenced by a comment instead of being fixed.</param>
internal sealed record FixedText(SourceText Text, IReadOnlyList<AppliedFix> Applied, IReadOnlyList<Diagnostic> Remaining, int Silenced = 0);
