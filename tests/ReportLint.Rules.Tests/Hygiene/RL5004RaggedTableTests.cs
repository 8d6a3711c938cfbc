using ReportLint.Rules.Hygiene;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Hygiene;

public class RL5004RaggedTableTests() : RuleTest(new RL5004RaggedTable())
{
    [Theory]
    [InlineData("| Task | Status |\n|---|---|\n| Build | done |\n[|| Tests ||]")]
    [InlineData("| Tâche | Statut |\n|---|---|\n[|| Tests | fait | 12 ||]\n| Build | fait |")]
    [InlineData("Task | Status\n---|---\n[|Build|]\nTests | done")]
    [InlineData("> | a | b |\n> |---|---|\n> [|| 1 ||]")]
    [InlineData("| a | b |\n|---|---|\n| 1 | 2 |\n[|Text that was meant to stand below the table|]")]
    public void ReportsARowThatDoesNotFitItsHeader(string report) => Reports(report);

    [Theory, InlineData("| Command | Use |\n|---|---|\n[|| `a | b` | pipes ||]"), InlineData("| Command | Use |\n|---|---|\n[|| a || b | or ||]")]
    public void ReportsAPipeThatSplitsACell(string report) => Reports(report);

    [Fact]
    public void ReportsRowsThatAreOffByTheSameNumberOnce() =>
        Reports("| a | b |\n|---|---|\n[|| 1 ||]\n| 1 | 2 |\n{|+:| 1 ||}\n[|| 1 | 2 | 3 ||]");

    [Fact]
    public void CountsTheCells() => Reports("| a | b |\n|---|---|\n[|| 1 ||]", "The row has 1 cell, but the header has 2");

    [Theory]
    [InlineData("| a | b |\n|---|---|\n| 1 | 2 |\n| | |\n| 3 | |"), InlineData("| a | b |\n|---|---|\n| `x \\| y` | 2 |"), InlineData("a | b\n--|--\n1 | 2"), InlineData("|a|\n|-|\n|1|\n\nText below")]
    [InlineData("| a | b |\n|---|---|---|\n| 1 |"), InlineData("```\n| a | b |\n|---|---|\n| 1 |\n```"), InlineData("a | b | c\n\nd | e"), InlineData("| Prénom | Âge |\n|:---|---:|\n| Zoé | 12 |")]
    public void AcceptsEvenTablesAndWhatIsNoTable(string report) => IsQuiet(report);
}
