using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Hosting.Files;

/// <summary>What came of reading a file: a text, or why there is none.</summary>
/// <param name="Text">The text; null where there is none.</param>
/// <param name="Unreadable">RL5007 where the bytes are no text.</param>
/// <param name="Problem">Why there are no bytes.</param>
internal sealed record ReadResult(SourceText? Text, Diagnostic? Unreadable = null, Problem? Problem = null)
{
    /// <summary>Why there is no text, for a host that reports no RL5007; only where there is none.</summary>
    public Problem FailureOf(ReportFile file) => Problem ?? new(file.Name, Unreadable!.Message);
}
