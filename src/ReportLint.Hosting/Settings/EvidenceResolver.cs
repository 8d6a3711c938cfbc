using ReportLint.Evidence;
using ReportLint.Hosting.Files;

namespace ReportLint.Hosting.Settings;

/// <summary>What each report is compared with: the repository that it stands in, and the result files that the command line and its
/// configuration name. Safe to share between threads.</summary>
/// <param name="currentFolder">The current folder, as a full path.</param>
/// <param name="root">The full path of the root that the command line names; null where it names none, so that version control data
/// decide.</param>
/// <param name="results">The paths and patterns of result files that the command line names.</param>
/// <param name="settings">What the configuration says of each report.</param>
/// <param name="walks">The repositories that were walked through already, by the full path of the root; null where none was.</param>
internal sealed class EvidenceResolver(string currentFolder, string? root, IReadOnlyList<string> results, SettingsResolver settings,
    IReadOnlyDictionary<string, RepositoryWalk>? walks = null)
{
    private const int MostFolders = 8192;

    /// <summary>A list of files goes through one repository after the other, and a few are read at the same time.</summary>
    private const int MostRepositories = 4;

    private readonly ResultFileCache _results = new(currentFolder);
    private readonly RecentCache<string?> _rootByFolder = new(MostFolders);
    private readonly RecentCache<Lazy<RepositoryEvidence>> _repositories = new(Math.Max(MostRepositories, Environment.ProcessorCount));
    private readonly RepositoryEvidence _outside = new(null);

    /// <summary>The result files that could not be read, of those that were asked for so far.</summary>
    public IEnumerable<Problem> Problems => _results.Problems.Concat(_results.Unmatched.Where(pattern => results.Contains(pattern.Name)));

    /// <summary>The patterns of configuration files that matched nothing: no mistake where nobody ran the tests yet, and yet nothing that
    /// was checked.</summary>
    public IEnumerable<Problem> Unmatched => _results.Unmatched.Where(pattern => !results.Contains(pattern.Name));

    /// <summary>The names of the result files that were asked for so far.</summary>
    public IEnumerable<string> ResultFiles => _results.Names;

    /// <summary>Reads the files that the command line names, whether there is a report to hold against them or not.</summary>
    public void ReadNamed() => _results.Read(Named());

    /// <summary>What a report is compared with; null where there is nothing.</summary>
    public ReportEvidence? For(ReportFile file)
    {
        if (file.Refusal is not null)
            return null;
        var path = file.Path ?? Path.GetFullPath(Path.Combine(currentFolder, file.Name));
        var its = root ?? _rootByFolder.GetOrAdd(Path.GetDirectoryName(path) ?? path, VersionControl.RootAbove);
        var repository = its is null ? null : _repositories.GetOrAdd(its, at => new(() => new(Open(at)))).Value;
        var inside = repository?.Folder!.PathOf(path);
        string[] files = results.Count == 0 && settings.For(file).Configuration.Values.Count == 0 ? []
            : [.. Named().Concat(Configured(file)).Distinct(StringComparer.Ordinal)];
        if (inside is null && files.Length == 0)
            return null;
        return (inside is null ? _outside : repository!).With(files, _results).For(inside, file.Name);
    }

    private RepositoryFolder Open(string folder) => new(folder, walks is not null && walks.TryGetValue(folder, out var walk) ? walk : null);

    private IEnumerable<string> Named() => results.SelectMany(written => _results.Find(currentFolder, written));

    private IEnumerable<string> Configured(ReportFile file) =>
        settings.For(file).Configuration.Evidence
            .SelectMany(named => _results.Find(Path.GetDirectoryName(Path.GetFullPath(named.File.Folder)) ?? currentFolder, named.Pattern));
}
