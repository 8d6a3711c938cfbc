using Microsoft.Build.Framework;
using ReportLint.Analysis;
using ReportLint.Hosting.Checking;
using ReportLint.Hosting.Files;
using ReportLint.Hosting.Output;
using ReportLint.Hosting.Output.Sarif;
using ReportLint.Hosting.Settings;
using ReportLint.Rules;

namespace ReportLint.MSBuild;

/// <summary>Checks reports while a project is built.</summary>
public sealed class CheckReports : ICancelableTask, IDisposable
{
    private readonly CancellationTokenSource _cancelled = new();

    /// <inheritdoc/>
    public IBuildEngine BuildEngine { get; set; } = null!;

    /// <inheritdoc/>
    public ITaskHost? HostObject { get; set; }

    /// <summary>The reports.</summary>
    [Required]
    public ITaskItem[] Files { get; set; } = [];

    /// <summary>Result files that the reports are held against.</summary>
    public ITaskItem[] Evidence { get; set; } = [];

    /// <summary>The folder that names in a SARIF log are relative to, as a full path.</summary>
    [Required]
    public string ProjectFolder { get; set; } = "";

    /// <summary>The folder that reports are compared with, as a full path; where it is empty, the nearest one with version control data above each.</summary>
    public string Root { get; set; } = "";

    /// <summary>From which severity on the build fails: <c>error</c>, <c>warning</c>, <c>info</c> or <c>never</c>.</summary>
    public string FailOn { get; set; } = FailureThreshold.Error.Name;

    /// <summary>Where a SARIF log goes, as a full path; empty for none.</summary>
    public string Sarif { get; set; } = "";

    /// <summary>The address of a rule's page, with <c>{0}</c> for its id.</summary>
    public string HelpLink { get; set; } = "";

    /// <summary>Codes that say nothing, as the compiler's property of that name lists them.</summary>
    public string NoWarn { get; set; } = "";

    /// <summary>Whether warnings are errors.</summary>
    public bool TreatWarningsAsErrors { get; set; }

    /// <summary>Codes whose warnings are errors.</summary>
    public string WarningsAsErrors { get; set; } = "";

    /// <summary>Codes whose warnings stay warnings.</summary>
    public string WarningsNotAsErrors { get; set; } = "";

    /// <inheritdoc/>
    public void Cancel() => _cancelled.Cancel();

    /// <inheritdoc/>
    public void Dispose() => _cancelled.Dispose();

    /// <returns>Whether nothing was logged as an error.</returns>
    public bool Execute()
    {
        var log = new BuildLog(BuildEngine, HelpLink);
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
        try
        {
            Check(log, new(failOn, TreatWarningsAsErrors, WarningsAsErrors, WarningsNotAsErrors));
        }
        catch (OperationCanceledException) when (_cancelled.IsCancellationRequested)
        {
            return false;
        }
        catch (Exception cause) when (Sarif.Length > 0 && Problem.IsExpected(cause))
        {
            log.WriteError($"ReportLintSarif: cannot write {Problem.From(Sarif, cause)}");
        }
        return !log.HasErrors;
    }

    private void Check(BuildLog log, LogLevels levels)
    {
        var options = new LinterOptions { Ignore = DiagnosticCodes.In(NoWarn), ReportsSuppressed = true };
        var settings = new SettingsResolver(ProjectFolder, options, limit: null, readsFiles: true);
        var evidence = new EvidenceResolver(ProjectFolder, Root.Length == 0 ? null : Root, [.. Evidence.Select(item => item.GetMetadata("FullPath"))], settings);
        evidence.ReadNamed();
        var checker = new FileChecker(new(RuleCatalogue.Analyzers, RuleCatalogue.CodeFixes), new(() => Stream.Null), settings, evidence, countsClaims: false);
        var reports = new ReportSetChecker(checker, settings, [.. Files.Select(FileOf).Distinct().OrderBy(file => file.Name, StringComparer.Ordinal)], () => RuleCatalogue.Descriptors);
        using var file = Sarif.Length == 0 ? null : new AtomicFile(Sarif);
        var sarif = file is null ? null : new SarifFormat(file.Stream, RuleCatalogue.Descriptors, RuleDocumentation.GetPage);

        var summary = new CheckSummary();
        summary.Add(settings.Problems);
        sarif?.Start();
        foreach (var result in reports.Check(_cancelled.Token))
        {
            summary.Add(result);
            log.Write(result, levels);
            sarif?.Write(result);
        }
        summary.Add(evidence.Problems);
        foreach (var problem in summary.Problems)
            log.WriteError(problem.ToString());
        sarif?.Finish(summary, log.HasErrors ? 1 : 0);
        file?.Commit();
    }

    private ReportFile FileOf(ITaskItem item)
    {
        var path = item.GetMetadata("FullPath");
        return new(ReportFile.NameOf(path, ProjectFolder), path);
    }
}
