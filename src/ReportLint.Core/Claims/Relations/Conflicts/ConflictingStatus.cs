using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Something that is marked done in one place and open in another.</summary>
public sealed class ConflictingStatus : Claim
{
    internal ConflictingStatus(TextSpan subject, int item, IReadOnlyList<OpenItem> open)
        : base(subject, item) => Open = open;

    /// <summary>Where it is open, failed or not configured, in the order of the text.</summary>
    public IReadOnlyList<OpenItem> Open { get; }
}
