using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>A list or table of things marked done, none of which names what shows it.</summary>
internal sealed class UnsupportedTicks : Claim
{
    internal UnsupportedTicks(TextSpan span, int item, IReadOnlyList<TextSpan> others)
        : base(span, item) => Others = others;

    /// <summary>The other things marked done; the first is the claim's own place.</summary>
    public IReadOnlyList<TextSpan> Others { get; }
}
