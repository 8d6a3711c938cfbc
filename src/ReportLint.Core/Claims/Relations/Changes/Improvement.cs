using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>An improvement that is told as a share or a factor, with neither its before nor its after near: <c>40 % faster</c>.</summary>
internal sealed class Improvement : Claim
{
    private readonly List<TextSpan> _repeats = [];

    internal Improvement(TextSpan span, int item)
        : base(span, item)
    {
    }

    /// <summary>The same improvement, further down.</summary>
    public IReadOnlyList<TextSpan> Repeats => _repeats;

    internal void Repeat(TextSpan span) => _repeats.Add(span);
}
