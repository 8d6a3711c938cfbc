namespace ReportLint.Core.Tests.Markdown.Blocks;

public class HeadingsTests
{
    [Theory]
    [InlineData("# Status", "<h1>Status</h1>"), InlineData("###### Risks ######", "<h6>Risks</h6>"), InlineData("## \t Plan \t ##  ", "<h2>Plan</h2>")]
    [InlineData("#", "<h1></h1>"), InlineData("## ##", "<h2></h2>"), InlineData("# C#", "<h1>C#</h1>"), InlineData("# a # b", "<h1>a # b</h1>"), InlineData("# a \\#", "<h1>a #</h1>")]
    [InlineData("text\n# Next", "<p>text</p><h1>Next</h1>"), InlineData("   # three blanks", "<h1>three blanks</h1>")]
    public void ReadsWhatHashesOpen(string markdown, string html) => Assert.Equal(html, Html.Of(markdown));

    [Theory]
    [InlineData("#12 is open", "<p>#12 is open</p>"), InlineData("####### seven", "<p>####### seven</p>"), InlineData("\\# no", "<p># no</p>")]
    [InlineData("a\n    # lazy", "<p>a\n# lazy</p>"), InlineData("    # code", "<pre><code># code\n</code></pre>")]
    public void LeavesOtherHashesAlone(string markdown, string html) => Assert.Equal(html, Html.Of(markdown));

    [Theory]
    [InlineData("Summary\n=", "<h1>Summary</h1>"), InlineData("Summary\n   ---  ", "<h2>Summary</h2>"), InlineData("two\nlines\n====", "<h1>two\nlines</h1>")]
    [InlineData("> quoted\n> ---", "<blockquote><h2>quoted</h2></blockquote>")]
    public void ReadsWhatIsUnderlined(string markdown, string html) => Assert.Equal(html, Html.Of(markdown));

    [Theory]
    [InlineData("a\n= =", "<p>a\n= =</p>"), InlineData("a\n\n===", "<p>a</p><p>===</p>"), InlineData("> a\n===", "<blockquote><p>a\n===</p></blockquote>")]
    [InlineData("> a\n---", "<blockquote><p>a</p></blockquote><hr />"), InlineData("a\n    ===", "<p>a\n===</p>"), InlineData("# a\n---", "<h1>a</h1><hr />")]
    public void UnderlinesNothingElse(string markdown, string html) => Assert.Equal(html, Html.Of(markdown));

    [Theory]
    [InlineData("[a]: /x\n===\n[a]", "<p>===\n<a href=\"/x\">a</a></p>"), InlineData("[a]: /x\n---", "<hr />"), InlineData("[a]: /x\nTitle\n===", "<h1>Title</h1>")]
    public void UnderlinesNoDefinition(string markdown, string html) => Assert.Equal(html, Html.Of(markdown));
}
