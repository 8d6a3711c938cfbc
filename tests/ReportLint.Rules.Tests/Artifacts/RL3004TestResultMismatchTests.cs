using ReportLint.Evidence;
using ReportLint.Rules.Artifacts;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Artifacts;

public class RL3004TestResultMismatchTests() : RuleTest(new RL3004TestResultMismatch(), new RL3004TestResultMismatchFix())
{
    private const string File = "out/results.trx";

    private IReadOnlyList<EvidenceFact> _facts =
    [
        new TestTally(new(File, 7), "", 41, 2, 1),
        new TestTally(new(File, 9), "Dock.Tests.CraneTests", 10, 2, 0),
        new TestTally(new(File, 30), "Dock.Tests.TideServiceTests", 31, 0, 1),
    ];

    protected override ReportEvidence Evidence => new EvidenceSet(null, _facts).For(null, "docs/report.md");

    [Theory]
    [InlineData("44 tests, [|100%|] pass rate", "44 tests, 41/44 tests passed ([results.trx](../out/results.trx))")]
    [InlineData("The build has a [|100%|] pass rate in its tests.", "The build has a 95% (41/43) pass rate in its tests.")]
    [InlineData("[|All tests pass|].", "41/44 tests passed ([results.trx](../out/results.trx)).")]
    [InlineData("Verified that [|all tests pass|] and merged.", "Verified that 41/44 tests passed ([results.trx](../out/results.trx)) and merged.")]
    [InlineData("All [|44|] tests pass.", "41/44 tests passed ([results.trx](../out/results.trx)).")]
    [InlineData("All [|52|] automated tests passed.", "41/44 tests passed ([results.trx](../out/results.trx)).")]
    [InlineData("## [|All tests pass|]", "## 41/44 tests passed")]
    [InlineData("- Tests: [|60|]", "- Tests: 44")]
    [InlineData("- Tests: [|1,044|]", "- Tests: 44")]
    [InlineData("- Tests: [|44/44|]", "- Tests: 41/44")]
    [InlineData("- Tests: [|43 of 43|]", "- Tests: 41 of 43")]
    [InlineData("We have [|50+|] tests.", "We have 44 tests.")]
    [InlineData("[|44/44|] tests passing", "41/44 tests passing")]
    [InlineData("[|0|] failing tests", "2 failing tests")]
    [InlineData("Test pass rate: [|99.9%|]", "Test pass rate: 95.3%")]
    [InlineData("[|98%|] of all tests pass", "95% of all tests pass")]
    [InlineData("## Test results\n\n- Total: 44\n- Passed: [|44|]\n- Failed: [|0|]\n- Skipped: [|0|]", "## Test results\n\n- Total: 44\n- Passed: 41\n- Failed: 2\n- Skipped: 1")]
    [InlineData("| Metric | Value |\n| --- | --- |\n| Tests passed | [|44|] |\n| Tests failed | [|0|] |", "| Metric | Value |\n| --- | --- |\n| Tests passed | 41 |\n| Tests failed | 2 |")]
    [InlineData(
        "| Metric | Target | Current |\n| --- | --- | --- |\n| Tests written | 40+ | [|60|] |",
        "| Metric | Target | Current |\n| --- | --- | --- |\n| Tests written | 40+ | 44 |")]
    [InlineData("| Tests | Passed | Failed |\n| --- | --- | --- |\n| All | [|44|] | [|0|] |", "| Tests | Passed | Failed |\n| --- | --- | --- |\n| All | 41 | 2 |")]
    public void ReplacesWhatTheRunContradicts(string report, string mended) => ReportsAndFixes(report, mended, CodeFixes.FixSafety.Safe);

    [Theory]
    [InlineData("[|Tous les tests passent|].", "41/44 tests réussis ([results.trx](../out/results.trx)).")]
    [InlineData("Taux de réussite des tests : [|100 %|]", "Taux de réussite des tests : 95 % (41/43)")]
    [InlineData("- Tests : [|1 044|]", "- Tests : 44")]
    [InlineData("[|44/44|] tests réussis", "41/44 tests réussis")]
    [InlineData("Taux de réussite des tests : [|98,5 %|]", "Taux de réussite des tests : 95,3 %")]
    public void ReplacesItInFrench(string report, string mended) => ReportsAndFixes(report, mended, CodeFixes.FixSafety.Safe);

    [Theory]
    [InlineData("- `CraneTests`: [|12/12|] tests passed", "- `CraneTests`: 10/12 tests passed")]
    [InlineData("### Crane\n\n- [|All tests pass|]", "### Crane\n\n- 10/12 tests passed ([results.trx](../out/results.trx))")]
    [InlineData("- Tide service: [|40|] tests", "- Tide service: 32 tests")]
    public void HoldsAPartAgainstThatPart(string report, string mended) => ReportsAndFixes(report, mended, CodeFixes.FixSafety.Safe);

    [Fact]
    public void NamesTheFileAndTheNumbers()
    {
        var found = Assert.Single(Reports("[|All tests pass|]."));
        Assert.Equal("\"All tests pass\" does not match results.trx: 41 of 44 tests passed, 2 failed, 1 skipped", found.Message);
        Assert.Equal("out/results.trx:7", Assert.Single(found.FileLocations).ToString());
    }

