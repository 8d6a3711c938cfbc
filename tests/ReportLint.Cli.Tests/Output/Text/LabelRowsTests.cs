using ReportLint.Cli.Output.Text;

namespace ReportLint.Cli.Tests.Output.Text;

public class LabelRowsTests
{
    [Fact]
    public void PutsAMessageAfterItsMark() => Shows("  ^^^ what is wrong", ('^', 2, 3, "what is wrong"));

    [Fact]
    public void PutsMessagesInOneRowWhereTheyFit() => Shows("--- left          ^^^ right", ('-', 0, 3, "left"), ('^', 18, 3, "right"));

    [Fact]
    public void HangsAMessageThatDoesNotFit() => Shows("--- ^^^ right\n|\nleft", ('-', 0, 3, "left"), ('^', 4, 3, "right"));

    [Fact]
    public void LeadsConnectorsPastTheMessagesToTheRight() =>
        Shows("--  --  -- third\n|   |\n|   second\nfirst", ('-', 0, 2, "first"), ('-', 4, 2, "second"), ('-', 8, 2, "third"));

    [Fact]
    public void HangsSeveralMessagesInOneRowWhereTheyFit() =>
        Shows("-- ^^     -- ^^\n|         |\na         b", ('-', 0, 2, "a"), ('^', 3, 2, ""), ('-', 10, 2, "b"), ('^', 13, 2, ""));

    [Fact]
    public void DrawsTheFirstLabelWhereTwoOverlap() => Shows("--^^^-- around", ('^', 2, 3, ""), ('-', 0, 7, "around"));

    [Fact]
    public void ShowsBothMessagesOfOnePlace() => Shows("--- one\n|\nother", ('-', 0, 3, "one"), ('-', 0, 3, "other"));

    [Fact]
    public void CountsTheColumnsOfWideCharacters() => Shows("-- 漢字  ^", ('-', 0, 2, "漢字"), ('^', 9, 1, ""));

    private static void Shows(string rows, params (char Mark, int Column, int Width, string Message)[] labels) => Assert.Equal(
        rows,
        string.Join('\n', LabelRows.Of(
            [.. labels.Select(label =>
                new FrameMark(new(label.Column, label.Width), new(default, label.Mark, label.Message, text => text), label.Message))])));
}
