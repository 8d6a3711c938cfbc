using ReportLint.Configuration;

namespace ReportLint.Core.Tests.Configuration;

public class EditorConfigGlobTests
{
    [Theory]
    [InlineData("*", "a.md")]
    [InlineData("*", "docs/a.md")]                 // without a slash: names in every folder
    [InlineData("*.md", "docs/deep/a.md")]
    [InlineData("a.md", "docs/a.md")]
    [InlineData("/a.md", "a.md")]
    [InlineData("docs/*.md", "docs/a.md")]
    [InlineData("docs/**.md", "docs/deep/a.md")]
    [InlineData("docs/**/a.md", "docs/a.md")]
    [InlineData("docs/**/a.md", "docs/x/y/a.md")]
    [InlineData("**/a.md", "a.md")]
    [InlineData("docs/**", "docs/x/y")]
    [InlineData("?.md", "a.md")]
    [InlineData("[abc].md", "b.md")]
    [InlineData("[a-c].md", "b.md")]
    [InlineData("[!abc].md", "d.md")]
    [InlineData("{a,b}.md", "b.md")]
    [InlineData("*.{md,markdown}", "x/a.markdown")]
    [InlineData("{a,b{c,d}}.md", "bd.md")]
    [InlineData("{,draft-}a.md", "a.md")]
    [InlineData("week{1..12}.md", "week7.md")]
    [InlineData("{-2..2}.md", "-1.md")]
    [InlineData("{single}.md", "{single}.md")]     // neither a list nor a range
    [InlineData("\\*.md", "*.md")]
    [InlineData("a\\{b,c\\}.md", "a{b,c}.md")]
    [InlineData("état*.md", "état-1.md")]
    [InlineData("{docs/**,notes}.md", "docs/a.md")]
    public void Matches(string pattern, string path) => Assert.True(new EditorConfigGlob(pattern).IsMatch(path));

    [Theory]
    [InlineData("*.md", "a.mdx")]
    [InlineData("/a.md", "docs/a.md")]
    [InlineData("docs/*.md", "docs/deep/a.md")]
    [InlineData("docs/*.md", "x/docs/a.md")]
    [InlineData("?.md", "ab.md")]
    [InlineData("?.md", ".md")]
    [InlineData("[abc].md", "d.md")]
    [InlineData("[!abc].md", "a.md")]
    [InlineData("a[!b]c", "a/c")]
    [InlineData("{a,b}.md", "c.md")]
    [InlineData("week{1..12}.md", "week13.md")]
    [InlineData("week{1..12}.md", "week07.md")]
    [InlineData("\\*.md", "a.md")]
    [InlineData("A.md", "a.md")]
    [InlineData("", "a.md")]
    public void DoesNotMatch(string pattern, string path) => Assert.False(new EditorConfigGlob(pattern).IsMatch(path));

    [Theory]
    [InlineData("{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}")]
    [InlineData("{1..999999999}.md")]
    [InlineData("[")]
    [InlineData("{")]
    [InlineData("a{b,{c,d}")]
    [InlineData("\\")]
    [InlineData("[]")]
    public void HostilePatternsMatchNothingAndTakeNoTime(string pattern) => Assert.False(new EditorConfigGlob(pattern).IsMatch("report.md"));

    [Fact]
    public void ManyAsterisksTakeNoTime()
    {
        var glob = new EditorConfigGlob(string.Concat(Enumerable.Repeat("*a", 200)) + "b");
        Assert.False(glob.IsMatch(new string('a', 5000)));
    }
}
