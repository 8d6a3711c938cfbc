using ReportLint.Text;

namespace ReportLint.Claims;

public class QuoteTests
{
    [Theory]
    [InlineData("a\nb", "a b"), InlineData("**a** b", "a b"), InlineData("a:** 0", "a: 0"), InlineData("✅ **a", "✅ a"), InlineData("****", ""), InlineData("a * b", "a * b")]
    [InlineData("src/**", "src/**"), InlineData("**/a.cs", "**/a.cs"), InlineData("src/**/a.cs is **new**", "src/**/a.cs is new")]
    public void IsOnOneLineAndHasNoStrongEmphasis(string text, string quote) =>
        Assert.Equal(quote, Reading.Report(text).Quote(TextSpan.FromBounds(0, text.Length)));
}
