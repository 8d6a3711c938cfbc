using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>A line of a fence that draws the row of a table.</summary>
/// <param name="Node">The index of its node in the syntax tree.</param>
/// <param name="Span">All of it, trimmed.</param>
/// <param name="Cells">Half-open indexes into the cells of the table.</param>
internal readonly record struct DrawnRow(int Node, TextSpan Span, (int First, int End) Cells);
