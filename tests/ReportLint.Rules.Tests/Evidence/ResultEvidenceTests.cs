using ReportLint.Analysis;
using ReportLint.CodeFixes;
using ReportLint.Evidence;
using ReportLint.Text;

namespace ReportLint.Rules.Tests.Evidence;

/// <summary>What result files bear out, the rules of evidence do not ask for; what they know, the fixes write.</summary>
public class ResultEvidenceTests
{
    private static readonly Linter Linter = new(RuleCatalogue.Analyzers, RuleCatalogue.CodeFixes, new() { Select = ["RL1"] });

    [Theory]
    [InlineData("- ✅ 100% pass rate")]
    [InlineData("- ✅ All tests pass")]
    [InlineData("- ✅ All 44 tests pass")]
    [InlineData("- ✅ 44/44 tests passed")]
    [InlineData("- ✅ 100% line coverage")]
    [InlineData("- ✅ 0 vulnerabilities")]
    [InlineData("- ✅ Tous les tests passent")]
    [InlineData("- ✅ Couverture de code : 100 %")]
    public void WhatIsBorneOutIsNotAskedFor(string line)
    {
        Assert.NotEmpty(Linter.Lint(Report(line)));
        Assert.Empty(Linter.Lint(Report(line), Linter.Options, Evidence(failed: 0)));
    }

    [Theory]
    [InlineData("- ✅ Beacon module: 100% pass rate", "RL1001")]
    [InlineData("- ✅ Beacon: all 9 tests pass", "RL1008")]
    [InlineData("- ✅ 100% of the requirements are covered", "RL1001")]
    public void WhatTheyDoNotKnowIsStillAskedFor(string line, string id) => Assert.Contains(Linter.Lint(Report(line), Linter.Options, Evidence(failed: 0)), found => found.Id == id);

    [Theory]
    [InlineData("- ✅ 44 tests, 100% pass rate", "- ✅ 44 tests, 41/44 tests passed ([results.trx](out/results.trx))", "RL1001")]
    [InlineData("- ✅ 100% pass rate", "- ✅ 41/44 tests passed ([results.trx](out/results.trx))", "RL1001")]
    [InlineData("- ✅ All tests pass", "- ✅ 41/44 tests passed ([results.trx](out/results.trx))", "RL1008")]
    [InlineData("- ✅ Tous les tests passent", "- ✅ 41/44 tests réussis ([results.trx](out/results.trx))", "RL1008")]
    [InlineData("- ✅ 40+ tests", "- ✅ 44 tests", "RL1004")]
    [InlineData("- ✅ plus de 40 tests", "- ✅ 44 tests", "RL1004")]
    public void WhatTheyKnowIsWritten(string line, string mended, string id)
    {
        var options = new LinterOptions { Select = [id] };
        var result = FixEngine.Apply(Linter, Report(line), options, FixSafety.Safe, Evidence(failed: 3));
        Assert.Equal(Report(mended).Content, result.Text.Content);
        Assert.Empty(result.Remaining);
    }

    [Fact]
    public void APlaceThatIsBorneOutLeavesTheOthers()
    {
        var found = Assert.Single(Linter.Lint(Report("- ✅ All tests pass\n- ✅ Beacon: all 9 tests pass"), Linter.Options, Evidence(failed: 0)));
        Assert.Equal("RL1008", found.Id);
        Assert.Empty(found.AdditionalLocations);
    }

    private static SourceText Report(string line) => SourceText.From($"# Ferry – Completion Report\n\n**Status**: in review\n\n{line}\n");

    private static ReportEvidence Evidence(int failed) => new EvidenceSet(null,
        [
            new TestTally(new("out/results.trx", 3), "", 44 - failed, failed, 0),
            new CoverageRate(new("out/coverage.xml", 1), "", CoverageKind.Line, 1) { Covered = 90, Valid = 90 },
            new FindingTally(new("out/scan.sarif", 0, "runs[0]"), "", "Buoy Scan") { LooksForSecurity = true },
        ]).For(null, "report.md");
}
