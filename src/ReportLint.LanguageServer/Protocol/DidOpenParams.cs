namespace ReportLint.LanguageServer.Protocol;

/// <summary>What <c>textDocument/didOpen</c> says.</summary>
/// <param name="TextDocument">The document.</param>
internal sealed record DidOpenParams(TextDocumentItem TextDocument);
