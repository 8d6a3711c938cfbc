using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>What a template left behind where a value should stand: "$(date)", "+1-XXX-XXX-XXXX", "[Your Name]", TBD.</summary>
internal sealed class Placeholder : Claim
{
    internal Placeholder(TextSpan span, int item)
        : base(span, item)
    {
    }
}
