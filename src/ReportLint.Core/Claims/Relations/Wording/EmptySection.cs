using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>A heading with nothing under it.</summary>
public sealed class EmptySection : Claim
{
    internal EmptySection(TextSpan span, int item)
        : base(span, item)
    {
    }
}
