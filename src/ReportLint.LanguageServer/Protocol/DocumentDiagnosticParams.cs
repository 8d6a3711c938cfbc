namespace ReportLint.LanguageServer.Protocol;

/// <summary>What <c>textDocument/diagnostic</c> asks.</summary>
/// <param name="TextDocument">The document.</param>
/// <param name="PreviousResultId">The result that the client has; null where it has none.</param>
internal sealed record DocumentDiagnosticParams(TextDocumentIdentifier TextDocument, string? PreviousResultId = null);
