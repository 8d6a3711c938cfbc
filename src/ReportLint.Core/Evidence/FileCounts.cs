using ReportLint.Claims;

namespace ReportLint.Evidence;

/// <summary>All the ways in which people count what a directory holds.</summary>
internal sealed class FileCounts
{
    private static readonly string[] Uncounted = ["readme.md", "readme", ".gitkeep", ".gitignore"];

    // What stands in a directory for the sake of its language or its tests.
    private static readonly string[] Auxiliary = ["__init__.py", "index.ts", "index.js", "mod.rs", "conftest.py", "package-info.java"];

    // Endings that go by one name: "5 scripts" of which some are for another shell.
    private static readonly string[][] Families =
        [["sh", "bash", "ps1", "bat", "cmd", "py", "js", "mjs", "ts", "rb", "pl"], ["md", "mdx", "rst", "adoc", "txt", "pdf"],
        ["yaml", "yml", "json", "toml"], ["ts", "tsx", "js", "jsx", "vue", "svelte"], ["c", "cc", "cpp", "h", "hpp"]];

    private readonly List<long> _counts = [];
    private readonly long _files;
    private readonly long _all;

    public FileCounts(FileTree tree, string directory)
    {
        string[] direct = [.. tree.EntriesOf(directory)];
        string[] files = [.. direct.Where(path => tree.KindOf(path) != EntryKind.Directory)];
        string[] below = [.. tree.FilesBelow(directory)];
        (_files, _all) = (files.Length, below.Length);
        AddBoth(files);
        AddBoth(direct);
        AddBoth(below);
        _counts.Add(direct.Length - files.Length);
        // "12 YAML files" of a directory that holds other files, too.
        foreach (var group in new[] { files, below })
        {
            foreach (var kind in group.GroupBy(EndingOf))
                AddBoth([.. kind]);
            foreach (var family in Families)
                AddBoth([.. group.Where(path => family.Contains(EndingOf(path)))]);
        }
    }

    public bool Agree(FileCountClaim claim) => claim.Count.Comparator switch
    {
        Comparator.AtLeast or Comparator.About =>
            _counts.Exists(count => count >= claim.Count.Value * (claim.Count.Comparator == Comparator.About ? 0.8 : 1)),
        Comparator.AtMost => _counts.Exists(count => count <= claim.Count.Value),
        // Of more files than there are the report may have counted some, which it names by their kind.
        _ => _counts.Exists(count => count == claim.Count.Value) || (claim.Noun.AsSpan().IndexOf(' ') >= 0 && claim.Count.Value < _all),
    };

    /// <summary>The count that is nearest to what is meant.</summary>
    public long Best(FileCountClaim claim) => Math.Abs(_files - claim.Count.Value) <= Math.Abs(_all - claim.Count.Value) ? _files : _all;

    private void AddBoth(string[] paths)
    {
        _counts.Add(paths.Length);
        _counts.Add(paths.Count(path => !Uncounted.Contains(RepositoryPaths.NameOf(path), StringComparer.OrdinalIgnoreCase)));
        _counts.Add(paths.Count(path => !Uncounted.Contains(RepositoryPaths.NameOf(path), StringComparer.OrdinalIgnoreCase)
            && !Auxiliary.Contains(RepositoryPaths.NameOf(path), StringComparer.Ordinal)));
    }

    private static string EndingOf(string path) => path.Substring(path.LastIndexOf('.') + 1);
}
