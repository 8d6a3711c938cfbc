using ReportLint.Claims.Supporting;

namespace ReportLint.Claims.Phrasing;

/// <summary>Words of a report that nobody could check, if it is the report that says them.</summary>
/// <param name="Kind">What kind of claim they are.</param>
/// <param name="First">The first of their tokens.</param>
/// <param name="End">The token after the last one.</param>
internal readonly record struct Phrase(UnsupportedKind Kind, int First, int End);