    [Theory]
    [InlineData("44 tests")]
    [InlineData("43 tests were run")]   // without the one that was skipped
    [InlineData("41 of 44 tests passed")]
    [InlineData("41/43 tests passed (95.3%)")]
    [InlineData("Test pass rate: 95%")]
    [InlineData("Test pass rate: 93.2%")]   // of all
    [InlineData("40+ tests")]
    [InlineData("About 45 tests")]
    [InlineData("2 failing tests, 1 skipped")]
    [InlineData("12 tests of `CraneTests`, 10 passed")]
    [InlineData("- Tests : 44\n- Réussis : 41\n- Échecs : 2\n- Ignorés : 1")]
    public void AcceptsWhatTheRunSays(string report) => IsQuiet(report);

    [Theory]
    [InlineData("Added 12 tests.")]
    [InlineData("+9 tests")]
    [InlineData("Target: 100% pass rate")]
    [InlineData("- [ ] All tests pass")]
    [InlineData("Make sure that all tests pass.")]
    [InlineData("All tests should pass before the release.")]
    [InlineData("- Beacon module: 9 tests, all passing")]
    [InlineData("## Beacon\n\nAll 9 tests pass.")]
    [InlineData("## Phase 2\n\nAll 9 tests pass.")]
    [InlineData("Before the rewrite 60 tests passed.")]
    [InlineData("12 test files")]
    [InlineData("### CraneMixin (20 tests)")]
    [InlineData("**Beacon** (20 tests): signals")]
    [InlineData("100% benchmark pass rate (62/62 tests)")]
    [InlineData("**Phase 5 test success rate**: 100%")]
    [InlineData("### Overall test suite score: 100/100")]
    [InlineData("### Testing: A (94/100)")]
    [InlineData("| Component | State | Lines |\n| --- | --- | --- |\n| Tests | ✅ | 470 |")]
    [InlineData("### Passing tests (9/9)")]
    [InlineData("- 44 tests\n- 98% success rate of the imports")]
    [InlineData("```\ntest result: ok. 10 passed; 0 failed; 0 ignored\n```")]
    [InlineData("### Balises (20 tests)")]
    [InlineData("3 test suites")]
    [InlineData("- Test suites: 3")]
    [InlineData("| Metric | Value |\n| --- | --- |\n| Tests | 44 |\n| Test suites | 3 |")]
    [InlineData("API success rate: 100%")]
    [InlineData("- Deployments: 12\n- Failed: 0")]
    [InlineData("~~All tests pass~~")]
    [InlineData("The tests cover 100% of the requirements.")]
    [InlineData("41 tests")]   // those that passed
    [InlineData("32 tests")]   // one class
    [InlineData("Ajout de 12 tests.")]
    [InlineData("Objectif : 100 % de tests réussis")]
    [InlineData("- Module phare : 9 tests réussis")]
    [InlineData("| Suite | Tests | Passed |\n| --- | --- | --- |\n| Beacon | 9 | 9 |\n| Total | 53 | 50 |")]   // more than this run
    public void KeepsToWhatTheRunIsAbout(string report) => IsQuiet(report);

    [Theory]
    [InlineData("54 tests")]   // both
    [InlineData("44 tests")]
    [InlineData("10 tests, 10 passed")]
    [InlineData("10 end-to-end tests pass")]
    [InlineData("44 unit tests")]
    public void TakesOneOfTwoRunsOrBoth(string report)
    {
        _facts = [new TestTally(new("unit.xml", 1), "", 41, 3, 0), new TestTally(new("e2e.xml", 1), "", 10, 0, 0)];
        IsQuiet(report);
    }

    [Theory]
    [InlineData("[|All tests pass|].")]
    [InlineData("[|40|] tests")]   // fewer than there are
    [InlineData("[|60|] unit tests")]
    public void ReportsWhatNeitherOfTwoRunsSays(string report)
    {
        _facts = [new TestTally(new("unit.xml", 1), "", 41, 3, 0), new TestTally(new("e2e.xml", 1), "", 10, 0, 0)];
        Reports(report);
    }

    [Fact]
    public void TakesTheFileThatStandsBesideTheClaim()
    {
        _facts = [new TestTally(new("a/first.xml", 1), "", 41, 3, 0), new TestTally(new("a/second.xml", 1), "", 10, 0, 0)];
        IsQuiet("All tests pass ([second](../a/second.xml)).");
        Reports("[|All tests pass|] ([first](../a/first.xml)).");
    }

    [Fact]
    public void TakesOneRunInTwoFormatsForOne()
    {
        _facts = [new TestTally(new("a.trx", 1), "", 41, 3, 0), new TestTally(new("a.xml", 1), "", 41, 3, 0)];
        ReportsAndFixes("- Tests: [|44/44|]", "- Tests: 41/44", CodeFixes.FixSafety.Safe);
    }

    [Fact]
    public void SaysNothingWithoutFacts()
    {
        _facts = [];
        IsQuiet("All 9 tests pass.");
    }
}
