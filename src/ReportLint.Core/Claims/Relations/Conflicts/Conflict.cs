using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>One metric with values that cannot all be right; the span is that of the value that contradicts an earlier one.</summary>
public sealed class Conflict : Claim
{
    internal Conflict(TextSpan value, TextSpan earlier, IReadOnlyList<TextSpan> others, int item)
        : base(value, item)
    {
        Earlier = earlier;
        Others = others;
    }

    /// <summary>The value that the report gave first.</summary>
    public TextSpan Earlier { get; }

    /// <summary>Where else the report gives a value of the metric.</summary>
    public IReadOnlyList<TextSpan> Others { get; }
}
