using ReportLint.Diagnostics;

namespace ReportLint.Analysis;

/// <summary>What came of one report.</summary>
/// <param name="Diagnostics">By position, then by id; each at its own place, as fixes and comments need them.</param>
/// <param name="Suppressions">The comments in it that silence rules.</param>
/// <param name="Gathered">The same as users see them: one defect is one diagnostic, see <see cref="Gathering"/>.</param>
internal sealed record Analysis(IReadOnlyList<Diagnostic> Diagnostics, SuppressionSet Suppressions, IReadOnlyList<Diagnostic> Gathered)
{
    /// <summary>What other reports of its run are compared with; null where nobody asked, or where there is nothing.</summary>
    public ComparableReport? Comparable { get; init; }
}
