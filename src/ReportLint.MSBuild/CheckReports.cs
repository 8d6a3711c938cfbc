using Microsoft.Build.Framework;
using ReportLint.Analysis;
using ReportLint.Hosting.Baselines;
using ReportLint.Hosting.Checking;
using ReportLint.Hosting.Files;
using ReportLint.Hosting.Output;
using ReportLint.Hosting.Output.Sarif;
using ReportLint.Hosting.Settings;
using ReportLint.Html;
using ReportLint.Rules;

namespace ReportLint.MSBuild;

/// <summary>Checks reports while a project is built.</summary>
public sealed class CheckReports : ICancelableTask, IDisposable
{
    private const string WayToBaseline = "build once with -p:ReportLintWriteBaseline=true to write them to a baseline";

    private readonly CancellationTokenSource _cancelled = new();

    /// <inheritdoc/>
    public IBuildEngine BuildEngine { get; set; } = null!;

    /// <inheritdoc/>
    public ITaskHost? HostObject { get; set; }

    /// <summary>The reports.</summary>
    [Required]
    public ITaskItem[] Files { get; set; } = [];

    /// <summary>Result files that the reports are compared with.</summary>
    public ITaskItem[] Evidence { get; set; } = [];

    /// <summary>The folder that names in a SARIF log are relative to, as a full path.</summary>
    [Required]
    public string ProjectFolder { get; set; } = "";

    /// <summary>The folder that reports are compared with, as a full path; where it is empty, the nearest one with version control data
    /// above each.</summary>
    public string Root { get; set; } = "";

    /// <summary>From which severity on the build fails: <c>error</c>, <c>warning</c>, <c>info</c> or <c>never</c>.</summary>
    public string FailOn { get; set; } = FailureThreshold.Error.Name;

    /// <summary>Where a SARIF log goes, as a full path; empty for none.</summary>
    public string Sarif { get; set; } = "";

    /// <summary>The folder that a page of each report goes to, as a full path; empty for none.</summary>
    public string Html { get; set; } = "";

    /// <summary>The file of the findings that are known, as a full path; empty for none.</summary>
    public string Baseline { get; set; } = "";

    /// <summary>Whether the findings are written to <see cref="Baseline"/> and not logged.</summary>
    public bool WritesBaseline { get; set; }

    /// <summary>The address of a rule's page, with <c>{0}</c> for its id; where it is empty, the page in the project or else in
    /// <see cref="Pages"/>.</summary>
    public string HelpLink { get; set; } = "";

    /// <summary>The folder that holds the pages of the rules, as a full path; empty for none.</summary>
    public string Pages { get; set; } = "";

    /// <summary>Codes that say nothing, as the compiler's property of that name lists them.</summary>
    public string NoWarn { get; set; } = "";

    /// <summary>Whether warnings are errors.</summary>
    public bool TreatWarningsAsErrors { get; set; }

    /// <summary>Codes whose warnings are errors.</summary>
    public string WarningsAsErrors { get; set; } = "";

    /// <summary>Codes whose warnings stay warnings.</summary>
    public string WarningsNotAsErrors { get; set; } = "";

    /// <summary>The address of a rule's page in the project; null where this build has none.</summary>
    internal Func<string, string?> AddressOf { get; set; } = RuleDocumentation.GetAddress;

    /// <inheritdoc/>
    public void Cancel() => _cancelled.Cancel();

    /// <inheritdoc/>
    public void Dispose() => _cancelled.Dispose();

    /// <returns>Whether nothing was logged as an error.</returns>
    public bool Execute()
    {
        var log = new BuildLog(BuildEngine, HelpLinkOf);
        if (FailureThreshold.Find(FailOn) is not { } failOn)
        {
            log.WriteError($"ReportLintFailOn: unknown severity '{FailOn}'; expected one of {FailureThreshold.Names}");
            return false;
        }
        if (Root.Length > 0 && !Directory.Exists(Root))
        {
            log.WriteError($"ReportLintRoot: '{Root}' is not a folder");
            return false;
        }
        if (ReadBaseline(log, out var baseline))
            Check(log, new(failOn, TreatWarningsAsErrors, WarningsAsErrors, WarningsNotAsErrors), baseline);
        return !log.HasErrors && !_cancelled.IsCancellationRequested;
    }

