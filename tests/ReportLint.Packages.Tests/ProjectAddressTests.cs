using System.Collections.Immutable;
using System.IO.Compression;
using System.Reflection;
using System.Xml.Linq;
using ReportLint.Packages.Tests.Feed;
using ReportLint.Testing;

namespace ReportLint.Packages.Tests;

/// <summary>Packages of a build that sets the property <c>ProjectAddress</c>: they, SARIF logs and help links carry it. The packages of
/// the feed have none.</summary>
public sealed class ProjectAddressTests(PackageFeed feed) : PackageTest(feed)
{
    private const string Address = "https://example.org/reportlint";
    private const string Page = $"{Address}/blob/HEAD/docs/rules/RL2002.md";
    private const string Report = "# Status\n\nTests: 18/20 (95%), run with `dotnet test`.\n";

    [Fact]
    public void EveryHostCarriesIt()
    {
        var folder = Feed.Empty("Address");
        var packages = Pack(folder, "ReportLint.Cli", "ReportLint.MSBuild", "ReportLint.Analyzers.CodeFixes");
        foreach (var package in Directory.EnumerateFiles(packages, "*.nupkg"))
            ShouldNameTheProject(package);

        var log = SarifOf(Unpack(packages, "ReportLint.Cli"), folder);
        Assert.Contains($"\"informationUri\": \"{Address}\"", log, StringComparison.Ordinal);
        Assert.Contains($"\"helpUri\": \"{Page}\"", log, StringComparison.Ordinal);

        var rules = Assembly.LoadFile(Path.Combine(Unpack(packages, "ReportLint.MSBuild"), "tasks", "net10.0", "ReportLint.Rules.dll"));
        Assert.Equal(Page, rules.GetType("ReportLint.Rules.RuleDocumentation")!.GetMethod("GetAddress")!.Invoke(null, ["RL2002"]));

        var analyzer = new PackedAnalyzer(Path.Combine(Unpack(packages, "ReportLint.Analyzers"), "analyzers", "dotnet", "cs")).Analyzer;
        Assert.Equal(Page, analyzer.SupportedDiagnostics.Single(rule => rule.Id == "RL2002").HelpLinkUri);
    }

    [Fact]
    public void WithoutItNobodyIsSentAnywhere()
    {
        using var archive = Feed.Open("ReportLint.Cli");
        Assert.DoesNotContain(Metadata(archive), element => element.Name.LocalName == "projectUrl");
        Assert.DoesNotContain("helpUri", SarifOf(Feed.Unpack("ReportLint.Cli"), Feed.Empty("NoAddress")), StringComparison.Ordinal);
    }

    private string Pack(string folder, params string[] projects)
    {
        var packages = Path.Combine(folder, "packages");
        foreach (var project in projects)
        {
            Feed.Run(
                RepositoryFiles.Root, "pack", $"src/{project}/{project}.csproj", "--configuration", "Release",
                $"-p:ProjectAddress={Address}", $"-p:ArtifactsPath={Path.Combine(folder, "artifacts")}", $"-p:PackageOutputPath={packages}",
                $"-p:RestorePackagesPath={PackageFeed.RestoredPackages}", "-p:RunAnalyzers=false", "-p:NuGetAudit=false").Expect(0);
        }
        return packages;
    }

    private static void ShouldNameTheProject(string package)
    {
        using var archive = ZipFile.OpenRead(package);
        var metadata = Metadata(archive);
        Assert.Equal(Address, metadata.Single(element => element.Name.LocalName == "projectUrl").Value);
        Assert.Equal(Address, metadata.Single(element => element.Name.LocalName == "repository").Attribute("url")!.Value);
    }

    private static ImmutableArray<XElement> Metadata(ZipArchive archive)
    {
        using var reader = archive.Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
        return [.. XDocument.Load(reader).Descendants()];
    }

    private static string Unpack(string packages, string id)
    {
        var folder = Path.Combine(packages, id);
        ZipFile.ExtractToDirectory(Path.Combine(packages, $"{id}.{PackageFeed.Version}.nupkg"), folder);
        return folder;
    }

    private string SarifOf(string tool, string folder)
    {
        File.WriteAllText(Path.Combine(folder, "report.md"), Report);
        var program = Path.Combine(tool, "tools", "net10.0", "any", "reportlint.dll");
        return Feed.Run(folder, program, "check", "--format", "sarif", "report.md").Expect(1).Output;
    }
}
