namespace ReportLint.Evidence;

/// <summary>Everything below a repository's root, listed once.</summary>
internal sealed class RepositoryWalk
{
    private readonly string _root;
    private readonly List<RepositoryEntry> _entries = [];
    private readonly HashSet<string> _unreadable = new(StringComparer.Ordinal);
    private readonly Lazy<HashSet<string>> _files;

    // By folder; a folder without a file of its own has the rules of the one above.
    private readonly Dictionary<string, IgnoreRules> _rules = new(StringComparer.Ordinal);

    /// <summary>Walks.</summary>
    /// <param name="root">The full path of the root.</param>
    /// <param name="reportUnreadable">Called with each folder that cannot be read.</param>
    /// <param name="reportSkipped">Called with each <c>.gitignore</c> that is skipped, because it cannot be read or is not a regular
    /// file.</param>
    public RepositoryWalk(string root, Action<string, Exception>? reportUnreadable = null, Action<string, Exception>? reportSkipped = null)
    {
        _root = root.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar;
        _files = new(() => [.. _entries.Where(entry => entry.Kind == EntryKind.File).Select(entry => entry.Path)]);
        Names = new(_entries.Where(entry => entry.Kind != EntryKind.Ignored).Select(entry => entry.Path));
        var open = new Stack<(string Full, string Path, IgnoreRules Ignored)>();
        var rules = IgnoreRules.In(root, reportSkipped);
        _rules.Add("", rules);
        open.Push((root, "", rules));
        while (open.Count > 0)
        {
            var (full, path, ignored) = open.Pop();
            void Miss(string folder, Exception cause)
            {
                _unreadable.Add(path);
                reportUnreadable?.Invoke(folder, cause);
            }

            foreach (var entry in FolderWalker.TryList(full, FolderEntry.In, Miss))
            {
                if (Add(entry, full, path.Length == 0 ? entry.Name : $"{path}/{entry.Name}", ignored) is { } below)
                    open.Push(below);
            }
        }
    }

    /// <summary>What version control would list, each folder before what lies in it, and what it leaves out.</summary>
    public IReadOnlyList<RepositoryEntry> Entries => _entries;

    /// <summary>The paths of the files.</summary>
    public HashSet<string> Files => _files.Value;

    /// <summary>The full paths of the files that end in one of some texts, whatever their case.</summary>
    public IEnumerable<string> FilesEndingIn(IReadOnlyList<string> endings) =>
        _entries.Where(entry => entry.Kind == EntryKind.File && FolderEntry.IsWanted(entry.Path.AsSpan(), endings))
            .Select(entry => _root + entry.Path.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>The folders that could not be listed.</summary>
    public IReadOnlyCollection<string> Unreadable => _unreadable;

    /// <summary>All names.</summary>
    public ListedNames Names { get; }

    /// <summary>Whether version control would leave out a path, which need not exist. Folders that could not be listed count as left
    /// out.</summary>
    /// <param name="path">From the root.</param>
    /// <param name="isDirectory">Whether a directory is meant.</param>
    public bool IsIgnored(string path, bool isDirectory)
    {
        var rules = _rules[""];
        if (rules.IsEmpty && _rules.Count == 1 && _unreadable.Count == 0)
            return false;
        for (var end = path.IndexOf('/'); ; end = path.IndexOf('/', end + 1))
        {
            var part = end < 0 ? path : path.Substring(0, end);
            if (_unreadable.Contains(part) || rules.Ignore(_root + part.Replace('/', Path.DirectorySeparatorChar), end >= 0 || isDirectory))
                return true;
            if (end < 0)
                return false;
            if (_rules.TryGetValue(part, out var own))
                rules = own;
        }
    }

    // A folder to go on with; null for what is none.
    private (string Full, string Path, IgnoreRules Ignored)? Add(FolderEntry entry, string folder, string path, IgnoreRules ignored)
    {
        var isFolder = entry.Kind == EntryKind.Directory;
        var full = ignored.IsEmpty && !isFolder ? "" : Path.Combine(folder, entry.Name);
        var isIgnored = (isFolder && VersionControl.IsFolder(entry.Name)) || ignored.Ignore(full, isFolder);
        _entries.Add(new(path, isIgnored ? EntryKind.Ignored : entry.Kind));
        if (isIgnored || !isFolder)
            return null;
        var rules = ignored.Entering(full);
        if (rules != ignored)
            _rules.Add(path, rules);
        return (full, path, rules);
    }
}
