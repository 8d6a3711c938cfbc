using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>A large amount without a number: "comprehensive tests", "plusieurs correctifs".</summary>
internal sealed class VagueQuantity : RepeatedClaim
{
    internal VagueQuantity(TextSpan span, int item)
        : base(span, item)
    {
    }
}
