namespace ReportLint.Core.Tests.Markdown.Blocks;

public class ThematicBreaksTests
{
    [Theory]
    [InlineData("***"), InlineData("___"), InlineData("  - - -  "), InlineData("*\t*\t*"), InlineData("__________________")]
    public void ReadsThreeOrMore(string line) => Assert.Equal("<p>a</p><hr /><p>b</p>", Html.Of($"a\n\n{line}\nb"));

    [Theory]
    [InlineData("**", "<p>**</p>"), InlineData("--", "<p>--</p>"), InlineData("_ _ a", "<p>_ _ a</p>"), InlineData("*-*", "<p><em>-</em></p>"), InlineData("+++", "<p>+++</p>"), InlineData("    ***", "<pre><code>***\n</code></pre>")]
    public void ReadsNothingElse(string markdown, string html) => Assert.Equal(html, Html.Of(markdown));

    [Theory]
    [InlineData("a\n***\nb", "<p>a</p><hr /><p>b</p>"), InlineData("- a\n***\n- b", "<ul><li>a</li></ul><hr /><ul><li>b</li></ul>"), InlineData("- * * *", "<ul><li><hr /></li></ul>")]
    public void ComesBeforeListItems(string markdown, string html) => Assert.Equal(html, Html.Of(markdown));
}
