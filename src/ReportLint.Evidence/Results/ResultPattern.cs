using ReportLint.Configuration;

namespace ReportLint.Evidence;

/// <summary>Names result files: one by its path, or many by a pattern as EditorConfig has it. Whether version control leaves them out does
/// not matter: mostly it does.</summary>
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

    /// <summary>The full path of the folder below which a pattern matches, with a separator at its end: what stands before the first part
    /// that is a pattern. Of a path, its own folder.</summary>
    public string Root => Path.GetFullPath(Path.Combine(folder, _path.Substring(0, RootLength)))
        .TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar;

    /// <summary>The full paths that it names, in order; none where nothing matches.</summary>
    public IReadOnlyList<string> Find() => IsPath
        ? [Path.GetFullPath(Path.Combine(folder, _path))]
        : [.. FilesBelow(Root).Where(Matcher()).OrderBy(path => path, StringComparer.Ordinal)];

    /// <summary>Tells of full paths below <see cref="Root"/> whether it names them.</summary>
    public Func<string, bool> Matcher()
    {
        var (root, glob) = (Root, new EditorConfigGlob(_path.Substring(RootLength).Insert(0, "/")));
        return path => path.StartsWith(root, StringComparison.Ordinal)
            && glob.IsMatch(path.Substring(root.Length).Replace(Path.DirectorySeparatorChar, '/'));
    }

    private int RootLength => (IsPath ? _path.LastIndexOf('/') : _path.LastIndexOf('/', _path.IndexOfAny(Special))) + 1;

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
