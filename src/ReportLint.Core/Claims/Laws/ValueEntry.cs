using ReportLint.Claims.Statements;

namespace ReportLint.Claims.Laws;

/// <summary>A figure and what it is a value of.</summary>
/// <param name="Figure">The index of its quantity.</param>
/// <param name="Item">The index of its item.</param>
/// <param name="Node">The node of its item.</param>
/// <param name="Metric">What it is a value of.</param>
internal readonly record struct ValueEntry(int Figure, int Item, int Node, FigureSubject Metric);
