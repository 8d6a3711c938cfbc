using System.CommandLine;
using ReportLint.Analysis;
using ReportLint.Cli.Baselines;
using ReportLint.Cli.Files;
using ReportLint.Cli.Output;
using ReportLint.Cli.Progress;
using ReportLint.Cli.Watching;
using ReportLint.Hosting.Baselines;
using ReportLint.Hosting.Checking;
using ReportLint.Hosting.Files;
using ReportLint.Hosting.Output;

namespace ReportLint.Cli.CommandLine;

/// <summary><c>reportlint check</c>: finds defects and writes them.</summary>
internal static class CheckCommand
{
    public static Command Create(Host host)
    {
        var (inputs, rules, options, display) =
            (new InputOptions(), new RuleOptions(host.Descriptors), new CheckOptions(), new DisplayOptions());
        var command = new Command("check", "Find defects in reports.");
        inputs.AddTo(command);
        rules.AddTo(command);
        options.AddTo(command);
        display.AddTo(command);
        command.SetAction(parsed =>
        {
            var linter = new Linter(host.Analyzers(), host.CodeFixes());
            var seen = display.Apply(parsed, host);
            return options.Watches(parsed)
                ? Watch(parsed, seen, inputs, rules.Read(parsed), options, linter)
                : Run(parsed, seen, inputs, rules.Read(parsed), options, linter);
        });
        return command;
    }

    // To end it is how it is meant to end, whenever that is.
    private static int Watch(ParseResult parsed, Host host, InputOptions inputs, LinterOptions rules, CheckOptions options, Linter linter)
    {
        if (options.WriteBaseline(parsed) is not null)
            throw new CommandException("--watch and --write-baseline cannot be used together: every finding would be known at once");
        var baseline = options.Baseline(parsed) is { } known ? Path.GetFullPath(known, host.Folder) : null;
        string?[] others = [baseline, inputs.ConfigurationFile(parsed, host)];
        var paths = inputs.WatchedPaths(parsed, host).Concat(others.OfType<string>());
        using var changes = new ChangeWatcher(paths, inputs.WatchedResults(parsed, host));
        try
        {
            while (true)
            {
                Run(parsed, host, inputs, rules, options, linter);
                host.Notes.WriteLine("Watching for changes; press Ctrl+C to stop");
                var changed = changes.Wait(host.Interrupted);
                host.Notes.WriteLine($"Changed: {Printable.Text(ReportFile.NameOf(changed, host.Folder))}");
            }
        }
        catch (OperationCanceledException) when (host.Interrupted.IsCancellationRequested)
        {
            return ExitStatus.Nothing;
        }
    }

    private static int Run(ParseResult parsed, Host host, InputOptions inputs, LinterOptions rules, CheckOptions options, Linter linter)
    {
        using var target = OutputTarget.Open(options.Output(parsed), host);
        var (format, tally) = (options.Format(parsed), new FindingTally());
        var held = host.ShowsProgress ? new HeldStream(target.Stream) : null;
        var text = options.Text(parsed, rules, host);
        var writer = format.Open(new(held ?? target.Stream, host, target.UsesColor(host), options.FailOn(parsed)) { Tally = tally, Text = text });
        var found = inputs.Find(parsed, host);
        var settings = inputs.Settings(parsed, host, rules with { ReportsSuppressed = true });
        var evidence = inputs.Evidence(parsed, host, settings);
        var checker = new FileChecker(linter, new(host.Input), settings, evidence, options.Statistics(parsed));

        var baseline = options.Baseline(parsed) is { } known ? BaselineOutput.Read(known, host.Folder) : null;
        var written = options.WriteBaseline(parsed) is { } path ? new BaselineWriter(path, host.Folder) : null;
        var summary = new CheckSummary();
        var reports = new ReportSetChecker(checker, settings, found.Files, host.Descriptors);
        summary.Add(found.Problems);
        summary.Add(settings.Problems);
        writer.Start();
        using (var progress = RunProgress.Start(host, held, reports.Included.Count))
        {
            foreach (var all in reports.Check(host.Interrupted))
            {
                var result = written?.Take(all) ?? baseline?.Mark(all) ?? all;
                summary.Add(result);
                writer.Write(result);
                progress?.Advance();
            }
        }
        summary.Add(evidence.Problems);
        InputOptions.WarnOfSkipped(settings, evidence, host);
        var status = summary.Problems.Count > 0 || reports.HasConfigurationFindings ? ExitStatus.Failed : options.FailOn(parsed).StatusOf(summary.Severities.Worst);
        writer.Finish(summary, status);
        target.Commit();
        if (written is not null)
            BaselineOutput.Write(written, options.WriteBaseline(parsed)!, host.Notes);
        if (baseline is not null)
            BaselineOutput.WriteStale(baseline, reports.Included, host.Error);
        SummaryText.Write(host.Error, summary, host.Descriptors, options.Statistics(parsed));
        if (format.IsForPeople || target.IsFile)
            WriteTotals(host, summary, tally);
        return status;
    }

    // On a terminal they stand below everything else; a program that reads its own format from standard output does not get them.
    private static void WriteTotals(Host host, CheckSummary summary, FindingTally tally) =>
        host.Notes.WriteLine(SummaryText.Totals(summary, tally.LeftOut));
}
