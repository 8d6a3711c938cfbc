using System.CommandLine;
using ReportLint.Analysis;
using ReportLint.Cli.Output.Text;
using ReportLint.Cli.Verifying;
using ReportLint.Diagnostics;
using ReportLint.Hosting.Checking;
using ReportLint.Hosting.Files;
using ReportLint.Hosting.Output;
using ReportLint.Hosting.Settings;

namespace ReportLint.Cli.CommandLine;

/// <summary><c>reportlint verify</c>: lists what reports claim, and what bears each claim out or contradicts it.</summary>
internal static class VerifyCommand
{
    private static readonly string[] Formats = ["text", "json", "markdown"];

    public static Command Create(Host host)
    {
        var (inputs, rules, failOn, display) =
            (new InputOptions(), new RuleOptions(host.Descriptors), FailureOption.Create(), new DisplayOptions());
        var format = new Option<string>("--format") { Description = $"How to write the claims: {string.Join(", ", Formats)} [default: text]", HelpName = "FORMAT", DefaultValueFactory = _ => Formats[0] };
        format.Validators.Add(result =>
        {
            if (!Formats.Contains(result.GetValueOrDefault<string>()))
                result.AddError($"Unknown format '{result.GetValueOrDefault<string>()}'; expected one of {string.Join(", ", Formats)}");
        });
        var output = new Option<string?>("--output") { Description = "Write the claims to this file, whole or not at all", HelpName = "FILE" };
        var command = new Command("verify", "List what reports claim, and what confirms or contradicts each claim.") { format, output, failOn };
        inputs.AddTo(command);
        rules.AddTo(command);
        display.AddTo(command);
        command.SetAction(parsed =>
        {
            var seen = display.Apply(parsed, host);
            using var target = OutputTarget.Open(parsed.GetValue(output), host);
            var writer = Open(parsed.GetRequiredValue(format), target.Stream, new(target.UsesColor(seen)), seen.IsQuiet);
            var status = Run(parsed, host, inputs, inputs.Settings(parsed, host, rules.Read(parsed)), writer, parsed.GetValue(failOn) ?? FailureThreshold.Warning);
            target.Commit();
            return status;
        });
        return command;
    }

    private static VerdictWriter Open(string format, Stream stream, Palette palette, bool isQuiet) => format switch
    {
        "json" => new VerdictJson(stream),
        "markdown" => new VerdictMarkdown(stream),
        _ => new VerdictText(stream, palette, withTotals: !isQuiet),
    };

    private static int Run(ParseResult parsed, Host host, InputOptions inputs, SettingsResolver settings, VerdictWriter writer, FailureThreshold failOn)
    {
        var found = inputs.Find(parsed, host);
        var evidence = inputs.Evidence(parsed, host, settings);
        var (linter, reader) = (new Linter(host.Analyzers()), new ReportFileReader(host.Input));
        var problems = found.Problems.ToList();
        var (counts, severities) = (default(VerdictCounts), new SeverityCounts());
        writer.Start();
        foreach (var file in OrderedParallel.Select(settings.Included(found.Files), file => Verify(file, linter, reader, settings, evidence, host.Interrupted), host.Interrupted))
        {
            counts += VerdictCounts.Of(file.Claims);
            foreach (var claim in file.Claims)
                severities.Add(claim.Contradiction?.Severity ?? DiagnosticSeverity.Off);
            if (file.Problem is not null)
                problems.Add(file.Problem);
            writer.Write(file);
        }
        problems.AddRange(settings.Problems.Concat(evidence.Problems));
        writer.Finish(counts, problems);
        foreach (var problem in problems)
            host.Error.WriteLine($"error: {Printable.Text(problem.ToString())}");
        InputOptions.WarnOfSkipped(settings, evidence, host);
        return problems.Count > 0 ? ExitStatus.Failed : failOn.StatusOf(severities.Worst);
    }

    private static VerifiedFile Verify(ReportFile file, Linter linter, ReportFileReader reader, SettingsResolver settings, EvidenceResolver evidence, CancellationToken cancellationToken)
    {
        var its = settings.For(file);
        var read = reader.Read(file, its);
        return read.Text is { } text
            ? new(file, text, linter.Verify(text, its.Options, evidence.For(file), cancellationToken))
            : new(file, null, [], read.Problem ?? new(file.Name, read.Unreadable!.Message));
    }
}
