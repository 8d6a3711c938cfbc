#if NET
using System.IO.Enumeration;
#endif

namespace ReportLint.Evidence;

/// <summary>What lies directly in a folder.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">A file, a folder or a link.</param>
internal readonly record struct FolderEntry(string Name, EntryKind Kind)
{
#if NET
    private static readonly EnumerationOptions WithoutLinks = OptionsFor(FileAttributes.ReparsePoint);
    private static readonly EnumerationOptions All = OptionsFor(default);

    /// <summary>Lists a folder.</summary>
    /// <param name="folder">A full path.</param>
    /// <exception cref="IOException">It cannot be listed.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be listed.</exception>
    public static List<FolderEntry> In(string folder)
    {
        // To ask each entry whether it is a link would cost a call of the system for each.
        var entries = new List<FolderEntry>(new FileSystemEnumerable<FolderEntry>(folder, Made, WithoutLinks));
        if (new FileSystemEnumerable<bool>(folder, static (ref FileSystemEntry _) => true, All).Count() == entries.Count)
            return entries;
        var known = new HashSet<string>(entries.Select(entry => entry.Name), StringComparer.Ordinal);
        var others = new FileSystemEnumerable<FolderEntry>(folder, Made, All).Where(entry => !known.Contains(entry.Name));
        entries.AddRange(others.Select(entry => entry with { Kind = EntryKind.Link }).ToList());
        return entries;
    }

    /// <summary>Lists the folders in a folder, and the files that are wanted; no links.</summary>
    /// <param name="folder">A full path.</param>
    /// <param name="endings">What the names of the wanted files end in, whatever their case; all are wanted where it is empty.</param>
    /// <exception cref="IOException">It cannot be listed.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be listed.</exception>
    public static List<FolderEntry> In(string folder, IReadOnlyList<string> endings) =>
        [.. new FileSystemEnumerable<FolderEntry>(folder, Made, WithoutLinks)
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => entry.IsDirectory || IsWanted(entry.FileName, endings),
        }];

    private static FolderEntry Made(ref FileSystemEntry entry) =>
        new(entry.FileName.ToString(), entry.IsDirectory ? EntryKind.Directory : EntryKind.File);

    private static EnumerationOptions OptionsFor(FileAttributes skipped) =>
        new() { AttributesToSkip = skipped, IgnoreInaccessible = false, ReturnSpecialDirectories = false };
#else
    /// <summary>Lists a folder.</summary>
    /// <param name="folder">A full path.</param>
    /// <exception cref="IOException">It cannot be listed.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be listed.</exception>
    public static List<FolderEntry> In(string folder) =>
        [.. new DirectoryInfo(folder).GetFileSystemInfos().Select(entry => new FolderEntry(entry.Name, KindOf(entry)))];

    /// <summary>Lists the folders in a folder, and the files that are wanted; no links.</summary>
    /// <param name="folder">A full path.</param>
    /// <param name="endings">What the names of the wanted files end in, whatever their case; all are wanted where it is empty.</param>
    /// <exception cref="IOException">It cannot be listed.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be listed.</exception>
    public static List<FolderEntry> In(string folder, IReadOnlyList<string> endings) =>
        [.. In(folder).Where(entry => entry.Kind == EntryKind.Directory
            || (entry.Kind == EntryKind.File && IsWanted(entry.Name.AsSpan(), endings)))];

    private static EntryKind KindOf(FileSystemInfo entry) =>
        FolderWalker.IsLink(entry) ? EntryKind.Link : entry is DirectoryInfo ? EntryKind.Directory : EntryKind.File;
#endif

    /// <summary>Whether a name ends in one of some texts, whatever their case, or there are none.</summary>
    internal static bool IsWanted(ReadOnlySpan<char> name, IReadOnlyList<string> endings)
    {
        for (var i = 0; i < endings.Count; i++)
        {
            if (name.EndsWith(endings[i].AsSpan(), StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return endings.Count == 0;
    }
}
