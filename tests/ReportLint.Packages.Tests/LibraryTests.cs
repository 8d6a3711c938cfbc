using ReportLint.Packages.Tests.Feed;

namespace ReportLint.Packages.Tests;

/// <summary>Programs with the packages <c>ReportLint.Core</c> and <c>ReportLint.Rules</c>.</summary>
public class LibraryTests(PackageFeed feed) : PackageTest(feed)
{
    [Fact]
    public void AProgramFindsAndMends()
    {
        Feed.Place("Checker");
        var folder = Feed.Place("Console");
        Feed.Run(folder, "build").Expect(0);
        var output = Feed.Run(folder, Path.Combine("bin", "Debug", "net10.0", "Console.dll")).Expect(0).Output;
        Assert.Equal(
            """
            3:15 RL2002 18/20 is 90 %, not 95%
            # Status

            Tests: 18/20 (90%), run with `dotnet test`.
            checker: RL2002 [24..26): 18/20 is 90 %, not 95%

            """.ReplaceLineEndings("\n"), output.ReplaceLineEndings("\n"));
    }
}
