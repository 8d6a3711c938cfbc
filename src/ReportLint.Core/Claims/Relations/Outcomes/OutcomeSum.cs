using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>A number of tests with how many of them passed and failed, which do not add up to it.</summary>
public sealed class OutcomeSum : Claim
{
    internal OutcomeSum(Quantity stated, IReadOnlyList<Quantity> parts, int item)
        : base(stated.NumberSpan, item)
    {
        Stated = stated;
        Parts = parts;
    }

    /// <summary>The total; where its whole is meant, the ratio.</summary>
    public Quantity Stated { get; }

    /// <summary>Those passed, those failed, and the others.</summary>
    public IReadOnlyList<Quantity> Parts { get; }

    /// <summary>Where marks contradict the outcomes: those that say passed. Otherwise empty.</summary>
    public IReadOnlyList<TextSpan> Marked { get; internal init; } = [];

    /// <summary>Where marks contradict the outcomes: those that say failed. Otherwise empty.</summary>
    public IReadOnlyList<TextSpan> Unmarked { get; internal init; } = [];

    /// <summary>Whether the list below contradicts the outcomes, and not their sum the total.</summary>
    public bool IsOfMarks => Marked.Count + Unmarked.Count > 0;

    /// <summary>The number that is said to be the total.</summary>
    public double Total => Stated.Unit == Unit.Ratio ? Stated.Whole : Stated.Value;

    /// <summary>What the parts add up to.</summary>
    public double Sum => Parts.Sum(part => part.Value);
}
