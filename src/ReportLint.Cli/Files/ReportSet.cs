using ReportLint.Evidence;
using ReportLint.Hosting.Checking;
using ReportLint.Hosting.Files;
using ReportLint.Hosting.Settings;

namespace ReportLint.Cli.Files;

/// <summary>The reports of a run: those that paths lead to, or those that a list names.</summary>
/// <param name="Files">By name, where paths lead to them; else in the order of the list, which can be gone through once.</param>
/// <param name="Problems">Paths that could not be read.</param>
internal sealed record ReportSet(IEnumerable<ReportFile> Files, IReadOnlyList<Problem> Problems)
{
    /// <summary>All of them, where paths lead to them; null where a list names them, which may have any length.</summary>
    public IReadOnlyList<ReportFile>? Found { get; private init; }

    /// <summary>The repositories that were walked through as a whole to find them, by the full path of the root; null where none was.
    /// </summary>
    public IReadOnlyDictionary<string, RepositoryWalk>? Walks { get; private init; }

    /// <summary>Whether a list names them.</summary>
    public bool IsListed => Found is null;

    /// <summary>What comes of each report that the configuration does not exclude, in their order.</summary>
    /// <param name="settings">What holds for each.</param>
    /// <param name="select">Called on several threads.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public IEnumerable<T> Select<T>(SettingsResolver settings, Func<ReportFile, T> select, CancellationToken cancellationToken) =>
        Found is { } found ? OrderedParallel.Select(settings.Included(found), select, cancellationToken)
            : OrderedPipeline.Select(settings.Included(Files), select, cancellationToken);

    public static ReportSet Of(ReportFinder finder)
    {
        var files = finder.Files;
        return new(files, finder.Problems) { Found = files, Walks = finder.Walks };
    }
}
