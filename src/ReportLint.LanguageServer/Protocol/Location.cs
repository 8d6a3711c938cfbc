namespace ReportLint.LanguageServer.Protocol;

/// <summary>A part of a document that may be another one (LSP 3.17, <c>Location</c>).</summary>
/// <param name="Uri">The document.</param>
/// <param name="Range">The part.</param>
internal sealed record Location(string Uri, Range Range);
