using System.CommandLine;
using ReportLint.Analysis;
using ReportLint.Cli.Files;
using ReportLint.Cli.Fixing;
using ReportLint.CodeFixes;
using ReportLint.Hosting.Checking;
using ReportLint.Hosting.Files;
using ReportLint.Hosting.Settings;

namespace ReportLint.Cli.CommandLine;

/// <summary><c>reportlint fix</c>: fixes what can be fixed and writes the files back.</summary>
internal static class FixCommand
{
    public static Command Create(Host host)
    {
        var (inputs, rules, failOn, display) =
            (new InputOptions(), new RuleOptions(host.Descriptors), FailureOption.Create(), new DisplayOptions());
        var suggested = new Option<bool>("--suggested") { Description = "Also apply suggested fixes, which a person should review" };
        var diff = new Option<bool>("--diff") { Description = "Write a diff to standard output instead of changing files" };
        var silence = new Option<bool>("--add-suppressions")
        {
            Description = "Add a suppression comment for each finding, and fix nothing"
        };
        var reason = new Option<string>("--reason")
        {
            Description = "The reason to write in the comments of --add-suppressions",
            HelpName = "TEXT",
            DefaultValueFactory = _ => ""
        };
        reason.Validators.Add(result =>
        {
            if (!SuppressionWriter.MayBeReason(result.GetValueOrDefault<string>()))
                result.AddError(SuppressionWriter.ReasonMistake);
        });
        var command = new Command("fix", "Fix what can be fixed.") { suggested, diff, silence, reason, failOn };
        inputs.AddTo(command);
        rules.AddTo(command);
        display.AddQuietTo(command);
        command.SetAction(parsed =>
        {
            var upTo = parsed.GetValue(suggested) ? FixSafety.Suggested : FixSafety.Safe;
            var settings = inputs.Settings(parsed, host, rules.Read(parsed));
            var linter = new Linter(host.Analyzers(), host.CodeFixes());
            var evidence = inputs.Evidence(parsed, host, settings);
            var fixer = new FileFixer(new(host.Input), settings, evidence, parsed.GetValue(silence)
                ? FileFixer.WithSuppressions(linter, parsed.GetRequiredValue(reason)) : FileFixer.WithFixes(linter, upTo));
            var threshold = parsed.GetValue(failOn) ?? FailureOption.Default;
            return Run(parsed, display.Apply(parsed, host), inputs, settings, evidence, fixer, parsed.GetValue(diff), threshold);
        });
        return command;
    }

    private static int Run(ParseResult parsed, Host host, InputOptions inputs, SettingsResolver settings, EvidenceResolver evidence,
        FileFixer fixer, bool isDiff, FailureThreshold failOn)
    {
        var found = inputs.Find(parsed, host);
        var writer = new FixWriter(host.Output, isDiff);
        var summary = new FixSummary(host.Error, host.Notes, isDiff);
        foreach (var problem in found.Problems)
            summary.Add(problem);
        // What is wrong in the configuration is reported first, unless it is found on the way through a list.
        var included = found.Found is null ? null : settings.Included(found.Found);
        if (included is not null)
            AddConfiguration(summary, settings, host);
        foreach (var outcome in included is not null
            ? OrderedParallel.Select(included, Fix, host.Interrupted)
            : OrderedPipeline.Select(settings.Included(new ListedOnce().Of(found.Files)), Fix, host.Interrupted))
        {
            if ((outcome.Problem ?? writer.Write(outcome)) is { } problem)
                summary.Add(problem);
            else
                summary.Add(outcome);
        }
        if (included is null)
            AddConfiguration(summary, settings, host);
        foreach (var problem in evidence.Problems)
            summary.Add(problem);
        InputOptions.WarnOfSkipped(settings, evidence, host);
        summary.WriteTotals();
        if (summary.HasProblems)
            return ExitStatus.Failed;
        return isDiff && summary.ChangedFiles > 0 ? ExitStatus.Found : failOn.StatusOf(summary.Remaining.Worst);

        FixOutcome Fix(ReportFile file) => fixer.Fix(file, host.Interrupted);
    }

    private static void AddConfiguration(FixSummary summary, SettingsResolver settings, Host host)
    {
        foreach (var problem in settings.Problems)
            summary.Add(problem);
        foreach (var invalid in settings.Check(host.Descriptors))
            summary.AddConfiguration(invalid);
    }
}
