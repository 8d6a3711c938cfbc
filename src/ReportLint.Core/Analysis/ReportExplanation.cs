using ReportLint.Claims;

namespace ReportLint.Analysis;

/// <summary>What a report claims and how its claims relate, to be shown at their places.</summary>
/// <param name="Analysis">What came of it.</param>
/// <param name="Claims">What is checked, by position.</param>
/// <param name="Relations">What was compared with what, in words, by position.</param>
/// <param name="Statements">The same as data.</param>
internal sealed record ReportExplanation(Analysis Analysis, IReadOnlyList<CheckedClaim> Claims,
    IReadOnlyList<RelationDumpLine> Relations, ReportClaims Statements)
{
    /// <summary>How its statements agree with each other.</summary>
    public RelationCounts RelationCounts { get; init; }

    /// <summary>The files that it names and that are there, by position.</summary>
    public IReadOnlyList<NamedFile> Files { get; init; } = [];
}
