namespace ReportLint.LanguageServer.Protocol;

/// <summary>A part of a document that leads to a file.</summary>
/// <param name="Range">The part.</param>
/// <param name="Target">The address of the file.</param>
/// <param name="Tooltip">What is shown above it.</param>
internal sealed record DocumentLink(Range Range, string Target, string? Tooltip);
