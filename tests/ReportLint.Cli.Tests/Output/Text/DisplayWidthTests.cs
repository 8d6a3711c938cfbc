using ReportLint.Cli.Output.Text;

namespace ReportLint.Cli.Tests.Output.Text;

public class DisplayWidthTests
{
    [Theory]
    [InlineData("a", 1)]
    [InlineData("é", 1)]
    [InlineData("e\u0301", 1)]                 // a letter with a combining accent
    [InlineData("漢", 2)]
    [InlineData("한", 2)]
    [InlineData("ｱ", 1)]                       // halfwidth
    [InlineData("Ａ", 2)]                       // fullwidth
    [InlineData("✅", 2)]
    [InlineData("⚠", 1)]
    [InlineData("⚠\uFE0F", 2)]                 // the same as an emoji
    [InlineData("1\uFE0F\u20E3", 2)]           // keycap
    [InlineData("😀", 2)]
    [InlineData("👩\u200D💻", 2)]               // joined
    [InlineData("🇫🇷", 2)]
    [InlineData("\u200B", 0)]
    [InlineData("…", 1)]
    public void CountsColumns(string element, int columns) => Assert.Equal(columns, DisplayWidth.Of(element));
}
