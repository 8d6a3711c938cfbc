namespace ReportLint.Evidence;

/// <summary>The files that git has on record: those of its index, which is read as a file, and never written. A damaged index gives nothing
/// or wrong paths, so whoever asks looks whether a path is there.</summary>
internal static class GitIndex
{
    /// <summary>In bytes; a larger index is not read.</summary>
    private const long Largest = 512_000_000;

    /// <summary>In bytes; a file that says where the data of a repository are holds one path.</summary>
    private const long LongestPointer = 65536;

    /// <summary>In bytes, of the two kinds of object names that there are.</summary>
    private static readonly int[] NameLengths = [20, 32];

    /// <summary>Reads the index of a repository.</summary>
    /// <param name="root">The full path of its root.</param>
    /// <returns>Null where there is none, where it is split, sparse or of an unknown kind, and where it cannot be read.</returns>
    public static IReadOnlyList<RepositoryEntry>? Read(string root)
    {
        try
        {
            return FindFolder(root) is { } folder && ReadAtMost(Path.Combine(folder, "index"), Largest) is { } bytes ? Parse(bytes) : null;
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    /// <summary>Reads the bytes of an index.</summary>
    /// <returns>Null where it is split, sparse, damaged or of an unknown kind.</returns>
    public static IReadOnlyList<RepositoryEntry>? Parse(byte[] bytes)
    {
        foreach (var nameLength in NameLengths)
        {
            if (new GitIndexReader(bytes, nameLength).Read() is { } entries)
                return entries;
        }
        return null;
    }

    // In a linked working tree and in a submodule, .git is a file that says where the folder is.
    private static string? FindFolder(string root)
    {
        const string Key = "gitdir:";
        var path = Path.Combine(root, ".git");
        if (Directory.Exists(path))
            return path;
        if (ReadAtMost(path, LongestPointer) is not { } bytes)
            return null;
        var text = System.Text.Encoding.UTF8.GetString(bytes);
        return text.StartsWith(Key, StringComparison.Ordinal) ? Path.Combine(root, text.Substring(Key.Length).Trim()) : null;
    }

    private static byte[]? ReadAtMost(string path, long most)
    {
        var file = new FileInfo(path);
        return file.Exists && file.Length <= most ? SpecialFile.ReadRegular(path) : null;
    }
}
