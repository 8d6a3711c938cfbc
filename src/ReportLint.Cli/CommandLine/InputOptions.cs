using System.CommandLine;
using System.CommandLine.Parsing;
using ReportLint.Analysis;
using ReportLint.Cli.Files;
using ReportLint.Configuration;
using ReportLint.Diagnostics;
using ReportLint.Evidence;
using ReportLint.Hosting.Files;
using ReportLint.Hosting.Output;
using ReportLint.Hosting.Settings;

namespace ReportLint.Cli.CommandLine;

/// <summary>Which files a command reads.</summary>
internal sealed class InputOptions
{
    private const string StandardInputName = "<stdin>";

    private readonly Argument<string[]> _paths = new("PATH")
    {
        Description = "Files, folders, patterns or - for standard input [default: the current folder]",
        Arity = ArgumentArity.ZeroOrMore,
        // The library's own way to an array is reflection, which native code does not have.
        CustomParser = static result => [.. result.Tokens.Select(static token => token.Value)],
    };

    private readonly Option<string?> _standardInputName = new("--stdin-filename")
    {
        Description = $"The name to show for standard input [default: {StandardInputName}]",
        HelpName = "NAME",
    };

    private readonly FileListOption _list = new();
    private readonly ConfigurationOptions _configuration = new();

    private readonly Option<FileSize?> _largest = new("--max-file-size")
    {
        Description = "Report larger files as RL5007 and do not read them, for example 64MB or 1.5GiB; up to 1GiB",
        HelpName = "SIZE",
        CustomParser = result =>
        {
            if (FileSize.Parse(result.Tokens[0].Value) is { } size)
                return size;
            result.AddError($"'{result.Tokens[0].Value}' is not a size from 1 byte to 1GiB, such as 4096, 64MB or 0.5GiB");
            return default;
        },
    };

    private readonly Option<string?> _root = new("--root")
    {
        Description = "The folder that reports are compared with [default: the nearest one with version control data above each]",
        HelpName = "DIR",
    };

    private readonly Option<string[]?> _evidence = new("--evidence")
    {
        Description = "Result files that reports are compared with: a file or a pattern; may be repeated",
        HelpName = "GLOB",
    };

    /// <summary>Adds all to a command that holds reports against something.</summary>
    public void AddTo(Command command)
    {
        command.Add(_evidence);
        command.Add(_root);
        AddFilesTo(command);
    }

    /// <summary>Adds what says which files are read.</summary>
    public void AddFilesTo(Command command)
    {
        command.Add(_paths);
        _list.AddTo(command);
        command.Add(_standardInputName);
        command.Add(_largest);
        _configuration.AddTo(command);
    }

    /// <summary>Finds the files and describes the folders that have none, or opens the list that names them.</summary>
    /// <exception cref="CommandException">The list cannot be read, or other reports are named as well.</exception>
    public ReportSet Find(ParseResult parsed, Host host) => Find(parsed, host, static path => path);

    /// <summary>Finds the files, of which some paths may say more than their name.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="host">What the command runs in.</param>
    /// <param name="fileOf">The file, the folder or the pattern that a path names.</param>
    /// <exception cref="CommandException">The list cannot be read, or other reports are named as well.</exception>
    public ReportSet Find(ParseResult parsed, Host host, Func<string, string> fileOf)
    {
        if (_list.IsGiven(parsed))
        {
            RefuseOthers(parsed);
            return _list.Open(parsed, host);
        }
        var finder = new ReportFinder(host.Folder, parsed.GetValue(_standardInputName) ?? StandardInputName);
        foreach (var path in Paths(parsed))
            finder.Add(fileOf(path));
        WarnOfSkipped(finder.Skipped, host);
        foreach (var folder in finder.FoldersWithoutReports)
            host.Error.WriteLine($"warning: {Printable.Text(folder)}: no reports (*.md, *.markdown) in this folder");
        return ReportSet.Of(finder);
    }

