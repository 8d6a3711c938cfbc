using System.CommandLine;
using ReportLint.Cli.Files;
using ReportLint.Cli.Streams;
using ReportLint.Evidence;
using ReportLint.Hosting.Files;
using ReportLint.Hosting.Output;

namespace ReportLint.Cli.CommandLine;

/// <summary><c>--files-from</c>: the reports that a list names, instead of those that paths lead to.</summary>
internal sealed class FileListOption
{
    public const string Name = "--files-from";

    private const string StandardInput = "-";

    private readonly Option<string?> _list = new(Name)
    {
        Description = "Read the reports that this file names, one a line or separated by NUL; - reads the names from standard input",
        HelpName = "FILE",
    };

    public void AddTo(Command command) => command.Add(_list);

    public bool IsGiven(ParseResult parsed) => parsed.GetValue(_list) is not null;

    /// <summary>The reports, which are read from the list as they are asked for.</summary>
    /// <exception cref="CommandException">The list cannot be read.</exception>
    public ReportSet Open(ParseResult parsed, Host host)
    {
        var named = parsed.GetValue(_list)!;
        // A list may go on for hours after everybody has stopped reading. Other runs go on to their end, for their exit status.
        if (host.Output is DescriptorStream output)
            output.EndsWithReader = true;
        var list = new FileList(named == StandardInput ? host.Input() : Open(named, host), named, host.Folder);
        return new(WithWarning(list.Read(), named, host), []);
    }

    private static FileStream Open(string named, Host host)
    {
        var path = Path.GetFullPath(named, host.Folder);
        try
        {
            if (Directory.Exists(path))
                throw new CommandException($"{Name}: {new Problem(named, "is a folder")}");
            if (!SpecialFile.IsDevice(path))
                SpecialFile.Refuse(path);
            const FileShare Sharing = FileShare.ReadWrite | FileShare.Delete;
            return new(path, FileMode.Open, FileAccess.Read, Sharing, bufferSize: 0, FileOptions.SequentialScan);
        }
        catch (Exception cause) when (Problem.IsExpected(cause))
        {
            throw new CommandException($"{Name}: {Problem.From(named, cause)}");
        }
    }

    // Nobody would notice that nothing was checked.
    private static IEnumerable<ReportFile> WithWarning(IEnumerable<ReportFile> files, string named, Host host)
    {
        var isEmpty = true;
        foreach (var file in files)
        {
            isEmpty = false;
            yield return file;
        }
        if (isEmpty)
            host.Error.WriteLine($"warning: {Name} {Printable.Text(named)}: no file is named");
    }
}
