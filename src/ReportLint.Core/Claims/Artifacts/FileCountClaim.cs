namespace ReportLint.Claims;

/// <summary>How many files a report finds in a directory: <c>9 manifests in k8s/</c>.</summary>
internal sealed class FileCountClaim : Claim
{
    internal FileCountClaim(PathMention directory, Quantity count, string noun)
        : base(count.Span, directory.Item)
    {
        Directory = directory;
        Count = count;
        Noun = noun;
    }

    /// <summary>Where it is named.</summary>
    public PathMention Directory { get; }

    /// <summary>How many.</summary>
    public Quantity Count { get; }

    /// <summary>What is counted, as the report writes it, in small letters.</summary>
    public string Noun { get; }
}
