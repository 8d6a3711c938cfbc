using ReportLint.Testing;
using ReportLint.Text;

namespace ReportLint.Rules.Tests.Testing;

public class MarkedTextTests
{
    [Fact]
    public void TakesTheMarksOut()
    {
        var marked = MarkedText.Parse("{|+:18/20|} ([|95|]%) and {|+:a [|b|]|}");
        Assert.Equal("18/20 (95%) and a b", marked.Text);
        Assert.Equal([new TextSpan(7, 2), new TextSpan(18, 1)], marked.Spans);
        Assert.Equal([new TextSpan(0, 5), new TextSpan(16, 3)], marked.Additional);
    }

    [Theory, InlineData("{|+:18/20|} ([|95|]%)"), InlineData("{|+:a [|b|]|}"), InlineData("[|a|][|b|]"), InlineData("[||]"), InlineData("| a | [x] | {b} |")]
    public void PutsThemBack(string document)
    {
        var marked = MarkedText.Parse(document);
        Assert.Equal(document, MarkedText.Format(marked.Text, marked.Spans, marked.Additional));
    }

    [Theory, InlineData("[|a"), InlineData("{|+:a|]")]
    public void RefusesAMarkThatIsNotClosed(string document) => Assert.Throws<FormatException>(() => MarkedText.Parse(document));
}
