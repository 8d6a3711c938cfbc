using ReportLint.Rules.Tests.Conventions;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Documentation;

public class PrecisionPageTests
{
    private const string Page = "docs/precision.md", Received = "docs/precision.received.md";

    private static IReadOnlyList<Reading> Readings => PrecisionPage.Read(RepositoryFiles.Read("docs/precision.tsv"));

    [Fact]
    public void ThePageIsWhatTheCountsGive()
    {
        var expected = PrecisionPage.Write(RepositoryFiles.Read("docs/precision.head.txt"), Readings);
        var isSame = File.Exists(RepositoryFiles.Path(Page)) && RepositoryFiles.Read(Page).ReplaceLineEndings("\n") == expected;
        if (!isSame)
            File.WriteAllText(RepositoryFiles.Path(Received), expected);
        Assert.True(isSame, $"{Page} is not what docs/precision.tsv and docs/precision.head.txt give: replace it by {Received}.");
    }

    [Theory, MemberData(nameof(CatalogueRules.WithPage), MemberType = typeof(CatalogueRules))]
    public void TheSectionOfARulePageIsWhatTheCountsGive(string rule)
    {
        var (page, received) = ($"docs/rules/{rule}.md", $"docs/rules/precision.{rule}.received.md");
        var text = RepositoryFiles.Read(page).ReplaceLineEndings("\n");
        var expected = PrecisionPage.WriteSection(text, rule, Readings);
        if (text != expected)
            File.WriteAllText(RepositoryFiles.Path(received), expected);
        Assert.True(text == expected,
            $"The section on precision of {page} is not what docs/precision.tsv gives: replace the page by {received}.");
    }

    [Fact]
    public void EachReadingIsOfARule() => Assert.All(Readings, reading => Assert.Contains(reading.Rule, RuleCatalogue.Analyzers
        .SelectMany(analyzer => analyzer.SupportedDiagnostics).Select(descriptor => descriptor.Id)));

    [Theory]
    [InlineData("2026-11-24\tx\tRL1001\t1\t2"), InlineData("2026-11-24\tx\tRL1001\t1\t2\tmany")]
    public void AMistakeIsNoReading(string line) => Assert.Throws<FormatException>(() => PrecisionPage.Read("date\n" + line));
}
