namespace ReportLint.LanguageServer.Protocol;

/// <summary>What <c>textDocument/didChange</c> says.</summary>
/// <param name="TextDocument">The document, with its new version.</param>
/// <param name="ContentChanges">The changes, each of the text that the one before it left.</param>
internal sealed record DidChangeParams(TextDocumentIdentifier TextDocument, IReadOnlyList<ContentChange> ContentChanges);
