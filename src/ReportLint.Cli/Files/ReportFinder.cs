using ReportLint.Evidence;
using ReportLint.Hosting.Files;

namespace ReportLint.Cli.Files;

/// <summary>Turns the PATH arguments into the reports to read.</summary>
internal sealed class ReportFinder(string currentFolder, string standardInputName)
{
    private readonly Dictionary<string, ReportFile> _found = new(StringComparer.Ordinal);
    private readonly List<Problem> _problems = [];
    private readonly List<Problem> _skipped = [];
    private readonly List<string> _foldersWithoutReports = [];
    private readonly Dictionary<string, RepositoryWalk> _walks = new(StringComparer.Ordinal);

    /// <summary>By name; each file once.</summary>
    public IReadOnlyList<ReportFile> Files => _found.Count < 2
        ? [.. _found.Values] : [.. _found.Values.OrderBy(file => file.Name, StringComparer.Ordinal)];

    /// <summary>Paths that could not be read.</summary>
    public IReadOnlyList<Problem> Problems => _problems;

    /// <summary>What folders hold and nobody reads: what would be a report or a <c>.gitignore</c>, but is not a regular file.</summary>
    public IReadOnlyList<Problem> Skipped => _skipped;

    public IReadOnlyList<string> FoldersWithoutReports => _foldersWithoutReports;

    /// <summary>The repositories that were walked through as a whole, by the full path of the root.</summary>
    public IReadOnlyDictionary<string, RepositoryWalk> Walks => _walks;

    public void Add(string path)
    {
        var full = Path.GetFullPath(path, currentFolder);
        if (path == "-")
            _found.TryAdd(path, new(standardInputName, null));
        else if (Directory.Exists(full))
            AddFolder(path, Path.TrimEndingDirectorySeparator(full));
        else if (!File.Exists(full) && path.Contains('*'))
            AddMatches(path);
        else
            // A missing file is found out when it is read, once, like every other failure.
            AddFile(full);
    }

    /// <summary>The file or folder that a path names, as a full path; of a pattern, the folder in front of it.</summary>
    public static string RootOf(string path, string currentFolder)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path, currentFolder));
        return !Path.Exists(full) && path.Contains('*') ? PathGlob.Parse(path, currentFolder).Folder : full;
    }

    private void AddFolder(string path, string folder)
    {
        var before = (_found.Count, _problems.Count);
        foreach (var file in Walk(folder, ReportFile.Extensions))
            AddFound(file);
        if (before == (_found.Count, _problems.Count))
            _foldersWithoutReports.Add(path);
    }

    private void AddMatches(string pattern)
    {
        var glob = PathGlob.Parse(pattern, currentFolder);
        var matches = Directory.Exists(glob.Folder) ? glob.Choose(Walk(glob.Folder, [])) : [];
        foreach (var file in matches)
            AddFound(file);
        if (matches.Count == 0)
            _problems.Add(new(pattern, "no file matches"));
    }

    private IEnumerable<string> Walk(string folder, IReadOnlyList<string> endings) =>
        // A repository is listed once, for its reports and for what they name.
        VersionControl.RootAbove(folder) == folder
            ? (_walks[folder] = new(folder, AddUnreadable, AddSkipped)).FilesEndingIn(endings)
            : FolderWalker.FilesBelow(folder, endings, AddUnreadable, AddSkipped);

    private void AddUnreadable(string folder, Exception cause) => _problems.Add(Problem.From(NameOf(folder), cause));

    private void AddSkipped(string file, Exception cause) => Skip(Problem.From(NameOf(file), cause));

    // Nobody named it, so that it is no error.
    private void AddFound(string path)
    {
        if (SpecialFile.Is(path))
            Skip(Problem.From(NameOf(path), SpecialFile.Refusal()));
        else
            AddFile(path);
    }

    // Folders may overlap.
    private void Skip(Problem problem)
    {
        if (!_skipped.Contains(problem))
            _skipped.Add(problem);
    }

    private void AddFile(string path) => _found.TryAdd(path, new(NameOf(path), path));

    private string NameOf(string path) => ReportFile.NameOf(path, currentFolder);
}
