using ReportLint.Claims.Supporting;

namespace ReportLint.Rules.Evidence;

/// <summary>A count that was left open, and how many there are.</summary>
/// <param name="Claim">As the report has it.</param>
/// <param name="Exact">How many there are, as a result file has it.</param>
internal sealed record MeasuredCount(UnsupportedClaim Claim, long Exact);
