using ReportLint.Cli.Output.Text;
using ReportLint.Text;

namespace ReportLint.Cli.Tests.Output.Text;

public class LineWindowTests
{
    [Theory]
    [InlineData("say wrong here", "wrong", "say wrong here", "    ^^^^^")]
    [InlineData("\twrong", "wrong", "    wrong", "    ^^^^^")]
    [InlineData("ab\twrong", "\t", "ab  wrong", "  ^^")]
    [InlineData("漢字 wrong", "wrong", "漢字 wrong", "     ^^^^^")]
    [InlineData("漢字 wrong", "字", "漢字 wrong", "  ^^")]
    [InlineData("⚠\uFE0F✅ wrong", "wrong", "⚠\uFE0F✅ wrong", "     ^^^^^")]
    [InlineData("e\u0301 wrong", "wrong", "e\u0301 wrong", "  ^^^^^")]
    [InlineData("\u001b[2Jwrong", "wrong", "␛[2Jwrong", "    ^^^^^")]
    [InlineData("\u202Ewrong", "wrong", "\uFFFDwrong", " ^^^^^")]
    [InlineData("wrong", "", "wrong", "^")]
    public void UnderlinesWhatIsMeant(string line, string marked, string shown, string underline) =>
        Shows(line, new(line.IndexOf(marked, StringComparison.Ordinal), marked.Length), shown, underline);

    [Fact]
    public void UnderlinesTheEndOfALine() => Shows("ab\ncd", new(2, 1), "ab", "  ^");

    [Fact]
    public void UnderlinesAnEmptyLine() => Shows("\n", new(0, 0), "", "^");

    [Fact]
    public void UnderlinesTheFirstLineOfSeveral() => Shows("one two\nthree", new(4, 9), "one two", "    ^^^");

    [Fact]
    public void CutsALongLineOnTheRight() =>
        Shows("wrong" + new string('x', 50), new(0, 5), "wrong" + new string('x', 25) + "…", "^^^^^");

    [Fact]
    public void CutsALongLineOnTheLeft() =>
        Shows(new string('x', 50) + "wrong", new(50, 5), "…" + new string('x', 25) + "wrong", new string(' ', 26) + "^^^^^");

    [Fact]
    public void CutsALongLineOnBothSides() =>
        Shows(new string('x', 50) + "wrong" + new string('y', 50), new(50, 5), "…" + new string('x', 12) + "wrong" + new string('y', 13) + "…", new string(' ', 13) + "^^^^^");

    [Fact]
    public void CutsTheUnderlineWithTheLine() =>
        Shows(new string('x', 50) + new string('w', 60), new(50, 60), "…" + new string('x', 10) + new string('w', 20) + "…", new string(' ', 11) + new string('^', 20));

    [Fact]
    public void LooksOnlyAtWhatCanBeSeen()
    {
        var line = new string('x', 5_000_000);
        var text = SourceText.From(line);
        for (var i = 0; i < 1000; i++)
            Assert.Equal(32, LineWindow.Around(text, new(0, line.Length), [new(2_500_000 + i, 3)], 30).Text.Length);
    }

    [Fact]
    public void SplitsNoCharacterWhereItCuts()
    {
        var text = SourceText.From(string.Concat(Enumerable.Repeat("😀", 500)));
        for (var at = 0; at < text.Length; at += 2)
            Assert.DoesNotContain('\uFFFD', LineWindow.Around(text, new(0, text.Length), [new(at, 2)], 31).Text);
    }

    [Theory]
    [InlineData("one [two] three [four]", "one [two] three [four]", "    ^^^^^       ^^^^^^")]
    [InlineData("漢 [字]\t[four]", "漢 [字] [four]", "   ^^^^ ^^^^^^")]
    [InlineData("................................[one] [two]................................", "….........[one] [two]..........…", "          ^^^^^ ^^^^^")]
    public void MarksSeveralPlacesOfALine(string line, string shown, string underline) => ShowsAll(line, shown, underline);

    [Fact]
    public void FoldsWhatIsBetweenPlacesThatStandFarApart() => ShowsAll(
        "start of the line [one] " + new string('x', 500) + " [two] end",
        "…ine [one] xxx…xxx [two] end",
        "     ^^^^^         ^^^^^");

    [Fact]
    public void FoldsALineOfManyPlacesInLinearTime()
    {
        var text = SourceText.From(new string('x', 5_000_000));
        for (var i = 0; i < 1000; i++)
            Assert.Equal(3, LineWindow.Around(text, new(0, text.Length), [new(4_000_000 + i, 3), new(100 + i, 3), new(2_000_000 + i, 3)],
                60).Marks.Select(mark => mark.Start).Distinct().Count());
    }

    [Fact]
    public void ShowsTheStartOfALineWithoutMarks() =>
        Assert.Equal(("short", 0), (Around("short", []).Text, Around("short", []).Marks.Count));

    // Marks what stands in brackets.
    private static void ShowsAll(string content, string shown, string underline)
    {
        var spans = new List<TextSpan>();
        for (var at = content.IndexOf('['); at >= 0; at = content.IndexOf('[', at + 1))
            spans.Add(TextSpan.FromBounds(at, content.IndexOf(']', at) + 1));
        var window = Around(content, spans);
        var marks = new char[window.Marks.Max(mark => mark.End)];
        Array.Fill(marks, ' ');
        foreach (var mark in window.Marks)
            Array.Fill(marks, '^', mark.Start, mark.Width);
        Assert.Equal((shown, underline), (window.Text, new string(marks)));
    }

    private static LineWindow Around(string content, IReadOnlyList<TextSpan> spans) =>
        LineWindow.Around(SourceText.From(content), new(0, content.Length), spans, 30);

    private static void Shows(string content, TextSpan span, string shown, string underline)
    {
        var text = SourceText.From(content);
        var window = LineWindow.Around(text, text.GetLineSpan(text.GetLinePosition(span.Start).Line), [span], 30);
        Assert.Equal((shown, underline), (window.Text, new string(' ', window.Marks[0].Start) + new string('^', window.Marks[0].Width)));
    }
}
