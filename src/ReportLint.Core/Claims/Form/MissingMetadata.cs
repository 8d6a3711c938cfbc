using ReportLint.Text;

namespace ReportLint.Claims.Form;

/// <summary>A report that says neither when it was made nor of what version.</summary>
internal sealed class MissingMetadata : Claim
{
    internal MissingMetadata(TextSpan span, int item)
        : base(span, item)
    {
    }
}
