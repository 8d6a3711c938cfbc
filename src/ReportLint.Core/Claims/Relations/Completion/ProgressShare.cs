using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>A percentage of completion over marked items of which another share is done.</summary>
public sealed class ProgressShare : Claim
{
    internal ProgressShare(Quantity stated, int item, int done, IReadOnlyList<TextSpan> open, IReadOnlyList<TextSpan> closed)
        : base(stated.Span, item)
    {
        Stated = stated;
        Done = done;
        Open = open;
        Closed = closed;
    }

    /// <summary>The percentage that is declared.</summary>
    public Quantity Stated { get; }

    /// <summary>How many of the items below are done.</summary>
    public int Done { get; }

    /// <summary>How many there are.</summary>
    public int All => Open.Count + Closed.Count;

    /// <summary>The marks of those that are not done.</summary>
    public IReadOnlyList<TextSpan> Open { get; }

    /// <summary>The marks of those that are.</summary>
    public IReadOnlyList<TextSpan> Closed { get; }

    /// <summary>The share that the marks give, in percent.</summary>
    public double Share => 100.0 * Done / All;
}
