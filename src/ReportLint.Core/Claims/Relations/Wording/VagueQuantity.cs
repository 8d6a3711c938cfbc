using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>A large amount without a number: "comprehensive tests", "plusieurs correctifs".</summary>
public sealed class VagueQuantity : RepeatedClaim
{
    internal VagueQuantity(TextSpan span, int item)
        : base(span, item)
    {
    }
}
