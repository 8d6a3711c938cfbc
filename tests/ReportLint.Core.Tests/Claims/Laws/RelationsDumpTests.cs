using ReportLint.Diagnostics;

namespace ReportLint.Claims.Laws;

public class RelationsDumpTests
{
    private const string Totals = """
        | Work | Hours | Score |
        | --- | ---: | ---: |
        | Pier | 10 | 4 |
        | Ramp | 20 | 2 |
        | Quay | 30 | 3 |
        | **Total** | **60** | 3 |

        | Work | Cost |
        | --- | ---: |
        | Pier | 10 |
        | Ramp | 20 |
        | Quay | 30 |
        | **Total** | **63** |
        """;

    [Fact]
    public void SaysWhatWasComparedAndWhatCameOfIt()
    {
        var lines = ClaimsDump.RelationLines(Reading.Report(Totals));
        Assert.Equal([Law.Sum, Law.Sum, Law.Sum], lines.Select(line => line.Law));
        Assert.Equal(["10, 20, 30", "4, 2, 3", "10, 20, 30"], lines.Select(line => line.With));
        Assert.Equal(["holds", "explained: the whole is the mean of its parts", "contradicts: 60 expected"],
            lines.Select(line => line.Result));
        Assert.Equal([false, false, true], lines.Select(line => line.Confidence is not null));
    }

    [Fact]
    public void GivesReasonsWhereSomethingDoesNotHold()
    {
        var lines = ClaimsDump.RelationLines(Reading.Report(Totals));
        Assert.Empty(lines[0].Reasons);
        Assert.Equal(["read as a total row and the rows of a column"], lines[1].Reasons);
        Assert.Equal("read as a total row and the rows of a column", lines[2].Reasons[0]);
        Assert.StartsWith("for it: the claim is called a total, a count or a rate; ", lines[2].Reasons[1], StringComparison.Ordinal);
        Assert.True(lines[2].Score > 0);
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(3, 2)]
    [InlineData(6, 2)]
    [InlineData(7, 0)]
    [InlineData(13, 1)]
    [InlineData(99, 0)]
    public void KnowsWhichLinesTakePart(int line, int count)
    {
        var report = Reading.Report(Totals);
        Assert.Equal(count, ClaimsDump.RelationLines(report).Count(relation => relation.StandsOn(report.Text, line - 1)));
    }

    /// <summary>A new member needs a text of its own: one made of its name has no blank between sentence parts.</summary>
    [Theory]
    [InlineData("- Tests: 412/430 (98%)", "412/430", "contradicts: 95.814 % expected")]
    [InlineData("- Throughput: 212 req/s (target: > 500 req/s) ✅", "> 500 req/s, ✅", "contradicts: at least 500/s expected")]
    [InlineData("- Latency: 300 ms (target: < 250 ms) ✅", "< 250 ms, ✅", "contradicts: at most 250 ms expected")]
    [InlineData("| Suite | Total | Passed | Share |\n|---|---|---|---|\n| A | 4 | 2 | 50% |\n| B | 8 | 2 | 25% |\n| C | 9 | 3 | 33% |\n"
        + "| D | 5 | 2 | 70% |", "2, 5", "contradicts: 40 % expected")]
    public void ExpectsInTheUnitOfTheClaim(string line, string with, string result)
    {
        var lines = ClaimsDump.RelationLines(Reading.Report("# Status\n\n" + line));
        Assert.Contains((with, result), lines.Select(line => (line.With, line.Result)));
    }

    [Fact]
    public void EveryMemberHasAText()
    {
        Assert.All(Enum.GetValues<Explanation>(), member => IsText(RelationTexts.Of(member), member));
        Assert.All(Enum.GetValues<Shapes>(), member => IsText(RelationTexts.Of(member), member));
        Assert.All(Enum.GetValues<Evidence>().Where(member => member != Evidence.None), member =>
            IsText(Assert.Single(RelationTexts.Of(member)), member));

        static void IsText(string text, Enum member) =>
            Assert.False(string.Equals(text.Replace(" ", "", StringComparison.Ordinal), member.ToString(),
                StringComparison.OrdinalIgnoreCase), $"RelationTexts has no text for {member}");
    }

    [Fact]
    public void EvidenceIsForOrAgainst()
    {
        Assert.Equal(Evidence.None,
            RelationTexts.Against & (Evidence.Written | Evidence.Named | Evidence.Complete | Evidence.SiblingsHold));
        Assert.All(new[] { Evidence.Far, Evidence.OtherThing, Evidence.SiblingsFail, Evidence.Measured }, member =>
            Assert.NotEqual(Evidence.None, RelationTexts.Against & member));
    }

    [Fact]
    public void NothingIsSaidOfAReportWithoutRelations() =>
        Assert.Empty(ClaimsDump.RelationLines(Reading.Report("# Status\n\nAll is well.")));
}
