using ReportLint.Claims;

namespace ReportLint.Analysis;

/// <summary>What a report claims, and what bears it out or contradicts it.</summary>
/// <param name="Claims">By position.</param>
/// <param name="Relations">How its statements agree with each other.</param>
internal sealed record CheckedReport(IReadOnlyList<CheckedClaim> Claims, RelationCounts Relations);
