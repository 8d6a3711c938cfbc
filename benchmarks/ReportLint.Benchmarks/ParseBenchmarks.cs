using BenchmarkDotNet.Attributes;
using ReportLint.Benchmarks.Measuring;
using ReportLint.Benchmarks.Reports;

namespace ReportLint.Benchmarks;

/// <summary>From text to syntax tree. One operation parses every report of the set.</summary>
[MemoryDiagnoser]
public class ParseBenchmarks
{
    private readonly Contenders _contenders = new();

    [ParamsSource(nameof(Inputs))]
    public ReportSet Reports { get; set; } = null!;

    public static IEnumerable<ReportSet> Inputs => ReportSet.All();

    [Benchmark(Baseline = true)]
    public int ParseWithMarkdig() => _contenders.ParseWithMarkdig(Reports);

    [Benchmark]
    public int ParseWithReportLint() => _contenders.Parse(Reports);
}
