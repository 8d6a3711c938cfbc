using System.Text;
using System.Xml.Linq;
using ReportLint.Packages.Tests.Feed;
using ReportLint.Testing;

namespace ReportLint.Packages.Tests;

/// <summary>The tool's packages as <c>eng/pack</c> makes them: what they contain, and the native program installed from them.</summary>
[Collection(nameof(PackageFeed))]
public class NativeToolTests : FolderTest
{
    private const string Finding = "report.md:3:15: error RL2002: 18/20 is 90 %, not 95%";

    private static readonly string Program = OperatingSystem.IsWindows() ? "reportlint.exe" : "reportlint";

    private string Home => PathOf("home");

    /// <summary>A name without a package would make the installation fail on that runtime.</summary>
    [NativeFact]
    public void ThePackageOfTheToolNamesPackagesThatThereAre()
    {
        var (settings, folder) = BuiltTool.SettingsOf();
        Assert.Equal(("2", "tools/any/any/"), (settings.Attribute("Version")!.Value, folder));
        Assert.Equal("reportlint", Assert.Single(settings.Descendants("Command")).Attribute("Name")!.Value);

        var named = settings.Descendants("RuntimeIdentifierPackage")
            .ToDictionary(package => package.Attribute("RuntimeIdentifier")!.Value, package => package.Attribute("Id")!.Value);
        Assert.Contains(BuiltTool.Runtime, named.Keys);
        Assert.Contains("any", named.Keys);
        Assert.All(named, package => Assert.Equal($"ReportLint.Cli.{package.Key}", package.Value));
        Assert.All(named.Keys, runtime => Assert.True(File.Exists(BuiltTool.PackageOf(runtime)), runtime));
    }

    [NativeFact]
    public void ANativePackageHoldsTheProgramAndNothingElse()
    {
        var (settings, folder) = BuiltTool.SettingsOf(BuiltTool.Runtime);
        Assert.Equal(("reportlint", Program, "executable"), CommandOf(settings));
        var files = BuiltTool.FilesOf(BuiltTool.Runtime).Where(file => file.StartsWith("tools/", StringComparison.Ordinal));
        Assert.Equal([$"{folder}DotnetToolSettings.xml", folder + Program], files.Order(StringComparer.Ordinal));
    }

    /// <summary>A Linux with musl would take the program for glibc if it had no package of its own.</summary>
    [NativeFact]
    public void EveryOtherRuntimeGetsThePortableProgram()
    {
        var portable = new List<string> { "any" };
        if (BuiltTool.Runtime is "linux-x64" or "linux-arm64")
            portable.Add(BuiltTool.Runtime.Replace("linux-", "linux-musl-", StringComparison.Ordinal));
        Assert.All(portable, runtime =>
        {
            var (settings, folder) = BuiltTool.SettingsOf(runtime);
            Assert.Equal($"tools/net10.0/{runtime}/", folder);
            Assert.Equal(("reportlint", "reportlint.dll", "dotnet"), CommandOf(settings));
            Assert.Contains($"{folder}reportlint.dll", BuiltTool.FilesOf(runtime));
        });
    }

    [NativeFact]
    public void TheToolIsInstalledAndRunsWithoutARuntime()
    {
        WriteFeed();
        Install("--tool-path", "tools");
        // No runtime would be found here.
        var none = PathOf("none");
        string[] command = ["check", "--format", "concise", "report.md"];
        var run = ProgramRun.Of(Folder, [PathOf($"tools/{Program}")], command, ("DOTNET_ROOT", none), ("PATH", none));
        Assert.Equal((1, $"{Finding}\n"), (run.Status, Encoding.UTF8.GetString(run.Output)));
    }

    [NativeFact]
    public void TheToolIsRestoredFromAManifestAndRuns()
    {
        WriteFeed();
        DotNet.Run(Folder, Home, "new", "tool-manifest").Expect(0);
        Install();
        Assert.Equal(Finding, DotNet.Run(Folder, Home, "reportlint", "check", "--format", "concise", "report.md").Expect(1).Findings[0]);
        Assert.True(Directory.Exists(Path.Combine(Home, "restored", $"reportlint.cli.{BuiltTool.Runtime}")));
    }

    private static (string Name, string EntryPoint, string Runner) CommandOf(XElement settings)
    {
        var command = Assert.Single(settings.Descendants("Command"));
        return (command.Attribute("Name")!.Value, command.Attribute("EntryPoint")!.Value, command.Attribute("Runner")!.Value);
    }

    private void Install(params string[] where) =>
        DotNet.Run(Folder, Home, ["tool", "install", "ReportLint.Cli", "--version", PackageFeed.Version, .. where]).Expect(0);

    private void WriteFeed()
    {
        var source = $"<add key=\"built\" value=\"{BuiltTool.Packages}\" />";
        Write("nuget.config", $"<configuration><packageSources><clear />{source}</packageSources></configuration>");
        Write("report.md", "# Status\n\nTests: 18/20 (95%), run with `dotnet test`.\n");
    }
}
