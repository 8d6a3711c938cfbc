using ReportLint.Text;

namespace ReportLint.Claims.Form;

/// <summary>A heading with nothing under it.</summary>
internal sealed class EmptySection : Claim
{
    internal EmptySection(TextSpan span, int item)
        : base(span, item)
    {
    }
}
