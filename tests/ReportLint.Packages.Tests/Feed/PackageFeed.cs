using System.IO.Compression;
using System.Reflection;
using ReportLint.Testing;

namespace ReportLint.Packages.Tests.Feed;

/// <summary>Packs the solution once into a folder that is gone when the tests end, and lends consumers a place beside it.</summary>
public sealed class PackageFeed : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("reportlint-packages-").FullName;

    public PackageFeed()
    {
        Packages = Path.Combine(_root, "feed");
        Directory.CreateDirectory(Packages);
        var pack = Run(RepositoryFiles.Root, "pack", "ReportLint.slnx", "--no-build", "--no-restore", "--configuration", Metadata("Configuration"), $"-p:PackageOutputPath={Packages}{Path.DirectorySeparatorChar}");
        Assert.True(pack.Status == 0, pack.Output);
        WriteSurroundings();
    }

    /// <summary>The folder that the packages lie in.</summary>
    public string Packages { get; }

    /// <summary>The version of all of them.</summary>
    public static string Version => Metadata("Version");

    /// <summary>The folder of the packages that this project restored.</summary>
    public static string RestoredPackages => Metadata("GlobalPackages");

    /// <summary>Copies a consumer beside the feed, where nothing of this repository is above it.</summary>
    public string Place(string consumer)
    {
        var source = RepositoryFiles.Path($"tests/ReportLint.Packages.Tests/Consumers/{consumer}");
        var target = Path.Combine(_root, "consumers", consumer);
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(target, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
        return target;
    }

    /// <summary>Makes an empty folder beside the feed.</summary>
    public string Empty(string name) => Directory.CreateDirectory(Path.Combine(_root, "consumers", name)).FullName;

    /// <summary>Runs <c>dotnet</c> in a folder, knowing only the feed.</summary>
    public RunResult Run(string folder, params string[] arguments) => DotNet.Run(folder, _root, arguments);

    /// <summary>Opens a package.</summary>
    public ZipArchive Open(string id, string extension = "nupkg") => ZipFile.OpenRead(Path.Combine(Packages, $"{id}.{Version}.{extension}"));

    /// <summary>Unpacks a package and gives the folder.</summary>
    public string Unpack(string id)
    {
        var folder = Path.Combine(_root, "unpacked", id);
        if (!Directory.Exists(folder))
            ZipFile.ExtractToDirectory(Path.Combine(Packages, $"{id}.{Version}.nupkg"), folder);
        return folder;
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private void WriteSurroundings()
    {
        // The packages that this project restored stand for the registry: a folder of packages is a source, too.
        File.WriteAllText(Path.Combine(_root, "nuget.config"), $"""
            <configuration>
              <packageSources>
                <clear />
                <add key="packed" value="{Packages}" />
                <add key="restored before" value="{Metadata("GlobalPackages")}" />
              </packageSources>
              <fallbackPackageFolders>
                <clear />
              </fallbackPackageFolders>
            </configuration>
            """);
        foreach (var name in new[] { "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props" })
            File.WriteAllText(Path.Combine(_root, name), "<Project />");
        File.WriteAllText(Path.Combine(_root, ".editorconfig"), "root = true\n");
    }

    internal static string Metadata(string key) =>
        typeof(PackageFeed).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
