using System.Collections.Concurrent;

namespace ReportLint.Evidence;

/// <summary>Tells of single paths whether a walk would list them, without a walk. Each path and each folder is looked at once. Safe to
/// share between threads.</summary>
/// <param name="root">The full path of the repository's root, with a separator at its end.</param>
internal sealed class RecordedPaths(string root)
{
    private readonly ConcurrentDictionary<string, bool> _listed = new(StringComparer.Ordinal);

    // By folder; null where a walk would not enter it.
    private readonly ConcurrentDictionary<string, IgnoreRules?> _rules = new(StringComparer.Ordinal);

    /// <summary>Whether something stands at a path, and version control would list it.</summary>
    /// <param name="path">A path from the root that does not leave it.</param>
    public bool IsListed(string path) => _listed.GetOrAdd(path, IsListedNow);

    private bool IsListedNow(string path)
    {
        var full = FullPathOf(path);
        var isFolder = Directory.Exists(full);
        return (isFolder || File.Exists(full)) && RulesAbove(path) is { } rules && !rules.Ignore(full, isFolder && !IsLink(full));
    }

    private IgnoreRules? RulesAbove(string path) => _rules.GetOrAdd(path.Substring(0, Math.Max(0, path.LastIndexOf('/'))), RulesIn);

    private IgnoreRules? RulesIn(string folder)
    {
        if (folder.Length == 0)
            return IgnoreRules.In(root.TrimEnd(Path.DirectorySeparatorChar));
        var full = FullPathOf(folder);
        return VersionControl.IsFolder(folder.Substring(folder.LastIndexOf('/') + 1)) || !Directory.Exists(full) || IsLink(full)
            || RulesAbove(folder) is not { } outer || outer.Ignore(full, isFolder: true) ? null : outer.Entering(full);
    }

    private static bool IsLink(string folder) => FolderWalker.IsLink(new DirectoryInfo(folder));

    private string FullPathOf(string path) => root + path.Replace('/', Path.DirectorySeparatorChar);
}
