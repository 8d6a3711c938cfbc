using ReportLint.Markdown;
using ReportLint.Text;

namespace ReportLint.Core.Tests.Markdown;

public class MarkdownParserTests
{
    /// <summary>CommonMark 0.31.2 §2.3: U+0000 is read as U+FFFD, which is no control character, but punctuation.</summary>
    [Theory]
    [InlineData("[a](b\0c)"), InlineData("[a]: b\0c\n\n[a]"), InlineData("a*\0b*"), InlineData("\0"), InlineData("# \0"), InlineData("<b a=\0>")]
    [InlineData("<https://a\0b>"), InlineData("[\0]: b\n\n[\uFFFD]")]
    [InlineData("- \0\n\n      \0"), InlineData("```\0\n\0\n```"), InlineData("| \0 |\n|---|\n| \0 |"), InlineData("www.a.b/\0c")]
    public void ReadsNulAsTheReplacementCharacter(string markdown)
    {
        var replaced = markdown.Replace('\0', '\uFFFD');
        Assert.Equal(Html.Of(replaced), Html.Of(markdown));
        Assert.Equal(Dump(replaced), Dump(markdown).Replace("\\0", "\uFFFD", StringComparison.Ordinal));
    }

    [Fact]
    public void KeepsNulInTheSource()
    {
        var tree = SyntaxTree.Parse(SourceText.From("a\0b"));
        Assert.Equal("a\0b", tree[2].Source.ToString());
        Assert.Equal("a\0b", tree.Text.Content);
    }

    private static string Dump(string markdown) => TreeDump.ToText(SyntaxTree.Parse(SourceText.From(markdown)));
}
