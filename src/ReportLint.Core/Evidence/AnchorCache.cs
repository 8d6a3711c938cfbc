using System.Collections.Concurrent;
using ReportLint.Markdown;

namespace ReportLint.Evidence;

/// <summary>The anchors of the files that links lead to, each file read once. Safe to share between threads.</summary>
internal sealed class AnchorCache
{
    private readonly ConcurrentDictionary<string, Anchors?> _byPath = new(StringComparer.Ordinal);

    /// <summary>The anchors of a Markdown file; null where it cannot be read.</summary>
    public Anchors? Of(IRepository repository, string path) =>
        _byPath.GetOrAdd(path, _ => repository.Read(path) is { } text ? Anchors.Of(SyntaxTree.Parse(text)) : null);
}