    private bool ReadBaseline(BuildLog log, out BaselineFile? baseline)
    {
        baseline = null;
        if (Baseline.Length == 0 || WritesBaseline)
            return true;
        baseline = BaselineFile.Read(Baseline, ProjectFolder, out var problem);
        if (problem is not null)
            log.WriteError($"ReportLintBaseline: {problem}; {WayToBaseline}");
        return problem is null;
    }

    private void Check(BuildLog log, LogLevels levels, BaselineFile? baseline)
    {
        try
        {
            var written = WritesBaseline ? new BaselineWriter(Baseline, ProjectFolder) : null;
            Check(log, levels, baseline, written);
            if (written is null)
                return;
            if (written.Write() is { } problem)
                log.WriteError($"ReportLintBaseline: cannot write {problem}");
            else
                log.WriteMessage($"Wrote the findings of today to {Baseline}: {written.Count}", isImportant: true);
        }
        catch (OperationCanceledException) when (_cancelled.IsCancellationRequested)
        {
            // The build knows why it ends.
        }
        catch (OutputException cause)
        {
            log.WriteError(cause.Message);
        }
    }

    private void Check(BuildLog log, LogLevels levels, BaselineFile? baseline, BaselineWriter? written)
    {
        var options = new LinterOptions { Ignore = DiagnosticCodes.In(NoWarn), ReportsSuppressed = true };
        var settings = new SettingsResolver(ProjectFolder, options, limit: null, readsFiles: true);
        var evidence = EvidenceOf(settings);
        var linter = new Linter(RuleCatalogue.Analyzers, RuleCatalogue.CodeFixes);
        var checker = new FileChecker(linter, new(() => Stream.Null), settings, evidence, countsClaims: false)
        {
            Explains = Html.Length > 0,
        };
        ReportFile[] files = [.. Files.Select(FileOf).Distinct().OrderBy(file => file.Name, StringComparer.Ordinal)];
        var reports = new ReportSetChecker(checker, settings, files, () => RuleCatalogue.Descriptors);
        using var output = OutputFor(files);
        var summary = new CheckSummary();
        summary.Add(settings.Problems);
        output.Start();
        foreach (var all in reports.Check(_cancelled.Token))
        {
            var result = written?.Take(all) ?? baseline?.Mark(all) ?? all;
            summary.Add(result);
            log.Write(result, levels);
            output.Write(result);
        }
        if (baseline is not null)
            WriteStale(log, baseline.Stale(reports.Included).Count);
        else if (log.HasErrors)
            log.WriteMessage($"To accept the findings of today, {WayToBaseline}", isImportant: true);
        summary.Add(evidence.Problems);
        foreach (var skipped in settings.Skipped)
            log.WriteMessage($"{skipped}; skipped", isImportant: true);
        foreach (var problem in summary.Problems)
            log.WriteError(problem.ToString());
        output.Finish(summary, log.HasErrors ? 1 : 0);
    }

    private ResultFiles OutputFor(ReportFile[] files) => new(Sarif, Tool, Html, new(new PageFolder(Html, HelpLinkOf)
    {
        IsReport = new HashSet<string>(files.Select(static report => report.Name)).Contains,
    }));

    private EvidenceResolver EvidenceOf(SettingsResolver settings)
    {
        string[] results = [.. Evidence.Select(item => item.GetMetadata("FullPath"))];
        var evidence = new EvidenceResolver(ProjectFolder, Root.Length == 0 ? null : Root, results, settings);
        evidence.ReadNamed();
        return evidence;
    }

    private void WriteStale(BuildLog log, int count)
    {
        if (count > 0)
            log.WriteMessage($"{Baseline} has findings that are gone: {count}; {WayToBaseline} again", isImportant: false);
    }

    private string? HelpLinkOf(string id)
    {
        if (HelpLink.Length > 0)
            return HelpLink.Replace("{0}", id);
        return AddressOf(id) ?? (Pages.Length > 0 ? new Uri(Path.Combine(Pages, $"{id}.md")).AbsoluteUri : null);
    }

    private SarifTool Tool => new(RuleCatalogue.Descriptors, RuleDocumentation.GetPage)
    {
        AddressOf = AddressOf,
        Address = RuleDocumentation.ProjectAddress,
    };

    private ReportFile FileOf(ITaskItem item)
    {
        var path = item.GetMetadata("FullPath");
        return new(ReportFile.NameOf(path, ProjectFolder), path);
    }
}
