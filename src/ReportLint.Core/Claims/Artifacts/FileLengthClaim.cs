namespace ReportLint.Claims;

/// <summary>The length that a report gives a file: <c>ci.yaml (188 lines)</c>.</summary>
internal sealed class FileLengthClaim : Claim
{
    internal FileLengthClaim(PathMention file, Quantity lines)
        : base(lines.Span, file.Item)
    {
        File = file;
        Lines = lines;
    }

    /// <summary>Where it is named.</summary>
    public PathMention File { get; }

    /// <summary>A number of lines.</summary>
    public Quantity Lines { get; }
}
