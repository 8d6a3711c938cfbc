namespace ReportLint.Evidence;

/// <summary>The facts of a run by their kinds. Safe to share between threads.</summary>
internal sealed class FactIndex(IReadOnlyList<EvidenceFact> facts)
{
    public FactList<TestTally> Tests { get; } = new(facts);

    public FactList<CoverageRate> Coverage { get; } = new(facts);

    public FactList<FindingTally> Findings { get; } = new(facts);

    public FactList<BenchmarkFigure> Benchmarks { get; } = new(facts);
}
