using System.Collections.Concurrent;
using ReportLint.Claims;
using ReportLint.Text;

namespace ReportLint.Evidence;

/// <summary>A repository on disk, and the one way to it: no path leads out of its root, no link is followed, nothing too large is read, and each file is looked at once.
/// Safe to share between threads.</summary>
public sealed class RepositoryFolder : IRepository
{
    /// <summary>Larger files are not measured: longer than anyone waits for, and no source file.</summary>
    private const long LargestMeasured = 1L << 30;

    /// <summary>Larger texts are not read.</summary>
    private const long LargestRead = 64_000_000;

    private readonly string _root;
    private readonly Lazy<Walk> _walk;
    private readonly Lazy<IgnoreRules> _ignored;
    private readonly Lazy<bool> _foldsCase;
    private readonly ConcurrentDictionary<string, IgnoreRules> _ignoredIn = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<CalendarDate, Lazy<IReadOnlyCollection<string>?>> _changes = new();
    private readonly ConcurrentDictionary<string, FileMeasure?> _measures = new(StringComparer.Ordinal);

    /// <summary>Opens a repository; nothing is read before it is asked for.</summary>
    /// <param name="root">The full path of its root.</param>
    public RepositoryFolder(string root)
    {
        _root = root.TrimEnd(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar) + Path.DirectorySeparatorChar;
        _walk = new(() => new(_root));
        _ignored = new(() => IgnoreRules.In(Root));
        _foldsCase = new(() => ListedNames.OtherCaseOf(Root) is { } other && Directory.Exists(other));
    }

    /// <summary>The full path of its root.</summary>
    public string Root => _root.Length > 1 ? _root.Substring(0, _root.Length - 1) : _root;

    /// <inheritdoc/>
    public string Name => Path.GetFileName(Root);

    /// <inheritdoc/>
    public IReadOnlyList<RepositoryEntry> Entries => _walk.Value.Entries;

    /// <summary>The folders that could not be listed, by path from the root; what lies in them counts as left out.</summary>
    public IReadOnlyCollection<string> UnreadableFolders => _walk.Value.Unreadable;

    /// <summary>Where a file stands in the repository, with <c>/</c> between its parts; null where it lies elsewhere.</summary>
    /// <param name="fullPath">Its full path.</param>
    public string? PathOf(string fullPath) =>
        fullPath.StartsWith(_root, StringComparison.Ordinal) ? fullPath.Substring(_root.Length).Replace(Path.DirectorySeparatorChar, '/') : null;

    /// <inheritdoc/>
    public bool IsIgnored(string path, bool isDirectory)
    {
        var ignored = _ignored.Value;
        for (var end = path.IndexOf('/'); ; end = path.IndexOf('/', end + 1))
        {
            var part = end < 0 ? path : path.Substring(0, end);
            if (_walk.Value.Unreadable.Contains(part) || ignored.Ignore(FullPathOf(part), end >= 0 || isDirectory))
                return true;
            if (end < 0)
                return false;
            var (outer, folder) = (ignored, FullPathOf(part));
            ignored = _ignoredIn.GetOrAdd(part, _ => outer.Entering(folder));
        }
    }

    /// <inheritdoc/>
    public bool Exists(string path)
    {
        if (!StaysInside(path))
            return false;
        // What a link leads to is none of our business; that it is there is.
        for (var end = path.IndexOf('/'); end >= 0; end = path.IndexOf('/', end + 1))
        {
            var folder = new DirectoryInfo(FullPathOf(path.Substring(0, end)));
            if (!folder.Exists)
                return false;
            if (FolderWalker.IsLink(folder))
                return true;
        }
        var full = FullPathOf(path);
        // Where the file system does not tell small from capital letters, version control and other systems still do.
        return (File.Exists(full) || Directory.Exists(full)) && !(_foldsCase.Value && _walk.Value.Names.HasOtherCase(path));
    }

    /// <inheritdoc/>
    public FileMeasure? Measure(string path) => _measures.GetOrAdd(path, MeasureNow);

    /// <inheritdoc/>
    public long? SizeOf(string path) => FileAt(path)?.Length;

    /// <inheritdoc/>
    public IReadOnlyCollection<string>? ChangedAfter(CalendarDate day) => _changes.GetOrAdd(day, _ => new(() => GitLog.ChangedAfter(Root, day))).Value;

    /// <inheritdoc/>
    public SourceText? Read(string path)
    {
        if (FileAt(path) is not { Length: > 0 and <= LargestRead } file)
            return null;
        try
        {
            return TextDecoder.TryDecode(File.ReadAllBytes(file.FullName), out var text, out _) ? text : null;
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private FileMeasure? MeasureNow(string path)
    {
        // Pipes and devices have no length, and must not be opened: a read of them may never end.
        if (FileAt(path) is not { Length: <= LargestMeasured } file)
            return null;
        try
        {
            if (file.Length == 0)
                return new FileMeasure(0, 0, 0);
            using var stream = new FileStream(file.FullName, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            return LineCounter.Measure(stream);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    // Only what the walk has seen, which went through no link and left out nothing that counts.
    private FileInfo? FileAt(string path)
    {
        if (!_walk.Value.Files.Contains(path))
            return null;
        var file = new FileInfo(FullPathOf(path));
        return file.Exists && !FolderWalker.IsLink(file) ? file : null;
    }

    private string FullPathOf(string path) => _root + path.Replace('/', Path.DirectorySeparatorChar);

    private static bool StaysInside(string path)
    {
        if (path.Length == 0 || path[0] == '/' || path.IndexOfAny(['\\', ':', '\0']) >= 0)
            return false;
        foreach (var part in path.Split('/'))
        {
            if (part is "" or "." or "..")
                return false;
        }
        return true;
    }

    private sealed class Walk
    {
        public Walk(string root)
        {
            var (entries, files, unreadable) = (new List<RepositoryEntry>(), new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
            string Relative(string path) => path.Length <= root.Length ? "" : path.Substring(root.Length).Replace(Path.DirectorySeparatorChar, '/');
            foreach (var entry in FolderWalker.EntriesBelow(root, (folder, _) => unreadable.Add(Relative(folder))))
            {
                var path = Relative(entry.FullName);
                var kind = FolderWalker.IsLink(entry) ? EntryKind.Link : entry is DirectoryInfo ? EntryKind.Directory : EntryKind.File;
                entries.Add(new(path, kind));
                if (kind == EntryKind.File)
                    files.Add(path);
            }
            (Entries, Files, Unreadable, Names) = (entries, files, unreadable, new(entries.Select(entry => entry.Path)));
        }

        public IReadOnlyList<RepositoryEntry> Entries { get; }

        public HashSet<string> Files { get; }

        public ListedNames Names { get; }

        public HashSet<string> Unreadable { get; }
    }
}
