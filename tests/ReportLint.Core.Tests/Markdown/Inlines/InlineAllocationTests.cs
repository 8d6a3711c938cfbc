using ReportLint.Text;

namespace ReportLint.Markdown.Inlines;

public class InlineAllocationTests
{
    private const string Everything = """
        [ref label]: <dest> 'title'
        Plain text, *emphasis **strong*** ~~gone~~ `code` \* &amp; &#x41; <b>tag</b> <!-- note --> <https://a.b> www.a.b
        [a *b*](c "d") ![e](f) [g][Ref  LABEL] [ref label] https://a.b/c a@b.c äöü*ß*  [Ä] <!-- <?
        hard\
        and `code over
        lines` **✅ done** **a🔴** [x
        """;

    [Fact]
    public void AWarmParseAllocatesNothing()
    {
        var parser = new ParagraphParser();
        parser.SetText(SourceText.From(Everything));
        for (var i = 0; i < 3; i++)
            parser.Parse();
        var before = GC.GetAllocatedBytesForCurrentThread();
        parser.Parse();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
