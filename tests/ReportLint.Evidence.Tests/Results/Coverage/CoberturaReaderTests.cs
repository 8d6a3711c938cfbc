namespace ReportLint.Evidence.Tests.Results.Coverage;

public class CoberturaReaderTests
{
    private const string Packages = """
        <packages><package name="tide" line-rate="0.5">
          <classes><class name="Table" filename="src\tide\table.cs">
            <methods><method name="Read"><lines><line number="1" hits="3" branch="false" /><line number="2" hits="0" /></lines></method></methods>
            <lines><line number="1" hits="3" branch="false" /><line number="2" hits="0" branch="true" condition-coverage="25% (1/4)" /></lines>
          </class><class name="Row" filename="src/tide/row.cs"><methods /><lines><line number="1" hits="1" /><line number="2" hits="1" /></lines></class></classes>
        </package></packages>
        """;

    [Fact]
    public void TakesTheCountsOfTheRoot() =>
        Assert.Equal(["Line 90/120", "Branch 30/48", "tide: Line 3/4", "tide: Branch 1/4", "src/tide/table.cs: Line 1/2", "src/tide/table.cs: Branch 1/4", "src/tide/row.cs: Line 2/2"],
            Rates($"<!DOCTYPE coverage SYSTEM \"http://cobertura.sourceforge.net/xml/coverage-04.dtd\">\n<coverage line-rate=\"0.75\" branch-rate=\"0.625\" lines-covered=\"90\" lines-valid=\"120\" branches-covered=\"30\" branches-valid=\"48\">{Packages}</coverage>"));

    [Fact]
    public void CountsWhatTheRootDoesNotSay() => Assert.Equal(["Line 3/4", "Branch 1/4"], Rates($"<coverage line-rate=\"0\">{Packages}</coverage>")[..2]);

    [Fact]
    public void TakesARateWhereNobodyCounts()
    {
        var fact = Assert.IsType<CoverageRate>(Assert.Single(ResultText.Read("<coverage line-rate=\"0.814\" branch-rate=\"0\" />")));
        Assert.Equal((0.814, 0L), (fact.Rate, fact.Valid));
    }

    [Fact]
    public void SaysNothingOfASuiteWithoutLines() => Assert.Empty(ResultText.Read("<coverage line-rate=\"1\" branch-rate=\"1\" lines-covered=\"0\" lines-valid=\"0\" branches-covered=\"0\" branches-valid=\"0\" />"));

    [Fact]
    public void LeavesOtherFilesOfThatNameAlone() => Assert.Contains("not a result file", ResultText.Failure("<coverage generated=\"1700000000\" clover=\"3.2.0\"><project /></coverage>"), StringComparison.Ordinal);

    private static string[] Rates(string text) =>
        [.. ResultText.Read(text).Cast<CoverageRate>().Select(rate => $"{(rate.IsWhole ? "" : rate.Name + ": ")}{rate.Kind} {rate.Covered}/{rate.Valid}")];
}
