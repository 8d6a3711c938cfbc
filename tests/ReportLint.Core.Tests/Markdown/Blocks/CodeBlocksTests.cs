namespace ReportLint.Core.Tests.Markdown.Blocks;

public class CodeBlocksTests
{
    [Theory]
    [InlineData("    dotnet build\n      --no-restore", "dotnet build\n  --no-restore\n"), InlineData("\ttab", "tab\n"), InlineData("  \ttwo and a tab", "two and a tab\n")]
    [InlineData("    a\n\n      \n    b\n\n", "a\n\n  \nb\n"), InlineData("        deep", "    deep\n"), InlineData("    *a* <b>", "*a* &lt;b&gt;\n")]
    public void ReadsIndentedCode(string markdown, string code) => Assert.Equal($"<pre><code>{code}</code></pre>", Html.Of(markdown));

    [Theory]
    [InlineData("para\n    more", "<p>para\nmore</p>"), InlineData("    a\nb", "<pre><code>a\n</code></pre><p>b</p>"), InlineData("# h\n    a", "<h1>h</h1><pre><code>a\n</code></pre>")]
    [InlineData("-     a\n\n      b", "<ul><li><pre><code>a\n\nb\n</code></pre></li></ul>"), InlineData("> \ta", "<blockquote><p>a</p></blockquote>"), InlineData(">\t\ta", "<blockquote><pre><code>  a\n</code></pre></blockquote>")]
    public void IndentedCodeInterruptsNoParagraph(string markdown, string html) => Assert.Equal(html, Html.Of(markdown));

    [Theory]
    [InlineData("```\na\n```", "<pre><code>a\n</code></pre>"), InlineData("~~~ cs title\na\n~~~~  ", "<pre><code class=\"language-cs\">a\n</code></pre>"), InlineData("```\n```", "<pre><code></code></pre>")]
    [InlineData("````\n```\n````", "<pre><code>```\n</code></pre>"), InlineData("```\n~~~\n```", "<pre><code>~~~\n</code></pre>"), InlineData("```\na\n\n  \n```", "<pre><code>a\n\n  \n</code></pre>")]
    [InlineData("  ```\n   a\n  b\n c\n  ```", "<pre><code> a\nb\nc\n</code></pre>"), InlineData("``` a\\*b&amp;c\n```", "<pre><code class=\"language-a*b&amp;c\"></code></pre>")]
    [InlineData("text\n```\na\n```\ntext", "<p>text</p><pre><code>a\n</code></pre><p>text</p>")]
    public void ReadsFencedCode(string markdown, string html) => Assert.Equal(html, Html.Of(markdown));

    [Theory]
    [InlineData("```\nopen\n\nto the end", "<pre><code>open\n\nto the end\n</code></pre>"), InlineData("> ```\n> a\nb", "<blockquote><pre><code>a\n</code></pre></blockquote><p>b</p>")]
    [InlineData("- ```\n  a\n\n  b\n- c", "<ul><li><pre><code>a\n\nb\n</code></pre></li><li>c</li></ul>"), InlineData("```\na\n    ```", "<pre><code>a\n    ```\n</code></pre>"), InlineData("```\na\n``` b", "<pre><code>a\n``` b\n</code></pre>")]
    public void AnUnclosedFenceReachesToTheEndOfItsContainer(string markdown, string html) => Assert.Equal(html, Html.Of(markdown));

    [Theory]
    [InlineData("``\na", "<p>``\na</p>"), InlineData("``` a`b", "<p>``` a`b</p>"), InlineData("    ```\na", "<pre><code>```\n</code></pre><p>a</p>")]
    public void LeavesOtherBackticksAlone(string markdown, string html) => Assert.Equal(html, Html.Of(markdown));
}
