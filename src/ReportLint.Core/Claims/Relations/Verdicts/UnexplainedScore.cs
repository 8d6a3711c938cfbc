using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>A score or grade of which the report does not say how it came about; the first of a report stands for its repeats.</summary>
internal sealed class UnexplainedScore : Claim
{
    internal UnexplainedScore(TextSpan span, int item)
        : base(span, item)
    {
    }

    /// <summary>Where else the report gives the same score.</summary>
    public IReadOnlyList<TextSpan> Repeats => RepeatList;

    /// <summary>The other scores of its list.</summary>
    public IReadOnlyList<TextSpan> Parts => PartList;

    internal List<TextSpan> PartList { get; } = [];

    internal List<TextSpan> RepeatList { get; } = [];
}
