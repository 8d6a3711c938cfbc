using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>One metric with values that cannot all be right.</summary>
public sealed class Conflict : Claim
{
    internal Conflict(Quantity value, Quantity earlier, IReadOnlyList<TextSpan> others, int item)
        : base(value.Span, item)
    {
        Value = value;
        Earlier = earlier;
        Others = others;
    }

    /// <summary>The value that contradicts an earlier one.</summary>
    public Quantity Value { get; }

    /// <summary>The value that the report gave first.</summary>
    public Quantity Earlier { get; }

    /// <summary>Where else the report gives a value of the metric.</summary>
    public IReadOnlyList<TextSpan> Others { get; }
}
