using ReportLint.Markdown;
using ReportLint.Text;
using VerifyXunit;

namespace ReportLint.Core.Tests.Markdown.Tree;

/// <summary>Where each construct stands, to the character.</summary>
public class TreeDumpTests
{
    [Fact]
    public Task Headings() => Verify("# One ##\n\n  Two\nlines  \n ===  \n## \n");

    [Fact]
    public Task ParagraphsAndBreaks() => Verify("one  \n  two\\\nthree\r\nfour   \n\n---\n");

    [Fact]
    public Task Quotes() => Verify("> a\n> > b\nlazy\n>\n\n > c\n");

    [Fact]
    public Task Lists() => Verify("- a\n\n  b\n- [x] c\n  1. d\n  2) e\n-\n");

    [Fact]
    public Task CodeBlocks() => Verify("    one\n\n\t\ttwo\n\n- ``` c\\# x\n    three\n\n  ```\n> ~~~\n> open\n");

    [Fact]
    public Task HtmlBlocks() => Verify("<!-- a\nb --> c <!-- d -->\n<!-->\n\n> <div>\n> \tx <!-- open\n> y\n\n<script>\n<!-- no comment -->\n</script>\n");

    [Fact]
    public Task Tables() => Verify("Before:\n| a | b |\n|:--|--:|\n| 1 \\| 2 | `c\\|d` | extra |\n|  | *e* \nx\n\nend\n");

    [Fact]
    public Task Definitions() => Verify("[a]: /x 'two\nlines' \n[b c]: <y&amp;z>\n[a]: again\ntext [a] [t][b  c] [A][]\n");

    [Fact]
    public Task Footnotes() => Verify("a[^1] ![^B c] *b[^b]*\n\n[^1]: one\n\n    - two[^1]\n> [^b]:\tthree\n\n[^1]: again [^1] [^no *use*]\n");

    [Fact]
    public Task FrontMatter() => Verify("---\ntitle: x\n\nlist: []\n---\n# a");

    [Fact]
    public Task Emphasis() => Verify("*a **b** c* ***d*** _e_f_ ~~g~~ **open");

    [Fact]
    public Task Links() => Verify("[a *b*](/c \"d\") ![e](<f g>) [h](\n  i) <https://j.k> <l@m.n> https://o.p/q. www.r.st u@v.wx");

    [Fact]
    public Task CodeSpansAndHtml() => Verify("`a` `` b`c `` `two\nlines` <b c='d'>e</b> <!-- f --> \\* &copy; &#35;");

    private static Task Verify(string markdown, [System.Runtime.CompilerServices.CallerMemberName] string method = "") =>
        Verifier.Verify(TreeDump.ToText(SyntaxTree.Parse(SourceText.From(markdown))), method: method);
}
