using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using ReportLint.Packages.Tests.Feed;
using VerifyXunit;

namespace ReportLint.Packages.Tests;

/// <summary>What the packages hold.</summary>
public class PackageTests(PackageFeed feed) : PackageTest(feed)
{
    [Fact]
    public async Task HoldTheirFiles()
    {
        var listing = new StringBuilder();
        foreach (var package in Directory.EnumerateFiles(Feed.Packages).Order(StringComparer.Ordinal))
        {
            using var archive = System.IO.Compression.ZipFile.OpenRead(package);
            // The rules' pages are as many as there are rules, and the container's own files are NuGet's.
            var files = archive.Entries.Select(entry => entry.FullName)
                .Where(name => !name.StartsWith("rules/", StringComparison.Ordinal) && !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal) && name != "[Content_Types].xml");
            listing.AppendLine(Path.GetFileName(package).Replace(PackageFeed.Version, "VERSION", StringComparison.Ordinal));
            foreach (var file in files.Order(StringComparer.Ordinal))
                listing.AppendLine($"  {file}");
        }
        await Verifier.Verify(listing.ToString());
    }

    /// <summary>What stands beside a page in the repository does not stand beside it in a package.</summary>
    [Theory]
    [InlineData("ReportLint.Core")]
    [InlineData("ReportLint.Cli")]
    [InlineData("ReportLint.MSBuild")]
    [InlineData("ReportLint.Analyzers")]
    [InlineData("ReportLint.Markdig")]
    public void ShowAPageWithoutLinksToOthers(string package)
    {
        using var archive = Feed.Open(package);
        using var reader = new StreamReader(archive.GetEntry("README.md")!.Open());
        var tree = ReportLint.Markdown.SyntaxTree.Parse(ReportLint.Text.SourceText.From(reader.ReadToEnd()));
        Assert.All(Enumerable.Range(0, tree.NodeCount).Where(i => tree[i].Kind == ReportLint.Markdown.SyntaxKind.LinkDestination).Select(i => tree[i].Source.ToString()), destination => Assert.StartsWith("https://", destination, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("ReportLint.Core", "")]
    [InlineData("ReportLint.Rules", "ReportLint.Core")]
    public void DependOnNothingButTheFramework(string package, string allowed)
    {
        using var archive = Feed.Open(package);
        using var reader = new StreamReader(archive.GetEntry($"{package}.nuspec")!.Open());
        var groups = System.Xml.Linq.XDocument.Load(reader).Descendants().Where(element => element.Name.LocalName == "group")
            .ToDictionary(group => group.Attribute("targetFramework")!.Value, group => group.Elements().Select(dependency => dependency.Attribute("id")!.Value).ToArray());
        Assert.Equal(allowed.Split(',', StringSplitOptions.RemoveEmptyEntries), groups["net10.0"]);
        Assert.Equal([.. allowed.Split(',', StringSplitOptions.RemoveEmptyEntries), "Microsoft.Bcl.Memory", "System.Memory"], groups[".NETStandard2.0"]);
    }

    /// <summary>A host for .NET Framework binds to exact versions: what an assembly asks for has to lie beside it as it asks for it, or come from the host.</summary>
    [Theory]
    [InlineData("ReportLint.MSBuild", "tasks/net10.0", "Microsoft.Build.Framework", "System.", "Microsoft.Win32.Primitives")]
    [InlineData("ReportLint.MSBuild", "tasks/netstandard2.0", "Microsoft.Build.Framework", "netstandard")]
    [InlineData("ReportLint.Analyzers", "analyzers/dotnet/cs", "Microsoft.CodeAnalysis", "netstandard", "System.Collections.Immutable", "System.Composition.AttributedModel")]
    public void BringAllThatTheirHostLacks(string package, string folder, params string[] fromHost)
    {
        var present = new Dictionary<string, Version>();
        var asked = new List<(string By, string Name, Version Version)>();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Feed.Unpack(package), folder), "*.dll"))
        {
            using var assembly = new PEReader(File.OpenRead(file));
            var metadata = assembly.GetMetadataReader();
            var definition = metadata.GetAssemblyDefinition();
            var name = metadata.GetString(definition.Name);
            present[name] = definition.Version;
            foreach (var reference in metadata.AssemblyReferences.Select(metadata.GetAssemblyReference))
                asked.Add((name, metadata.GetString(reference.Name), reference.Version));
        }
        foreach (var (by, name, version) in asked)
        {
            // Built against contracts of .NET Core 1.0, which every framework unifies.
            if (by == "MAB.DotIgnore" || fromHost.Any(host => name.StartsWith(host, StringComparison.Ordinal) && !present.ContainsKey(name)))
                continue;
            Assert.True(present.TryGetValue(name, out var found), $"{by} asks for {name}, which is not there");
            Assert.True(found == version, $"{by} asks for {name} {version}, but {found} lies beside it");
        }
    }
}
