using ReportLint.Text;

namespace ReportLint.Claims.Supporting;

/// <summary>A verdict that work is ready for use. Denials, conditions, plans, targets and shares of it are none.</summary>
internal sealed class ReadinessVerdict : Claim
{
    internal ReadinessVerdict(TextSpan span, int item)
        : base(span, item)
    {
    }
}
