using System.Collections.Concurrent;
using ReportLint.Claims;
using ReportLint.Text;

namespace ReportLint.Evidence;

/// <summary>A repository on disk, and the one way to it: no path leads out of its root, no link is followed, nothing too large is read, and
/// each file is looked at once. Safe to share between threads.</summary>
public sealed class RepositoryFolder : IRepository
{
    /// <summary>Larger files are not measured: longer than anyone waits for, and no source file.</summary>
    private const long LargestMeasured = 1L << 30;

    /// <summary>Larger texts are not read.</summary>
    private const long LargestRead = 64_000_000;

    private readonly string _root;
    private readonly Lazy<RepositoryWalk> _walk;
    private readonly Lazy<bool> _foldsCase;
    private readonly Lazy<IReadOnlyList<RepositoryEntry>?> _tracked;
    private readonly Lazy<HashSet<string>> _recorded;
    private readonly RecordedPaths _paths;
    private readonly ConcurrentDictionary<DateTime, Lazy<IReadOnlyCollection<string>?>> _changes = new();
    private readonly ConcurrentDictionary<string, FileMeasure?> _measures = new(StringComparer.Ordinal);

    /// <summary>Opens a repository; nothing is read before it is asked for.</summary>
    /// <param name="root">The full path of its root.</param>
    public RepositoryFolder(string root)
        : this(root, null)
    {
    }

    /// <summary>Opens a repository.</summary>
    /// <param name="root">The full path of its root.</param>
    /// <param name="walk">What a walk of it found; null where there was none.</param>
    internal RepositoryFolder(string root, RepositoryWalk? walk)
    {
        _root = root.TrimEnd(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar) + Path.DirectorySeparatorChar;
        _walk = new(() => walk ?? new(Root));
        // What is known of all files is not asked of the record.
        _tracked = new(() => walk is null ? GitIndex.Read(Root) : null);
        _recorded = new(() => [.. (_tracked.Value ?? []).Where(entry => entry.Kind == EntryKind.File).Select(entry => entry.Path)]);
        _paths = new(_root);
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
        fullPath.StartsWith(_root, StringComparison.Ordinal)
            ? fullPath.Substring(_root.Length).Replace(Path.DirectorySeparatorChar, '/') : null;

    /// <inheritdoc/>
    public IReadOnlyList<RepositoryEntry>? Tracked => _tracked.Value;

    /// <inheritdoc/>
    public bool IsIgnored(string path, bool isDirectory) => _walk.Value.IsIgnored(path, isDirectory);

    /// <inheritdoc/>
    public bool IsListed(string path) => StaysInside(path) && _paths.IsListed(path);

    /// <inheritdoc/>
    public bool Exists(string path)
    {
        if (!StaysInside(path))
            return false;
        var full = FullPathOf(path);
        return File.Exists(full) || Directory.Exists(full) ? !HasOtherCase(path) : IsBelowLink(path);
    }

    /// <inheritdoc/>
    public FileMeasure? Measure(string path) => _measures.GetOrAdd(path, MeasureNow);

    /// <inheritdoc/>
    public long? SizeOf(string path) => FileAt(path)?.Length;

    /// <inheritdoc/>
    public IReadOnlyCollection<string>? ChangedAfter(DateTime day) =>
        _changes.GetOrAdd(day, _ => new(() => GitLog.ChangedAfter(Root, day))).Value;

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

    // Only what a walk sees, which goes through no link and leaves out nothing that counts. What is on record needs no walk.
    private FileInfo? FileAt(string path)
    {
        if (!(_recorded.Value.Contains(path) && IsListed(path)) && !_walk.Value.Files.Contains(path))
            return null;
        var file = new FileInfo(FullPathOf(path));
        return file.Exists && !FolderWalker.IsLink(file) ? file : null;
    }

    // Where the file system does not distinguish small from capital letters, version control and other systems still do.
    private bool HasOtherCase(string path) => _foldsCase.Value && _walk.Value.Names.HasOtherCase(path);

    // What a link leads to is none of our business; that it is there is.
    private bool IsBelowLink(string path)
    {
        for (var end = path.IndexOf('/'); end >= 0; end = path.IndexOf('/', end + 1))
        {
            var folder = new DirectoryInfo(FullPathOf(path.Substring(0, end)));
            if (!folder.Exists)
                return false;
            if (FolderWalker.IsLink(folder))
                return true;
        }
        return false;
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
}
