using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>A target that is a number and marked as reached, beside a result that holds no number or only the target's own.</summary>
internal sealed class UnansweredTarget : Claim
{
    internal UnansweredTarget(Quantity goal, TextSpan span, int item, bool isRepeated)
        : base(span, item)
    {
        Goal = goal;
        IsRepeated = isRepeated;
    }

    /// <summary>What was to be reached.</summary>
    public Quantity Goal { get; }

    /// <summary>Whether the result repeats the target; otherwise it holds no number.</summary>
    public bool IsRepeated { get; }
}
