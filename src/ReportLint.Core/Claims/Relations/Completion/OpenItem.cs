using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>An item that is open, failed or below 100 %.</summary>
/// <param name="Span">The item.</param>
/// <param name="StatusSpan">The mark, word or percentage that says so.</param>
public readonly record struct OpenItem(TextSpan Span, TextSpan StatusSpan);
