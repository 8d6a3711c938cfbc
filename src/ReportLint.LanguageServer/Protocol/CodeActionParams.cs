namespace ReportLint.LanguageServer.Protocol;

/// <summary>What <c>textDocument/codeAction</c> asks.</summary>
/// <param name="TextDocument">The document.</param>
/// <param name="Range">The selection.</param>
/// <param name="Context">What is asked for.</param>
internal sealed record CodeActionParams(TextDocumentIdentifier TextDocument, Range Range, CodeActionContext Context);
