namespace ReportLint.LanguageServer.Protocol;

/// <summary>What a request about a place says.</summary>
/// <param name="TextDocument">The document.</param>
/// <param name="Position">The place.</param>
internal sealed record DocumentPositionParams(TextDocumentIdentifier TextDocument, Position Position);
