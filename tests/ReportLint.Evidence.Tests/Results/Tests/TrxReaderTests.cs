namespace ReportLint.Evidence.Tests.Results.Tests;

public class TrxReaderTests
{
    private const string Definitions = """
          <TestDefinitions>
            <UnitTest name="Adds" storage="/build/ledger.tests.dll" id="1"><TestMethod codeBase="/build/Ledger.Tests.dll" className="Ledger.Tests.SumTests" name="Adds" /></UnitTest>
            <UnitTest name="Carries" storage="/build/ledger.tests.dll" id="2"><TestMethod codeBase="C:\build\Ledger.Tests.dll" className="Ledger.Tests.SumTests, Ledger.Tests, Version=1.0.0.0" name="Carries" /></UnitTest>
            <UnitTest name="Prints" storage="/build/paper.tests.dll" id="3"><TestMethod className="Paper.Tests.PrintTests" name="Prints" /></UnitTest>
          </TestDefinitions>
        """;

    private const string Results = """
          <Results>
            <UnitTestResult testId="1" testName="Adds" outcome="Passed"><Output><StdOut>fine</StdOut></Output></UnitTestResult>
            <UnitTestResult testId="2" testName="Carries" outcome="Failed"><Output><ErrorInfo><Message>1 != 2</Message></ErrorInfo></Output></UnitTestResult>
            <UnitTestResult testId="3" testName="Prints" outcome="NotExecuted" />
          </Results>
        """;

    [Fact]
    public void CountsByAssemblyAndClass() =>
        Assert.Equal(["1 passed, 1 failed, 1 skipped", "Ledger.Tests: 1 passed, 1 failed, 0 skipped", "paper.tests: 0 passed, 0 failed, 1 skipped", "Ledger.Tests.SumTests: 1 passed, 1 failed, 0 skipped", "Paper.Tests.PrintTests: 0 passed, 0 failed, 1 skipped"], ResultText.Tallies(Trx(Results + Definitions)));

    [Fact]
    public void ReadsDefinitionsBeforeResults() => Assert.Equal(ResultText.Tallies(Trx(Results + Definitions)), ResultText.Tallies(Trx(Definitions + Results)));

    [Fact]
    public void CountsTheRowsOfATestAndNotTheirSum() =>
        Assert.Equal(["2 passed, 1 failed, 0 skipped"], ResultText.Tallies(Trx("""
            <Results>
              <UnitTestResult testId="1" outcome="Failed" resultType="DataDrivenTest">
                <InnerResults>
                  <UnitTestResult testId="1" outcome="Passed" resultType="DataDrivenDataRow" />
                  <UnitTestResult testId="1" outcome="Failed" resultType="DataDrivenDataRow"><Output /></UnitTestResult>
                  <UnitTestResult testId="1" outcome="Passed" resultType="DataDrivenDataRow" />
                </InnerResults>
              </UnitTestResult>
            </Results>
            """)));

    [Theory]
    [InlineData("Passed", "1 passed, 0 failed, 0 skipped")]
    [InlineData("Timeout", "0 passed, 1 failed, 0 skipped")]
    [InlineData("Error", "0 passed, 1 failed, 0 skipped")]
    [InlineData("Aborted", "0 passed, 1 failed, 0 skipped")]
    [InlineData("Inconclusive", "0 passed, 0 failed, 1 skipped")]
    [InlineData("Pending", "0 passed, 0 failed, 1 skipped")]
    public void JudgesOutcomes(string outcome, string tally) => Assert.Equal([tally], ResultText.Tallies(Trx($"<Results><UnitTestResult testId=\"1\" outcome=\"{outcome}\" /></Results>")));

    [Fact]
    public void PointsAtTheCounters() => Assert.Equal("run.trx:3", ResultText.Read("<TestRun xmlns=\"http://microsoft.com/schemas/VisualStudio/TeamTest/2010\">\n<Results />\n<ResultSummary><Counters total=\"0\" /></ResultSummary></TestRun>", "run.trx")[0].Source.ToString());

    [Fact]
    public void SaysWhereAFileIsCut()
    {
        var whole = Trx(Results + Definitions);
        Assert.StartsWith("line 5: is damaged XML: ", ResultText.Failure(whole[..(whole.IndexOf("1 != 2", StringComparison.Ordinal) + 3)]), StringComparison.Ordinal);
    }

    private static string Trx(string content) => $"<?xml version=\"1.0\"?>\n<TestRun xmlns=\"http://microsoft.com/schemas/VisualStudio/TeamTest/2010\">\n{content}</TestRun>";
}
