using ReportLint.Hosting.Output;
using ReportLint.Hosting.Settings;

namespace ReportLint.LanguageServer.Documents;

/// <summary>Addresses of documents and paths of files.</summary>
internal static class DocumentAddress
{
    /// <summary>The full path of the file that an address names.</summary>
    /// <returns>Null where it names none, as <c>untitled:Untitled-1</c>.</returns>
    public static string? PathOf(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || !uri.IsFile)
            return null;
        // Some clients write "c%3A".
        var path = Uri.UnescapeDataString(uri.AbsolutePath);
        if (path.Contains('\0', StringComparison.Ordinal))
            return null;
        if (!OperatingSystem.IsWindows())
            return Path.GetFullPath(path);
        return Path.GetFullPath(uri.Host.Length > 0 ? $"//{uri.Host}{path}" : path.TrimStart('/'));
    }

    /// <summary>The address of a file.</summary>
    /// <param name="path">Its full path.</param>
    public static string Of(string path)
    {
        var encoded = FileAddress.Encoded(ConfigurationFiles.Normalize(path));
        return encoded.StartsWith('/') ? $"file://{encoded}" : $"file:///{encoded}";
    }
}
