using ReportLint.Markdown;

namespace ReportLint.Core.Tests.Markdown.Blocks;

public class TablesTests
{
    private const string Head = "<table><thead><tr><th>a</th><th>b</th></tr></thead>";

    [Theory]
    [InlineData("| a | b |\n| - | - |"), InlineData("a|b\n-|-"), InlineData("| a | b\n|---|:"), InlineData(" |a|b|  \n|-|-|")]
    public void NeedsAHeaderAndADelimiterRow(string markdown) =>
        Assert.Equal(markdown.EndsWith(':') ? "<p>| a | b\n|---|:</p>" : $"{Head}</table>", Html.Of(markdown));

    [Theory]
    [InlineData("| a | b |\n| - |", "<p>| a | b |\n| - |</p>"), InlineData("| a |\n| - | - |", "<p>| a |\n| - | - |</p>"), InlineData("| a | b |\n| - - | - |", "<p>| a | b |\n| - - | - |</p>"), InlineData("| a | b |\n| - | : |", "<p>| a | b |\n| - | : |</p>")]
    [InlineData("| a | b |\n\n| - | - |", "<p>| a | b |</p><p>| - | - |</p>"), InlineData("| a | b |\n    | - | - |", "<p>| a | b |\n| - | - |</p>"), InlineData("a\n-", "<h2>a</h2>"), InlineData("a | b\n- | -", "<p>a | b</p><ul><li>| -</li></ul>")]
    [InlineData("| a |\n| - | - |\n| a | b |\n| - | - |", "<p>| a |\n| - | - |\n| a | b |\n| - | - |</p>")]
    public void IsNoTableOtherwise(string markdown, string html) => Assert.Equal(html, Html.Of(markdown));

    [Theory]
    [InlineData("| c | d |", "<td>c</td><td>d</td>"), InlineData("c", "<td>c</td><td></td>"), InlineData("c|d|e|f", "<td>c</td><td>d</td>"), InlineData("||d", "<td></td><td>d</td>"), InlineData("| \\| | `\\|` |", "<td>|</td><td><code>|</code></td>"), InlineData("| *c | d* |", "<td>*c</td><td>d*</td>")]
    [InlineData("| [x](/y) | ~~d~~ |", "<td><a href=\"/y\">x</a></td><td><del>d</del></td>"), InlineData("a\\|b | c", "<td>a|b</td><td>c</td>"), InlineData("|  |", "<td></td><td></td>"), InlineData("| c \\", "<td>c \\</td><td></td>")]
    public void ReadsCells(string row, string cells) => Assert.Equal($"{Head}<tbody><tr>{cells}</tr></tbody></table>", Html.Of($"| a | b |\n|---|---|\n{row}"));

    [Fact]
    public void Aligns() => Assert.Equal(
        "<table><thead><tr><th>n</th><th align=\"left\">l</th><th align=\"center\">c</th><th align=\"right\">r</th></tr></thead><tbody><tr><td>1</td><td align=\"left\">2</td><td align=\"center\"></td><td align=\"right\"></td></tr></tbody></table>",
        Html.Of("n | l | c | r\n--|:-|:-:|-:\n1|2"));

    [Theory]
    [InlineData("", "c", "<p>c</p>"), InlineData("> c", "", "<blockquote><p>c</p></blockquote>"), InlineData("# c", "", "<h1>c</h1>"), InlineData("- c", "", "<ul><li>c</li></ul>"), InlineData("***", "", "<hr />"), InlineData("```", "c", "<pre><code>c\n</code></pre>"), InlineData("    c", "", "<pre><code>c\n</code></pre>"), InlineData("<div>", "", "<div>"), InlineData("|", "c", "<p>|\nc</p>")]
    public void EndsWhereAnotherBlockStarts(string line, string next, string html) => Assert.Equal($"{Head}</table>{html}", Html.Of($"| a | b |\n|---|---|\n{line}\n{next}"));

    [Theory]
    [InlineData("Results:\n| a | b |\n|---|---|", $"<p>Results:</p>{Head}</table>"), InlineData("one\ntwo  \na | b\n---|---", $"<p>one\ntwo</p>{Head}</table>"), InlineData("[x]: /y\na | b\n---|---\n\n[x]", $"{Head}</table><p><a href=\"/y\">x</a></p>"), InlineData("- a | b\n  --|--", $"<ul><li>{Head}</table></li></ul>")]
    public void TakesTheLastLineOfAParagraph(string markdown, string html) => Assert.Equal(html, Html.Of(markdown));

    [Fact]
    public void CanBeSwitchedOff() => Assert.Equal("<p>| a | b |\n|---|---|</p>", Html.Of("| a | b |\n|---|---|", MarkdownFeatures.CommonMark));
}
