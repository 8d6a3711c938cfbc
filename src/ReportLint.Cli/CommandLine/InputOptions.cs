using System.CommandLine;
using System.CommandLine.Parsing;
using ReportLint.Analysis;
using ReportLint.Cli.Files;

namespace ReportLint.Cli.CommandLine;

/// <summary>Which files a command reads.</summary>
internal sealed class InputOptions
{
    private readonly Argument<string[]> _paths = new("PATH")
    {
        Description = "Files, folders, patterns or - for standard input [default: the current folder]",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string> _standardInputName = new("--stdin-filename")
    {
        Description = "The name to report standard input under",
        HelpName = "NAME",
        DefaultValueFactory = _ => "<stdin>",
    };

    private readonly Option<FileSize> _largest = new("--max-file-size")
    {
        Description = "Files above this size are not read and reported as RL5007; as 64MB or 1.5GiB, up to 1GiB",
        HelpName = "SIZE",
        DefaultValueFactory = _ => FileSize.Default,
        CustomParser = result =>
        {
            if (FileSize.Parse(result.Tokens[0].Value) is { } size)
                return size;
            result.AddError($"'{result.Tokens[0].Value}' is not a size from 1 byte to 1GiB, as 4096, 64MB or 0.5GiB");
            return default;
        },
    };

    public void AddTo(Command command)
    {
        command.Add(_paths);
        command.Add(_standardInputName);
        command.Add(_largest);
    }

    /// <summary>Finds the files and tells of the folders that have none.</summary>
    public ReportFinder Find(ParseResult parsed, Host host)
    {
        var finder = new ReportFinder(host.Folder, parsed.GetRequiredValue(_standardInputName));
        foreach (var path in Paths(parsed))
            finder.Add(path);
        foreach (var folder in finder.FoldersWithoutReports)
            host.Error.WriteLine($"warning: {folder}: no reports (*.md, *.markdown) in this folder");
        return finder;
    }

    public ReportFileReader Reader(ParseResult parsed, Host host, LinterOptions rules) => new(host.Input, parsed.GetRequiredValue(_largest), rules);

    private string[] Paths(ParseResult parsed)
    {
        var paths = parsed.GetRequiredValue(_paths);
        // An argument that takes any number of values takes in every option that is unknown, too.
        var escaped = parsed.Tokens.SkipWhile(token => token.Type != TokenType.DoubleDash).Select(token => token.Value).ToArray();
        var unknown = paths.FirstOrDefault(path => path is ['-', _, ..] && !escaped.Contains(path));
        if (unknown is not null)
            throw new CommandException(UnknownOption(unknown, parsed.CommandResult.Command));
        return paths is [] ? ["."] : paths;
    }

    private static string UnknownOption(string written, Command command)
    {
        var closest = Suggestion.For(written, command.Options.Select(option => option.Name));
        return $"Unknown option '{written}'; {(closest is null ? $"see 'reportlint {command.Name} --help'" : $"did you mean {closest}?")}";
    }
}
