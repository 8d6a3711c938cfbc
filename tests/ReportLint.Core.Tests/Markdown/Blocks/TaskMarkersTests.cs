using ReportLint.Markdown;

namespace ReportLint.Core.Tests.Markdown.Blocks;

public class TaskMarkersTests
{
    private const string Open = "<input type=\"checkbox\" disabled=\"\" />";
    private const string Ticked = "<input type=\"checkbox\" checked=\"\" disabled=\"\" />";

    [Theory]
    [InlineData("- [ ] a", $"<ul><li>{Open} a</li></ul>"), InlineData("1. [x] a\n2. [X] b", $"<ol><li>{Ticked} a</li><li>{Ticked} b</li></ol>"), InlineData("- [ ]\t*a* b\n  c", $"<ul><li>{Open} <em>a</em> b\nc</li></ul>")]
    [InlineData("> - [x] a\n>   - [ ] b", $"<blockquote><ul><li>{Ticked} a<ul><li>{Open} b</li></ul></li></ul></blockquote>"), InlineData("-\n  [x] a", $"<ul><li>{Ticked} a</li></ul>")]
    public void ReadsBoxes(string markdown, string html) => Assert.Equal(html, Html.Of(markdown));

    [Theory]
    [InlineData("[ ] a", "<p>[ ] a</p>"), InlineData("- [x]", "<ul><li>[x]</li></ul>"), InlineData("- [ ]a", "<ul><li>[ ]a</li></ul>"), InlineData("- [y] a", "<ul><li>[y] a</li></ul>"), InlineData("- [] a", "<ul><li>[] a</li></ul>"), InlineData("- a [x] b", "<ul><li>a [x] b</li></ul>")]
    [InlineData("- a\n\n  [x] b", "<ul><li><p>a</p><p>[x] b</p></li></ul>"), InlineData("- # [x] a", "<ul><li><h1>[x] a</h1></li></ul>"), InlineData("-\n\n[x] a", "<ul><li></li></ul><p>[x] a</p>")]
    public void ReadsNothingElse(string markdown, string html) => Assert.Equal(html, Html.Of(markdown));

    [Fact]
    public void CanBeSwitchedOff() => Assert.Equal("<ul><li>[x] a</li></ul>", Html.Of("- [x] a", MarkdownFeatures.Gfm & ~MarkdownFeatures.TaskListItems));
}
