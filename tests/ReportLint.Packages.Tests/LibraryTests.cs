using ReportLint.Packages.Tests.Feed;
using ReportLint.Testing;

namespace ReportLint.Packages.Tests;

/// <summary>Programs with the packages <c>ReportLint.Core</c> and <c>ReportLint.Rules</c>, and what is built on them.</summary>
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

    [Fact]
    public void ASiteMarksWhatIsFound()
    {
        var folder = Feed.Place("Site");
        Feed.Run(folder, "build").Expect(0);
        var output = Feed.Run(folder, Path.Combine("bin", "Debug", "net10.0", "Site.dll")).Expect(0).Output.ReplaceLineEndings("\n");
        const string Html = """
            <h1 id="status">Status</h1>
            <p>Tests: 18/20 (<strong><mark class="reportlint reportlint-error" title="RL2002: 18/20 is 90 %, not 95%"><a href="/rules/RL2002.html">95</a></mark>%</strong>), run with <code>dotnet test</code>.</p>

            """;
        Assert.Equal(Html.ReplaceLineEndings("\n") + "line 3: RL2002 18/20 is 90 %, not 95%\n", output);
        Assert.Contains(Html.ReplaceLineEndings("\n"), RepositoryFiles.Read("docs/hosts/markdig.md").ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }
}
