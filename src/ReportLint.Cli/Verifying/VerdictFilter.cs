using ReportLint.Analysis;
using ReportLint.Evidence;

namespace ReportLint.Cli.Verifying;

/// <summary>The claims that are listed; the totals count all.</summary>
/// <param name="Verdicts">Those with these verdicts; empty is all.</param>
internal sealed record VerdictFilter(IReadOnlyList<ClaimVerdict> Verdicts)
{
    public bool Includes(CheckedClaim claim) => Verdicts.Count == 0 || Verdicts.Contains(claim.Verdict);
}
