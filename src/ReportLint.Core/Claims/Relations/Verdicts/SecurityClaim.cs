using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>A section's claim that nothing can be wrong with its security, without scanner, scope or date.</summary>
internal sealed class SecurityClaim : SectionClaim
{
    internal SecurityClaim(TextSpan span, int item)
        : base(span, item)
    {
    }
}
