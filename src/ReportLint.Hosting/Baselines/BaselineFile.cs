using ReportLint.Evidence;
using ReportLint.Hosting.Checking;
using ReportLint.Hosting.Files;
using ReportLint.Hosting.Settings;

namespace ReportLint.Hosting.Baselines;

/// <summary>A baseline that was read from a file, and which of its entries a run met.</summary>
internal sealed class BaselineFile
{
    private readonly Baseline _baseline;
    private readonly string _currentFolder;
    private readonly HashSet<BaselineEntry> _met = [];

    private BaselineFile(string name, Baseline baseline, string currentFolder)
    {
        Name = name;
        _baseline = baseline;
        _currentFolder = currentFolder;
    }

    /// <summary>The file, as it was named.</summary>
    public string Name { get; }

    /// <summary>Reads a file.</summary>
    /// <param name="name">Its path, from the current folder on.</param>
    /// <param name="currentFolder">The current folder, as a full path.</param>
    /// <param name="problem">Why there is none.</param>
    /// <returns>Null where it cannot be read or is not a baseline.</returns>
    public static BaselineFile? Read(string name, string currentFolder, out Problem? problem)
    {
        problem = null;
        try
        {
            var path = Path.GetFullPath(Path.Combine(currentFolder, name));
            var json = SpecialFile.IsDevice(path) ? File.ReadAllBytes(path) : SpecialFile.ReadRegular(path);
            return new(name, new(FolderOf(path), BaselineReader.Read(json)), currentFolder);
        }
        catch (BaselineFormatException cause)
        {
            problem = new(name, cause.Message);
        }
        catch (Exception cause) when (Problem.IsExpected(cause))
        {
            problem = Problem.From(name, cause);
        }
        return null;
    }

    /// <summary>The result with the findings marked that are known.</summary>
    public FileResult Mark(FileResult result)
    {
        if (result.Findings.Count == 0)
            return result;
        var paths = PathsOf(result.File);
        return result with { Findings = [.. result.Findings.Select(finding => finding with { IsKnown = Knows(paths, finding) })] };
    }

    /// <summary>Whether a report has entries.</summary>
    public bool Has(ReportFile file) => _baseline.Has(PathsOf(file));

    /// <summary>The entries of the files that were checked of which nothing is found any more, by path.</summary>
    public IReadOnlyList<BaselineEntry> Stale(IEnumerable<ReportFile> checkedFiles)
    {
        var paths = new HashSet<string>(checkedFiles.SelectMany(PathsOf), StringComparer.Ordinal);
        return
        [
            .. _baseline.Entries.Where(entry => !_met.Contains(entry) && paths.Contains(entry.Path))
                .OrderBy(entry => entry.Path, StringComparer.Ordinal),
        ];
    }

    /// <summary>The folder of a full path, as baselines write it.</summary>
    public static string FolderOf(string path) => ConfigurationFiles.Normalize(Path.GetDirectoryName(path) ?? path);

    /// <summary>The full path of a report, as baselines write it.</summary>
    public static string PathOf(ReportFile file, string currentFolder) =>
        ConfigurationFiles.Normalize(file.Path ?? Path.GetFullPath(Path.Combine(currentFolder, file.Name)));

    private string[] PathsOf(ReportFile file) => _baseline.PathsOf(PathOf(file, _currentFolder), file.Name);

    private bool Knows(string[] paths, Finding finding)
    {
        if (finding.Diagnostic.IsSuppressed || _baseline.Find(paths, finding.Fingerprint) is not { } entry)
            return false;
        _met.Add(entry);
        return true;
    }
}
