namespace ReportLint.Claims;

/// <summary>A duration, a rate, a share of errors or an amount of memory that a report says was measured: "p95: 180 ms", "1,200 req/s",
/// "`Parse` 1.2 µs", "error rate: 0.1 %", "`Parse` allocates 320 B".</summary>
internal sealed class MeasuredFigure : Claim
{
    internal MeasuredFigure(Quantity figure, int item, FigureScope scope)
        : base(figure.Span, item)
    {
        Figure = figure;
        Scope = scope;
    }

    /// <summary>The number with its unit.</summary>
    public Quantity Figure { get; }

    /// <summary>Of what.</summary>
    public FigureScope Scope { get; }

    /// <summary>Which figure.</summary>
    public MeasuredStatistic Statistic { get; internal init; }

    /// <summary>Which percentile, as 95; 0 where it is none.</summary>
    public double Percentile { get; internal init; }

    /// <summary>Whether it is about answers to requests: response times, requests a second.</summary>
    public bool IsOfRequests { get; internal init; }

    /// <summary>Whether it is the share of requests that failed.</summary>
    internal bool IsErrorRate { get; init; }

    /// <summary>Whether it is the memory that one operation allocates.</summary>
    internal bool IsAllocation { get; init; }
}
