using ReportLint.Configuration;

namespace ReportLint.Evidence;

/// <summary>Names result files: one by its path, or many by a pattern as EditorConfig has it. Whether version control leaves them out does not matter: mostly it does.</summary>
/// <param name="folder">The full path of the folder that it is relative to.</param>
/// <param name="written">The path or pattern as somebody wrote it.</param>
public sealed class ResultPattern(string folder, string written)
{
    private static readonly char[] Special = ['*', '?', '[', '{'];

    // Backslashes lead to folders on one system, and take a pattern's characters as they stand on the others.
    private readonly string _path = Path.DirectorySeparatorChar == '\\' ? written.Replace('\\', '/') : written;

    /// <summary>As somebody wrote it.</summary>
    public string Written => written;

    /// <summary>Whether it names one file, which then has to be there.</summary>
    public bool IsPath => _path.IndexOfAny(Special) < 0;

    /// <summary>The full paths that it names, in order; none where nothing matches.</summary>
    public IReadOnlyList<string> Find()
    {
        if (IsPath)
            return [Path.GetFullPath(Path.Combine(folder, _path))];
        // The parts before the first that is a pattern say where to look.
        var end = _path.LastIndexOf('/', _path.IndexOfAny(Special)) + 1;
        var start = Path.GetFullPath(Path.Combine(folder, _path.Substring(0, end)));
        var glob = new EditorConfigGlob(_path.Substring(end).Insert(0, "/"));
        var root = start.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar;
        return [.. FilesBelow(root).Where(path => glob.IsMatch(path.Substring(root.Length).Replace(Path.DirectorySeparatorChar, '/'))).OrderBy(path => path, StringComparer.Ordinal)];
    }

    // Links are not followed, so that no walk is endless; what cannot be listed holds nothing.
    private static IEnumerable<string> FilesBelow(string root)
    {
        var open = new Stack<DirectoryInfo>([new(root)]);
        while (open.Count > 0)
        {
            foreach (var entry in EntriesOf(open.Pop()))
            {
                if (entry is FileInfo)
                    yield return entry.FullName;
                else if (!FolderWalker.IsLink(entry) && !VersionControl.IsFolder(entry.Name))
                    open.Push((DirectoryInfo)entry);
            }
        }
    }

    private static FileSystemInfo[] EntriesOf(DirectoryInfo folder)
    {
        try
        {
            return folder.Exists ? folder.GetFileSystemInfos() : [];
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
