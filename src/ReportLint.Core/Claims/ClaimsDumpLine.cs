using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>A thing that was read in a report.</summary>
/// <param name="Depth">How many things it is in, from zero.</param>
/// <param name="Kind">What it is, as <c>row</c> or <c>quantity</c>.</param>
/// <param name="Reading">How it was understood, as <c>done</c> or <c>18 of 20</c>; may be empty.</param>
/// <param name="Span">Where it stands; null for what describes a whole table.</param>
internal sealed record ClaimsDumpLine(int Depth, string Kind, string Reading, TextSpan? Span);
