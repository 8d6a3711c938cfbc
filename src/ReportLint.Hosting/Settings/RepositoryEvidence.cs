using ReportLint.Evidence;

namespace ReportLint.Hosting.Settings;

/// <summary>A repository with the result files that its reports are compared with. Safe to share between threads.</summary>
/// <param name="folder">The repository; null for reports that stand in none.</param>
internal sealed class RepositoryEvidence(RepositoryFolder? folder)
{
    private const int MostSets = 64;

    // By the paths of the result files, a line each: most reports of a run share their evidence.
    private readonly RecentCache<Lazy<EvidenceSet>> _sets = new(MostSets);

    public RepositoryFolder? Folder => folder;

    /// <summary>The repository together with some result files, each given by its full path.</summary>
    public EvidenceSet With(string[] files, ResultFileCache results) =>
        _sets.GetOrAdd(string.Join("\n", files), _ => new(() => new(folder, results.Read(files)))).Value;
}
