using ReportLint.Analysis;
using ReportLint.Claims;
using ReportLint.Evidence;
using ReportLint.Hosting.Output;

namespace ReportLint.Hosting.Checking;

/// <summary>How many claims have which verdict.</summary>
/// <param name="Verified">Those that evidence confirms.</param>
/// <param name="Contradicted">Those that evidence, or the report itself, contradicts.</param>
/// <param name="NotBound">Those that nothing is about.</param>
internal readonly record struct VerdictCounts(int Verified, int Contradicted, int NotBound)
{
    /// <summary>How the statements of the reports agree with each other.</summary>
    public RelationCounts Relations { get; init; }

    public int All => Verified + Contradicted + NotBound;

    public static VerdictCounts Of(IReadOnlyList<CheckedClaim> claims) =>
        new(claims.Count(claim => claim.Verdict == ClaimVerdict.Verified),
            claims.Count(claim => claim.Verdict == ClaimVerdict.Contradicted),
            claims.Count(claim => claim.Verdict == ClaimVerdict.NotBound));

    public static VerdictCounts operator +(VerdictCounts one, VerdictCounts other) =>
        new(one.Verified + other.Verified, one.Contradicted + other.Contradicted, one.NotBound + other.NotBound)
        {
            Relations = one.Relations + other.Relations,
        };

    /// <summary>As <c>12 claims: 3 verified, 1 contradicted, 8 not bound (4/12 checked)</c>.</summary>
    public override string ToString() => $"{Words.Count(All, "claim")}: {Words.Number(Verified)} verified, "
        + $"{Words.Number(Contradicted)} contradicted, {Words.Number(NotBound)} not bound "
        + $"({Words.Number(Verified + Contradicted)}/{Words.Number(All)} checked)";
}
