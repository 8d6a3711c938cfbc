namespace ReportLint.Evidence;

/// <summary>Lists what version control would list below a folder. Links are not followed, so no file comes twice and no walk is
/// endless.</summary>
public static class FolderWalker
{
    /// <summary>The files below a folder, links left out.</summary>
    /// <param name="folder">A full path.</param>
    /// <param name="endings">What the names of files end in that are wanted, whatever their case; all files where it is empty.</param>
    /// <param name="reportUnreadable">Called with each folder that cannot be read.</param>
    /// <param name="reportSkipped">Called with each <c>.gitignore</c> that is skipped, because it cannot be read or is not a regular
    /// file.</param>
    public static IEnumerable<string> FilesBelow(
        string folder, IReadOnlyList<string> endings, Action<string, Exception> reportUnreadable, Action<string, Exception> reportSkipped)
    {
        var open = new Stack<(string Folder, IgnoreRules Ignored)>();
        open.Push((folder, IgnoreRules.In(folder, reportSkipped)));
        while (open.Count > 0)
        {
            var (current, ignored) = open.Pop();
            foreach (var entry in TryList(current, at => FolderEntry.In(at, endings), reportUnreadable))
            {
                var (path, isFolder) = (Path.Combine(current, entry.Name), entry.Kind == EntryKind.Directory);
                if ((isFolder && VersionControl.IsFolder(entry.Name)) || ignored.Ignore(path, isFolder))
                    continue;
                if (isFolder)
                    open.Push((path, ignored.Entering(path)));
                else
                    yield return path;
            }
        }
    }

    internal static bool IsLink(FileSystemInfo entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint);

    internal static List<FolderEntry> TryList(
        string folder, Func<string, List<FolderEntry>> list, Action<string, Exception> reportUnreadable)
    {
        try
        {
            return list(folder);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            reportUnreadable(folder, cause);
            return [];
        }
    }
}
