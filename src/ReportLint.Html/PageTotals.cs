using ReportLint.Claims;
using ReportLint.Evidence;
using ReportLint.Hosting.Checking;
using ReportLint.Hosting.Output;

namespace ReportLint.Html;

/// <summary>The numbers of a page, or of several.</summary>
/// <param name="Findings">The findings.</param>
/// <param name="Verified">Claims that evidence confirms.</param>
/// <param name="Contradicted">Claims that evidence, or the report itself, contradicts.</param>
/// <param name="NotBound">Claims that nothing is about.</param>
internal readonly record struct PageTotals(FindingCounts Findings, int Verified, int Contradicted, int NotBound)
{
    /// <summary>How the statements agree with each other.</summary>
    public RelationCounts Relations { get; init; }

    public int Claims => Verified + Contradicted + NotBound;

    public static PageTotals operator +(PageTotals one, PageTotals other) =>
        new(one.Findings + other.Findings, one.Verified + other.Verified, one.Contradicted + other.Contradicted,
            one.NotBound + other.NotBound)
        { Relations = one.Relations + other.Relations };

    public static PageTotals Of(CheckedPage page)
    {
        int Judged(ClaimVerdict verdict) => page.Explanation.Claims.Count(claim => claim.Verdict == verdict);
        return new(FindingCounts.Of(page.Findings), Judged(ClaimVerdict.Verified), Judged(ClaimVerdict.Contradicted),
            Judged(ClaimVerdict.NotBound))
        { Relations = page.Explanation.RelationCounts };
    }

    /// <summary>The verdict in one line, as <c>2 errors, 1 warning. Of 31 claims, 3 are contradicted and 4 verified.</c></summary>
    public override string ToString()
    {
        var findings = string.Join(", ", Words.BySeverity(Findings));
        var claims = Claims == 0 ? "No claims were read." : Contradicted + Verified == 0
            ? $"Nothing verifies or contradicts {(Claims == 1 ? "its only claim" : $"its {Claims} claims")}."
            : $"Of {Words.Count(Claims, "claim")}, {Contradicted} {Are(Contradicted)} contradicted and {Verified} verified.";
        return $"{(findings.Length == 0 ? "No findings" : findings)}. {claims}";
    }

    private static string Are(int count) => count == 1 ? "is" : "are";
}
