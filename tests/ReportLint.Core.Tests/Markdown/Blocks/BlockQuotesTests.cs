namespace ReportLint.Core.Tests.Markdown.Blocks;

public class BlockQuotesTests
{
    [Theory]
    [InlineData("> a\n>b\n   > c", "<blockquote><p>a\nb\nc</p></blockquote>"), InlineData(">", "<blockquote></blockquote>"), InlineData("> # a\n> - b\n>   c", "<blockquote><h1>a</h1><ul><li>b\nc</li></ul></blockquote>")]
    [InlineData("> a\n\n> b", "<blockquote><p>a</p></blockquote><blockquote><p>b</p></blockquote>"), InlineData("> a\n>\n> b", "<blockquote><p>a</p><p>b</p></blockquote>"), InlineData("a\n> b", "<p>a</p><blockquote><p>b</p></blockquote>")]
    public void ReadsQuotes(string markdown, string html) => Assert.Equal(html, Html.Of(markdown));

    [Theory]
    [InlineData("> a\nb", "<blockquote><p>a\nb</p></blockquote>"), InlineData("> > a\n> b\nc", "<blockquote><blockquote><p>a\nb\nc</p></blockquote></blockquote>"), InlineData("> - a\nb", "<blockquote><ul><li>a\nb</li></ul></blockquote>")]
    [InlineData("> a\n- b", "<blockquote><p>a</p></blockquote><ul><li>b</li></ul>"), InlineData("> a\n    b", "<blockquote><p>a\nb</p></blockquote>"), InlineData("> # a\nb", "<blockquote><h1>a</h1></blockquote><p>b</p>"), InlineData(">\nb", "<blockquote></blockquote><p>b</p>")]
    [InlineData("> | a |\n> | - |\n| b |", "<blockquote><table><thead><tr><th>a</th></tr></thead></table></blockquote><p>| b |</p>")]
    public void OnlyParagraphsGoOnLazily(string markdown, string html) => Assert.Equal(html, Html.Of(markdown));
}
