using System.Collections.Concurrent;
using ReportLint.Evidence;
using ReportLint.Hosting.Files;

namespace ReportLint.Hosting.Settings;

/// <summary>What each report is held against: the repository that it stands in. Safe to share between threads.</summary>
/// <param name="currentFolder">The current folder, as a full path.</param>
/// <param name="root">The full path of the root that the command line names; null where it names none, so that version control data tell.</param>
internal sealed class EvidenceResolver(string currentFolder, string? root)
{
    private readonly ConcurrentDictionary<string, string?> _rootByFolder = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lazy<(RepositoryFolder Folder, EvidenceSet Set)>> _byRoot = new(StringComparer.Ordinal);

    /// <summary>What a report is held against; null where it stands in no repository.</summary>
    public ReportEvidence? For(ReportFile file)
    {
        var path = file.Path ?? Path.GetFullPath(Path.Combine(currentFolder, file.Name));
        if ((root ?? _rootByFolder.GetOrAdd(Path.GetDirectoryName(path) ?? path, VersionControl.RootAbove)) is not { } its)
            return null;
        var (folder, set) = _byRoot.GetOrAdd(its, Open).Value;
        return folder.PathOf(path) is { } inside ? set.For(inside) : null;
    }

    private static Lazy<(RepositoryFolder, EvidenceSet)> Open(string root) => new(() =>
    {
        var folder = new RepositoryFolder(root);
        return (folder, new(folder));
    });
}
