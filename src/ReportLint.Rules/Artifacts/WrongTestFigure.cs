using ReportLint.Claims;
using ReportLint.Evidence;

namespace ReportLint.Rules.Artifacts;

/// <summary>What a report says of tests, and what their run says.</summary>
/// <param name="Figure">As the report has it.</param>
/// <param name="Tally">As the run has it; null where several runs may be meant.</param>
/// <param name="Reference">How the report would refer to the run.</param>
internal sealed record WrongTestFigure(TestFigure Figure, TestTally? Tally, string Reference);
