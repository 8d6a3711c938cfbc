namespace ReportLint.Claims;

/// <summary>The size that a report gives a file or directory: <c>setup.yaml (9.7 KB)</c>.</summary>
internal sealed class FileSizeClaim : Claim
{
    internal FileSizeClaim(PathMention file, Quantity size)
        : base(size.Span, file.Item)
    {
        File = file;
        Size = size;
    }

    /// <summary>Where it is named.</summary>
    public PathMention File { get; }

    /// <summary>In a unit of data.</summary>
    public Quantity Size { get; }
}
