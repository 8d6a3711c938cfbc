namespace ReportLint.Hosting.Files;

/// <summary>A report to read.</summary>
/// <param name="Name">How it is shown: relative to the current folder where it lies below it, with <c>/</c>.</param>
/// <param name="Path">Its full path; null is standard input.</param>
internal sealed record ReportFile(string Name, string? Path)
{
    /// <summary>Why what a list has instead of a name cannot be one; null where it is one.</summary>
    public string? Refusal { get; init; }

    /// <summary>What the names of reports end in, in folders that are searched.</summary>
    public static IReadOnlyList<string> Extensions { get; } = [".md", ".markdown"];

    private static readonly StringComparison PathComparison = System.IO.Path.DirectorySeparatorChar == '\\'
        ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    /// <summary>Whether a file in a folder is taken for a report, by its name.</summary>
    public static bool IsReport(string path) => Extensions.Contains(System.IO.Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    /// <summary>How a full path is shown: relative to the current folder where it lies below it, with <c>/</c>.</summary>
    public static string NameOf(string path, string currentFolder)
    {
        var folder = currentFolder.TrimEnd(System.IO.Path.DirectorySeparatorChar);
        var isBelow = path.StartsWith(folder, PathComparison) && path.Length > folder.Length
            && path[folder.Length] == System.IO.Path.DirectorySeparatorChar;
        return (isBelow ? path.Substring(folder.Length + 1) : path).Replace(System.IO.Path.DirectorySeparatorChar, '/');
    }
}
