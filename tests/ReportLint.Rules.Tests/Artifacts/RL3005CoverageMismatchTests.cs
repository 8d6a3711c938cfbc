using ReportLint.Evidence;
using ReportLint.Rules.Artifacts;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Artifacts;

public class RL3005CoverageMismatchTests() : RuleTest(new RL3005CoverageMismatch(), new RL3005CoverageMismatchFix())
{
    private IReadOnlyList<EvidenceFact> _facts =
    [
        Rate("", CoverageKind.Line, 713, 1000),
        Rate("", CoverageKind.Branch, 50, 100),
        Rate("src/crane.py", CoverageKind.Line, 9, 10),
        Rate("src/tide.py", CoverageKind.Line, 1, 2),
    ];

    protected override ReportEvidence Evidence => new EvidenceSet(null, _facts).For(null, "report.md");

    [Theory]
    [InlineData("Coverage: [|85%|]", "Coverage: 71%")]
    [InlineData("- Line coverage: [|85.0 %|]", "- Line coverage: 71.3 %")]
    [InlineData("- Branch coverage: [|71%|]", "- Branch coverage: 50%")]
    [InlineData("The tests show [|92%|] code coverage.", "The tests show 71% code coverage.")]
    [InlineData("Test coverage is [|90%+|].", "Test coverage is 71%.")]
    [InlineData("A test coverage of [|85%|].", "A test coverage of 71%.")]
    [InlineData("## Coverage\n\n- Lines: [|80%|]\n- Branches: 50%", "## Coverage\n\n- Lines: 71%\n- Branches: 50%")]
    [InlineData("| Metric | Value |\n| --- | --- |\n| Line coverage | [|80%|] |", "| Metric | Value |\n| --- | --- |\n| Line coverage | 71% |")]
    [InlineData("| File | % Lines | % Branch |\n| --- | --- | --- |\n| All | [|80%|] | 50% |", "| File | % Lines | % Branch |\n| --- | --- | --- |\n| All | 71% | 50% |")]
    [InlineData("| File | Coverage |\n| --- | --- |\n| `src/crane.py` | [|95%|] |\n| `src/tide.py` | 50% |", "| File | Coverage |\n| --- | --- |\n| `src/crane.py` | 90% |\n| `src/tide.py` | 50% |")]
    [InlineData(
        "| Suite | Result |\n| --- | --- |\n| All | 12 tests, [|80%|] coverage |",
        "| Suite | Result |\n| --- | --- |\n| All | 12 tests, 71% coverage |")]
    [InlineData(
        "| # | Metric | Value |\n| --- | --- | --- |\n| 1 | Line coverage | [|80%|] |",
        "| # | Metric | Value |\n| --- | --- | --- |\n| 1 | Line coverage | 71% |")]
    [InlineData("Couverture de code : [|92,5 %|]", "Couverture de code : 71,3 %")]
    [InlineData("Couverture des branches : [|80 %|]", "Couverture des branches : 50 %")]
    public void ReplacesWhatWasNotMeasured(string report, string mended) => ReportsAndFixes(report, mended, CodeFixes.FixSafety.Safe);

    [Fact]
    public void NamesTheFileAndTheNumbers()
    {
        var found = Assert.Single(Reports("Coverage: [|85%|]"));
        Assert.Equal("\"85%\" does not match coverage.xml: 71.3 % of lines (713 of 1000)", found.Message);
        Assert.Equal("coverage.xml:2", Assert.Single(found.FileLocations).ToString());
    }

    [Theory]
    [InlineData("Coverage: 71%")]
    [InlineData("Coverage: 71.3%")]
    [InlineData("Coverage: 50%")]   // of branches
    [InlineData("Coverage: > 70%")]
    [InlineData("Coverage: ~72%")]
    [InlineData("Coverage of `src/crane.py`: 90%")]
    [InlineData("Couverture : 71,3 %")]
    public void AcceptsWhatWasMeasured(string report) => IsQuiet(report);

    [Theory]
    [InlineData("Target coverage: 90%")]
    [InlineData("API coverage: 95%")]
    [InlineData("Documentation coverage: 100%")]
    [InlineData("Requirements coverage: 100%")]
    [InlineData("Coverage threshold: 80%")]
    [InlineData("| Risk | Impact |\n| --- | --- |\n| Coverage stays at 50% | high |\n| Coverage falls to 40% | high |")]
    [InlineData("| Factor | Source | Weight |\n| --- | --- | --- |\n| Test coverage | report | 25% |")]
    [InlineData("| Criterion | Score | Weight |\n| --- | --- | --- |\n| Coverage | 71 % | 30 % |")]
    [InlineData("| Criterion | Score | Weight |\n| --- | --- | --- |\n| Coverage | 100/100 | 30 % |")]
    [InlineData("- [ ] 90% coverage")]
    [InlineData("Coverage should reach 90%.")]
    [InlineData("Coverage rose from 40% to 71%.")]
    [InlineData("Coverage improved by 12%.")]
    [InlineData("## Beacon\n\n- Coverage: 95%")]
    [InlineData("- `src/gull.py` coverage: 95%")]
    [InlineData("100% of the cranes are covered by insurance.")]
    [InlineData("## Before\n\nCoverage: 40%")]
    [InlineData("Couverture visée : 90 %")]
    [InlineData("Couverture fonctionnelle : 95 %")]
    public void KeepsToWhatWasMeasured(string report) => IsQuiet(report);

    [Fact]
    public void IsSilentOnWhatIsAllButAll()
    {
        _facts = [Rate("", CoverageKind.Line, 997, 1000)];
        IsQuiet("Coverage: 100%");
    }

    [Fact]
    public void AddsUpSeveralFiles()
    {
        _facts = [Rate("", CoverageKind.Line, 1, 10), Rate("", CoverageKind.Line, 9, 10)];
        IsQuiet("Coverage: 50%");
        IsQuiet("Coverage: 90%");
        Reports("Coverage: [|70%|]");
    }

    private static CoverageRate Rate(string name, CoverageKind kind, int covered, int valid) =>
        new(new("coverage.xml", 2), name, kind, (double)covered / valid) { Covered = covered, Valid = valid };
}
