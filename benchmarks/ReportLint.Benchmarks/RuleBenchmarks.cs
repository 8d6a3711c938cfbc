using BenchmarkDotNet.Attributes;
using ReportLint.Analysis;
using ReportLint.Benchmarks.Measuring;
using ReportLint.Benchmarks.Reports;
using ReportLint.Diagnostics;
using ReportLint.Evidence;
using ReportLint.Rules;
using ReportLint.Testing;
using ReportLint.Text;

namespace ReportLint.Benchmarks;

/// <summary>From text to the diagnostics of one family of rules. What a family costs is the difference to a linter without rules.</summary>
[MemoryDiagnoser]
public class RuleBenchmarks
{
    private static readonly Linter WithoutRules = new([]);
    private static readonly Linter OfEvidence = Only(Category.Evidence);
    private static readonly Linter OfConsistency = Only(Category.Consistency);
    private static readonly Linter OfArtifacts = Only(Category.Artifacts);
    private static readonly Linter OfWording = Only(Category.Wording);
    private static readonly Linter OfHygiene = Only(Category.Hygiene);
    private static readonly Linter Whole = new(RuleCatalogue.Analyzers);

    // Some of the files that generated reports name; the others are missing.
    private static readonly ReportEvidence Repository = new EvidenceSet(MemoryRepository.Parse(
        """
        README.md 40 lines
        src/BerthCalendar.cs 210 lines
        src/PaymentGateway.cs 480 lines
        src/MooringMap.cs 96 lines
        src/TideClient.cs 133 lines
        tests/BerthCalendarTests.cs 300 lines
        """)).For("report.md");

    [ParamsSource(nameof(Inputs))]
    public ReportSet Reports { get; set; } = null!;

    public static IEnumerable<ReportSet> Inputs => ReportSet.All();

    [Benchmark(Baseline = true)]
    public int None() => Lint(WithoutRules);

    [Benchmark]
    public int Evidence() => Lint(OfEvidence);

    [Benchmark]
    public int Consistency() => Lint(OfConsistency);

    /// <summary>Compared with a repository, whose claims only these rules read.</summary>
    [Benchmark]
    public int Artifacts() => Lint(OfArtifacts, Repository);

    [Benchmark]
    public int Wording() => Lint(OfWording);

    [Benchmark]
    public int Hygiene() => Lint(OfHygiene);

    [Benchmark]
    public int All() => Lint(Whole);

    private int Lint(Linter linter, ReportEvidence? evidence = null) => Contenders.Lint(linter, Reports, evidence);

    private static Linter Only(Category category) =>
        new(RuleCatalogue.Analyzers.Where(analyzer => analyzer.SupportedDiagnostics.Any(rule => rule.Category == category)));
}
