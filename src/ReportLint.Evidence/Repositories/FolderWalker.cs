namespace ReportLint.Evidence;

/// <summary>Lists what version control would list below a folder. Links are not followed, so no file comes twice and no walk is endless.</summary>
public static class FolderWalker
{
    /// <summary>The files below a folder, links left out.</summary>
    /// <param name="folder">A full path.</param>
    /// <param name="reportUnreadable">Called with each folder that cannot be read.</param>
    /// <param name="reportSkipped">Called with each <c>.gitignore</c> that is skipped, because it cannot be read or is not a regular file.</param>
    public static IEnumerable<string> FilesBelow(string folder, Action<string, Exception> reportUnreadable, Action<string, Exception> reportSkipped) =>
        EntriesBelow(folder, reportUnreadable, reportSkipped).Where(entry => entry is FileInfo && !IsLink(entry)).Select(entry => entry.FullName);

    /// <summary>The files, folders and links below a folder, each folder before what lies in it.</summary>
    internal static IEnumerable<FileSystemInfo> EntriesBelow(string folder, Action<string, Exception> reportUnreadable, Action<string, Exception>? reportSkipped = null)
    {
        var open = new Stack<(DirectoryInfo Folder, IgnoreRules Ignored)>();
        open.Push((new DirectoryInfo(folder), IgnoreRules.In(folder, reportSkipped)));
        while (open.Count > 0)
        {
            var (current, ignored) = open.Pop();
            foreach (var entry in EntriesOf(current, reportUnreadable))
            {
                if (ignored.Ignore(entry.FullName, entry is DirectoryInfo))
                    continue;
                var below = IsLink(entry) ? null : entry as DirectoryInfo;
                if (below is not null && VersionControl.IsFolder(below.Name))
                    continue;
                yield return entry;
                if (below is not null)
                    open.Push((below, ignored.Entering(below.FullName)));
            }
        }
    }

    internal static bool IsLink(FileSystemInfo entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint);

    private static FileSystemInfo[] EntriesOf(DirectoryInfo folder, Action<string, Exception> reportUnreadable)
    {
        try
        {
            return folder.GetFileSystemInfos();
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            reportUnreadable(folder.FullName, cause);
            return [];
        }
    }
}
