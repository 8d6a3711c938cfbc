using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>A claim about everything that there could be: "every edge case", "never fails".</summary>
internal sealed class AbsoluteClaim : RepeatedClaim
{
    internal AbsoluteClaim(TextSpan span, int item)
        : base(span, item)
    {
    }
}
