using ReportLint.Claims;

namespace ReportLint.Evidence;

/// <summary>A figure that a benchmark or a load test measured.</summary>
/// <param name="Source">Where it stands.</param>
/// <param name="Name">The benchmark, command or metric.</param>
/// <param name="Statistic">Which figure.</param>
/// <param name="Value">The figure, in <paramref name="Unit"/>.</param>
/// <param name="Unit">What it is measured in.</param>
internal sealed record BenchmarkFigure(EvidenceSource Source, string Name, BenchmarkStatistic Statistic, double Value, Unit Unit)
    : EvidenceFact(Source, Name)
{
    /// <summary>Which percentile, as 95; 0 where it is none.</summary>
    public double Percentile { get; init; }

    /// <summary>The figure in another unit of its dimension.</summary>
    public double In(Unit unit) => Value * Units.FactorOf(Unit) / Units.FactorOf(unit);
}
