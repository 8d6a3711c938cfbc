namespace ReportLint.Claims;

/// <summary>A directory tree that a report draws.</summary>
internal sealed class DrawnTree
{
    private readonly List<PathMention> _entries = [];

    internal DrawnTree(string? root) => Root = root;

    /// <summary>What stands on its root line; null where nothing does that could be a directory.</summary>
    public string? Root { get; }

    /// <summary>Its entries, in order.</summary>
    public IReadOnlyList<PathMention> Entries => _entries;

    internal void Add(PathMention entry) => _entries.Add(entry);
}
