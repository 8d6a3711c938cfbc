namespace ReportLint.Evidence;

/// <summary>What stands at a path of a repository.</summary>
public enum EntryKind : byte
{
    /// <summary>A file.</summary>
    File,

    /// <summary>A directory.</summary>
    Directory,

    /// <summary>A symbolic link, wherever it leads; it is not followed.</summary>
    Link,
}
