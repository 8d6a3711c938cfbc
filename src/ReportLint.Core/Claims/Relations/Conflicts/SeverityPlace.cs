using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>A place that says how severe a finding is.</summary>
/// <param name="Key">Of the finding.</param>
/// <param name="Level">How severe, from 1 (low) to 4 (critical).</param>
/// <param name="Item">The index of the item that says it.</param>
/// <param name="Span">The word that says it.</param>
internal readonly record struct SeverityPlace(ulong Key, int Level, int Item, TextSpan Span);
