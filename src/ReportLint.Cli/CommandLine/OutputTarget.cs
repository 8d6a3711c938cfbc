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

    public bool IsFile => _file is not null;

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
