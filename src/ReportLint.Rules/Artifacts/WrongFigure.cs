using ReportLint.Claims;
using ReportLint.Evidence;

namespace ReportLint.Rules.Artifacts;

/// <summary>A figure that the repository contradicts.</summary>
/// <param name="Stated">As the report has it.</param>
/// <param name="Actual">As the repository has it.</param>
internal sealed record WrongFigure(Quantity Stated, FileFigure Actual);
