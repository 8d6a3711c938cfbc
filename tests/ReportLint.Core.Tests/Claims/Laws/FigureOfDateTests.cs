using ReportLint.Claims.Annotating;

namespace ReportLint.Claims.Laws;

public class FigureOfDateTests
{
    [Theory]
    [InlineData("- Jan 21-22, 2026: 14 tests", "14")]
    [InlineData("- 3 March 2026", "")]
    [InlineData("- le 3 mars 2026, 12 essais", "12")]
    [InlineData("- 14 tests in May", "14")]
    [InlineData("- May 2026", "")]
    [InlineData("- 2026 lines of code", "2026")]
    [InlineData("- we may add 5 tests", "5")]
    public void PartsOfADateCountNothing(string line, string counting)
    {
        var table = Reading.Report("# Status report\n\n" + line).Laws.Table;
        var found = new List<string>();
        for (var q = 0; q < table.Statements.Count; q++)
        {
            if ((table.Statements[q].Roles & Roles.Identifier) == 0)
                found.Add(table.Model.Quote(table.QuantityOf(q).NumberSpan));
        }
        Assert.Equal(counting, string.Join(" ", found));
    }
}
