namespace ReportLint.LanguageServer.Protocol;

/// <summary>The edits of one version of a document.</summary>
/// <param name="TextDocument">The document.</param>
/// <param name="Edits">The edits, ascending and not overlapping.</param>
internal sealed record TextDocumentEdit(VersionedDocument TextDocument, IReadOnlyList<TextEdit> Edits);
