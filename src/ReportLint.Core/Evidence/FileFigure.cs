namespace ReportLint.Evidence;

/// <summary>What a repository has where a report gives a size, a length or a number of files.</summary>
/// <param name="Path">The file or directory.</param>
/// <param name="Figure">The real size in bytes, the real number of lines or of files.</param>
/// <param name="InUnit">The same in the unit that the report uses.</param>
internal sealed record FileFigure(string Path, long Figure, double InUnit)
{
    /// <summary>Whether the report gives a size in bytes where it means lines.</summary>
    public bool IsBytes { get; init; }
}
