using ReportLint.Diagnostics;
using ReportLint.Evidence;
using ReportLint.Text;

namespace ReportLint.Analysis;

/// <summary>A claim of a report, and what came of holding it against everything that is known.</summary>
/// <param name="Span">The words that say it.</param>
/// <param name="Kind">What sort of thing it says.</param>
/// <param name="Verdict">What came of it.</param>
/// <param name="By">What bears it out or contradicts it; empty where nothing does.</param>
internal sealed record CheckedClaim(TextSpan Span, ClaimKind Kind, ClaimVerdict Verdict, string By)
{
    /// <summary>The whole claim on one line: the cell with its row and column, the value with its label, or the sentence.</summary>
    public string Quote { get; init; } = "";

    /// <summary>Whether a result file says something of it, whatever the verdict.</summary>
    public bool IsBound { get; init; }

    /// <summary>The diagnostic that contradicts it; null where none does.</summary>
    public Diagnostic? Contradiction { get; init; }

    /// <summary>The places in other files that confirm or contradict it.</summary>
    public IReadOnlyList<FileLocation> Files { get; init; } = [];

    /// <summary>What bears it out or contradicts it, with the rule that says so; empty where nothing does.</summary>
    public string Reason => Contradiction is not { } contradiction ? By
        : Files.Count == 0 ? $"{contradiction.Id}: {By}" : $"{contradiction.Id}: {Files[0]}: {Files[0].Message}";
}
