using ReportLint.Markdown;

namespace ReportLint.Core.Tests.Markdown.Blocks;

public class FrontMatterTests
{
    [Theory]
    [InlineData("---\ntitle: \"*Weekly*\"\n---\n# a"), InlineData("--- \nx: 1\n\ny: 2\n...\n# a"), InlineData("---\n---\n# a"), InlineData("---\r\nx: 1\r\n---\r\n# a")]
    public void IsApartFromTheText(string markdown) => Assert.Equal("<h1>a</h1>", Html.Of(markdown));

    [Theory]
    [InlineData("---\nopen: 1\n", "<hr /><p>open: 1</p>"), InlineData("---\n\ntext\n\n---", "<hr /><p>text</p><hr />"), InlineData("\n---\nx: 1\n---", "<hr /><h2>x: 1</h2>"), InlineData("----\nx: 1\n---", "<hr /><h2>x: 1</h2>"), InlineData(" ---\nx: 1\n---", "<hr /><h2>x: 1</h2>"), InlineData("---", "<hr />")]
    public void IsOrdinaryTextOtherwise(string markdown, string html) => Assert.Equal(html, Html.Of(markdown));

    [Fact]
    public void CanBeSwitchedOff() => Assert.Equal("<hr /><h2>x: 1</h2>", Html.Of("---\nx: 1\n---", MarkdownFeatures.Gfm));
}
