using ReportLint.Cli.Output.Pages;

namespace ReportLint.Cli.Tests.Output.Pages;

public class WordWrapTests
{
    [Theory]
    [InlineData("one two three", 9, "one two", "three")]
    [InlineData("one two", 7, "one two")]
    [InlineData("  one   two  ", 7, "one two")]
    [InlineData("unbreakable word", 5, "unbreakable", "word")]
    [InlineData("漢字 漢字", 8, "漢字", "漢字")]
    [InlineData("漢字 漢字", 9, "漢字 漢字")]
    [InlineData("", 9)]
    public void BreaksBetweenWords(string text, int width, params string[] lines) =>
        Assert.Equal(lines, WordWrap.Lines([new(text, TextStyle.Plain)], new(false), width).Select(line => line.Text));

    [Fact]
    public void KeepsTogetherWhatNoBlankParts() =>
        Assert.Equal(["see", "(`a`)."],
            Lines(7, isColored: false, new("see (", TextStyle.Plain), new("a", TextStyle.Code), new(").", TextStyle.Plain)));

    [Fact]
    public void ColorsTakeNoColumns() =>
        Assert.Equal(["\e[1mone\e[0m \e[1mtwo\e[0m"], Lines(7, isColored: true, new StyledText("one two", TextStyle.Strong)));

    [Fact]
    public void BreaksWhereTheTextDoes() =>
        Assert.Equal(["one", "two"],
            Lines(20, isColored: false, new("one", TextStyle.Plain), StyledText.LineBreak, new("two", TextStyle.Plain)));

    private static IEnumerable<string> Lines(int width, bool isColored, params StyledText[] text) =>
        WordWrap.Lines(text, new(isColored), width).Select(line => line.Text);
}
