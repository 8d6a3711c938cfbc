namespace ReportLint.Markdown.Inlines;

public class ExtendedAutolinksTests
{
    [Theory]
    [InlineData("see https://a.b/c_d*e*f now", "\"see \" ExtendedAutolink'https://a.b/c_d*e*f' \" now\"")]
    [InlineData("HTTP://a", "ExtendedAutolink'HTTP://a'")]
    [InlineData("ftp://a.b", "ExtendedAutolink'ftp://a.b'")]
    [InlineData("1http://a.b", "\"1\" ExtendedAutolink'http://a.b'")]
    [InlineData("www.a.b/c", "ExtendedAutolink:2'www.a.b/c'")]
    [InlineData("(www.a.b)", "\"(\" ExtendedAutolink:2'www.a.b' \")\"")]
    [InlineData("*www.a.b*", "Emphasis(ExtendedAutolink:2'www.a.b')")]
    [InlineData("a\nwww.a.b", "\"a\" / ExtendedAutolink:2'www.a.b'")]
    [InlineData("www.a.b<br>", "ExtendedAutolink:2'www.a.b' InlineHtml'<br>'")]
    [InlineData("a@b.c", "ExtendedAutolink:1'a@b.c'")]
    [InlineData("to a.b-c_d+e@f.g-h.i now", "\"to \" ExtendedAutolink:1'a.b-c_d+e@f.g-h.i' \" now\"")]
    [InlineData("mailto:a@b.c", "ExtendedAutolink'mailto:a@b.c'")]
    [InlineData("xmpp:a@b.c/d", "ExtendedAutolink'xmpp:a@b.c/d'")]
    [InlineData("xmailto:a@b.c", "\"xmailto:\" ExtendedAutolink:1'a@b.c'")]
    [InlineData("**a@b.c**", "Strong(ExtendedAutolink:1'a@b.c')")]
    [InlineData("a@b@c.d e@f.g", "\"a@\" ExtendedAutolink:1'b@c.d' \" \" ExtendedAutolink:1'e@f.g'")]
    public void ReadsLinksInText(string text, string expected) => Assert.Equal(expected, InlineNotation.Of(text));

    [Theory]
    [InlineData("www.a.b.", "www.a.b")]
    [InlineData("www.a.b?!.,:*_~'\"", "www.a.b")]
    [InlineData("www.a.b/(c)", "www.a.b/(c)")]
    [InlineData("www.a.b/(c))", "www.a.b/(c)")]
    [InlineData("www.a.b/((c)", "www.a.b/((c)")]
    [InlineData("www.a.b/c)).", "www.a.b/c")]
    [InlineData("www.a.b/?c=d&copy;", "www.a.b/?c=d")]
    [InlineData("www.a.b/?c=d&e;&f;.", "www.a.b/?c=d")]
    [InlineData("www.a.b/;", "www.a.b/")]
    [InlineData("www.a.b/&1;", "www.a.b/&1")]
    public void LeavesPunctuationBehindALinkToTheSentence(string text, string link) =>
        Assert.StartsWith($"ExtendedAutolink:2'{link}'", InlineNotation.Of(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("xwww.a.b")]
    [InlineData("www.")]
    [InlineData("WWW.a.b")]
    [InlineData("xhttp://a.b")]
    [InlineData("gopher://a.b")]
    [InlineData("http://")]
    [InlineData("http:// a")]
    [InlineData("http://a_b")]
    [InlineData("http://a.b_c.d")]
    [InlineData("www.a_b.c")]
    [InlineData("a@b")]
    [InlineData("@b.c")]
    [InlineData("a@b.c_")]
    [InlineData("a@b.1")]
    [InlineData("a@b.c@")]
    [InlineData("key: value://")]
    public void LeavesWhatIsNoLink(string text) => Assert.Equal($"\"{text}\"", InlineNotation.Of(text));

    [Theory]
    [InlineData("[www.a.b](c)", "Link(\"www.a.b\" LinkDestination(\"c\"))")]
    [InlineData("[a@b.c](d)", "Link(\"a@b.c\" LinkDestination(\"d\"))")]
    [InlineData("`www.a.b a@b.c`", "CodeSpan(CodeText'www.a.b a@b.c')")]
    [InlineData("<b title='www.a.b a@b.c'>", "InlineHtml'<b title='www.a.b a@b.c'>'")]
    public void LooksNotIntoLinksAndCode(string text, string expected) => Assert.Equal(expected, InlineNotation.Of(text));

    [Theory]
    [InlineData("www.a.b")]
    [InlineData("http://a.b")]
    [InlineData("a@b.c")]
    public void LeavesThemWithoutTheExtension(string text) => Assert.Equal($"\"{text}\"", InlineNotation.Of(text, features: MarkdownFeatures.CommonMark));

    [Fact]
    public void PardonsAnUnderscoreInAVeryLongDomain() =>
        Assert.StartsWith("ExtendedAutolink:2", InlineNotation.Of("www." + string.Concat(Enumerable.Repeat("a_b.", 11)) + "c"), StringComparison.Ordinal);
}
