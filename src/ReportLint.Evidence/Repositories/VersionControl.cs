namespace ReportLint.Evidence;

/// <summary>Where a repository starts.</summary>
public static class VersionControl
{
    private static readonly string[] Folders = [".git", ".hg", ".svn"];

    /// <summary>The nearest folder, the given one or one above it, that holds version control data; null where none does.</summary>
    /// <param name="folder">A full path.</param>
    public static string? RootAbove(string folder) => RootAbove(folder, Folders);

    internal static string? RootAbove(string folder, params string[] names)
    {
        for (var at = folder; at is not null; at = Path.GetDirectoryName(at))
        {
            foreach (var name in names)
            {
                // In a linked working tree .git is a file.
                var path = Path.Combine(at, name);
                if (Directory.Exists(path) || File.Exists(path))
                    return at;
            }
        }
        return null;
    }

    internal static bool IsFolder(string name) => Array.IndexOf(Folders, name) >= 0;
}
