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
    [InlineData("- 50+ blazing fast tests of the pier\n- Tests passed: 2", "info", 0)]   // wording and evidence contradict nothing
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

    // Every case: the report, and the claims that are listed.
    [Theory]
    [InlineData("- **Build**: 14 passed, 2 failed in 31.5 s", "Build: 14 passed", "Build: 2 failed in 31.5 s", "Build: 2 failed in 31.5 s")]
    [InlineData("- Scanned: 625 packages (157 direct, 468 others)", "Scanned: 625 packages (157 direct, 468 others)", "Scanned: 625 packages (157 direct, 468 others)", "Scanned: 625 packages (157 direct, 468 others)")]
    [InlineData("It was calm. The crossing took 31.5 min\non most days. Nobody complained.", "The crossing took 31.5 min on most days")]
    [InlineData("| # | Pier | Hours |\n| - | - | - |\n| 1 | North | 31.5 |", "North, Hours: 31.5")]
    [InlineData("## Berths – 98% repaired", "Berths – 98% repaired")]
    public void QuotesEachClaimWhole(string line, params string[] quotes)
    {
        Write("a.md", $"# Ferry\n\n{line}\n");
        var claims = JsonNode.Parse(Run("verify", "a.md", "--format", "json", "--ignore", "RL2").Output)!["claims"]!.AsArray();
        Assert.Equal(quotes, claims.Select(claim => (string)claim!["claim"]!));
    }

    [Theory]
    [InlineData("- 98")]
    [InlineData("- The score reached 98")]
    [InlineData("| # |\n| - |\n| 98 |")]
    public void ABareNumberIsNoClaim(string line)
    {
        Write("a.md", $"# Ferry\n\n{line}\n");
        Assert.Equal("0 claims: 0 verified, 0 contradicted, 0 not bound (0/0 checked)\n", Run("verify", "a.md", "--ignore", "RL2").Output);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("markdown")]
    [InlineData("json")]
    public void LeavesOutFilesWithoutClaims(string format)
    {
        Write("docs/none.md", "# Ferry\n\nAll is calm.\n");
        var result = Run("verify", "docs", "--evidence", "out/results.xml", "--format", format);
        Assert.DoesNotContain("none.md", result.Output, StringComparison.Ordinal);
        Assert.Contains("report.md", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("verified", "verified")]
    [InlineData("not-bound", "notBound")]
    [InlineData("contradicted,verified", "contradicted", "verified")]
    public void ListsOnlySomeVerdictsAndCountsAll(string only, params string[] listed)
    {
        string[] command = ["verify", "docs/report.md", "--evidence", "out/results.xml", "--format"];
        var all = JsonNode.Parse(Run([.. command, "json"]).Output)!;
        var some = JsonNode.Parse(Run([.. command, "json", "--only", only]).Output)!;
        Assert.Equal(all["summary"]!.ToJsonString(), some["summary"]!.ToJsonString());
        Assert.Equal(
            all["claims"]!.AsArray().Select(claim => claim!.ToJsonString()).Where(claim => listed.Any(verdict => claim.Contains($"\"verdict\":\"{verdict}\"", StringComparison.Ordinal))),
            some["claims"]!.AsArray().Select(claim => claim!.ToJsonString()));
        var rest = new[] { "verified", "contradicted", "notBound" }.Except(listed).Select(verdict => verdict == "notBound" ? "not bound  " : $"{verdict}  ");
        Assert.All(rest, verdict => Assert.DoesNotContain(verdict, Run([.. command, "text", "--only", only]).Output, StringComparison.Ordinal));
        Assert.Equal(Run([.. command, "text"]).Status, Run([.. command, "text", .. only.Split(',').SelectMany(verdict => new[] { "--only", verdict })]).Status);
    }

    [Fact]
    public void RefusesAVerdictThatIsNone()
    {
        var result = Run("verify", "docs", "--only", "wrong");
        Assert.Equal(2, result.Status);
        Assert.Contains("Unknown verdict 'wrong'; expected one of verified, contradicted, not-bound", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("- Coverage: 85%", 2)]
    [InlineData("All is calm.", 2)]
    [InlineData("- Tests passed: 2", 0)]
    [InlineData("- Tests passed: 2 <!-- reportlint-disable-line -->", 0)]
    public void FailsWhereNoClaimIsBoundToTheEvidence(string line, int status)
    {
        Write("a.md", $"# Ferry\n\n{line}\n");
        var result = Run("verify", "a.md", "--evidence", "out/results.xml");
        Assert.Equal(status, result.Status);
        Assert.Equal(status == 2, result.Error.Contains("error: out/results.xml: no claim of the reports could be bound to this evidence\n", StringComparison.Ordinal));
        Assert.Equal(0, Run("verify", "a.md").Status);
    }

    [Fact]
    public void HelpNamesEachDefaultOnce() =>
        Assert.DoesNotContain(Run("verify", "--help").Output.Split('\n'), line => line.Split("[default").Length > 2);

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
