using ReportLint.Diagnostics;
using ReportLint.Hosting.Checking;
using ReportLint.Hosting.Files;
using ReportLint.Hosting.Settings;

namespace ReportLint.Cli.Files;

/// <summary>Checks the reports that a list names, and the configuration files that hold for them, and keeps nothing of what it is done
/// with.</summary>
/// <param name="settings">What holds for each.</param>
/// <param name="rules">What can be reported; asked where there is configuration.</param>
internal sealed class ReportListChecker(SettingsResolver settings, Func<IReadOnlyList<DiagnosticDescriptor>> rules)
{
    /// <summary>Whether a configuration file says what nobody understands; known after the last result.</summary>
    public bool HasConfigurationFindings { get; private set; }

    /// <summary>The results in the order of the list; that of a configuration file comes before the first report that it holds
    /// for.</summary>
    /// <param name="files">The reports.</param>
    /// <param name="checker">Checks one.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public IEnumerable<FileResult> Check(IEnumerable<ReportFile> files, FileChecker checker, CancellationToken cancellationToken) =>
        OrderedPipeline.Select(
            WithConfiguration(files), item => item.Known ?? checker.Check(item.File, cancellationToken), cancellationToken);

    private IEnumerable<(ReportFile File, FileResult? Known)> WithConfiguration(IEnumerable<ReportFile> files)
    {
        foreach (var file in files)
        {
            var its = settings.For(file);
            foreach (var invalid in settings.Check(rules))
            {
                HasConfigurationFindings = true;
                yield return (invalid.File, invalid);
            }
            if (its.Configuration.Exclusion is null)
                yield return (file, null);
        }
    }
}
