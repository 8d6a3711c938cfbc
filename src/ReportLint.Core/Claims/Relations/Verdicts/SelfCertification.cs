using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>A section in which the report approves, certifies or signs itself: no person, and no document.</summary>
internal sealed class SelfCertification : SectionClaim
{
    internal SelfCertification(TextSpan span, int item)
        : base(span, item)
    {
    }
}
