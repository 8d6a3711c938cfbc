using ReportLint.Claims;
using ReportLint.Evidence;

namespace ReportLint.Rules.Artifacts;

/// <summary>A number of vulnerabilities that a report states, and what was found.</summary>
/// <param name="Figure">As the report has it.</param>
/// <param name="Run">As the analysis has it; null where several may be meant.</param>
internal sealed record WrongFindingCount(FindingFigure Figure, FindingTally? Run);
