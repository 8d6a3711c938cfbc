using ReportLint.Packages.Tests.Feed;

namespace ReportLint.Packages.Tests;

/// <summary>The tool, installed from the feed.</summary>
public class ToolTests(PackageFeed feed) : PackageTest(feed)
{
    [Fact]
    public void TheToolIsInstalledBesideARepositoryAndRuns()
    {
        var folder = Feed.Empty("Tool");
        File.WriteAllText(Path.Combine(folder, "report.md"), "# Status\n\nTests: 18/20 (95%), run with `dotnet test`.\n");

        Feed.Run(folder, "new", "tool-manifest").Expect(0);
        Feed.Run(folder, "tool", "install", "ReportLint.Cli", "--version", PackageFeed.Version).Expect(0);
        Check("tool", "run", "reportlint", "--");
        Check("reportlint");

        Feed.Run(folder, "tool", "uninstall", "ReportLint.Cli").Expect(0);
        Check("tool", "exec", "--yes", $"ReportLint.Cli@{PackageFeed.Version}", "--");

        void Check(params string[] command) =>
            Assert.Equal("report.md:3:15: error RL2002: 18/20 is 90 %, not 95%", Feed.Run(folder, [.. command, "check", "--format", "concise", "report.md"]).Expect(1).Findings[0]);
    }

    [Fact]
    public void TheToolIsInstalledIntoAFolder()
    {
        var folder = Feed.Empty("ToolPath");
        Feed.Run(folder, "tool", "install", "ReportLint.Cli", "--version", PackageFeed.Version, "--tool-path", "tools").Expect(0);
        Assert.True(File.Exists(Path.Combine(folder, "tools", OperatingSystem.IsWindows() ? "reportlint.exe" : "reportlint")));
    }
}
