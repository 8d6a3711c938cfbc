namespace ReportLint.Browser.Tests;

/// <summary>The Chromium of this machine.</summary>
internal static class InstalledBrowser
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "chrome.exe", "msedge.exe"];

    /// <summary>Its full path: what <c>REPORTLINT_CHROMIUM</c> names, or the first one on the path; null where there is none.</summary>
    public static string? Path { get; } =
        Environment.GetEnvironmentVariable("REPORTLINT_CHROMIUM") is { Length: > 0 } named ? named : Find();

    private static string? Find() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator)
        .SelectMany(folder => Names.Select(name => System.IO.Path.Combine(folder, name))).FirstOrDefault(File.Exists);
}
