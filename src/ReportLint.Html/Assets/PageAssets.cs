using System.Security.Cryptography;
using System.Text;
using ReportLint.Markdig;

namespace ReportLint.Html.Assets;

/// <summary>The style sheet and the script of every page, and the policy that allows nothing else.</summary>
internal static class PageAssets
{
    public static string Style { get; } = ReportLintStyleSheet.Text + Read("page.css");

    public static string Script { get; } = Read("page.js");

    /// <summary>Content Security Policy Level 3: this style sheet and this script, by their hashes, and nothing that is fetched.</summary>
    public static string Policy { get; } =
        $"default-src 'none'; style-src 'sha256-{HashOf(Style)}'; script-src 'sha256-{HashOf(Script)}'; "
        + "base-uri 'none'; form-action 'none'";

    private static string Read(string name)
    {
        using var stream = typeof(PageAssets).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        // A hash covers every character, and an HTML parser reads each line ending as a line feed.
        return reader.ReadToEnd().Replace("\r\n", "\n");
    }

    private static string HashOf(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
#if NET
        return Convert.ToBase64String(SHA256.HashData(bytes));
#else
        using var hash = SHA256.Create();
        return Convert.ToBase64String(hash.ComputeHash(bytes));
#endif
    }
}
