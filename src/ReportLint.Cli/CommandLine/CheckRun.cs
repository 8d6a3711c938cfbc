using System.CommandLine;
using ReportLint.Analysis;
using ReportLint.Cli.Baselines;
using ReportLint.Cli.Files;
using ReportLint.Cli.Output;
using ReportLint.Cli.Progress;
using ReportLint.Hosting.Baselines;
using ReportLint.Hosting.Checking;
using ReportLint.Hosting.Files;
using ReportLint.Hosting.Output;
using ReportLint.Hosting.Settings;

namespace ReportLint.Cli.CommandLine;

/// <summary>One run of <c>check</c> over its reports.</summary>
/// <param name="parsed">The command line.</param>
/// <param name="host">The world, as the command sees it.</param>
/// <param name="inputs">Which files it reads.</param>
/// <param name="options">How it shows and weighs what it finds.</param>
internal sealed class CheckRun(ParseResult parsed, Host host, InputOptions inputs, CheckOptions options)
{
    private readonly OutputFormat _format = options.Format(parsed);
    private readonly FindingTally _tally = new();

    // Of the files of a list, those that the baseline has entries of.
    private readonly HashSet<ReportFile> _inBaseline = [];

    public int Run(Linter linter, LinterOptions rules, OutputTarget target)
    {
        var found = inputs.Find(parsed, host);
        // Of a list nobody knows how much is left.
        var held = host.ShowsProgress && !found.IsListed ? new HeldStream(target.Stream) : null;
        var writer = Open(target, held, rules, found);
        var settings = inputs.Settings(parsed, host, rules with { ReportsSuppressed = true });
        var evidence = inputs.Evidence(parsed, host, settings, found);
        var checker = new FileChecker(linter, new(host.Input), settings, evidence, options.Statistics(parsed))
        {
            Explains = _format.ShowsReports,
        };
        var baseline = options.Baseline(parsed) is { } known ? BaselineOutput.Read(known, host.Folder) : null;
        var written = options.WriteBaseline(parsed) is { } path ? new BaselineWriter(path, host.Folder) : null;

        var summary = new CheckSummary(KeepsProblems(found));
        var set = found.Found is { } files ? new ReportSetChecker(checker, settings, files, host.Descriptors) : null;
        var list = new ReportListChecker(settings, host.Descriptors);
        summary.Add(found.Problems);
        if (set is not null)
            summary.Add(settings.Problems);
        writer.Start();
        using (var progress = RunProgress.Start(host, held, set?.Included.Count ?? 0))
        {
            Action? advance = progress is null ? null : progress.Advance;
            foreach (var result in set?.Check(host.Interrupted, advance) ?? list.Check(found.Files, checker, host.Interrupted))
                Take(written?.Take(result) ?? baseline?.Mark(result) ?? result, found, summary, writer, baseline);
        }
        if (set is null)
            summary.Add(settings.Problems);
        summary.Add(evidence.Problems);
        InputOptions.WarnOfSkipped(settings, evidence, host);
        var isMisconfigured = set?.HasConfigurationFindings ?? list.HasConfigurationFindings;
        var status = summary.HasProblems || isMisconfigured ? ExitStatus.Failed : options.FailOn(parsed).StatusOf(summary.Findings.Worst);
        writer.Finish(summary, status);
        target.Commit();
        WriteBaselines(written, baseline, set is null ? _inBaseline : set.Included);
        WriteTotals(summary, target.IsFile);
        return status;
    }

    private IResultWriter Open(OutputTarget target, HeldStream? held, LinterOptions rules, ReportSet found) =>
        _format.Open(new(held ?? target.Stream, host, target.UsesColor(host), options.FailOn(parsed))
        {
            Tally = _tally,
            Text = options.Text(parsed, rules, host),
            Pages = target.Folder?.With(found.Found),
        });

    // A list may name any number of files that are missing.
    private bool KeepsProblems(ReportSet found) => _format.ListsProblems || !found.IsListed;

    private void Take(FileResult result, ReportSet found, CheckSummary summary, IResultWriter writer, BaselineFile? baseline)
    {
        summary.Add(result);
        writer.Write(result);
        if (result.Problem is not null && !KeepsProblems(found))
            SummaryText.WriteProblem(host.Error, result.Problem);
        if (found.IsListed && baseline?.Has(result.File) is true)
            _inBaseline.Add(result.File);
    }

    private void WriteBaselines(BaselineWriter? written, BaselineFile? baseline, IEnumerable<ReportFile> checkedFiles)
    {
        if (written is not null)
            BaselineOutput.Write(written, options.WriteBaseline(parsed)!, host.Notes);
        if (baseline is not null)
            BaselineOutput.WriteStale(baseline, checkedFiles, host.Error);
    }

    // On a terminal the totals stand below everything else; a program that reads its own format from standard output does not get them.
    private void WriteTotals(CheckSummary summary, bool isFile)
    {
        SummaryText.Write(host.Error, summary, host.Descriptors, options.Statistics(parsed));
        if (_format.IsForPeople || isFile)
            host.Notes.WriteLine(SummaryText.Totals(summary, _tally.LeftOut));
    }
}
