using ReportLint.Claims;

namespace ReportLint.Analysis;

/// <summary>What a report claims, in numbers.</summary>
/// <param name="Claims">One for each kind of claim, in their order.</param>
/// <param name="Relations">How its statements agree with each other.</param>
internal sealed record ReportCounts(IReadOnlyList<ClaimCoverage> Claims, RelationCounts Relations)
{
    /// <summary>Of two reports together.</summary>
    public static ReportCounts operator +(ReportCounts one, ReportCounts other) => new(
        [.. one.Claims.Zip(other.Claims, static (claims, others) => claims + others)], one.Relations + other.Relations);
}
