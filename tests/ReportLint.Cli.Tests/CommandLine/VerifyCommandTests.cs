using System.Text.Json.Nodes;
using ReportLint.Cli.Tests.Testing;
using VerifyXunit;

namespace ReportLint.Cli.Tests.CommandLine;

public class VerifyCommandTests : ProgramTest
{
    private const string Report = """
        # Ferry – Completion Report

        **Status**: complete

        - ✅ 3 tests, 100% pass rate
        - Tests passed: 2
        - Coverage | measured `with care`: 85%
        - 9 of 10 (80%) routes
        - `docs/a.md` is written

        | Task | Hours |
        | --- | --- |
        | Pier | 3 |
        | Ramp | 4 |
        | **Total** | 9 |
        """;

    public VerifyCommandTests()
    {
        RunsTheCatalogue = true;
        Write(".git/HEAD", "ref: refs/heads/main\n");
        Write("docs/a.md", "# A\n");
        Write("docs/report.md", Report);
        Write("out/results.xml", "<testsuite name=\"ferry\">\n<testcase name=\"a\" /><testcase name=\"b\" /><testcase name=\"c\"><failure /></testcase></testsuite>");
    }

    [Theory]
    [InlineData("text")]
    [InlineData("markdown")]
    [InlineData("json")]
    public Task ListsEveryClaimWithItsVerdict(string format) =>
        Verifier.Verify(Run("verify", "docs/report.md", "--evidence", "out/results.xml", "--format", format).Output, method: $"{nameof(ListsEveryClaimWithItsVerdict)}.{format}");

    [Theory]
    [InlineData("- Tests passed: 2", "warning", 0)]
    [InlineData("- Tests passed: 3", "warning", 1)]
    [InlineData("- Tests passed: 3", "never", 0)]
    [InlineData("- 50+ blazing fast tests of the pier", "info", 0)]   // wording and evidence contradict nothing
    public void FailsWhereSomethingIsContradicted(string line, string failOn, int status)
    {
        Write("a.md", $"# Ferry\n\n**Status**: in review\n\n{line}\n");
        Assert.Equal(status, Run("verify", "a.md", "--evidence", "out/results.xml", "--fail-on", failOn).Status);
    }

    [Fact]
    public void FailsWhereAFileCannotBeReadAndGoesOn()
    {
        Write("a.md", "# Ferry\n\n- Tests passed: 2\n");
        Write("cut.trx", "<TestRun><Results>");
        var result = Run("verify", "a.md", "none.md", "--evidence", "cut.trx", "--evidence", "out/results.xml");
        Assert.Equal(2, result.Status);
        Assert.Contains("1 verified", result.Output, StringComparison.Ordinal);
        Assert.Contains("error: cut.trx: line 1: ", result.Error, StringComparison.Ordinal);
        Assert.Contains("error: none.md: ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void RefusesAFormatThatIsNone() => Assert.Contains("Unknown format 'sarif'; expected one of text, json, markdown", Run("verify", "--format", "sarif").Error, StringComparison.Ordinal);

    [Fact]
    public void LeavesOutWhatAnOptionLeavesOut() => Assert.Equal(0, Run("verify", "docs/report.md", "--evidence", "out/results.xml", "--ignore", "RL2,RL3").Status);

    [Fact]
    public void CountsWhatItLists()
    {
        var json = JsonNode.Parse(Run("verify", "docs", "--evidence", "out/results.xml", "--format", "json").Output)!;
        var claims = json["claims"]!.AsArray();
        Assert.Equal(claims.Count, (int)json["summary"]!["claims"]!);
        foreach (var verdict in new[] { "verified", "contradicted", "notBound" })
            Assert.Equal(claims.Count(claim => (string)claim!["verdict"]! == verdict), (int)json["summary"]![verdict]!);
    }
}
