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

/// <summary><c>reportlint claims</c>: prints what a report is understood to claim, to see why a rule reported something or not.</summary>
internal static class ClaimsCommand
{
    private const int MostReaders = 16;

    public static Command Create(Host host)
    {
        var inputs = new InputOptions();
        var command = new Command("claims", "Print what reports claim, as the rules see it.");
        var display = new DisplayOptions();
        inputs.AddFilesTo(command);
        var relations = new Option<bool>("--relations")
        {
            Description = "Print what was compared with what, and what came of it; for FILE:LINE, only what concerns that line",
        };
        command.Add(relations);
        display.AddColorTo(command);
        command.SetAction(parsed =>
        {
            var lines = parsed.GetValue(relations) ? new ChosenLines(host.Folder) : null;
            var found = lines is null ? inputs.Find(parsed, host) : inputs.Find(parsed, host, lines.Take);
            return Run(found, inputs.Settings(parsed, host, new()), display.Apply(parsed, host), parsed.InvocationConfiguration.Output,
                lines);
        });
        return command;
    }

    // The lines are null where relations are not asked for.
    private static int Run(ReportSet found, SettingsResolver settings, Host host, TextWriter output, ChosenLines? lines)
    {
        var files = new ReportFileReader(host.Input);
        var readers = new Dictionary<LinterOptions, ReportReader>(ReferenceEqualityComparer.Instance);
        var problems = new ProblemLog(host.Error, isKept: !found.IsListed);
        problems.Add(found.Problems);
        var palette = new Palette(host.UsesColor);
        var (table, relations) = (new ClaimsTable(output, palette, host.Width), new RelationsTable(output, palette, host.Width));
        var isFirst = true;
        foreach (var file in found.Files)
        {
            host.Interrupted.ThrowIfCancellationRequested();
            var its = settings.For(file);
            var read = files.Read(file, its);
            if (read.Text is null)
            {
                problems.Add(read.FailureOf(file));
                continue;
            }
            if (found.Found is not { Count: 1 })
                output.WriteLine($"{(isFirst ? "" : "\n")}{palette.Strong(Printable.Text(file.Name))}:");
            isFirst = false;
            var report = ReaderFor(its.Options, readers).Read(read.Text);
            if (lines is null)
                table.Write(report, ClaimsDump.Lines(report));
            else
                relations.Write(report, ClaimsDump.RelationLines(report), lines.Of(file));
            output.Flush();
        }
        InputOptions.WarnOfSkipped(settings.Skipped, host);
        problems.Write();
        return problems.IsEmpty ? ExitStatus.Nothing : ExitStatus.Failed;
    }

    private static ReportReader ReaderFor(LinterOptions options, Dictionary<LinterOptions, ReportReader> readers)
    {
        if (readers.TryGetValue(options, out var reader))
            return reader;
        // Each has buffers, and a list may name reports of any number of repositories.
        if (readers.Count == MostReaders)
            readers.Clear();
        readers.Add(options, reader = new(options.Reading, options.Languages));
        return reader;
    }
}
