namespace ReportLint.Core.Tests.Markdown.Blocks;

public class HtmlBlocksTests
{
    [Theory]
    [InlineData("<script>\n\n*a*\n</script> b\nc", "<script>\n\n*a*\n</script> b\n", "<p>c</p>"), InlineData("<PRE class='x'>\n\n</pre>\nc", "<PRE class='x'>\n\n</pre>\n", "<p>c</p>"), InlineData("<textarea>*a*</STYLE>\nc", "<textarea>*a*</STYLE>\n", "<p>c</p>")]
    [InlineData("<!-- a\n\n*b* -->\n*c*", "<!-- a\n\n*b* -->\n", "<p><em>c</em></p>"), InlineData("<!-->*a*\n*c*", "<!-->*a*\n", "<p><em>c</em></p>"), InlineData("<?a\n\nb?>\nc", "<?a\n\nb?>\n", "<p>c</p>")]
    [InlineData("<!DOCTYPE\n\nhtml>\nc", "<!DOCTYPE\n\nhtml>\n", "<p>c</p>"), InlineData("<![CDATA[\n\n]]>\nc", "<![CDATA[\n\n]]>\n", "<p>c</p>")]
    [InlineData("<div>\n*a*\n\nc", "<div>\n*a*\n", "<p>c</p>"), InlineData("</TABLE\n*a*\n\nc", "</TABLE\n*a*\n", "<p>c</p>"), InlineData("<hr/>*a*\n\nc", "<hr/>*a*\n", "<p>c</p>"), InlineData("<search>\n\nc", "<search>\n", "<p>c</p>")]
    [InlineData("<x-y a='1'>\n*a*\n\nc", "<x-y a='1'>\n*a*\n", "<p>c</p>"), InlineData("</b >\n*a*\n\nc", "</b >\n*a*\n", "<p>c</p>")]
    public void EndsAsItsConditionSays(string markdown, string block, string rest) =>
        Assert.Equal(block.Replace(">\n", ">", StringComparison.Ordinal) + rest, Html.Of(markdown));

    [Theory]
    [InlineData("<b> a", "<p><b> a</p>"), InlineData("a\n<b>\nc", "<p>a\n<b>c</p>"), InlineData("> a\n<b>", "<blockquote><p>a\n<b></p></blockquote>"), InlineData("<divs", "<p>&lt;divs</p>"), InlineData("<pre/>\n\nc", "<p><pre/></p><p>c</p>"), InlineData("<!1>", "<p>&lt;!1&gt;</p>")]
    public void IsNoBlockOtherwise(string markdown, string html) => Assert.Equal(html, Html.Of(markdown));

    [Theory]
    [InlineData("a\n<div>\n*b*\n</div>", "<p>a</p><div>*b*\n</div>"), InlineData("- <div>\n\n  *b*\n\n  </div>", "<ul><li><div><p><em>b</em></p></div></li></ul>"), InlineData("> <div>\nb", "<blockquote><div></blockquote><p>b</p>")]
    [InlineData("  <div>\n \t *b*", "  <div> \t *b*")]
    public void KeepsItsIndentationAndStaysInItsContainer(string markdown, string html) => Assert.Equal(html, Html.Of(markdown));
}
