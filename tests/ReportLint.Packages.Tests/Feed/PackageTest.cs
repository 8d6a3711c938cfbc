namespace ReportLint.Packages.Tests.Feed;

/// <summary>A test that builds from the packed feed; one after the other, because each takes the whole machine.</summary>
[Collection(nameof(PackageFeed))]
public abstract class PackageTest(PackageFeed feed)
{
    protected PackageFeed Feed { get; } = feed;
}
