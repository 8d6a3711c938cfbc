using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>A section's claim of compliance, certification or an audit passed, without auditor, date or document.</summary>
internal sealed class ComplianceClaim : SectionClaim
{
    internal ComplianceClaim(TextSpan span, int item)
        : base(span, item)
    {
    }
}
