using ReportLint.Packages.Tests.Feed;

namespace ReportLint.Packages.Tests;

/// <summary>Projects with the package <c>ReportLint.MSBuild</c>.</summary>
public class MSBuildTests(PackageFeed feed) : PackageTest(feed)
{
    private const string Warning = "week-12.md(5,13,5,14): warning RL2005: ";
    private const string Error = "week-12.md(5,13,5,14): error RL2005: ";

    [Fact]
    public void AClassLibraryIsWarnedOnceAndSilencedAsTheCompilerIs()
    {
        var folder = Feed.Place("ClassLibrary");
        var report = Path.Combine(folder, "docs", "week-12.md");
        var log = Path.Combine(folder, "artifacts", "reports.sarif");

        var found = Assert.Single(Feed.Run(folder, "build").Expect(0).Findings);
        Assert.StartsWith(Path.Combine(folder, "docs", Warning), found, StringComparison.Ordinal);
        Assert.EndsWith($"[{Path.Combine(folder, "ClassLibrary.csproj")}]", found, StringComparison.Ordinal);
        Assert.Contains("\"uri\": \"docs/week-12.md\"", File.ReadAllText(log), StringComparison.Ordinal);

        var written = File.GetLastWriteTimeUtc(log);
        Assert.Empty(Build().Expect(0).Findings);
        Assert.Equal(written, File.GetLastWriteTimeUtc(log));

        Touch(report);
        Assert.Contains(Warning, Assert.Single(Build().Expect(0).Findings), StringComparison.Ordinal);

        // Another property is another result.
        Assert.Empty(Build("-p:NoWarn=RL2005%3BCS1591").Expect(0).Findings);
        Assert.Contains(Error, Assert.Single(Build("-p:TreatWarningsAsErrors=true").Expect(1).Findings), StringComparison.Ordinal);
        Assert.Contains(Error, Assert.Single(Build("-p:WarningsAsErrors=RL2005").Expect(1).Findings), StringComparison.Ordinal);
        Assert.Contains(Warning, Assert.Single(Build("-p:TreatWarningsAsErrors=true", "-p:WarningsNotAsErrors=RL2005").Expect(0).Findings), StringComparison.Ordinal);
        Assert.Contains(Error, Assert.Single(Build("-p:ReportLintFailOn=warning").Expect(1).Findings), StringComparison.Ordinal);
        Assert.Empty(Build("-p:ReportLintEnabled=false").Expect(0).Findings);
        Assert.Empty(Build("-p:DesignTimeBuild=true", "-p:ReportLintFailOn=info").Expect(0).Findings);

        var settings = Path.Combine(folder, "docs", ".editorconfig");
        File.WriteAllText(settings, "[*.md]\ndotnet_diagnostic.RL2005.severity = error\n");
        Assert.Contains(Error, Assert.Single(Build().Expect(1).Findings), StringComparison.Ordinal);
        File.WriteAllText(settings, "[*.md]\ndotnet_diagnostic.RL2005.severity = none\n");
        Assert.Empty(Build().Expect(0).Findings);
        File.Delete(settings);
        Assert.Contains(Warning, Assert.Single(Build().Expect(0).Findings), StringComparison.Ordinal);

        Feed.Run(folder, "clean").Expect(0);
        Assert.False(File.Exists(log));
        Assert.Empty(Directory.EnumerateFiles(folder, "*.ReportLint.*", SearchOption.AllDirectories));

        // As Visual Studio and older SDKs load it.
        Assert.Contains(Warning, Assert.Single(Build("-p:_ReportLintFramework=netstandard2.0").Expect(0).Findings), StringComparison.Ordinal);
        Assert.Contains("\"uri\": \"docs/week-12.md\"", File.ReadAllText(log), StringComparison.Ordinal);

        RunResult Build(params string[] properties) => Feed.Run(folder, ["build", "--no-restore", .. properties]);
    }

    [Fact]
    public void AProjectWithoutCodeIsCheckedByTheNamesOfItsFiles()
    {
        var folder = Feed.Place("Documentation");
        var found = Assert.Single(Feed.Run(folder, "build").Expect(0).Findings);
        Assert.Contains("status-report.md(5,17,5,19): warning RL2002: 18/20 is 90 %, not 95%", found, StringComparison.Ordinal);
        Assert.Contains(": error RL2002: ", Assert.Single(Feed.Run(folder, "build", "--no-restore", "-p:ReportLintFailOn=error").Expect(1).Findings), StringComparison.Ordinal);

        Assert.Contains("error : ReportLintFailOn: unknown severity 'often'; expected one of error, warning, info, never", Feed.Run(folder, "build", "--no-restore", "-p:ReportLintFailOn=often").Expect(1).Output, StringComparison.Ordinal);
        Assert.Contains($"error : ReportLintRoot: '{Path.Combine(folder, "nowhere")}' is not a folder", Feed.Run(folder, "build", "--no-restore", "-p:ReportLintRoot=nowhere").Expect(1).Output, StringComparison.Ordinal);

        // A result file that is new is a change, and one that cannot be read is never "clean".
        Directory.CreateDirectory(Path.Combine(folder, "results"));
        File.WriteAllText(Path.Combine(folder, "results", "unit.trx"), "<TestRun><Results>");
        Assert.Contains("error : results/unit.trx: ", Feed.Run(folder, "build", "--no-restore").Expect(1).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void AProjectForSeveralFrameworksIsCheckedOnce()
    {
        var folder = Feed.Place("MultiTargeted");
        var built = Feed.Run(folder, "build").Expect(0);
        Assert.Contains("progress.md(5,13,5,14): warning RL2005: ", Assert.Single(built.Findings), StringComparison.Ordinal);
        Assert.Contains(" 1 Warning(s)", built.Output, StringComparison.Ordinal);
    }

    private static void Touch(string file) => File.SetLastWriteTimeUtc(file, DateTime.UtcNow);
}
