using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>A verdict on the whole work ("ready for production", "deploy immediately", "no blockers") in a report that lists open work.</summary>
public sealed class ContradictedVerdict : Claim
{
    internal ContradictedVerdict(TextSpan span, int item, IReadOnlyList<OpenItem> open)
        : base(span, item) => Open = open;

    /// <summary>What is open, failed, missed or blocking, in the order of the text.</summary>
    public IReadOnlyList<OpenItem> Open { get; }
}
