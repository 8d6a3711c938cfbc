namespace ReportLint.Markdown.Inlines;

public class InlineHtmlTests
{
    [Theory]
    [InlineData("<br>")]
    [InlineData("<br/>")]
    [InlineData("<a-b c=d>")]
    [InlineData("<a href=\"x y\" b='c' d e=f />")]
    [InlineData("<a href = \"*x*\">")]
    [InlineData("</a>")]
    [InlineData("</a  >")]
    [InlineData("<?php echo 1 > 0 ?>")]
    [InlineData("<!DOCTYPE html>")]
    [InlineData("<!x>")]
    [InlineData("<![CDATA[a ]] > *b* ]]>")]
    [InlineData("<a _b:c.d-e>")]
    public void ReadsTagsInstructionsAndDeclarations(string text) => Assert.Equal($"InlineHtml'{text}'", InlineNotation.Of(text));

    [Theory]
    [InlineData("<!-- a -- b * -->")]
    [InlineData("<!---->")]
    [InlineData("<!-->")]
    [InlineData("<!--->")]
    public void ReadsComments(string text) => Assert.Equal($"HtmlComment'{text}'", InlineNotation.Of(text));

    [Theory]
    [InlineData("<")]
    [InlineData("< a>")]
    [InlineData("<3>")]
    [InlineData("<a")]
    [InlineData("<a href='x>")]
    [InlineData("<a href=x\"y\">")]
    [InlineData("<a href=>")]
    [InlineData("<a b='c'd>")]
    [InlineData("</a b>")]
    [InlineData("<a / >")]
    [InlineData("<!>")]
    [InlineData("<!-- a")]
    [InlineData("<![cdata[a]]>")]
    [InlineData("<? a")]
    [InlineData("<__>")]
    public void LeavesWhatIsNoTag(string text) => Assert.Equal($"\"{text}\"", InlineNotation.Of(text).Replace("\" / \"", "\n", StringComparison.Ordinal));

    [Theory]
    [InlineData("<a\n  href=\"x\ny\">b", "InlineHtml(CodeLine'<a' CodeLine'href=\"x' CodeLine:8'y\">') \"b\"")]
    [InlineData("a <!-- b \r\n\t-->", "\"a \" HtmlComment(CodeLine'<!-- b ' CodeLine:8'-->')")]
    [InlineData("<![CDATA[\n]]> *b*", "InlineHtml(CodeLine'<![CDATA[' CodeLine:8']]>') \" \" Emphasis(\"b\")")]
    public void TellsLinesApartByNodes(string text, string expected) => Assert.Equal(expected, InlineNotation.Of(text));

    [Fact]
    public void FindsAnEndBehindOneThatIsMissing() =>
        Assert.Equal("\"<? a <!-- b \" InlineHtml'<!c>' \" \" InlineHtml'<d>'", InlineNotation.Of("<? a <!-- b <!c> <d>"));

    [Theory]
    [InlineData("<https://a.b/*c*>", "Autolink'<https://a.b/*c*>'")]
    [InlineData("<a+b.c-d:>", "Autolink'<a+b.c-d:>'")]
    [InlineData("<a.b+c@d-e.f>", "Autolink:1'<a.b+c@d-e.f>'")]
    [InlineData("<a:b>", "\"<a:b>\"")]
    [InlineData("<ab:c d>", "\"<ab:c d>\"")]
    [InlineData("<a@-b>", "\"<a@-b>\"")]
    [InlineData("<a@b->", "\"<a@b->\"")]
    [InlineData("<a@b.>", "\"<a@b.>\"")]
    [InlineData("<@b>", "\"<@b>\"")]
    public void ReadsAutolinks(string text, string expected) => Assert.Equal(expected, InlineNotation.Of(text, features: MarkdownFeatures.CommonMark));
}
