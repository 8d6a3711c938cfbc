namespace ReportLint.Markdown.Inlines;

public class LinksTests
{
    [Theory]
    [InlineData("[log](build.log)", "Link(\"log\" LinkDestination(\"build.log\"))")]
    [InlineData("[log]()", "Link(\"log\" LinkDestination'')")]
    [InlineData("[](a)", "Link(LinkDestination(\"a\"))")]
    [InlineData("[log](<build log>)", "Link(\"log\" LinkDestination(\"build log\"))")]
    [InlineData("[log](<>)", "Link(\"log\" LinkDestination'')")]
    [InlineData("[log](a \"T\")", "Link(\"log\" LinkDestination(\"a\") LinkTitle(\"T\"))")]
    [InlineData("[log](a 'T')", "Link(\"log\" LinkDestination(\"a\") LinkTitle(\"T\"))")]
    [InlineData("[log](a (T))", "Link(\"log\" LinkDestination(\"a\") LinkTitle(\"T\"))")]
    [InlineData("[log](a \"\")", "Link(\"log\" LinkDestination(\"a\") LinkTitle'')")]
    [InlineData("[log]( a\n\"T\" )", "Link(\"log\" LinkDestination(\"a\") LinkTitle(\"T\"))")]
    [InlineData("[log](a(b(c))d)", "Link(\"log\" LinkDestination(\"a(b(c))d\"))")]
    [InlineData("[log](a\\)b&amp;c)", "Link(\"log\" LinkDestination(\"a\" Escape'\\)' \"b\" CharacterReference'&amp;' \"c\"))")]
    [InlineData("[log](a \"x\ny\")", "Link(\"log\" LinkDestination(\"a\") LinkTitle(\"x\" / \"y\"))")]
    [InlineData("[*a*](b)", "Link(Emphasis(\"a\") LinkDestination(\"b\"))")]
    [InlineData("*[a*](b)", "\"*\" Link(\"a*\" LinkDestination(\"b\"))")]
    [InlineData("[a]b](c)", "\"[a]b](c)\"")]
    [InlineData("[a[b]](c)", "Link(\"a[b]\" LinkDestination(\"c\"))")]
    [InlineData("[a\\]](c)", "Link(\"a\" Escape'\\]' LinkDestination(\"c\"))")]
    [InlineData("[a`](b)`", "\"[a\" CodeSpan(CodeText'](b)')")]
    public void ReadsInlineLinks(string text, string expected) => Assert.Equal(expected, InlineNotation.Of(text));

    [Theory]
    [InlineData("[log](a b)")]
    [InlineData("[log](a \"T\" b)")]
    [InlineData("[log](a\"T\"")]
    [InlineData("[log] (a)")]
    [InlineData("[log](a(b)")]
    [InlineData("[log](<a)")]
    [InlineData("[log](<1>b)")]
    [InlineData("[log](a \"T)")]
    public void LeavesWhatIsNoLink(string text) => Assert.Equal($"\"{text}\"", InlineNotation.Of(text));

    [Theory]
    [InlineData("![a](b)", "Image(\"a\" LinkDestination(\"b\"))")]
    [InlineData("!![a](b)", "\"!\" Image(\"a\" LinkDestination(\"b\"))")]
    [InlineData("\\![a](b)", "Escape'\\!' Link(\"a\" LinkDestination(\"b\"))")]
    [InlineData("![a ![b](c)](d)", "Image(\"a \" Image(\"b\" LinkDestination(\"c\")) LinkDestination(\"d\"))")]
    [InlineData("![a [b](c)](d)", "Image(\"a \" Link(\"b\" LinkDestination(\"c\")) LinkDestination(\"d\"))")]
    [InlineData("[![a](b)](c)", "Link(Image(\"a\" LinkDestination(\"b\")) LinkDestination(\"c\"))")]
    public void ReadsImages(string text, string expected) => Assert.Equal(expected, InlineNotation.Of(text));

    [Theory]
    [InlineData("[a [b](c)](d)", "\"[a \" Link(\"b\" LinkDestination(\"c\")) \"](d)\"")]
    [InlineData("[a ![b [c](d)](e)](f)", "\"[a \" Image(\"b \" Link(\"c\" LinkDestination(\"d\")) LinkDestination(\"e\")) \"](f)\"")]
    [InlineData("[a [b](c) d] [e](f)", "\"[a \" Link(\"b\" LinkDestination(\"c\")) \" d] \" Link(\"e\" LinkDestination(\"f\"))")]
    [InlineData("[[[a](b)](c)](d) [e](f)", "\"[[\" Link(\"a\" LinkDestination(\"b\")) \"](c)](d) \" Link(\"e\" LinkDestination(\"f\"))")]
    public void PutsNoLinkIntoALink(string text, string expected) => Assert.Equal(expected, InlineNotation.Of(text));

    [Theory]
    [InlineData("[text][log]", "Link:1(\"text\" LinkLabel'log')")]
    [InlineData("[text][LOG]", "Link:1(\"text\" LinkLabel'LOG')")]
    [InlineData("[log][]", "Link:1(\"log\")")]
    [InlineData("[log]", "Link:1(\"log\")")]
    [InlineData("![log]", "Image:1(\"log\")")]
    [InlineData("[Log ]", "Link:1(\"Log \")")]
    [InlineData("[log][ ]", "Link:1(\"log\") \"[ ]\"")]
    [InlineData("[log](not a destination)", "Link:1(\"log\") \"(not a destination)\"")]
    [InlineData("[text][missing]", "\"[text][missing]\"")]
    [InlineData("[log][missing]", "\"[log][missing]\"")]
    [InlineData("[text][missing][log]", "\"[text]\" Link:1(\"missing\" LinkLabel'log')")]
    [InlineData("[log] [log]", "Link:1(\"log\") \" \" Link:1(\"log\")")]
    [InlineData("[*log*]", "\"[\" Emphasis(\"log\") \"]\"")]
    [InlineData("[a [log]]", "\"[a \" Link:1(\"log\") \"]\"")]
    public void ReadsReferences(string text, string expected) =>
        Assert.Equal($"LinkReferenceDefinition(LinkLabel'log' LinkDestination(\"build.log\")) {expected}", InlineNotation.Of($"[log]: build.log\n{text}"));

    [Fact]
    public void BoundsTheParenthesesOfADestination()
    {
        static string Nested(int depth) => $"[a]({new string('(', depth)}{new string(')', depth)})";
        Assert.StartsWith("Link(", InlineNotation.Of(Nested(InlineLimits.MaxParentheses)), StringComparison.Ordinal);
        Assert.StartsWith("\"", InlineNotation.Of(Nested(InlineLimits.MaxParentheses + 1)), StringComparison.Ordinal);
    }
}
