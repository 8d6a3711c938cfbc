using ReportLint.Hosting.Checking;
using ReportLint.Hosting.Output;

namespace ReportLint.Html;

/// <summary>The numbers of a page, or of several.</summary>
/// <param name="Findings">The findings.</param>
/// <param name="Claims">The claims, and how the statements agree with each other.</param>
internal readonly record struct PageTotals(FindingCounts Findings, VerdictCounts Claims)
{
    public static PageTotals operator +(PageTotals one, PageTotals other) =>
        new(one.Findings + other.Findings, one.Claims + other.Claims);

    public static PageTotals Of(CheckedPage page) => new(FindingCounts.Of(page.Findings),
        VerdictCounts.Of(page.Explanation.Claims) with { Relations = page.Explanation.RelationCounts });

    /// <summary>The verdict in one line, as <c>2 errors, 1 warning. Of 31 claims, 3 are contradicted and 4 verified.</c></summary>
    public override string ToString()
    {
        var findings = string.Join(", ", Words.BySeverity(Findings));
        var (verified, contradicted, _) = Claims;
        var claims = Claims.All == 0 ? "No claims were read." : contradicted + verified == 0
            ? $"Nothing verifies or contradicts {(Claims.All == 1 ? "its only claim" : $"its {Claims.All} claims")}."
            : $"Of {Words.Count(Claims.All, "claim")}, {contradicted} {Are(contradicted)} contradicted and {verified} verified.";
        return $"{(findings.Length == 0 ? "No findings" : findings)}. {claims}";
    }

    private static string Are(int count) => count == 1 ? "is" : "are";
}
