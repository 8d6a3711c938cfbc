using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>A section's claim that tests passed, where nothing in it tells how to check that: no command, no run, no file of results.</summary>
public sealed class TestOutcome : Claim
{
    internal TestOutcome(TextSpan span, int item)
        : base(span, item)
    {
    }

    /// <summary>The other outcomes that the section claims.</summary>
    public IReadOnlyList<TextSpan> Others => OtherList;

    internal List<TextSpan> OtherList { get; } = [];
}
