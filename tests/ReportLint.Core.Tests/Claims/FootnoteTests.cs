namespace ReportLint.Claims;

public class FootnoteTests
{
    [Theory]
    [InlineData("Passed: 18/20[^1] (90%)[^2].\n\n[^1]: On Linux.\n[^2]: Rounded.", "18/20; 90 %")]
    [InlineData("| Suite[^7] | Tests |\n|---|---|\n| unit[^8] | 12[^7] |\n\n[^7]: a\n[^8]: b", "12")]
    [InlineData("[^12]: no number", ""), InlineData("Total: 7 [^b]\n\n[^b]: 5 h each\n\n    and 2 h more", "7; 5 h; 2 h")]
    public void ALabelIsNoNumber(string report, string quantities) => Assert.Equal(quantities, Reading.Quantities(report));

    [Fact]
    public void AFootnoteIsReadAsAParagraph()
    {
        var (plain, footnote) = (Reading.Report("# A\n\nDone: 5 tests\n"), Reading.Report("# A\n\n[^1]: Done: 5 tests\n"));
        Assert.Equal(
            plain.Items.Select(item => (item.Kind, plain.Text.ToString(item.Span))),
            footnote.Items.Select(item => (item.Kind, footnote.Text.ToString(item.Span))));
    }
}
