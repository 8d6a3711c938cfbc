using ReportLint.Diagnostics;

namespace ReportLint.Analysis;

/// <summary>What came of one report.</summary>
/// <param name="Diagnostics">By position, then by id.</param>
/// <param name="Suppressions">The comments in it that silence rules.</param>
internal sealed record Analysis(IReadOnlyList<Diagnostic> Diagnostics, SuppressionSet Suppressions);
