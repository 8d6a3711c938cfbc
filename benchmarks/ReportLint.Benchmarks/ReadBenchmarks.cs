using BenchmarkDotNet.Attributes;
using ReportLint.Benchmarks.Measuring;
using ReportLint.Benchmarks.Reports;

namespace ReportLint.Benchmarks;

/// <summary>From text to claims, without rules. One operation reads every report of the set.</summary>
[MemoryDiagnoser]
public class ReadBenchmarks
{
    private readonly Contenders _contenders = new();

    [ParamsSource(nameof(Inputs))]
    public ReportSet Reports { get; set; } = null!;

    public static IEnumerable<ReportSet> Inputs => ReportSet.All();

    [Benchmark(Baseline = true)]
    public int ParseWithMarkdig() => _contenders.ParseWithMarkdig(Reports);

    [Benchmark]
    public int ReadWithReportLint() => _contenders.Read(Reports);
}
