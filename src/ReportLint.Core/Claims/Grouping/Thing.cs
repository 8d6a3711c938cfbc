using ReportLint.Text;

namespace ReportLint.Claims.Grouping;

/// <summary>A child that can be counted.</summary>
/// <param name="Item">The index of its item; -1 where it is a line of a fence.</param>
/// <param name="Span">All of it.</param>
/// <param name="Name">What names it: its label, or all of it.</param>
internal readonly record struct Thing(int Item, TextSpan Span, TextSpan Name);
