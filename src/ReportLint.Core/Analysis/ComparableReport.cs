using ReportLint.Claims.Comparing;

namespace ReportLint.Analysis;

/// <summary>A report that was analysed, with what other reports of its run are compared with.</summary>
/// <param name="Facts">What it says.</param>
/// <param name="Options">Which rules run.</param>
/// <param name="Suppressions">The comments in it that silence rules.</param>
internal sealed record ComparableReport(ReportFacts Facts, LinterOptions Options, SuppressionSet Suppressions);
