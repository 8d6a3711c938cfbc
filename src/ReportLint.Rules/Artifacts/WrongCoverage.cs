using ReportLint.Claims;
using ReportLint.Evidence;

namespace ReportLint.Rules.Artifacts;

/// <summary>A coverage that a report states, and what was measured.</summary>
/// <param name="Figure">As the report has it.</param>
/// <param name="Rate">As it was measured; null where several measurements may be meant.</param>
internal sealed record WrongCoverage(CoverageFigure Figure, CoverageRate? Rate);
