using System.CommandLine;
using System.CommandLine.Parsing;
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

    public InputOptions() => _paths.Validators.Add(result =>
    {
        // An argument with any number of values takes in every option that is unknown.
        var isEscaped = result.Parent is CommandResult { Tokens: var tokens } && tokens.Any(token => token.Type == TokenType.DoubleDash);
        foreach (var token in result.Tokens.Where(token => !isEscaped && token.Value is ['-', _, ..]))
            result.AddError($"Unknown option '{token.Value}'");
    });

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
        foreach (var path in parsed.GetRequiredValue(_paths) is { Length: > 0 } paths ? paths : ["."])
            finder.Add(path);
        foreach (var folder in finder.FoldersWithoutReports)
            host.Error.WriteLine($"warning: {folder}: no reports (*.md, *.markdown) in this folder");
        return finder;
    }

    public ReportReader Reader(ParseResult parsed, Host host) => new(host.Input, parsed.GetRequiredValue(_largest));
}
