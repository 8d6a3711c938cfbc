namespace ReportLint.LanguageServer.Protocol;

/// <summary>What a request about a part of a document says.</summary>
/// <param name="TextDocument">The document.</param>
/// <param name="Range">The part.</param>
internal sealed record DocumentRangeParams(TextDocumentIdentifier TextDocument, Range Range);
