using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>A verdict that work is ready for use. Denials, conditions, plans, targets and shares of it are none.</summary>
internal sealed class ReadinessVerdict : Claim
{
    internal ReadinessVerdict(TextSpan span, int item, VerdictKind kind, int firstToken, int endToken)
        : base(span, item) => (Kind, FirstToken, EndToken) = (kind, firstToken, endToken);

    /// <summary>What it says.</summary>
    public VerdictKind Kind { get; }

    internal int FirstToken { get; }

    internal int EndToken { get; }
}
