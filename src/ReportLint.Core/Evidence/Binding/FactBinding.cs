using ReportLint.Claims;

namespace ReportLint.Evidence;

/// <summary>A claim with the fact that it was compared with.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Verdict">What came of it; never <see cref="ClaimVerdict.NotBound"/>.</param>
/// <param name="Fact">The fact; of several files their sum.</param>
/// <param name="Sources">Where it stands.</param>
internal sealed record FactBinding(Claim Claim, ClaimVerdict Verdict, EvidenceFact Fact, IReadOnlyList<EvidenceSource> Sources)
{
    /// <summary>Whether it is the only fact that the claim may mean, so that its number can take the place of the claim's.</summary>
    public bool IsOne { get; init; }
}
