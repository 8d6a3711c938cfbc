using System.Runtime.InteropServices;
using ReportLint.Packages.Tests.Feed;
using ReportLint.Testing;

namespace ReportLint.Packages.Tests;

/// <summary>Projects with the package <c>ReportLint.MSBuild</c>.</summary>
public class MSBuildTests(PackageFeed feed) : PackageTest(feed)
{
    private const string Warning = "week-12.md(5,13,5,14): warning RL2005: ";
    private const string Portable = "tasks/net10.0/ReportLint.MSBuild.dll";
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

    [Fact]
    public void AProjectWithOldReportsStartsWithABaseline()
    {
        var folder = Feed.Empty("OldReports");
        foreach (var file in new[] { "Documentation.proj", "docs/status-report.md" })
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, "site", file))!);
            var source = RepositoryFiles.Path($"tests/ReportLint.Packages.Tests/Consumers/Documentation/{file}");
            File.Copy(source, Path.Combine(folder, "site", file));
        }
        // The very first build writes it.
        Feed.Run(Path.Combine(folder, "site"), "restore").Expect(0);
        Assert.Empty(Build("-p:ReportLintWriteBaseline=true").Expect(0).Findings);
        var baseline = Path.Combine(folder, "site", "reportlint.json");
        Assert.Contains("\"path\": \"docs/status-report.md\"", File.ReadAllText(baseline), StringComparison.Ordinal);
        Assert.Empty(Build().Expect(0).Findings);

        // One of the repository, as the tool writes it, holds for the project below; a baseline that is gone is a change.
        var shared = File.ReadAllText(baseline).Replace("\"docs/", "\"site/docs/", StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(folder, "reportlint.json"), shared);
        File.Delete(baseline);
        Assert.Empty(Build().Expect(0).Findings);
        var found = Assert.Single(Build("-p:ReportLintBaseline=none").Expect(1).Findings);
        Assert.Contains(": error RL2002: ", found, StringComparison.Ordinal);

        File.AppendAllText(Path.Combine(folder, "site", "docs", "status-report.md"), "\nGates: 3/4 (80%), counted with `ls`.\n");
        Assert.Contains("status-report.md(7,13,7,15): error RL2002: ", Assert.Single(Build().Expect(1).Findings), StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(folder, "reportlint.json"), "{");
        Assert.Contains("error : ReportLintBaseline: ", Build().Expect(1).Output, StringComparison.Ordinal);

        RunResult Build(params string[] properties) =>
            Feed.Run(Path.Combine(folder, "site"), ["build", "--no-restore", "-p:ReportLintFailOn=error", .. properties]);
    }

    [Fact]
    public void ABuildThatNeverFailsBecauseOfReportsKeepsTheOrderOfSeverities()
    {
        var folder = Feed.Empty("Never");
        Directory.CreateDirectory(Path.Combine(folder, "docs"));
        var project = RepositoryFiles.Path("tests/ReportLint.Packages.Tests/Consumers/Documentation/Documentation.proj");
        File.Copy(project, Path.Combine(folder, "Documentation.proj"));
        // An error and a warning.
        const string Report = "# Status\n\nTests: 18/20 (95%), run with `dotnet test`.\n\n## Scripts (3 scripts)\n\n- `a.sh`\n- `b.sh`\n";
        File.WriteAllText(Path.Combine(folder, "docs", "status.md"), Report);
        var found = Feed.Run(folder, "build", "-p:TreatWarningsAsErrors=true").Expect(0).Findings;
        Assert.Contains(found, line => line.Contains(": warning RL2002: ", StringComparison.Ordinal));
        Assert.Contains(found, line => line.Contains(": warning RL2005: ", StringComparison.Ordinal));
        Assert.DoesNotContain(found, line => line.Contains(": error RL", StringComparison.Ordinal));
    }

    /// <summary>Assemblies compiled ahead serve their own system and processor only; any other build takes the portable ones.</summary>
    [Fact]
    public void ABuildTakesAssembliesThatWereCompiledForIt()
    {
        var folder = Feed.Empty("Ahead");
        foreach (var targets in Directory.EnumerateFiles(Path.Combine(Feed.Unpack("ReportLint.MSBuild"), "build")))
            File.Copy(targets, Path.Combine(Directory.CreateDirectory(Path.Combine(folder, "build")).FullName, Path.GetFileName(targets)));
        File.WriteAllText(Path.Combine(folder, "any.proj"), "<Project><Import Project=\"build/ReportLint.MSBuild.targets\" /></Project>");
        Assert.Equal(Portable, Chosen());

        var architecture = RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant();
        var system = OperatingSystem.IsWindows() ? "win" : OperatingSystem.IsMacOS() ? "osx" : "linux";
        Directory.CreateDirectory(Path.Combine(folder, "tasks", "net10.0", $"{system}-other"));
        Directory.CreateDirectory(Path.Combine(folder, "tasks", "net10.0", $"other-{architecture}"));
        Assert.Equal(Portable, Chosen());

        Directory.CreateDirectory(Path.Combine(folder, "tasks", "net10.0", $"{system}-{architecture}"));
        Assert.Equal($"tasks/net10.0/{system}-{architecture}/ReportLint.MSBuild.dll", Chosen());
        Assert.Equal("tasks/netstandard2.0/ReportLint.MSBuild.dll", Chosen("-p:_ReportLintFramework=netstandard2.0"));

        string Chosen(params string[] properties)
        {
            var path = Feed.Run(folder, ["msbuild", "any.proj", "-getProperty:_ReportLintAssembly", .. properties]).Expect(0).Output.Trim();
            return Path.GetRelativePath(folder, Path.GetFullPath(path)).Replace('\\', '/');
        }
    }

    private static void Touch(string file) => File.SetLastWriteTimeUtc(file, DateTime.UtcNow);
}
