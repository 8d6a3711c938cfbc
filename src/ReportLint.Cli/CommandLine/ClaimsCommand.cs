using System.CommandLine;
using ReportLint.Analysis;
using ReportLint.Claims;
using ReportLint.Cli.Files;
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
        inputs.AddFilesTo(command);
        command.SetAction(parsed => Run(inputs.Find(parsed, host), inputs.Settings(parsed, host, new()), host, parsed.InvocationConfiguration.Output));
        return command;
    }

    private static int Run(ReportFinder found, SettingsResolver settings, Host host, TextWriter output)
    {
        var files = new ReportFileReader(host.Input);
        var readers = new Dictionary<LinterOptions, ReportReader>(ReferenceEqualityComparer.Instance);
        var problems = found.Problems.ToList();
        foreach (var file in found.Files)
        {
            host.Interrupted.ThrowIfCancellationRequested();
            var its = settings.For(file);
            var read = files.Read(file, its);
            if (!readers.TryGetValue(its.Options, out var reader))
                readers.Add(its.Options, reader = new(its.Options.Reading, its.Options.Languages));
            if (read.Text is null)
                problems.Add(read.Problem ?? new(file.Name, read.Unreadable!.Message));
            else
                Write(output, found.Files.Count > 1 ? file.Name : "", ClaimsDump.Write(reader.Read(read.Text)));
        }
        InputOptions.WarnOfSkipped(settings.Skipped, host);
        foreach (var problem in problems)
            host.Error.WriteLine($"error: {Printable.Text(problem.ToString())}");
        return problems.Count > 0 ? ExitStatus.Failed : ExitStatus.Nothing;
    }

    private static void Write(TextWriter output, string name, string claims)
    {
        if (name.Length > 0)
            output.WriteLine($"{Printable.Text(name)}:");
        foreach (var line in claims.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            output.WriteLine(Printable.Text(line.TrimEnd('\r')));
    }
}
