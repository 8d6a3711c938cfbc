using System.CommandLine;
using ReportLint.Analysis;
using ReportLint.Claims;
using ReportLint.Cli.Files;
using ReportLint.Cli.Output.Pages;
using ReportLint.Cli.Output.Text;
using ReportLint.Hosting.Files;
using ReportLint.Hosting.Output;
using ReportLint.Hosting.Settings;

namespace ReportLint.Cli.CommandLine;

/// <summary><c>reportlint claims</c>: prints what a report is understood to claim, to see why a rule spoke or stayed silent.</summary>
internal static class ClaimsCommand
{
    public static Command Create(Host host)
    {
        var inputs = new InputOptions();
        var command = new Command("claims", "Print what reports claim, as the rules see it.");
        var display = new DisplayOptions();
        inputs.AddFilesTo(command);
        display.AddColorTo(command);
        command.SetAction(parsed =>
            Run(inputs.Find(parsed, host), inputs.Settings(parsed, host, new()), display.Apply(parsed, host),
                parsed.InvocationConfiguration.Output));
        return command;
    }

    private static int Run(ReportFinder found, SettingsResolver settings, Host host, TextWriter output)
    {
        var files = new ReportFileReader(host.Input);
        var readers = new Dictionary<LinterOptions, ReportReader>(ReferenceEqualityComparer.Instance);
        var problems = found.Problems.ToList();
        var palette = new Palette(host.UsesColor);
        var table = new ClaimsTable(output, palette, host.Width);
        var isFirst = true;
        foreach (var file in found.Files)
        {
            host.Interrupted.ThrowIfCancellationRequested();
            var its = settings.For(file);
            var read = files.Read(file, its);
            if (!readers.TryGetValue(its.Options, out var reader))
                readers.Add(its.Options, reader = new(its.Options.Reading, its.Options.Languages));
            if (read.Text is null)
            {
                problems.Add(read.Problem ?? new(file.Name, read.Unreadable!.Message));
                continue;
            }
            if (found.Files.Count > 1)
                output.WriteLine($"{(isFirst ? "" : "\n")}{palette.Strong(Printable.Text(file.Name))}:");
            isFirst = false;
            table.Write(reader.Read(read.Text));
        }
        InputOptions.WarnOfSkipped(settings.Skipped, host);
        foreach (var problem in problems)
            host.Error.WriteLine($"error: {Printable.Text(problem.ToString())}");
        return problems.Count > 0 ? ExitStatus.Failed : ExitStatus.Nothing;
    }
}
