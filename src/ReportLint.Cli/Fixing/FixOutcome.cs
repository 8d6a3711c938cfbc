using ReportLint.Analysis;
using ReportLint.Diagnostics;
using ReportLint.Hosting.Files;
using ReportLint.Text;

namespace ReportLint.Cli.Fixing;

/// <summary>What came of fixing one file.</summary>
/// <param name="File">The file.</param>
/// <param name="Before">Its text; null where it could not be read.</param>
/// <param name="After">The fixed text; null where nothing changes.</param>
/// <param name="Applied">The fixes.</param>
/// <param name="Remaining">What is still wrong.</param>
/// <param name="Problem">Why it could not be read; null where it could.</param>
internal sealed record FixOutcome(
    ReportFile File, SourceText? Before, SourceText? After, IReadOnlyList<AppliedFix> Applied, IReadOnlyList<Diagnostic> Remaining,
        Problem? Problem = null)
{
    /// <summary>How many findings were silenced by a comment instead of being fixed.</summary>
    public int Silenced { get; init; }
}
