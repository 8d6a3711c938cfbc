using ReportLint.Cli.Output;
using ReportLint.Hosting.Baselines;
using ReportLint.Hosting.Files;
using ReportLint.Hosting.Output;

namespace ReportLint.Cli.Baselines;

/// <summary>Baselines as the command line names them, and what it says about them on standard error.</summary>
internal static class BaselineOutput
{
    private const int MostStale = 20;

    /// <summary>Reads a baseline.</summary>
    /// <exception cref="CommandException">It cannot be read, or is not a baseline.</exception>
    public static BaselineFile Read(string name, string currentFolder) =>
        BaselineFile.Read(name, currentFolder, out var problem) ?? throw new CommandException(problem!.ToString());

    /// <summary>Writes a baseline.</summary>
    /// <exception cref="CommandException">It cannot be written.</exception>
    public static void Write(BaselineWriter writer, string name, TextWriter notes)
    {
        if (writer.Write() is { } problem)
            throw new CommandException(problem.ToString());
        notes.WriteLine($"Wrote {Words.Count(writer.Count, "finding")} to {name}");
    }

    /// <summary>Lists the entries of the files that were checked of which nothing is found any more.</summary>
    public static void WriteStale(BaselineFile baseline, IEnumerable<ReportFile> checkedFiles, TextWriter error)
    {
        var stale = baseline.Stale(checkedFiles);
        foreach (var entry in stale.Take(MostStale))
        {
            var known = Printable.Text($"{entry.Path}: {entry.Rule} \"{entry.Words}\"");
            error.WriteLine($"note: {known} is in {baseline.Name}, but is no longer found");
        }
        if (stale.Count > 0)
        {
            var entries = stale.Count == 1 ? "1 stale entry" : $"{Words.Number(stale.Count)} stale entries";
            error.WriteLine($"note: {baseline.Name} has {entries}; write it again with --write-baseline");
        }
    }
}
