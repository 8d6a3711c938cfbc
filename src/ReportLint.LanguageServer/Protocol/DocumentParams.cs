namespace ReportLint.LanguageServer.Protocol;

/// <summary>What a message about a whole document says.</summary>
/// <param name="TextDocument">The document.</param>
internal sealed record DocumentParams(TextDocumentIdentifier TextDocument);
