namespace ReportLint.Hosting.Output;

/// <summary>Paths in addresses.</summary>
internal static class FileAddress
{
    /// <summary>A path with <c>/</c> between its parts as an address writes it (RFC 3986 §3.3), segment by segment. A colon in the first
    /// one would read as a scheme, so it is encoded as well.</summary>
    public static string Encoded(string path) => string.Join("/", path.Split('/').Select(Uri.EscapeDataString));
}
