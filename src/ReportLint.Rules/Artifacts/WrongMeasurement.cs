using ReportLint.Claims;
using ReportLint.Evidence;

namespace ReportLint.Rules.Artifacts;

/// <summary>A figure that a report states, and what was measured.</summary>
/// <param name="Figure">As the report has it.</param>
/// <param name="Measured">As it was measured.</param>
internal sealed record WrongMeasurement(MeasuredFigure Figure, BenchmarkFigure Measured);
