namespace ReportLint.Html.Rendering;

/// <summary>Decides where a link of a report may lead. The report is somebody's text: no link of it runs anything.</summary>
internal static class SafeAddress
{
    private static readonly string[] Schemes = ["http", "https", "mailto"];

    /// <summary>An absolute address that a page may link to; null where it is none.</summary>
    public static string? Absolute(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var parsed) && Schemes.Contains(parsed.Scheme) && address![0] != '/'
            ? parsed.AbsoluteUri : null;
}
