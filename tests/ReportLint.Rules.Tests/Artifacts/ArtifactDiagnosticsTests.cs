using System.Globalization;
using System.Text;
using ReportLint.Analysis;
using ReportLint.Claims;
using ReportLint.Evidence;
using ReportLint.Testing;
using ReportLint.Text;

namespace ReportLint.Rules.Tests.Artifacts;

/// <summary>What the rules of this category say together, with every place that takes part.</summary>
public class ArtifactDiagnosticsTests
{
    private const string Report =
        """
        # Harbour status

        **Status**: done
        **Date**: 2026-03-14

        ## Files

        - ✅ `src/berths/Plan.cs` (120 lines), [the tariff](berths/Tariff.md)
        - [x] quay-map.cs, the map of the quay
        - `k8s/production/b.yaml` (45 KB)
        - 9 manifests in `k8s/production/`

        | File | Lines | Size |
        | --- | --- | --- |
        | `src/berths/Tariff.cs` | 350 | 7 KB |
        | `src/cranes/driver.cs` | 120 | 9 KB |

        ```
        harbour/
        ├── README.md (90 lines)
        ├── src/
        │   └── ropes/
        └── LICENSE
        ```

        ## Results

        - 44/44 tests passed, 0 skipped
        - Total tests: 50
        - Line coverage: 91%
        - 0 critical vulnerabilities
        - p95 response time: 120 ms

        See [the quay](#quay) and [the files](#files).
        """;

    private static readonly Linter Linter = new(RuleCatalogue.Analyzers, RuleCatalogue.CodeFixes, new() { Select = ["RL3"] });

    [Fact]
    public Task HeldAgainstRepositoryAndResults() => VerifyXunit.Verifier.Verify(Lint(new(HarbourRepository.Evidence.Set.Repository,
    [
        new TestTally(new("out/results.trx", 12), "", 40, 4, 0),
        new CoverageRate(new("out/coverage.xml", 2), "", CoverageKind.Line, 0.7333) { Covered = 220, Valid = 300 },
        new FindingTally(new("out/scan.sarif", 0, "runs[0]"), "", "Buoy Scan") { Critical = 2, Security = 2, Total = 2, LooksForSecurity = true },
        new BenchmarkFigure(new("out/k6.json", 0, "metrics.http_req_duration"), "http_req_duration", BenchmarkStatistic.Percentile, 187.4, Unit.Millisecond) { Percentile = 95 },
    ])));

    [Fact]
    public Task HeldAgainstARepositoryAlone() => VerifyXunit.Verifier.Verify(Lint(new(MemoryRepository.Parse(
        """
        README.md 90 lines
        docs/STATUS.md
        src/berths/Plan.cs 120 lines changed 2026-05-01
        src/berths/Tariff.cs 350 lines changed 2026-06-01
        """).With("tests/BerthTests.cs", "[Fact]\nvoid A() {}\n"))));

    private static string Lint(EvidenceSet evidence)
    {
        var text = SourceText.From(Report);
        var lines = new StringBuilder();
        foreach (var diagnostic in Linter.Lint(text, Linter.Options, evidence.For("docs/STATUS.md", "docs/STATUS.md")))
        {
            lines.AppendLine(CultureInfo.InvariantCulture, $"{Place(text, diagnostic.Span)} {diagnostic.Id} {diagnostic.Message}");
            foreach (var place in diagnostic.AdditionalLocations)
                lines.AppendLine(CultureInfo.InvariantCulture, $"    {Place(text, place.Span)} {place.Message}");
        }
        return lines.ToString();
    }

    private static string Place(SourceText text, TextSpan span)
    {
        var position = text.GetLinePosition(span.Start);
        return string.Create(CultureInfo.InvariantCulture, $"{position.Line + 1}:{position.Character + 1} '{text.ToString(span)}'");
    }
}
