using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>A section's claim that tests passed, where nothing in it tells how to check that: no command, no run, no file of results.</summary>
internal sealed class TestOutcome : SectionClaim
{
    internal TestOutcome(TextSpan span, int item)
        : base(span, item)
    {
    }
}
