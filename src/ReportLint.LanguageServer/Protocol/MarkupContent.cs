namespace ReportLint.LanguageServer.Protocol;

/// <summary>Text that a client shows.</summary>
/// <param name="Kind"><c>markdown</c> or <c>plaintext</c>.</param>
/// <param name="Value">The text.</param>
internal sealed record MarkupContent(string Kind, string Value);
