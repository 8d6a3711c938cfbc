using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>A section's claim of compliance, certification or an audit passed, without auditor, date or document.</summary>
public sealed class ComplianceClaim : Claim
{
    internal ComplianceClaim(TextSpan span, int item)
        : base(span, item)
    {
    }

    /// <summary>The other claims of the section.</summary>
    public IReadOnlyList<TextSpan> Others => OtherList;

    internal List<TextSpan> OtherList { get; } = [];
}
