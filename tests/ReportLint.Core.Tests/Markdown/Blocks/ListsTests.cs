namespace ReportLint.Core.Tests.Markdown.Blocks;

public class ListsTests
{
    [Theory]
    [InlineData("- a\n- b", "<ul><li>a</li><li>b</li></ul>"), InlineData("1. a\n2. b", "<ol><li>a</li><li>b</li></ol>"), InlineData("07) a", "<ol start=\"7\"><li>a</li></ol>"), InlineData("0. a", "<ol start=\"0\"><li>a</li></ol>")]
    [InlineData("- a\n+ b\n* c", "<ul><li>a</li></ul><ul><li>b</li></ul><ul><li>c</li></ul>"), InlineData("1. a\n1) b", "<ol><li>a</li></ol><ol><li>b</li></ol>"), InlineData("- a\n1. b", "<ul><li>a</li></ul><ol><li>b</li></ol>")]
    [InlineData("- a\n - b\n  - c\n   - d", "<ul><li>a</li><li>b</li><li>c</li><li>d</li></ul>"), InlineData("- a\n  - b\n    - c\n- d", "<ul><li>a<ul><li>b<ul><li>c</li></ul></li></ul></li><li>d</li></ul>")]
    [InlineData("-\ta\n\n\tb", "<ul><li><p>a</p><p>b</p></li></ul>"), InlineData("- a\n\tb", "<ul><li>a\nb</li></ul>"), InlineData("10. a\n\n    b", "<ol start=\"10\"><li><p>a</p><p>b</p></li></ol>"), InlineData("- - 1. a", "<ul><li><ul><li><ol><li>a</li></ol></li></ul></li></ul>")]
    public void ReadsItems(string markdown, string html) => Assert.Equal(html, Html.Of(markdown));

    [Theory]
    [InlineData("-a", "<p>-a</p>"), InlineData("1.a", "<p>1.a</p>"), InlineData("1234567890. a", "<p>1234567890. a</p>"), InlineData("-1. a", "<p>-1. a</p>"), InlineData("1 . a", "<p>1 . a</p>"), InlineData("2025", "<p>2025</p>")]
    public void ReadsNothingElse(string markdown, string html) => Assert.Equal(html, Html.Of(markdown));

    [Theory]
    [InlineData("a\n- b", "<p>a</p><ul><li>b</li></ul>"), InlineData("a\n1. b", "<p>a</p><ol><li>b</li></ol>"), InlineData("in\n2025. was", "<p>in\n2025. was</p>"), InlineData("a\n+", "<p>a\n+</p>"), InlineData("a\n1.  ", "<p>a\n1.</p>")]
    public void InterruptsAParagraphWithText(string markdown, string html) => Assert.Equal(html, Html.Of(markdown));

    [Theory]
    [InlineData("-\n- b", "<ul><li></li><li>b</li></ul>"), InlineData("-\n  a", "<ul><li>a</li></ul>"), InlineData("-\n\n  a", "<ul><li></li></ul><p>a</p>"), InlineData("-   \n  a", "<ul><li>a</li></ul>"), InlineData("- a\n-\n\n- b", "<ul><li><p>a</p></li><li></li><li><p>b</p></li></ul>")]
    public void AnItemMayStartWithOneBlankLine(string markdown, string html) => Assert.Equal(html, Html.Of(markdown));

    [Theory]
    [InlineData("- a\n\n- b\n- c"), InlineData("- a\n- b\n\n- c"), InlineData("- a\n\n\n- b\n- c")]
    public void ABlankLineBetweenItemsLoosens(string markdown) => Assert.Equal("<ul><li><p>a</p></li><li><p>b</p></li><li><p>c</p></li></ul>", Html.Of(markdown));

    [Theory]
    [InlineData("- a\n\n  b", "<ul><li><p>a</p><p>b</p></li></ul>"), InlineData("- a\n\n  [x]: /y\n- b", "<ul><li><p>a</p></li><li><p>b</p></li></ul>"), InlineData("- a\n  - b\n\n    c\n- d", "<ul><li>a<ul><li><p>b</p><p>c</p></li></ul></li><li>d</li></ul>")]
    [InlineData("- a\n  - b\n\n- c", "<ul><li><p>a</p><ul><li>b</li></ul></li><li><p>c</p></li></ul>")]
    public void ABlankLineBetweenAnItemsBlocksLoosens(string markdown, string html) => Assert.Equal(html, Html.Of(markdown));

    [Theory]
    [InlineData("- a\n  > b\n  >\n- c", "<ul><li>a<blockquote><p>b</p></blockquote></li><li>c</li></ul>"), InlineData("- ```\n  a\n\n  ```\n- b", "<ul><li><pre><code>a\n\n</code></pre></li><li>b</li></ul>"), InlineData("- a\n- b\n\n", "<ul><li>a</li><li>b</li></ul>")]
    [InlineData("- a\n\nb", "<ul><li>a</li></ul><p>b</p>"), InlineData("- a\n  - b\n\n  - c\n- d", "<ul><li>a<ul><li><p>b</p></li><li><p>c</p></li></ul></li><li>d</li></ul>"), InlineData("-\n  | a |\n  | - |\n- b", "<ul><li><table><thead><tr><th>a</th></tr></thead></table></li><li>b</li></ul>")]
    public void OtherBlankLinesDoNot(string markdown, string html) => Assert.Equal(html, Html.Of(markdown));
}
