namespace ReportLint.LanguageServer.Protocol;

/// <summary>What <c>reportlint.claimCoverage</c> answers.</summary>
/// <param name="Uri">The report; null is the workspace.</param>
/// <param name="Reports">How many reports were read.</param>
/// <param name="Claims">How many claims there are.</param>
/// <param name="WithEvidence">How many have evidence.</param>
/// <param name="Contradicted">How many something contradicts.</param>
/// <param name="Relations">What was compared.</param>
/// <param name="Kinds">By kind.</param>
internal sealed record CoverageResult(
    string? Uri, int Reports, int Claims, int WithEvidence, int Contradicted, RelationCoverage Relations,
    IReadOnlyList<KindCoverage> Kinds);
