namespace ReportLint.Core.Tests.Markdown.Blocks;

public class ParagraphsTests
{
    [Theory]
    [InlineData("a\n   b\n\n\n  c  ", "<p>a\nb</p><p>c</p>"), InlineData("", ""), InlineData(" \n\t\n", ""), InlineData("a\n         b", "<p>a\nb</p>"), InlineData("a\rb\r\nc", "<p>a\nb\nc</p>"), InlineData("a\u00A0\n", "<p>a\u00A0</p>")]
    public void AreLinesWithoutBlankOnes(string markdown, string html) => Assert.Equal(html, Html.Of(markdown));

    [Theory]
    [InlineData("[x]: /y \"t\"\n[x]", "<p><a href=\"/y\" title=\"t\">x</a></p>"), InlineData("[x]\n\n[x]: /y", "<p><a href=\"/y\">x</a></p>"), InlineData("> [x]: /y\n\n[x]", "<blockquote></blockquote><p><a href=\"/y\">x</a></p>"), InlineData("[x]: /y\n[z]:\n/w\n[x] [z]", "<p><a href=\"/y\">x</a> <a href=\"/w\">z</a></p>")]
    [InlineData("a\n[x]: /y", "<p>a\n[x]: /y</p>"), InlineData("[x]: /y\n[x]: /z\n[x]", "<p><a href=\"/y\">x</a></p>"), InlineData("[x]:\n\n[x]", "<p>[x]:</p><p>[x]</p>")]
    public void MayStartWithDefinitions(string markdown, string html) => Assert.Equal(html, Html.Of(markdown));
}
