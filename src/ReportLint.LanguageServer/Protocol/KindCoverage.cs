namespace ReportLint.LanguageServer.Protocol;

/// <summary>How well the claims of one kind are supported.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Claims">How many there are.</param>
/// <param name="WithEvidence">How many have evidence.</param>
/// <param name="Contradicted">How many something contradicts.</param>
internal sealed record KindCoverage(string Kind, int Claims, int WithEvidence, int Contradicted);
