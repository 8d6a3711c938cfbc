namespace ReportLint.LanguageServer.Protocol;

/// <summary>Edits of documents: by version where the client understands that.</summary>
internal sealed record WorkspaceEdit
{
    /// <summary>By address.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<TextEdit>>? Changes { get; init; }

    /// <summary>By document and version.</summary>
    public IReadOnlyList<TextDocumentEdit>? DocumentChanges { get; init; }
}
