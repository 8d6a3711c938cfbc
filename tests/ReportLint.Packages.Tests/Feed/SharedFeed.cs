namespace ReportLint.Packages.Tests.Feed;

/// <summary>The tests that share one feed.</summary>
[CollectionDefinition(nameof(PackageFeed))]
public sealed class SharedFeed : ICollectionFixture<PackageFeed>;
