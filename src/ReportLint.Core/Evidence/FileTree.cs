namespace ReportLint.Evidence;

/// <summary>The paths of a repository, found by place, by name and by how they end.</summary>
internal sealed class FileTree
{
    private static readonly IReadOnlyList<string> Nothing = [];

    private readonly Dictionary<string, EntryKind> _byPath = new(StringComparer.Ordinal) { [""] = EntryKind.Directory };

    // By the last part, whatever its case; the paths of one name that differ in case stand in one list.
    private readonly Dictionary<string, List<string>> _byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<string>> _byDirectory = new(StringComparer.Ordinal);

    public FileTree(IRepository repository)
    {
        foreach (var entry in repository.Entries)
            Add(entry.Path, entry.Kind);
    }

    /// <summary>What stands at a path; null where nothing does.</summary>
    public EntryKind? KindOf(string path) => _byPath.TryGetValue(path, out var kind) ? kind : null;

    /// <summary>The files, directories and links whose last part is a name, whatever its case.</summary>
    public IReadOnlyList<string> Named(string name) => _byName.TryGetValue(name, out var paths) ? paths : Nothing;

    /// <summary>What lies directly in a directory.</summary>
    public IReadOnlyList<string> EntriesOf(string directory) => _byDirectory.TryGetValue(directory, out var paths) ? paths : Nothing;

    /// <summary>The files and links below a directory, at any depth.</summary>
    public IEnumerable<string> FilesBelow(string directory)
    {
        var open = new Stack<string>([directory]);
        while (open.Count > 0)
        {
            foreach (var path in EntriesOf(open.Pop()))
            {
                if (_byPath[path] == EntryKind.Directory)
                    open.Push(path);
                else
                    yield return path;
            }
        }
    }

    /// <summary>Whether a path leads through a link, which nobody follows, or through an empty directory, as that of a submodule that was not fetched.</summary>
    public bool IsBelowUnknown(string path)
    {
        for (var end = path.IndexOf('/'); end >= 0; end = path.IndexOf('/', end + 1))
        {
            var above = path.Substring(0, end);
            if (KindOf(above) is not { } kind)
                return false;
            if (kind != EntryKind.Directory || EntriesOf(above).Count == 0)
                return true;
        }
        return false;
    }

    /// <summary>Whether a path is a text, or ends in it in whole parts.</summary>
    public static bool EndsIn(string path, string ending, StringComparison comparison = StringComparison.Ordinal) =>
        path.EndsWith(ending, comparison) && (path.Length == ending.Length || path[path.Length - ending.Length - 1] == '/');

    /// <summary>The last part of a path.</summary>
    public static string NameOf(string path) => path.Substring(path.LastIndexOf('/') + 1);

    /// <summary>The directory of a path; empty for what lies at the root.</summary>
    public static string DirectoryOf(string path) => path.Substring(0, Math.Max(0, path.LastIndexOf('/')));

    /// <summary>The way from the directory of one file to another; both start at the same directory.</summary>
    public static string PathFrom(string file, string target)
    {
        var (from, to) = (DirectoryOf(file).Split(['/'], StringSplitOptions.RemoveEmptyEntries), target.Split('/'));
        var common = 0;
        while (common < from.Length && common < to.Length - 1 && from[common] == to[common])
            common++;
        return string.Concat(Enumerable.Repeat("../", from.Length - common)) + string.Join("/", to.Skip(common));
    }

    private void Add(string path, EntryKind kind)
    {
        if (_byPath.TryGetValue(path, out _))
            return;
        _byPath.Add(path, kind);
        AddTo(_byName, NameOf(path), path);
        var directory = DirectoryOf(path);
        Add(directory, EntryKind.Directory);
        AddTo(_byDirectory, directory, path);
    }

    private static void AddTo(Dictionary<string, List<string>> lists, string key, string path)
    {
        if (!lists.TryGetValue(key, out var list))
            lists.Add(key, list = []);
        list.Add(path);
    }
}
