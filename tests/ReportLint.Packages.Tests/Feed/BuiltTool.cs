using System.IO.Compression;
using System.Xml.Linq;
using ReportLint.Testing;

namespace ReportLint.Packages.Tests.Feed;

/// <summary>The tool's packages as <c>eng/pack</c> makes them: one for each runtime, and one that names them.</summary>
internal static class BuiltTool
{
    /// <summary>The runtime of this machine, as in <c>linux-x64</c>.</summary>
    public static string Runtime => PackageFeed.Metadata("Runtime");

    /// <summary>The folder that the packages are in.</summary>
    public static string Packages => RepositoryFiles.Path("artifacts/packages");

    /// <summary>Whether there is a native package for this machine.</summary>
    public static bool IsNative => File.Exists(PackageOf(Runtime));

    /// <summary>The package of a runtime; without one, the package that names the others.</summary>
    public static string PackageOf(string? runtime = null) =>
        Path.Combine(Packages, $"ReportLint.Cli.{(runtime is null ? "" : $"{runtime}.")}{PackageFeed.Version}.nupkg");

    /// <summary>The files of a package.</summary>
    public static IReadOnlyList<string> FilesOf(string? runtime = null)
    {
        using var archive = ZipFile.OpenRead(PackageOf(runtime));
        return [.. archive.Entries.Select(entry => entry.FullName)];
    }

    /// <summary>What a package tells the SDK, and the folder in the package that says so.</summary>
    public static (XElement Settings, string Folder) SettingsOf(string? runtime = null)
    {
        using var archive = ZipFile.OpenRead(PackageOf(runtime));
        var entry = archive.Entries.Single(file => file.Name == "DotnetToolSettings.xml");
        using var stream = entry.Open();
        return (XElement.Load(stream), entry.FullName[..^entry.Name.Length]);
    }

    /// <summary>Unpacks the program of a runtime into a folder.</summary>
    /// <returns>How it is started.</returns>
    public static string[] Unpack(string runtime, string folder)
    {
        ZipFile.ExtractToDirectory(PackageOf(runtime), folder);
        var (settings, place) = SettingsOf(runtime);
        var command = settings.Descendants("Command").Single();
        var program = Path.Combine(folder, place, command.Attribute("EntryPoint")!.Value);
        if (command.Attribute("Runner")!.Value == "dotnet")
            return [DotNet.Host, program];
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        return [program];
    }
}
