using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>A readiness verdict with no criterion, result or link in its section; the first of a report stands for all.</summary>
internal sealed class UnsupportedReadiness : Claim
{
    internal UnsupportedReadiness(TextSpan span, int item, IReadOnlyList<TextSpan> repeats)
        : base(span, item) => Repeats = repeats;

    /// <summary>Where else the report says so, as unsupported.</summary>
    public IReadOnlyList<TextSpan> Repeats { get; }
}
