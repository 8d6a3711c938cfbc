using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Documentation;

/// <summary>Holds the pages' fences against the regions of <see cref="LibrarySnippets"/>.</summary>
public class LibraryPageTests
{
    private const string Fence = "```";

    private static readonly string[] Source = RepositoryFiles.Read("tests/ReportLint.Rules.Tests/Documentation/LibrarySnippets.cs").ReplaceLineEndings("\n").Split('\n');

    [Theory, InlineData("docs/library.md"), InlineData("README.md")]
    public void FencesAreRegions(string page)
    {
        var fences = Fences(page).ToArray();
        Assert.NotEmpty(fences);
        Assert.All(fences, fence => Assert.Equal(Region(fence.Name), fence.Code));
    }

    [Fact]
    public void EveryRegionIsShown() =>
        Assert.Equal(Source.Select(line => line.Trim()).Where(line => line.StartsWith("#region ", StringComparison.Ordinal)).Select(line => line["#region ".Length..]).Order(),
            Fences("docs/library.md").Concat(Fences("README.md")).Select(fence => fence.Name).Distinct().Order());

    // "```csharp name" and what follows up to the closing fence.
    private static IEnumerable<(string Name, string Code)> Fences(string page)
    {
        var lines = RepositoryFiles.Read(page).ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith(Fence + "csharp ", StringComparison.Ordinal))
                continue;
            var end = Array.IndexOf(lines, Fence, i);
            yield return (lines[i][(Fence.Length + "csharp ".Length)..], string.Join('\n', lines[(i + 1)..end]));
        }
    }

    private static string Region(string name)
    {
        var start = Array.FindIndex(Source, line => line.Trim() == "#region " + name);
        Assert.True(start >= 0, $"There is no region '{name}'.");
        var lines = Source[(start + 1)..Array.FindIndex(Source, start, line => line.Trim() == "#endregion")];
        var indent = Source[start].Length - Source[start].TrimStart().Length;
        return string.Join('\n', lines.Select(line => line.Length > indent ? line[indent..] : ""));
    }
}
