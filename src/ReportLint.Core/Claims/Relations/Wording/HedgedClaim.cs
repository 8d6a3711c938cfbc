using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>A claim of completion that takes itself back: "mostly done", "should work", a tool in place of its result.</summary>
internal sealed class HedgedClaim : RepeatedClaim
{
    internal HedgedClaim(TextSpan span, int item, bool isTool)
        : base(span, item) => IsTool = isTool;

    /// <summary>Whether it names what a result would be obtained with, and no result.</summary>
    public bool IsTool { get; }
}
