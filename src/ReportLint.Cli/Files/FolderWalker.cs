namespace ReportLint.Cli.Files;

/// <summary>Lists the files below a folder that version control would list. Links are not followed, so no file comes twice and no walk is endless.</summary>
internal sealed class FolderWalker(Action<string, Exception> reportUnreadable)
{
    private static readonly string[] VersionControlFolders = [".git", ".hg", ".svn"];

    public IEnumerable<string> FilesBelow(string folder) => FilesBelow(new DirectoryInfo(folder), IgnoreRules.In(folder));

    private IEnumerable<string> FilesBelow(DirectoryInfo folder, IgnoreRules ignored)
    {
        foreach (var entry in EntriesOf(folder))
        {
            if (entry.LinkTarget is not null || ignored.Ignore(entry.FullName, entry is DirectoryInfo))
                continue;
            if (entry is not DirectoryInfo below)
                yield return entry.FullName;
            else if (!VersionControlFolders.Contains(below.Name))
                foreach (var file in FilesBelow(below, ignored.Entering(below.FullName)))
                    yield return file;
        }
    }

    private FileSystemInfo[] EntriesOf(DirectoryInfo folder)
    {
        try
        {
            return folder.GetFileSystemInfos();
        }
        catch (Exception cause) when (Problem.IsExpected(cause))
        {
            reportUnreadable(folder.FullName, cause);
            return [];
        }
    }
}
