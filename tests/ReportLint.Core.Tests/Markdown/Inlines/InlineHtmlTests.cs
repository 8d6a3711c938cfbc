namespace ReportLint.Markdown.Inlines;

public class InlineHtmlTests
{
    [Theory]
    [InlineData("<br>")]
    [InlineData("<br/>")]
    [InlineData("<a-b c=d>")]
    [InlineData("<a href=\"x y\" b='c' d e=f />")]
    [InlineData("<a\nhref=\"x\ny\">")]
    [InlineData("<a href = \"*x*\">")]
    [InlineData("</a>")]
    [InlineData("</a  >")]
    [InlineData("<?php echo 1 > 0 ?>")]
    [InlineData("<!DOCTYPE html>")]
    [InlineData("<!x>")]
    [InlineData("<![CDATA[a ]] > *b*\n]]>")]
    [InlineData("<a _b:c.d-e>")]
    public void ReadsTagsInstructionsAndDeclarations(string text) => Assert.Equal($"InlineHtml'{text}'", InlineNotation.Of(text));

    [Theory]
    [InlineData("<!-- a -- b\n* -->")]
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
