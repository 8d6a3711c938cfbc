using System.CommandLine;
using ReportLint.Analysis;
using ReportLint.Cli.Watching;
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
        var output = options.Output(parsed);
        using var target = options.Format(parsed).ShowsReports ? OutputTarget.OpenForPages(output, host) : OutputTarget.Open(output, host);
        return new CheckRun(parsed, host, inputs, options).Run(linter, rules, target);
    }
}
