using System.Text.RegularExpressions;
using Markdig;
using ReportLint.Testing;
using MarkdigMarkdown = Markdig.Markdown;

namespace ReportLint.Markdig.Tests;

/// <summary>What a pipeline with the linter writes.</summary>
public partial class MarksTests
{
    private static readonly MarkdownPipeline Plain = Pipeline().Build();
    private static readonly MarkdownPipeline Checking = Pipeline().UseReportLint().Build();
    private static readonly MarkdownPipeline Marking = Pipeline().UseReportLint(new() { MarksFindings = true }).Build();
    private static readonly MarkdownPipeline Linking = Pipeline().UseReportLint(new() { MarksFindings = true, RulePage = id => $"/rules/{id}?from=a&to=b" }).Build();

    public static TheoryData<string> Documents =>
        [.. Directory.EnumerateFiles(RepositoryFiles.Path("docs"), "*.md", SearchOption.AllDirectories).Concat(Directory.EnumerateFiles(RepositoryFiles.Path("samples"), "*.md"))
            .Select(file => Path.GetRelativePath(RepositoryFiles.Root, file).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Documents))]
    public void LeaveTheRestAsMarkdigWritesIt(string document)
    {
        var text = RepositoryFiles.Read(document);
        var expected = MarkdigMarkdown.ToHtml(text, Plain);
        Assert.Equal(expected, MarkdigMarkdown.ToHtml(text, Checking));
        Assert.Equal(expected, Marks().Replace(MarkdigMarkdown.ToHtml(text, Marking), ""));
    }

    [Fact]
    public void TheSampleHasOnes() => Assert.True(Marks().Count(MarkdigMarkdown.ToHtml(RepositoryFiles.Read("samples/status-report.md"), Marking)) > 10);

    [Theory]
    [InlineData("a paragraph", "Tests: 18/20 (95%), run with `dotnet test`.", "(<mark>95</mark>%)")]
    [InlineData("a later line", "Last week's runs, one after\nthe other: tests 18/20 (95%), run with `dotnet test`.", "(<mark>95</mark>%)")]
    [InlineData("emphasis", "Tests: 18/20 (**95%**), run with `dotnet test`.", "<strong><mark>95</mark>%</strong>")]
    [InlineData("a link", "Tests: 18/20 ([95%](log.txt)), run with `dotnet test`.", "<a href=\"log.txt\"><mark>95</mark>%</a>")]
    [InlineData("a list", "- Tests: 18/20 (95%), run with `dotnet test`", "(<mark>95</mark>%)")]
    [InlineData("a quotation", "> So far\n> tests: 18/20 (95%), run with `dotnet test`", "(<mark>95</mark>%)")]
    [InlineData("French", "Tests : 18/20 (95 %), avec `dotnet test`.", "(<mark>95</mark> %)")]
    public void StandAroundTheWords(string where, string text, string marked)
    {
        Assert.NotEmpty(where);
        Assert.Contains(marked, Bare(MarkdigMarkdown.ToHtml(text, Marking)), StringComparison.Ordinal);
    }

    [Fact]
    public void StandInTables()
    {
        var html = Bare(MarkdigMarkdown.ToHtml("""
            | Part | Hours |
            | --- | ---: |
            | Archive |   3 h |
            | Crane | 4 h |
            | **Total** | **8 h** |
            """, Marking));
        Assert.Contains("<strong><mark>8</mark> h</strong>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void CarryTheMessageAndTheLink() => Assert.Equal(
        "<p>Tests: 18/20 (<mark class=\"reportlint reportlint-error\" title=\"RL2002: 18/20 is 90 %, not 95%\"><a href=\"/rules/RL2002?from=a&amp;to=b\">95</a></mark>%), run with <code>dotnet test</code>.</p>\n",
        MarkdigMarkdown.ToHtml("Tests: 18/20 (95%), run with `dotnet test`.", Linking));

    [Fact]
    public void DoNotLinkInLinks() =>
        Assert.DoesNotContain("/rules/", MarkdigMarkdown.ToHtml("Tests: 18/20 ([95%](log.txt)), run with `dotnet test`.", Linking), StringComparison.Ordinal);

    [Fact]
    public void StayOutOfAlternatives() =>
        Assert.Contains("alt=\"Tests: 18/20 (95%)\"", MarkdigMarkdown.ToHtml("![Tests: 18/20 (95%)](chart.png), run with `dotnet test`", Linking), StringComparison.Ordinal);

    [Fact]
    public void DoNotStandInPlainText() =>
        Assert.Equal("Tests: 18/20 (95%), run with dotnet test.\n", MarkdigMarkdown.ToPlainText("Tests: 18/20 (95%), run with `dotnet test`.", Marking));

    private static MarkdownPipelineBuilder Pipeline() => new MarkdownPipelineBuilder().UseAdvancedExtensions().UseYamlFrontMatter();

    private static string Bare(string html) => Attributes().Replace(html, "<mark>");

    [GeneratedRegex("</?mark[^>]*>")]
    private static partial Regex Marks();

    [GeneratedRegex("<mark [^>]*>")]
    private static partial Regex Attributes();
}
