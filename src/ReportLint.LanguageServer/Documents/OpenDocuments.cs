using System.Collections.Concurrent;

namespace ReportLint.LanguageServer.Documents;

/// <summary>The documents that are open in the client. One thread changes them, any may ask.</summary>
internal sealed class OpenDocuments
{
    private readonly ConcurrentDictionary<string, OpenDocument> _byUri = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> _uriByPath = new(StringComparer.Ordinal);

    /// <summary>All of them.</summary>
    public IEnumerable<OpenDocument> All => _byUri.Values;

    /// <summary>Keeps a document, or its next version.</summary>
    public void Set(OpenDocument document)
    {
        _byUri[document.Uri] = document;
        if (document.Path is not null)
            _uriByPath[document.Path] = document.Uri;
    }

    /// <summary>Forgets a document that was closed.</summary>
    /// <returns>The document; null where it was not open.</returns>
    public OpenDocument? Remove(string uri)
    {
        if (!_byUri.TryRemove(uri, out var document))
            return null;
        if (document.Path is not null)
            _uriByPath.TryRemove(document.Path, out _);
        return document;
    }

    /// <summary>The document of an address; null where it is not open.</summary>
    public OpenDocument? Find(string uri) => _byUri.GetValueOrDefault(uri);

    /// <summary>The document of a file; null where it is not open.</summary>
    /// <param name="path">Its full path.</param>
    public OpenDocument? FindFile(string path) => _uriByPath.TryGetValue(path, out var uri) ? Find(uri) : null;
}
