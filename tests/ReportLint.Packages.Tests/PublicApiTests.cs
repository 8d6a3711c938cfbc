using ReportLint.Packages.Tests.Feed;
using ReportLint.Testing;

namespace ReportLint.Packages.Tests;

/// <summary>What the libraries offer, held against a list that a reviewer sees change: <c>PublicAPI.Unshipped.txt</c> beside each project, which moves to
/// <c>PublicAPI.Shipped.txt</c> with a release. The form is that of Roslyn's analyzer for public APIs.</summary>
public class PublicApiTests(PackageFeed feed) : PackageTest(feed)
{
    private const string Header = "#nullable enable";

    [Theory]
    [InlineData("ReportLint.Core")]
    [InlineData("ReportLint.Rules")]
    [InlineData("ReportLint.Evidence")]
    [InlineData("ReportLint.Markdig")]
    public void IsAsListed(string package)
    {
        var offered = PublicApi.Of(Path.Combine(Feed.Unpack(package), "lib", "net10.0", $"{package}.dll"));
        var unshipped = RepositoryFiles.Path($"src/{package}/PublicAPI.Unshipped.txt");
        var shipped = Lines(RepositoryFiles.Path($"src/{package}/PublicAPI.Shipped.txt"));
        var listed = shipped.Concat(Lines(unshipped)).ToHashSet();
        if (listed.SetEquals(offered))
            return;
        // What came is written beside, as with snapshots.
        File.WriteAllLines(Path.ChangeExtension(unshipped, ".received.txt"), [Header, .. offered.Except(shipped)]);
        Assert.Fail($"Not listed:\n{string.Join('\n', offered.Except(listed))}\nListed, but not offered:\n{string.Join('\n', listed.Except(offered))}");
    }

    private static IEnumerable<string> Lines(string file) => File.Exists(file) ? File.ReadLines(file).Where(line => line.Length > 0 && line != Header) : [];
}
