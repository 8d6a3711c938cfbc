using System.CommandLine;
using ReportLint.Analysis;
using ReportLint.Configuration;
using ReportLint.Evidence;
using ReportLint.Hosting.Files;
using ReportLint.Hosting.Settings;
using ReportLint.Text;

namespace ReportLint.Cli.CommandLine;

/// <summary>Which <c>.editorconfig</c> files a command reads.</summary>
internal sealed class ConfigurationOptions
{
    private readonly Option<string?> _file = new("--config")
    {
        Description = "Read this .editorconfig file, and no other; its patterns start from the current folder",
        HelpName = "FILE",
    };

    private readonly Option<bool> _none = new("--no-config") { Description = "Do not read .editorconfig files" };

    public void AddTo(Command command)
    {
        command.Add(_file);
        command.Add(_none);
    }

    /// <summary>The full path of the file that is named; null where none is.</summary>
    public string? File(ParseResult parsed, Host host) => parsed.GetValue(_file) is { } named ? Path.GetFullPath(named, host.Folder) : null;

    /// <summary>What the command line and the configuration files say together.</summary>
    /// <exception cref="CommandException">The file that is named cannot be read.</exception>
    public SettingsResolver Settings(ParseResult parsed, Host host, LinterOptions rules, FileSize? largest)
    {
        var (named, none) = (parsed.GetValue(_file), parsed.GetValue(_none));
        if (named is not null && none)
            throw new CommandException("--config and --no-config cannot be used together");
        return new(host.Folder, rules, largest, readsFiles: !none, named is null ? null : Read(named, host));
    }

    private static EditorConfigFile Read(string named, Host host)
    {
        var path = Path.GetFullPath(named, host.Folder);
        try
        {
            if (Directory.Exists(path))
                throw new CommandException($"--config: {new Problem(named, "is a folder")}");
            var content = SpecialFile.IsDevice(path) ? System.IO.File.ReadAllBytes(path) : SpecialFile.ReadRegular(path);
            return TextDecoder.TryDecode(content, out var text, out var failure)
                ? EditorConfigFile.Parse(text, ConfigurationFiles.Normalize(path), ConfigurationFiles.Normalize(host.Folder))
                : throw new CommandException($"--config: {new Problem(named, failure.Message)}");
        }
        catch (Exception cause) when (Problem.IsExpected(cause))
        {
            throw new CommandException($"--config: {Problem.From(named, cause)}");
        }
    }
}
