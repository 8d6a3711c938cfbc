using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>A status mark that its own item contradicts: <c>✅ Backups: not configured</c>.</summary>
public sealed class ContradictedMark : Claim
{
    internal ContradictedMark(TextSpan mark, int item, TextSpan words, TextSpan goal)
        : base(mark, item)
    {
        Words = words;
        Goal = goal;
    }

    /// <summary>The words or the number that say otherwise.</summary>
    public TextSpan Words { get; }

    /// <summary>The target that is met, where a mark of failure denies it; else empty.</summary>
    public TextSpan Goal { get; }
}
