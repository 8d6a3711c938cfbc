using ReportLint.Diagnostics;
using ReportLint.Hosting.Files;
using ReportLint.Hosting.Settings;

namespace ReportLint.Hosting.Checking;

/// <summary>Checks the reports of a run, and the configuration files that hold for them.</summary>
internal sealed class ReportSetChecker
{
    /// <summary>In characters. Reports wait for each other until so much is held back; then these are compared, and those that follow with
    /// each other.</summary>
    private const long MostHeld = 32 * 1024 * 1024;

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

    /// <summary>The results of reports and configuration files, by name. They come as they are known, except that reports which say of
    /// which day or version they are wait for those that follow, since one of these may contradict them.</summary>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <param name="advance">Called for each file that was checked, before its result comes.</param>
    public IEnumerable<FileResult> Check(CancellationToken cancellationToken, Action? advance = null)
    {
        var files = HasConfigurationFindings
            ? [.. Included.Concat(_configurations.Keys).OrderBy(file => file.Name, StringComparer.Ordinal)] : Included;
        var (held, length) = (new List<SetMember>(), 0L);
        foreach (var member in OrderedParallel.Select(files, file => Check(file, cancellationToken), cancellationToken))
        {
            advance?.Invoke();
            if (held.Count == 0 && member.Comparable is null)
            {
                yield return member.Result;
                continue;
            }
            held.Add(member);
            length += (member.Text ?? member.Result.Text)?.Length ?? 0;
            if (length < MostHeld)
                continue;
            foreach (var result in _checker.Complete(held, cancellationToken))
                yield return result;
            (held, length) = ([], 0);
        }
        foreach (var result in _checker.Complete(held, cancellationToken))
            yield return result;
    }

    private SetMember Check(ReportFile file, CancellationToken cancellationToken)
    {
        if (_configurations.TryGetValue(file, out var known))
            return new(known, null, null);
        return Included.Count > 1 ? _checker.CheckOfSet(file, cancellationToken) : new(_checker.Check(file, cancellationToken), null, null);
    }
}
