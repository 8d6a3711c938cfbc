using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>How one thing was and how it became, as in <c>from 40 to 55</c>, <c>450 ms → 120 ms</c>, or columns of the one and the other.</summary>
internal sealed class BeforeAfter : Claim
{
    internal BeforeAfter(Quantity before, Quantity after, TextSpan span, int item)
        : base(span, item)
    {
        Before = before;
        After = after;
    }

    /// <summary>How it was.</summary>
    public Quantity Before { get; }

    /// <summary>How it became; the last of several steps.</summary>
    public Quantity After { get; }

    /// <summary>The last step but one, where there are several; a change may be the last step's.</summary>
    internal Quantity? LastStep { get; init; }

    internal int FirstToken { get; init; }

    internal int EndToken { get; init; }
}
