using ReportLint.Cli.Tests.Testing;
using ReportLint.Testing;

namespace ReportLint.Cli.Tests.CommandLine;

/// <summary>The whole way, on the project in <c>tests/Tide</c> and the results that its own test run left: a report that says 100 %, what is said of it, the sentence afterwards.</summary>
public class EvidenceLoopTests : ProgramTest
{
    public EvidenceLoopTests()
    {
        RunsTheCatalogue = true;
        Write("STATUS.md", RepositoryFiles.Read("tests/Tide/STATUS.md"));
        Write("out/results.trx", RepositoryFiles.Read("tests/Tide/results.trx"));
    }

    [Fact]
    public void AReportIsMendedFromTheRunThatItSpeaksOf()
    {
        var before = Run("check", "--evidence", "out/*.trx", "--select", "RL3", "--format", "concise");
        Assert.Equal(1, before.Status);
        Assert.Equal("STATUS.md:5:14: error RL3004: \"100%\" does not match results.trx: 5 of 7 tests passed, 1 failed, 1 skipped\n",
            before.Output);
        Assert.Contains("1 verified, 1 contradicted, 0 not bound", Run("verify", "--evidence", "out/*.trx").Output, StringComparison.Ordinal);

        Assert.Equal(0, Run("fix", "--evidence", "out/*.trx").Status);
        Assert.Contains("- ✅ 7 tests, 5/7 tests passed ([results.trx](out/results.trx))\n", Read("STATUS.md").ReplaceLineEndings("\n"), StringComparison.Ordinal);

        Assert.Equal(0, Run("check", "--evidence", "out/*.trx").Status);
        var after = Run("verify", "--evidence", "out/*.trx");
        Assert.Equal(0, after.Status);
        Assert.Contains("0 contradicted, 0 not bound", after.Output, StringComparison.Ordinal);
        Assert.Equal("", Run("fix", "--diff", "--evidence", "out/*.trx").Output);
    }
}
