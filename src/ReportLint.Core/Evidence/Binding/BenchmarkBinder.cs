using ReportLint.Claims;

namespace ReportLint.Evidence;

/// <summary>Holds durations, rates, shares of errors and allocations that a report gives against what benchmarks and load tests
/// measured.</summary>
internal static class BenchmarkBinder
{
    // What k6 calls the time that answers took, the number of requests, and the share of those that failed.
    private const string RequestDuration = "http_req_duration", RequestCount = "http_reqs", RequestFailures = "http_req_failed";

    /// <summary>What came of a figure; null where nothing is about it.</summary>
    public static FactBinding? Bind(MeasuredFigure figure, FactList<BenchmarkFigure> benchmarks)
    {
        var chosen = (figure.IsOfRequests ? OfRequests(figure, benchmarks) : OfOneBenchmark(figure, benchmarks))
            .Where(fact => IsComparable(figure, fact)).ToArray();
        var fits = Array.FindAll(chosen, fact => IsOf(figure, fact));
        if (Array.Find(fits, fact => Agrees(figure, fact)) is { } borneOut)
            return new(figure, ClaimVerdict.Verified, borneOut, [borneOut.Source]);
        // Of a figure without a statistic nobody knows which one is meant; of two files nobody knows which run. A share that rounds to
        // nothing is hardly a contradiction of it.
        if (fits.Length != 1 || (figure.Statistic == MeasuredStatistic.None && figure.Figure.Unit != Unit.PerSecond && !figure.IsErrorRate
            && !figure.IsAllocation) || (figure.IsErrorRate && Shares.Agree(figure.Figure, fits[0].Value)))
            return null;
        return new(figure, ClaimVerdict.Contradicted, fits[0], [fits[0].Source]) { IsOne = true };
    }

    private static IEnumerable<BenchmarkFigure> OfRequests(MeasuredFigure figure, FactList<BenchmarkFigure> benchmarks)
    {
        var metric = figure.IsErrorRate ? RequestFailures : figure.Figure.Unit == Unit.PerSecond ? RequestCount : RequestDuration;
        // "http_req_duration{url:/pay}" is the metric of a part.
        return benchmarks.ChooseParts(figure.Scope, figure.Scope.IsWhole
            ? fact => fact.Name == metric : fact => fact.Name.StartsWith(metric, StringComparison.Ordinal));
    }

    // Only what the report names, and only where it names one.
    private static BenchmarkFigure[] OfOneBenchmark(MeasuredFigure figure, FactList<BenchmarkFigure> benchmarks)
    {
        if (figure.Scope.IsWhole)
            return [];
        var chosen = benchmarks.ChooseParts(figure.Scope, fact => !fact.Name.StartsWith("http_", StringComparison.Ordinal)).ToArray();
        return chosen.Select(fact => fact.Name).Distinct(StringComparer.Ordinal).Skip(1).Any() ? [] : chosen;
    }

    private static bool IsComparable(MeasuredFigure figure, BenchmarkFigure fact) =>
        Units.DimensionOf(figure.Figure.Unit) == Units.DimensionOf(fact.Unit) && figure.IsErrorRate == (fact.Unit == Unit.Percent)
            && figure.IsAllocation == (fact.Unit == Unit.Byte);

    private static bool IsOf(MeasuredFigure figure, BenchmarkFigure fact) => figure.Statistic switch
    {
        MeasuredStatistic.Mean => fact.Statistic is BenchmarkStatistic.Mean or BenchmarkStatistic.Rate,
        MeasuredStatistic.Median => fact.Statistic == BenchmarkStatistic.Median,
        MeasuredStatistic.Minimum => fact.Statistic == BenchmarkStatistic.Minimum,
        MeasuredStatistic.Maximum => fact.Statistic == BenchmarkStatistic.Maximum,
        MeasuredStatistic.Percentile => (fact.Statistic == BenchmarkStatistic.Percentile && fact.Percentile == figure.Percentile)
            || (figure.Percentile == 50 && fact.Statistic == BenchmarkStatistic.Median),
        _ => fact.Statistic != BenchmarkStatistic.Deviation,
    };

    private static bool Agrees(MeasuredFigure figure, BenchmarkFigure fact)
    {
        if (figure.IsErrorRate)
            return Shares.AgreeInFull(figure.Figure, fact.Value / 100);
        // In thousands or in 1024s.
        return figure.IsAllocation
            ? FileSizes.Agree(figure.Figure, null, (long)fact.Value) : Shares.Agree(figure.Figure, fact.In(figure.Figure.Unit));
    }
}