    private void RefuseOthers(ParseResult parsed)
    {
        if (parsed.GetValue(_paths) is { Length: > 0 })
        {
            _ = Paths(parsed);
            throw new CommandException($"{FileListOption.Name} and PATH cannot be used together");
        }
        if (parsed.GetValue(_standardInputName) is not null)
            throw new CommandException(
                $"{FileListOption.Name} and --stdin-filename cannot be used together: no report is read from standard input");
    }

    /// <summary>What the command line and the configuration files say together.</summary>
    /// <exception cref="CommandException">The file of <c>--config</c> cannot be read.</exception>
    public SettingsResolver Settings(ParseResult parsed, Host host, LinterOptions rules) =>
        _configuration.Settings(parsed, host, rules, parsed.GetValue(_largest));

    /// <summary>The full path of the file of <c>--config</c>; null where none is named.</summary>
    public string? ConfigurationFile(ParseResult parsed, Host host) => _configuration.File(parsed, host);

    /// <summary>What the reports are compared with.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="host">What the command runs in.</param>
    /// <param name="settings">What holds for each report.</param>
    /// <param name="found">The reports, where they were searched for before; the search may have listed their repository.</param>
    /// <exception cref="CommandException">The root is no folder.</exception>
    public EvidenceResolver Evidence(ParseResult parsed, Host host, SettingsResolver settings, ReportSet? found = null)
    {
        var root = parsed.GetValue(_root) is { } named ? Path.GetFullPath(named, host.Folder) : null;
        if (root is not null && !Directory.Exists(root))
            throw new CommandException($"--root: '{parsed.GetValue(_root)}' is not a folder");
        var evidence = new EvidenceResolver(host.Folder, root, Results(parsed), settings, found?.Walks);
        evidence.ReadNamed();
        return evidence;
    }

    /// <summary>Warns of files that are skipped, because they cannot be read or are not regular files.</summary>
    public static void WarnOfSkipped(IEnumerable<Problem> skipped, Host host)
    {
        foreach (var problem in skipped)
            host.Error.WriteLine($"warning: {Printable.Text(problem.ToString())}; skipped");
    }

    /// <summary>Warns of configuration files that are skipped, and of their patterns that matched no result file.</summary>
    public static void WarnOfSkipped(SettingsResolver settings, EvidenceResolver evidence, Host host)
    {
        WarnOfSkipped(settings.Skipped, host);
        foreach (var pattern in evidence.Unmatched)
            host.Error.WriteLine($"warning: {ConfigurationKeys.Evidence.Name}: {Printable.Text(pattern.ToString())}");
    }

    /// <summary>The files and folders that the paths name, as full paths; of a pattern, the folder in front of it.</summary>
    /// <exception cref="CommandException">One of them is standard input.</exception>
    public IEnumerable<string> WatchedPaths(ParseResult parsed, Host host)
    {
        if (_list.IsGiven(parsed))
            throw new CommandException($"--watch and {FileListOption.Name} cannot be used together; name files or folders");
        var paths = Paths(parsed);
        if (paths.Contains("-"))
            throw new CommandException("--watch needs files: standard input does not change");
        return [.. paths.Select(path => ReportFinder.RootOf(path, host.Folder)).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The result files that the command line names.</summary>
    public IEnumerable<ResultPattern> WatchedResults(ParseResult parsed, Host host) =>
        Results(parsed).Select(written => new ResultPattern(host.Folder, written));

    private string[] Results(ParseResult parsed) => parsed.GetValue(_evidence) ?? [];

    private string[] Paths(ParseResult parsed)
    {
        var paths = parsed.GetValue(_paths) ?? [];
        // An argument that takes any number of values takes in every option that is unknown, too.
        foreach (var path in paths)
        {
            if (path is ['-', _, ..] && !parsed.Tokens.SkipWhile(token => token.Type != TokenType.DoubleDash)
                .Any(token => token.Value == path))
                throw new CommandException(UnknownOption(path, parsed.CommandResult.Command));
        }
        return paths is [] ? ["."] : paths;
    }

    private static string UnknownOption(string written, Command command)
    {
        var closest = Suggestion.For(written, command.Options.Select(option => option.Name));
        return $"Unknown option '{written}'; {(closest is null ? $"see 'reportlint {command.Name} --help'" : $"did you mean {closest}?")}";
    }
}
