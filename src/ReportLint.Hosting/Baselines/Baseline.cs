namespace ReportLint.Hosting.Baselines;

/// <summary>Findings that are known and not reported again. They are matched by path, rule and words, so that lines may move and be
/// wrapped again.</summary>
/// <remarks>It reads no files, so that the compiler's host shares it; safe to share between threads.</remarks>
internal sealed class Baseline
{
    /// <summary>The name that hosts look for where nobody names a file.</summary>
    public const string DefaultName = "reportlint.json";

    private readonly string _folder;
    private readonly Dictionary<(string Path, string Fingerprint), BaselineEntry> _entries = [];
    private readonly HashSet<string> _paths = new(StringComparer.Ordinal);

    /// <summary>Takes what a file says.</summary>
    /// <param name="folder">The folder of the file, as a full path with <c>/</c>.</param>
    /// <param name="entries">Its entries; of two that are the same, the first counts.</param>
    public Baseline(string folder, IEnumerable<BaselineEntry> entries)
    {
        _folder = folder;
        foreach (var entry in entries)
        {
            if (_entries.ContainsKey((entry.Path, entry.Fingerprint)))
                continue;
            _entries.Add((entry.Path, entry.Fingerprint), entry);
            _paths.Add(entry.Path);
        }
    }

    public IReadOnlyCollection<BaselineEntry> Entries => _entries.Values;

    /// <summary>What entries may call a report: its path from the folder of the baseline on, or, as older files do, the name that it is
    /// shown under.</summary>
    /// <param name="path">The full path of the report, with <c>/</c>.</param>
    /// <param name="name">The name that it is shown under.</param>
    public string[] PathsOf(string path, string name) => [RelativePath(_folder, path), name];

    /// <summary>Whether a report has entries.</summary>
    /// <param name="paths">What <see cref="PathsOf"/> says of it.</param>
    public bool Has(string[] paths) => Array.Exists(paths, _paths.Contains);

    /// <summary>The entry of a finding; null where it is not known.</summary>
    /// <param name="paths">What <see cref="PathsOf"/> says of its report.</param>
    /// <param name="fingerprint">The fingerprint of the finding.</param>
    public BaselineEntry? Find(string[] paths, string fingerprint)
    {
        foreach (var path in paths)
        {
            if (_entries.TryGetValue((path, fingerprint), out var entry))
                return entry;
        }
        return null;
    }

    /// <summary>The way from a folder to a file, as <c>docs/a.md</c> or <c>../a.md</c>; the path itself where the two have no folder in
    /// common.</summary>
    /// <param name="folder">A full path with <c>/</c>.</param>
    /// <param name="path">A full path with <c>/</c>.</param>
    public static string RelativePath(string folder, string path)
    {
        var (from, to) = (folder.TrimEnd('/').Split('/'), path.Split('/'));
        var shared = 0;
        while (shared < from.Length && shared < to.Length - 1 && from[shared] == to[shared])
            shared++;
        // Drives, and paths that are not full.
        if (shared == 0)
            return path;
        return string.Join("/", Enumerable.Repeat("..", from.Length - shared).Concat(to.Skip(shared)));
    }
}
