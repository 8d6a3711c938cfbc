using ReportLint.Diagnostics;
using ReportLint.Hosting.Files;
using ReportLint.Hosting.Settings;

namespace ReportLint.Hosting.Checking;

/// <summary>Checks the reports of a run, and the configuration files that hold for them.</summary>
internal sealed class ReportSetChecker
{
    private readonly FileChecker _checker;
    private readonly Dictionary<ReportFile, FileResult> _configurations = [];

    /// <summary>Finds out what is to be checked.</summary>
    /// <param name="checker">Checks a report.</param>
    /// <param name="settings">What holds for each.</param>
    /// <param name="files">The reports that were found, by name.</param>
    /// <param name="rules">What can be reported; asked where there is configuration.</param>
    public ReportSetChecker(FileChecker checker, SettingsResolver settings, IReadOnlyList<ReportFile> files,
        Func<IReadOnlyList<DiagnosticDescriptor>> rules)
    {
        _checker = checker;
        Included = settings.Included(files);
        foreach (var result in settings.Check(rules))
            _configurations.Add(result.File, result);
    }

    /// <summary>The reports that the configuration does not exclude.</summary>
    public IReadOnlyList<ReportFile> Included { get; }

    /// <summary>Whether a configuration file says what nobody understands.</summary>
    public bool HasConfigurationFindings => _configurations.Count > 0;

    /// <summary>The results of reports and configuration files, by name, as they come.</summary>
    public IEnumerable<FileResult> Check(CancellationToken cancellationToken)
    {
        var files = HasConfigurationFindings
            ? [.. Included.Concat(_configurations.Keys).OrderBy(file => file.Name, StringComparer.Ordinal)] : Included;
        return OrderedParallel.Select(files, file => _configurations.TryGetValue(file, out var known)
            ? known : _checker.Check(file, cancellationToken), cancellationToken);
    }
}
