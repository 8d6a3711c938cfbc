using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>A place that says how something stands.</summary>
/// <param name="Key">Of what it speaks of.</param>
/// <param name="Item">The index of the item that says it.</param>
/// <param name="Status">What it says.</param>
/// <param name="Subject">The words of what it speaks of.</param>
/// <param name="StatusSpan">What says the status.</param>
/// <param name="Section">The section that it stands in; of a heading, the one around its own.</param>
/// <param name="Own">The section that it heads; -1 where it heads none.</param>
/// <param name="Origin">Where the status stands.</param>
internal readonly record struct StatusPlace(ulong Key, int Item, Polarity Status, TextSpan Subject, TextSpan StatusSpan, int Section, int Own, StatusOrigin Origin);
