using System.Globalization;
using ReportLint.Hosting.Files;

namespace ReportLint.Cli.CommandLine;

/// <summary>The lines that paths choose, as <c>status.md:12</c> or, as findings are written, <c>status.md:12:5</c>.</summary>
internal sealed class ChosenLines(string currentFolder)
{
    private readonly Dictionary<string, SortedSet<int>> _lines = new(StringComparer.Ordinal);

    /// <summary>Takes the line off a path. A path that is the name of a file as it is chooses no line.</summary>
    public string Take(string path)
    {
        if (IsFile(path))
            return path;
        var (file, line) = Split(path);
        // The number at the end is the column where another stands in front of it.
        if (line > 0 && Split(file) is { Line: > 0 } outer && !IsFile(file))
            (file, line) = outer;
        if (line == 0 || !IsFile(file))
            return path;
        var full = Path.GetFullPath(file, currentFolder);
        if (!_lines.TryGetValue(full, out var lines))
            _lines.Add(full, lines = []);
        lines.Add(line);
        return file;
    }

    /// <summary>The lines of a file, from one; none where all are meant.</summary>
    public IReadOnlyCollection<int> Of(ReportFile file) => file.Path is { } path && _lines.TryGetValue(path, out var lines) ? lines : [];

    private bool IsFile(string path) => File.Exists(Path.GetFullPath(path, currentFolder));

    private static (string File, int Line) Split(string path)
    {
        var colon = path.LastIndexOf(':');
        var isLine = int.TryParse(path.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var line);
        return colon > 0 && isLine ? (path[..colon], line) : (path, 0);
    }
}
