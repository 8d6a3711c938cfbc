using System.CommandLine;
using System.Text;
using ReportLint.Configuration;
using ReportLint.Evidence;
using ReportLint.Hosting.Files;
using ReportLint.Text;

namespace ReportLint.Cli.CommandLine;

/// <summary><c>reportlint init</c>: writes a section for reports into the <c>.editorconfig</c> of the current folder, everything in it
/// commented out.</summary>
internal static class InitCommand
{
    private const string FileName = ".editorconfig";

    public static Command Create(Host host)
    {
        var command = new Command("init", "Add a section for reports to .editorconfig, with every setting as a comment.");
        command.SetAction(parsed => Run(Path.Combine(host.Folder, FileName), host));
        return command;
    }

    private static int Run(string path, Host host)
    {
        var before = Read(path);
        if (before.Content.Contains(ConfigurationKeys.Prefix, StringComparison.OrdinalIgnoreCase))
            throw new CommandException($"{FileName} already has a section for reports");
        var lineEnding = before.Content.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var gap = before.Length == 0 ? "" : before.Content.EndsWith('\n') ? lineEnding : lineEnding + lineEnding;
        var after = SourceText.From(before.Content + gap + Section().ReplaceLineEndings(lineEnding), before.Encoding);
        using (var file = new AtomicFile(path))
        {
            file.Stream.Write(TextEncoder.Encode(after));
            file.Commit();
        }
        host.Error.WriteLine($"Wrote a section for reports to {FileName}; each setting is a comment until you change it");
        return ExitStatus.Nothing;
    }

    private static SourceText Read(string path)
    {
        try
        {
            if (!File.Exists(path))
                return SourceText.From("");
            return TextDecoder.TryDecode(SpecialFile.ReadRegular(path), out var text, out var failure)
                ? text : throw new CommandException($"{FileName}: {failure.Message}");
        }
        catch (Exception cause) when (Problem.IsExpected(cause))
        {
            throw new CommandException(Problem.From(FileName, cause).ToString());
        }
    }

    private static string Section()
    {
        var section = new StringBuilder("""
            # ReportLint: claims in reports that nobody can check, or that contradict themselves.
            [*.{md,markdown}]

            # A severity for one rule, for a category and for all: error, warning, suggestion, none, default.
            # dotnet_diagnostic.RL2001.severity = error
            # dotnet_analyzer_diagnostic.category-Wording.severity = none
            # dotnet_analyzer_diagnostic.severity = warning

            """);
        foreach (var key in ConfigurationKeys.All)
            section.Append('\n').Append("# ").Append(key.Summary).Append('\n').Append("# ").Append(key.Name).Append(" = ")
                .Append(key.Example).Append('\n');
        return section.ToString();
    }
}
