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

    /// <summary>What version control leaves out, a file or a directory; what lies in it is not listed.</summary>
    Ignored,
}
