namespace ReportLint.Evidence;

/// <summary>What a table of files says of a path.</summary>
internal enum Standing : byte
{
    /// <summary>Nothing is there.</summary>
    Absent,

    /// <summary>Something is there.</summary>
    Present,

    /// <summary>Nothing is listed there, but the way leads through a file or an empty folder, as that of a submodule that was not
    /// fetched.</summary>
    BelowUnknown,

    /// <summary>The path leads through a link, which is not followed.</summary>
    BelowLink,

    /// <summary>The way leads through a folder that version control leaves out, and that is not listed.</summary>
    BelowIgnored,
}
