using System.Runtime.CompilerServices;
using ReportLint.Analysis;
using ReportLint.Diagnostics;
using ReportLint.Evidence;
using ReportLint.Hosting.Baselines;
using ReportLint.Hosting.Checking;
using ReportLint.Hosting.Files;
using ReportLint.Hosting.Settings;
using ReportLint.Text;

namespace ReportLint.LanguageServer.Workspaces;

/// <summary>What holds until a setting, a configuration file or a file of the workspace changes; safe to share between threads. A new one
/// reads everything again, when it is asked for.</summary>
internal sealed class Session
{
    private readonly SettingsResolver _configuration;
    private readonly EvidenceResolver _evidence;

    // One instance for all that are the same: the linter remembers what it made of them.
    private readonly ConditionalWeakTable<LinterOptions, LinterOptions> _options = [];
    private readonly BaselineFile? _baseline;

    /// <summary>Starts with nothing read.</summary>
    /// <param name="number">Grows with each session.</param>
    /// <param name="folder">The first folder of the workspace, as a full path.</param>
    /// <param name="linter">The rules.</param>
    /// <param name="settings">What the user says in the client's settings.</param>
    public Session(int number, string folder, Linter linter, ServerSettings settings)
    {
        (Number, Linter, Settings, Folder) = (number, linter, settings, folder);
        _configuration = new(folder, new LinterOptions(), limit: null, readsFiles: true);
        _evidence = new(folder, root: null, settings.Evidence, _configuration);
        var baseline = settings.Baseline ?? Baseline.DefaultName;
        if (settings.Baseline is null && !File.Exists(Path.Combine(folder, baseline)))
            return;
        _baseline = BaselineFile.Read(baseline, folder, out var problem);
        BaselineProblem = problem;
    }

    /// <summary>Grows with each session.</summary>
    public int Number { get; }

    /// <summary>The first folder of the workspace, as a full path.</summary>
    public string Folder { get; }

    /// <summary>The rules.</summary>
    public Linter Linter { get; }

    /// <summary>What the user says in the client's settings.</summary>
    public ServerSettings Settings { get; }

    /// <summary>Why there is no baseline; null where there is one, or none is named.</summary>
    public Problem? BaselineProblem { get; }

    /// <summary>What could not be read, of what was asked for so far.</summary>
    public IEnumerable<Problem> Problems =>
        _configuration.Problems.Concat(_evidence.Problems).Concat(BaselineProblem is { } problem ? [problem] : []);

    /// <summary>What is wrong in the configuration files that were read since the last time.</summary>
    /// <param name="rules">What can be reported.</param>
    public IReadOnlyList<FileResult> CheckConfiguration(Func<IReadOnlyList<DiagnosticDescriptor>> rules)
    {
        lock (_configuration)
            return [.. _configuration.Check(rules)];
    }

    /// <summary>The report of a path.</summary>
    /// <param name="path">A full path.</param>
    public ReportFile FileOf(string path) => new(ReportFile.NameOf(path, Folder), path);

    /// <summary>Whether the configuration does not exclude a report.</summary>
    public bool Includes(ReportFile file) => _configuration.For(file).Configuration.Exclusion is null;

    /// <summary>What holds for a report.</summary>
    public FileSettings For(ReportFile file)
    {
        var its = _configuration.For(file);
        return Settings.Confidence is { } least && its.Options.LeastConfidence != least
            ? its with { Options = OptionsWith(its.Options, least) } : its;
    }

    /// <summary>What a report is compared with; null where there is nothing.</summary>
    public ReportEvidence? EvidenceOf(ReportFile file) => _evidence.For(file);

    /// <summary>Checks a text.</summary>
    /// <returns>What is shown of it, by position.</returns>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public IReadOnlyList<Finding> Check(ReportFile file, SourceText text, CancellationToken cancellationToken)
    {
        if (!Includes(file))
            return [];
        var found = Linter.Lint(text, For(file).Options, EvidenceOf(file), cancellationToken);
        var findings = FileChecker.FindingsOf(Linter, text, found);
        findings.RemoveAll(finding => finding.Diagnostic.Severity < Settings.Severity);
        return Unknown(file, findings);
    }

    private List<Finding> Unknown(ReportFile file, List<Finding> findings)
    {
        if (_baseline is null || findings.Count == 0)
            return findings;
        // It remembers which entries were met.
        lock (_baseline)
            return [.. _baseline.Mark(new(file, null, findings)).Findings.Where(static finding => finding.IsReported)];
    }

    private LinterOptions OptionsWith(LinterOptions options, Confidence least) =>
        _options.GetValue(options, its => its with { LeastConfidence = least });
}
