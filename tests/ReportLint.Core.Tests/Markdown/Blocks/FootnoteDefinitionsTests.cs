using System.Text.RegularExpressions;
using ReportLint.Markdown;
using ReportLint.Text;

namespace ReportLint.Core.Tests.Markdown.Blocks;

/// <summary>Footnotes as cmark-gfm reads them: each text was given to it. A reference is shown as its number in braces, the footnotes as a
/// list after "notes".</summary>
public partial class FootnoteDefinitionsTests
{
    [Theory]
    [InlineData("a[^1] b[^1]\n\n[^1]: foo", "<p>a{1} b{1}</p>notes<li><p>foo</p></li>")]
    [InlineData("[^b] [^a]\n\n[^a]: x\n[^b]: y", "<p>{1} {2}</p>notes<li><p>y</p></li><li><p>x</p></li>")]
    [InlineData("a[^1]\n[^1]: foo\nlazy\n   too", "<p>a{1}</p>notes<li><p>foo\nlazy\ntoo</p></li>")]
    [InlineData(
        "[^1]: foo\n\n    bar\n\n        code\n\nend[^1]",
        "<p>end{1}</p>notes<li><p>foo</p><p>bar</p><pre><code>code</code></pre></li>")]
    [InlineData("[^1]:\n    - a\n    - b\n\n[^1]", "<p>{1}</p>notes<li><ul><li>a</li><li>b</li></ul></li>")]
    [InlineData("[^1]:       no code\n\n[^1]", "<p>{1}</p>notes<li><p>no code</p></li>")]
    [InlineData("[^A b] [^A]\n\n[^a]: x\n[^A]: second", "<p>[^A b] {1}</p>notes<li><p>x</p></li>")]
    [InlineData("[^1]\n\n[^1]: a[^2]\n[^2]: b[^1]", "<p>{1}</p>notes<li><p>a{2}</p></li><li><p>b{1}</p></li>")]
    [InlineData("[^\0]\n\n[^\uFFFD]: a", "<p>{1}</p>notes<li><p>a</p></li>")]
    public void ReadsDefinitions(string markdown, string html) => Assert.Equal(html, Shown(markdown));

    [Theory]
    [InlineData("> [^1]: a\n>     b\n\n[^1]", "<blockquote></blockquote><p>{1}</p>notes<li><p>a\nb</p></li>")]
    [InlineData("> [^1]: a\n>\n>     b\n\n[^1]", "<blockquote><pre><code>b</code></pre></blockquote><p>{1}</p>notes<li><p>a</p></li>")]
    [InlineData("- [^1]: a\n\n      b\n\n[^1]", "<ul><li></li></ul><p>{1}</p>notes<li><p>a</p><p>b</p></li>")]
    [InlineData("[^1]: a\n\n    [^2]: b\n\n[^1] [^2]", "<p>{1} {2}</p>notes<li><p>a</p></li><li><p>b</p></li>")]
    [InlineData("[^1]: a\n\n    [^1]: inner\n\n[^1]", "<p>{1}</p>notes<li><p>inner</p></li>")]
    public void ReadsDefinitionsInContainers(string markdown, string html) => Assert.Equal(html, Shown(markdown));

    [Theory]
    [InlineData("[^1]: nobody refers to it", ""), InlineData("[^1]", "<p>[^1]</p>"), InlineData("[^1] : a\n[^1]", "<p>[^1] : a\n[^1]</p>")]
    [InlineData("[^a b]: u\n\n[^a b]", "<p><a href=\"u\">^a b</a></p>")]
    [InlineData("[^]: u\n\n[^]", "<p><a href=\"u\">^</a></p>"), InlineData("a\n    [^1]: b\n\n[^1]", "<p>a\n[^1]: b</p><p>[^1]</p>")]
    [InlineData("    [^1]: b\n\n[^1]", "<pre><code>[^1]: b</code></pre><p>[^1]</p>")]
    [InlineData("```\n[^1]: b\n```\n[^1]", "<pre><code>[^1]: b</code></pre><p>[^1]</p>")]
    public void ReadsNothingElse(string markdown, string html) => Assert.Equal(html, Shown(markdown));

    [Fact]
    public void CanBeSwitchedOff() =>
        Assert.Equal("<p><a href=\"foo\">^1</a></p>", Html.Of("[^1]\n\n[^1]: foo", MarkdownFeatures.Gfm & ~MarkdownFeatures.Footnotes));

    [Theory, InlineData(999, true), InlineData(1000, false)]
    public void ALabelHasAnEnd(int length, bool isReference)
    {
        var label = new string('a', length);
        var tree = SyntaxTree.Parse(SourceText.From($"[^{label}]: b\n\n[^{label}]"));
        Assert.Equal(isReference, Enumerable.Range(0, tree.NodeCount).Any(index => tree[index].Kind == SyntaxKind.FootnoteReference));
        Assert.Equal(SyntaxKind.FootnoteDefinition, tree[1].Kind);
    }

    private static string Shown(string markdown)
    {
        var html = Reference().Replace(Html.Of(markdown), "{$1}");
        html = html.Replace("<section class=\"footnotes\" data-footnotes><ol>", "notes", StringComparison.Ordinal)
            .Replace("</ol></section>", "", StringComparison.Ordinal);
        return ListStart().Replace(BackLinks().Replace(html, ""), "<li>").Replace("\n</", "</", StringComparison.Ordinal);
    }

    [GeneratedRegex("<sup class=\"footnote-ref\"><a href=\"#fn-[^>]*>(\\d+)</a></sup>")]
    private static partial Regex Reference();

    [GeneratedRegex(" ?<a href=\"#fnref-[^>]*>↩(<sup[^>]*>\\d+</sup>)?</a>\\n?")]
    private static partial Regex BackLinks();

    [GeneratedRegex("<li id=\"fn-[^>]*>\\n?")]
    private static partial Regex ListStart();
}
