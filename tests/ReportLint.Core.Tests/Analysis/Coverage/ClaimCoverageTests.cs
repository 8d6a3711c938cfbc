using ReportLint.Analysis;
using ReportLint.Evidence;
using ReportLint.Testing;
using ReportLint.Text;

namespace ReportLint.Core.Tests.Analysis.Coverage;

public class ClaimCoverageTests
{
    [Theory]
    [InlineData("- Coverage: 85%", ClaimKind.Percentage, 1, 0)]
    [InlineData("- Coverage: 85%, see [the log](log.md)", ClaimKind.Percentage, 1, 1)]
    [InlineData("- Couverture : 85 %, voir `rapports/couverture.xml`", ClaimKind.Percentage, 1, 1)]
    [InlineData("- Coverage: 85%\n  - run with `dotnet test`", ClaimKind.Percentage, 1, 1)]
    [InlineData("- Coverage: 85%\n- run with `dotnet test`", ClaimKind.Percentage, 1, 0)]
    [InlineData("- 18/20 tests\n- 3 services", ClaimKind.Ratio, 1, 0)]
    [InlineData("- 18/20 tests\n- 3 services", ClaimKind.Count, 1, 0)]
    [InlineData("It took 3 hours and cost $200.", ClaimKind.Measure, 2, 0)]
    [InlineData("Date: 2025-11-03", ClaimKind.Date, 1, 0)]
    [InlineData("- [x] Export\n- [ ] Import\n- Archive", ClaimKind.Status, 2, 0)]
    [InlineData("**Status:** production-ready", ClaimKind.Verdict, 1, 0)]
    [InlineData("Nothing is claimed here.", ClaimKind.Count, 0, 0)]
    internal void CountsByKindAndEvidence(string report, ClaimKind kind, int all, int withEvidence)
    {
        var coverage = Count(report).Single(coverage => coverage.Kind == kind);
        Assert.Equal((all, withEvidence), (coverage.All, coverage.WithEvidence));
    }

    [Fact]
    public void CountsWhatDiagnosticsSpeakOf()
    {
        var linter = new Linter([new WordRule("RL1901", "85%", category: ReportLint.Diagnostics.Category.Evidence), new WordRule("RL2901", "3", category: ReportLint.Diagnostics.Category.Consistency)]);
        var text = SourceText.From("- Coverage: 85%\n- 3 services\n- 4 others");
        var coverage = linter.Count(text, linter.Lint(text)).Claims;
        Assert.Equal((1, 1), (coverage[(int)ClaimKind.Percentage].All, coverage[(int)ClaimKind.Percentage].Uncheckable));
        Assert.Equal((2, 1, 0), (coverage[(int)ClaimKind.Count].All, coverage[(int)ClaimKind.Count].Contradicted, coverage[(int)ClaimKind.Count].Uncheckable));
    }

    [Fact]
    public void ReportsAddUp() =>
        Assert.Equal(new ClaimCoverage(ClaimKind.Date, 5, 3, 1, 2) { NotBound = 3 }, new ClaimCoverage(ClaimKind.Date, 2, 1, 0, 1) { NotBound = 1 } + new ClaimCoverage(ClaimKind.Date, 3, 2, 1, 1) { NotBound = 2 });

    [Theory]
    [InlineData("- 44/44 tests passed", ClaimKind.Ratio, 0)]
    [InlineData("- Line coverage: 91%", ClaimKind.Percentage, 1)]
    [InlineData("- 0 critical vulnerabilities", ClaimKind.Count, 1)]
    [InlineData("- No known vulnerabilities", ClaimKind.Count, 1)]
    [InlineData("- p95 response time: 120 ms", ClaimKind.Measure, 1)]
    [InlineData("- `plan.cs` (120 lines)", ClaimKind.Count, 0)]
    [InlineData("- `plan.cs` (350 lines)", ClaimKind.Count, 0)]
    [InlineData("- `map.cs` (120 lines)", ClaimKind.Count, 1)]
    [InlineData("- `map.cs` (4 KB)", ClaimKind.Measure, 1)]
    [InlineData("- 9 files in `quays/`", ClaimKind.Count, 1)]
    [InlineData("- 9 files in `src/`", ClaimKind.Count, 0)]
    [InlineData("- Create `map.cs` (120 lines)", ClaimKind.Count, 0)]
    internal void CountsWhatNothingSpeaksOf(string report, ClaimKind kind, int notBound)
    {
        var repository = MemoryRepository.Parse("src/plan.cs 120 lines\ndocs/STATUS.md");
        var evidence = new EvidenceSet(repository, [new TestTally(new("out/results.trx", 12), "", 44, 0, 0)]).For("docs/STATUS.md");
        var text = SourceText.From(report);
        Assert.Equal(notBound,
            new Linter([]).Count(text, [], evidence: evidence).Claims.Single(coverage => coverage.Kind == kind).NotBound);
        Assert.Equal(0, new Linter([]).Count(text, []).Claims.Sum(coverage => coverage.NotBound));
    }

    private static IReadOnlyList<ClaimCoverage> Count(string report) => new Linter([]).Count(SourceText.From(report), []).Claims;
}
