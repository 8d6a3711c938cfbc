using System.CommandLine;
using ReportLint.Analysis;
using ReportLint.Cli.Files;
using ReportLint.Cli.Verifying;
using ReportLint.Diagnostics;
using ReportLint.Hosting.Checking;
using ReportLint.Hosting.Files;
using ReportLint.Hosting.Settings;

namespace ReportLint.Cli.CommandLine;

/// <summary><c>reportlint verify</c>: lists what reports claim, and what confirms or contradicts each claim.</summary>
internal static class VerifyCommand
{
    private const int MostNames = 3;

    public static Command Create(Host host)
    {
        var (inputs, rules, options, display) =
            (new InputOptions(), new RuleOptions(host.Descriptors), new VerifyOptions(), new DisplayOptions());
        var command = new Command("verify", "List what reports claim, and what confirms or contradicts each claim.");
        options.AddTo(command);
        inputs.AddTo(command);
        rules.AddTo(command);
        display.AddTo(command);
        command.SetAction(parsed =>
        {
            var seen = display.Apply(parsed, host);
            using var target = OutputTarget.Open(options.Output(parsed), host);
            var writer = options.Open(parsed, target.Stream, new(target.UsesColor(seen)), seen.IsQuiet);
            var status = Run(parsed, host, inputs, inputs.Settings(parsed, host, rules.Read(parsed)), writer, options.FailOn(parsed));
            target.Commit();
            return status;
        });
        return command;
    }

    private static int Run(ParseResult parsed, Host host, InputOptions inputs, SettingsResolver settings, VerdictWriter writer,
        FailureThreshold failOn)
    {
        var found = inputs.Find(parsed, host);
        var evidence = inputs.Evidence(parsed, host, settings, found);
        var (linter, reader) = (new Linter(host.Analyzers()), new ReportFileReader(host.Input));
        var problems = new ProblemLog(host.Error, isKept: !found.IsListed || writer.ListsProblems);
        problems.Add(found.Problems);
        var (counts, severities, isBound) = (default(VerdictCounts), new SeverityCounts(), false);
        writer.Start();
        foreach (var file in found.Found is { } files
            ? OrderedParallel.Select(settings.Included(files), Verify, host.Interrupted)
            : OrderedPipeline.Select(settings.Included(found.Files), Verify, host.Interrupted))
        {
            counts += file.Counts;
            foreach (var claim in file.Claims)
                severities.Add(claim.Contradiction?.Severity ?? DiagnosticSeverity.Off);
            isBound |= file.Claims.Any(claim => claim.IsBound);
            if (file.Problem is not null)
                problems.Add(file.Problem);
            writer.Write(file);
        }
        problems.Add(settings.Problems.Concat(evidence.Problems));
        // Nothing was verified, and nobody would notice that the files are of something else.
        if (!isBound && problems.IsEmpty && evidence.ResultFiles.Any())
            problems.Add(new Problem(NamesOf(evidence), "no claim of the reports could be bound to this evidence"));
        writer.Finish(counts, problems.Kept);
        problems.Write();
        InputOptions.WarnOfSkipped(settings, evidence, host);
        return problems.IsEmpty ? failOn.StatusOf(severities.Worst) : ExitStatus.Failed;

        VerifiedFile Verify(ReportFile file)
        {
            var its = settings.For(file);
            var read = reader.Read(file, its);
            if (read.Text is not { } text)
                return new(file, null, [], read.Problem ?? new(file.Name, read.Unreadable!.Message));
            var report = linter.Verify(text, its.Options, evidence.For(file), host.Interrupted);
            return new(file, text, report.Claims) { Relations = report.Relations };
        }
    }

    private static string NamesOf(EvidenceResolver evidence)
    {
        var names = evidence.ResultFiles.ToArray();
        return string.Join(", ", names.Take(MostNames)) + (names.Length > MostNames ? $" and {names.Length - MostNames} more" : "");
    }
}
