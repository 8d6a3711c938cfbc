using ReportLint.Cli.Output.Pages;

namespace ReportLint.Cli.Tests.Output.Pages;

public class TextTableTests
{
    [Theory]
    [InlineData(40, "id    finds", "RL1   a word that is wrong", "RL22  漢字")]
    [InlineData(20, "id    finds", "RL1   a word that is", "      wrong", "RL22  漢字")]
    public void WrapsTheCellsOfTheWidestColumn(int width, params string[] lines) =>
        Assert.Equal(lines, TextTable.Lines([Row("id", "finds"), Row("RL1", "a word that is wrong"), Row("RL22", "漢字")], new(false),
            width));

    [Fact]
    public void KeepsColumnsWideEnoughToRead() =>
        Assert.Equal(["one two", "three", "          one two", "          three"],
            TextTable.Lines([Row("one two three", ""), Row("", "one two three")], new(false), 10));

    private static StyledText[][] Row(params string[] cells) =>
        Array.ConvertAll(cells, cell => new StyledText[] { new(cell, TextStyle.Plain) });
}
