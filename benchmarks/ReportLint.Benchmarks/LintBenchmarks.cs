using BenchmarkDotNet.Attributes;
using ReportLint.Benchmarks.Measuring;
using ReportLint.Benchmarks.Reports;

namespace ReportLint.Benchmarks;

/// <summary>From text to diagnostics, with every rule of the catalogue, beside what Markdig takes for the syntax tree alone. One operation does every report of the set.</summary>
[MemoryDiagnoser]
public class LintBenchmarks
{
    private readonly Contenders _contenders = new();

    [ParamsSource(nameof(Inputs))]
    public ReportSet Reports { get; set; } = null!;

    public static IEnumerable<ReportSet> Inputs => ReportSet.All();

    [Benchmark(Baseline = true)]
    public int ParseWithMarkdig() => _contenders.ParseWithMarkdig(Reports);

    [Benchmark]
    public int LintWithReportLint() => _contenders.Lint(Reports);
}
