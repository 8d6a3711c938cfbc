using ReportLint.Cli.Output.Html;
using ReportLint.Hosting.Files;

namespace ReportLint.Cli.CommandLine;

/// <summary>Where diagnostics go: standard output, or a file that appears when all is written.</summary>
internal sealed class OutputTarget : IDisposable
{
    private readonly AtomicFile? _file;
    private readonly string _name;

    private OutputTarget(AtomicFile? file, Stream stream, string name)
    {
        _file = file;
        _name = name;
        Stream = stream;
    }

    public Stream Stream { get; }

    /// <summary>The folder that pages go to; null where there is none.</summary>
    public PageTarget? Folder { get; private init; }

    /// <summary>Whether standard output is free for something else.</summary>
    public bool IsFile => _file is not null || Folder is not null;

    /// <summary>Whether colours are sent there: to a file only where they are asked for.</summary>
    public bool UsesColor(Host host) => host.UsesColor && (!IsFile || host.ForcesColor);

    /// <summary>Opens the file at once, so that nobody waits for a run whose output cannot be kept.</summary>
    /// <exception cref="CommandException">It cannot be written.</exception>
    public static OutputTarget Open(string? path, Host host)
    {
        if (path is null)
            return new(null, host.Output, "standard output");
        try
        {
            var file = new AtomicFile(Path.GetFullPath(path, host.Folder));
            return new(file, file.Stream, path);
        }
        catch (Exception cause) when (Problem.IsExpected(cause))
        {
            throw Failure(path, cause);
        }
    }

    /// <summary>Opens a file, or makes a folder, for pages.</summary>
    /// <param name="path">The name of a page, or else of a folder; null is standard output.</param>
    /// <param name="host">The world, as the command sees it.</param>
    /// <exception cref="CommandException">It cannot be written.</exception>
    public static OutputTarget OpenForPages(string? path, Host host)
    {
        if (path is null || !PageTarget.IsFolder(path))
            return Open(path, host);
        try
        {
            var folder = Path.GetFullPath(path, host.Folder);
            Directory.CreateDirectory(folder);
            return new(null, Stream.Null, path) { Folder = new(path, folder) };
        }
        catch (Exception cause) when (Problem.IsExpected(cause))
        {
            throw Failure(path, cause);
        }
    }

    public void Commit()
    {
        try
        {
            Stream.Flush();
            _file?.Commit();
        }
        catch (Exception cause) when (Problem.IsExpected(cause))
        {
            throw Failure(_name, cause);
        }
    }

    public void Dispose() => _file?.Dispose();

    private static CommandException Failure(string name, Exception cause) => new($"cannot write {Problem.From(name, cause)}");
}
