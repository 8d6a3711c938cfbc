using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>A claim that a report makes in the same words, once or several times; the first place is its own.</summary>
internal abstract class RepeatedClaim : Claim
{
    private readonly List<TextSpan> _repeats = [];

    private protected RepeatedClaim(TextSpan span, int item)
        : base(span, item)
    {
    }

    /// <summary>Where the report says the same again.</summary>
    public IReadOnlyList<TextSpan> Repeats => _repeats;

    internal virtual void Add(RepeatedClaim repeat) => _repeats.Add(repeat.Span);
}
